# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Where commands run: on the host when it has (or can install) Qt 6.8 and KF6, else in a Debian 13 root that is made
# once per user and package list. Sourced by ./dev; `in_env CMD...` is what the commands use.

packages_file="${top:?}/packaging/build-packages.txt"
# Who the user is and what the machine is called, taken from the host; the root has an empty file for each to cover.
host_identity_files="passwd group hosts resolv.conf machine-id"
cache_dir="${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/fusion-chatroom"

say() { echo "dev: $*" >&2; }
die() {
    say "$@"
    exit 1
}

package_list() { sed -e 's/#.*//' -e 's/[[:space:]]//g' "$packages_file" | grep -v '^$'; }
package_hash() { { echo "layout 1"; package_list | sort; } | sha256sum | cut -c1-16; }

is_inside_root() { [ "${FUSION_DEV_ROOT:-}" = "$(package_hash)" ]; }

host_release() { (. /etc/os-release 2>/dev/null && echo "${ID:-unknown} ${VERSION_ID:-0}"); }

# Debian's own packages decide; elsewhere the tools are asked.
host_lacks() {
    if command -v dpkg-query >/dev/null; then
        comm -13 <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null | sed -n 's/^ii  *//p' | sort -u) <(package_list | sort)
    elif ! { command -v cmake && command -v ninja && qt_is_new_enough; } >/dev/null 2>&1; then
        echo "cmake, ninja and Qt 6.8"
    fi
}
qt_is_new_enough() {
    local version
    version=$(qmake6 -query QT_VERSION 2>/dev/null || qtpaths6 --query QT_VERSION 2>/dev/null) || return 1
    [ "$(printf '%s\n6.8\n' "$version" | sort -V | head -1)" = 6.8 ]
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif sudo -n true 2>/dev/null; then sudo -n "$@"; else return 77; fi
}

apt_install() {
    local log="$cache_dir/apt-install.log"
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends "$@")
    # A list that is old or empty is the usual reason for a first failure, so it is fetched once in between.
    if ! as_root "${install[@]}" >"$log" 2>&1; then
        as_root apt-get update >>"$log" 2>&1 || true
        as_root "${install[@]}" >>"$log" 2>&1 || {
            tail -n 5 "$log" >&2
            die "these packages could not be installed: $*
     The whole output is in $log. Check the network and the apt sources, or install them yourself, then call ./dev again:
     what was done already is kept."
        }
    fi
}

# Debian 13 and later install into the host; anything older gets a root of its own.
choose_environment() {
    if is_inside_root || [ -z "$(host_lacks)" ]; then
        environment=host
    elif [ "${FUSION_DEV_ENV:-}" != root ] && host_offers_qt68 && as_root true; then
        environment=install
    else
        environment=root
    fi
}
host_offers_qt68() {
    local release
    read -r -a release <<<"$(host_release)"
    [ "${release[0]}" = debian ] && [ "${release[1]%%.*}" -ge 13 ] 2>/dev/null
}

root_dir() { echo "$cache_dir/root-$(package_hash)"; }

# The mirror that this host uses itself. apt knows it once its lists are there; before that the source files do.
debian_mirror() {
    local uris
    # shellcheck disable=SC2016 # apt's own variable
    uris=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' 2>/dev/null)
    [ -n "$uris" ] || uris=$(sed -n -e 's/^URIs:[[:space:]]*\([^[:space:]]*\).*/\1/p' -e 's/^deb[[:space:]]\(\[[^]]*\][[:space:]]\)\{0,1\}\([^[:space:]]*\).*/\2/p' \
        /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | grep -v -e security -e '^cdrom:')
    # A path that ends in "debian" is the archive itself, whatever else is configured beside it.
    { grep -m 1 -E '/debian/?$' <<<"$uris" || head -n 1 <<<"$uris"; } | grep .
}

