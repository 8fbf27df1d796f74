#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# `./dev check`: every step runs, whatever the others found; a line each says how it went and how long it took, and the
# output of a step that failed stands above its line. Names given as arguments choose steps; --deep looks longer.
set -uo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
cd "$top" || exit 1
cache="${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/fusion-chatroom/lint"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
id=org.fusionchatroom.FusionChatroom
failures=0 passes=0 deep=() wanted=()
for argument in "$@"; do
    if [ "$argument" = --deep ]; then deep=(--deep); else wanted+=("$argument"); fi
done

step() {
    local name=$1 started=$SECONDS result=ok
    shift
    [ ${#wanted[@]} = 0 ] || [[ " ${wanted[*]} " == *" $name "* ]] || return 0
    if "$@" >"$work/out" 2>&1; then
        passes=$((passes + 1))
        printf '%-14s %-6s %4d s   %s\n' "$name" "$result" $((SECONDS - started)) "$(tail -n 1 "$work/out")"
    else
        failures=$((failures + 1))
        head -n 400 "$work/out"
        printf '%-14s %-6s %4d s\n' "$name" FAILED $((SECONDS - started))
    fi
}

tracked() { git ls-files -co --exclude-standard -- "$@" | while read -r file; do if [ -f "$file" ]; then echo "$file"; fi; done; }

check_format() {
    tracked '*.cpp' '*.h' | xargs -r -n 20 -P "$(nproc)" clang-format --dry-run -Werror || return 1
    echo "$(tracked '*.cpp' '*.h' | wc -l) files"
}

check_licences() { reuse lint --lines && echo "every file names its licence"; }

check_shell() {
    local files file bad=0
    mapfile -t files < <(tracked '*.sh' dev .ci/run)
    for file in "${files[@]}"; do bash -n "$file" || bad=1; done
    if command -v shellcheck >/dev/null; then shellcheck -x "${files[@]}" || bad=1; fi
    echo "${#files[@]} scripts"
    return $bad
}

# clang, no precompiled headers: what the lint steps and the packaging step look at. Runs moc, compiles nothing.
configure_tidy() {
    cmake --preset tidy || return 1
    ninja -C build/tidy -t targets all | sed -n 's/^\([^/].*_autogen\): phony$/\1/p' | grep -v CMakeFiles | xargs -r ninja -C build/tidy
    # shellcheck disable=SC2181
    [ $? = 0 ] && echo "build/tidy"
}

# The command line's link line shows what core drags in: nothing of it may draw. The packages are hidden to be sure.
check_core_only() {
    rm -rf "$work/core-only"
    cmake -S . -B "$work/core-only" -G Ninja -DFUSION_BUILD_UI=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Gui=ON \
        -DCMAKE_DISABLE_FIND_PACKAGE_KF6SyntaxHighlighting=ON || return 1
    if ninja -C "$work/core-only" -t commands fusion | grep -oE '(lib)?Qt6(Gui|Widgets|Quick|Qml)\b[^ ]*|KF6[^ ]*' | sort -u | grep .; then
        echo "the command line must not be linked with these"
        return 1
    fi
    echo "configures without widgets, links none"
}

check_translations() {
    local file language bad=0 missing lupdate
    # On Debian the name alone may mean Qt 5.
    lupdate=$(qtpaths6 --query QT_HOST_BINS)/lupdate
    mkdir -p "$work/ts"
    cp translations/*.ts "$work/ts/"
    for file in "$work"/ts/*.ts; do
        local plural=()
        [[ $file != *_en.ts ]] || plural=(-pluralonly)
        "$lupdate" -silent -I . -locations none -no-obsolete core ui app "${plural[@]}" -ts "$file" >"$work/lupdate" 2>&1 || {
            cat "$work/lupdate"
            bad=1
        }
        # A class that lupdate misreads gives texts that are looked up under another name at run time.
        grep -E 'lacks Q_OBJECT|unknown namespace|Discarding' "$work/lupdate" && bad=1
        language=$(basename "$file" .ts)
        cmp -s "$file" "translations/$(basename "$file")" || {
            echo "$language: not up to date with the sources; run ./dev translate"
            bad=1
        }
        missing=$(python3 packaging/dev/untranslated.py "$file")
        [ -z "$missing" ] || {
            echo "$missing"
            bad=1
        }
    done
    [ $bad = 0 ] && echo "$(tracked 'translations/*.ts' | wc -l) languages complete"
}

check_desktop() {
    desktop-file-validate "build/tidy/packaging/$id.desktop" && appstreamcli validate --no-net --no-color "build/tidy/packaging/$id.metainfo.xml"
}

check_rules() {
    local rule bad=0
    # "widgets" needs Qt's headers and is among the tests.
    for rule in layers words paths sizes; do python3 -B tests/architecture/rules.py $rule . || bad=1; done
    return $bad
}

step format check_format
step licences check_licences
step shell check_shell
step rules check_rules
step configure configure_tidy
step core-only check_core_only
step translations check_translations
step desktop check_desktop
step clazy python3 -B packaging/dev/lint.py clazy build/tidy "$cache"
step tidy python3 -B packaging/dev/lint.py tidy build/tidy "$cache" "${deep[@]}"

echo "check: $passes passed, $failures failed, $SECONDS s"
[ $failures = 0 ]