make_root() {
    local root partial log mirror name proxy leftover aptopts=()
    root=$(root_dir)
    partial="$root.partial.$$"
    log="$cache_dir/make-root.log"
    command -v apt-get >/dev/null || die "this host has no Qt 6.8 and no apt to make a build root with.
     Install the packages named in packaging/build-packages.txt by your system's names, then call ./dev again."
    ensure_root_tools
    mirror=$(debian_mirror) || die "no Debian mirror found in this host's apt sources.
     Add one to /etc/apt/sources.list, or run on Debian 13 with the packages in packaging/build-packages.txt."
    say "making the Debian 13 build root (about two minutes, about 2.5 GB, once per user): $root"
    for name in http https; do
        proxy=$(apt-config dump "Acquire::$name::Proxy" 2>/dev/null | sed -n 's/.*"\(.*\)".*/\1/p')
        [ -z "$proxy" ] || aptopts+=(--aptopt="Acquire::$name::Proxy \"$proxy\"")
    done
    # What a killed ./dev left: whoever holds the lock is the only one to make a root.
    for leftover in "$cache_dir"/root-*.partial.*; do remove_tree "$leftover"; done
    trap 'remove_tree "$partial"' EXIT
    if ! fill_root "$partial" "$log" --variant=apt --aptopt='Apt::Install-Recommends "false"' --aptopt='Acquire::Retries "3"' "${aptopts[@]}" \
        --customize-hook="for f in $host_identity_files; do rm -f \"\$1/etc/\$f\"; : > \"\$1/etc/\$f\"; done" \
        --include="$(package_list | paste -sd,)" trixie -- "$mirror"; then
        grep -E '^(E|W|Err)' "$log" | tail -n 5 >&2 || true
        die "the build root could not be made; nothing half-made was kept. The whole output is in $log.
     Most often a download failed: check the network and the mirror in the apt sources, then call ./dev again."
    fi
    mv -T "$partial" "$root"
    trap - EXIT
}
# fill_root DIR LOG MMDEBSTRAP-ARGUMENTS... -- MIRROR. An ordinary user's root goes through an archive, so that its files
# are the user's own and its place need not be open to the user namespace's other ids.
fill_root() {
    local dir=$1 log=$2 mirror=${!#}
    local arguments=("${@:3:$#-4}")
    if [ "$(id -u)" = 0 ]; then
        mmdebstrap "${arguments[@]}" "$dir" "$mirror" >"$log" 2>&1
    else
        mkdir "$dir"
        mmdebstrap --mode=unshare --format=tar "${arguments[@]}" - "$mirror" 2>"$log" | tar -x --no-same-owner --exclude='./dev/*' -C "$dir" 2>>"$log"
    fi
}
remove_tree() { rm -rf --one-file-system "$1" 2>/dev/null || true; }

ensure_root_tools() {
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || missing+=(uidmap)
    [ ${#missing[@]} = 0 ] && return
    as_root true || die "this host has no Qt 6.8, and making a build root needs: ${missing[*]}
     Ask an administrator for: apt-get install ${missing[*]}"
    apt_install "${missing[@]}"
}

# Two ./dev that start at once: the second waits for what the first one makes instead of making its own.
wait_for_lock() {
    exec 9>"$cache_dir/root.lock"
    if ! flock -n 9; then
        say "another ./dev is setting the build environment up; waiting for it"
        flock 9
    fi
}

ensure_environment() {
    choose_environment
    [ "$environment" = host ] || mkdir -p "$cache_dir"
    case "$environment" in
        host) ;;
        install)
            wait_for_lock
            mapfile -t missing < <(host_lacks)
            if [ ${#missing[@]} -gt 0 ]; then
                say "installing the build packages from this host's own sources (once): ${#missing[@]} packages"
                apt_install "${missing[@]}"
            fi
            environment=host
            exec 9>&-
            ;;
        root)
            # Before anything looks at it, so that no other ./dev thinks it unused.
            touch "$(root_dir).used"
            if [ ! -d "$(root_dir)" ]; then
                wait_for_lock
                [ -d "$(root_dir)" ] || make_root
                exec 9>&-
            fi
            ensure_root_tools
            drop_unused_roots
            in_env true 2>"$cache_dir/enter-root.log" || {
                tail -n 3 "$cache_dir/enter-root.log" >&2
                die "the build root is there but cannot be entered: bubblewrap could not make a namespace.
     Allow user namespaces (sysctl kernel.unprivileged_userns_clone=1), or call ./dev as root."
            }
            ;;
    esac
}

# A root that no clone has entered for a month belongs to a package list that is gone.
drop_unused_roots() {
    local used
    find "$cache_dir" -maxdepth 1 -name 'root-*.used' -mtime +30 2>/dev/null | while read -r used; do
        remove_tree "${used%.used}"
        rm -f "$used"
    done
}

# Everything of the host that is not its operating system is seen inside under the same path: sources, home, /tmp with
# the display's socket. Of the root, nothing can be written.
in_env() {
    if [ "$environment" = host ]; then
        "$@"
        return
    fi
    local root arguments=(--die-with-parent --tmpfs /) entry name
    root=$(root_dir)
    for name in bin sbin lib lib32 lib64 libx32 usr etc var; do
        if [ -L "$root/$name" ]; then
            arguments+=(--symlink "$(readlink "$root/$name")" "/$name")
        elif [ -d "$root/$name" ]; then
            arguments+=(--ro-bind "$root/$name" "/$name")
        fi
    done
    arguments+=(--dev-bind /dev /dev --bind /proc /proc --ro-bind /sys /sys --tmpfs /run --tmpfs /var/tmp)
    for entry in /*; do
        case "$entry" in
            /bin | /sbin | /lib* | /usr | /etc | /var | /proc | /sys | /dev | /run | /boot | /lost+found) ;;
            *) [ -d "$entry" ] && [ ! -L "$entry" ] && arguments+=(--bind "$entry" "$entry") ;;
        esac
    done
    for name in $host_identity_files; do
        [ -f "/etc/$name" ] && arguments+=(--ro-bind "$(readlink -f "/etc/$name")" "/etc/$name")
    done
    for entry in "$top" "${XDG_RUNTIME_DIR:-}" /run/dbus "$cache_dir"; do
        [ -n "$entry" ] && [ -d "$entry" ] && arguments+=(--bind "$entry" "$entry")
    done
    arguments+=(--setenv FUSION_DEV_ROOT "$(package_hash)" --setenv PATH /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
        --setenv LANG "${LANG:-C.UTF-8}" --chdir "$PWD")
    bwrap "${arguments[@]}" -- "$@"
}
