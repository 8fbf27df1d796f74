# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What ./dev does. Every command sets the environment up first, so each works alone from a clean clone.
: "${top:?}"

dev_help() {
    cat <<'TEXT'
./dev run [-- ARGS]                      build and start the window
./dev run --headless                     the window under Xvfb: one demo turn, pictures in build/screenshots/
./dev test [--preset P] [-- CTEST ARGS]  build and run every test (P: dev, release, asan, tsan)
./dev bench [NAME]                       build Release and run the benchmarks
./dev fuzz [NAME|all] [SECONDS|RUNSx]    search for input that breaks what reads strangers' bytes (all targets, 60 s each;
                                         10000000x: so many inputs, however long that takes)
./dev exec CMD ...                       run CMD in the build environment, from your folder; `fusion` is on its PATH
./dev check                              formatting, lint, licences, translations, packaging files
./dev build [--preset P]                 build only
./dev package                            the Debian package, in build/release/
./dev translate                          bring translations/*.ts up to date with the sources
./dev format                             clang-format every source file in place
TEXT
}

jobs() { echo "${FUSION_DEV_JOBS:-$(nproc)}"; }

build_preset() {
    local preset=$1
    shift
    ensure_environment
    export CCACHE_BASEDIR="$top" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    export CCACHE_DIR="${CCACHE_DIR:-$cache_dir/ccache}"
    (
        cd "$top" || exit
        # One build of a tree at a time: two would write the same objects.
        mkdir -p "build/$preset"
        exec 8>"build/$preset/.dev.lock"
        flock 8
        if needs_configuring "build/$preset"; then
            in_env cmake --preset "$preset" >"build/$preset-configure.log" 2>&1 || {
                cat "build/$preset-configure.log" >&2
                die "configuring failed; the output above says where."
            }
            forget_stale_mocs "build/$preset"
        fi
        in_env cmake --build "build/$preset" -j "$(jobs)" "$@" 8>&-
    )
}

needs_configuring() {
    [ ! -f "$1/build.ninja" ] || [ -n "$(find CMakePresets.json CMakeLists.txt app cmake core ui resources translations tests packaging \
        \( -name CMakeLists.txt -o -name '*.cmake' -o -name CMakePresets.json \) -newer "$1/build.ninja" -print -quit)" ]
}

# CMake 3.31 with Ninja does not run moc for a header that was added to a target already built once.
forget_stale_mocs() {
    local info name
    find "$1" -path '*_autogen.dir/AutogenInfo.json' | while read -r info; do
        name=$(basename "$(dirname "$info")" .dir)
        name=$(dirname "$(dirname "$(dirname "$info")")")/$name/timestamp
        [ ! "$info" -nt "$name" ] || rm -f "$name"
    done
}

take_preset() {
    preset=dev
    if [ "${1:-}" = --preset ]; then
        preset=${2:?--preset needs a name}
        rest=("${@:3}")
    else
        rest=("$@")
    fi
    [ "${rest[0]:-}" != -- ] || rest=("${rest[@]:1}")
}

dev_build() {
    local preset rest
    take_preset "$@"
    build_preset "$preset" "${rest[@]}"
}

dev_run() {
    local headless=0
    if [ "${1:-}" = --headless ]; then
        headless=1
        shift
    fi
    [ "${1:-}" != -- ] || shift
    if [ $headless = 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        build_preset dev --target fusion-chatroom
        die "built, but there is no display to open the window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
     To see it all the same: ./dev run --headless plays a demo turn under Xvfb and leaves pictures in build/screenshots/."
    fi
    build_preset dev --target fusion-chatroom --target fusion-screenshots
    if [ $headless = 1 ]; then
        mkdir -p "$top/build/screenshots"
        in_env "$top/tests/support/with-display.sh" "$top/build/dev/bin/fusion-screenshots" "$top/build/screenshots" "$@"
        say "pictures of each stage:"
        ls -1 "$top/build/screenshots"/*.png >&2
    else
        in_env "$top/build/dev/bin/fusion-chatroom" "$@"
    fi
}

dev_test() {
    local preset rest
    take_preset "$@"
    build_preset "$preset"
    cd "$top" || exit
    in_env ctest --preset "$preset" -j "$(jobs)" "${rest[@]}"
}

dev_bench() {
    build_preset release
    cd "$top" || exit
    in_env "$top/tests/bench/run.sh" "$top/build/release" "$@"
}

dev_fuzz() {
    local names wanted=${1:-all} amount=${2:-60} name limit
    names=$(sed -n 's/^ *foreach(name \(.*\))$/\1/p' "$top/tests/fuzz/CMakeLists.txt")
    [ "$wanted" = all ] || [[ " $names " == *" $wanted "* ]] || die "no fuzz target '$wanted'; there are: $names"
    [ "$wanted" = all ] || names=$wanted
    [[ $amount =~ ^([0-9]+)(x?)$ ]] || die "'$amount' is neither a number of seconds nor, as in 10000000x, of inputs"
    limit=-max_total_time=${BASH_REMATCH[1]}
    [ -z "${BASH_REMATCH[2]}" ] || limit=-runs=${BASH_REMATCH[1]}
    # shellcheck disable=SC2086
    build_preset fuzz $(printf -- '--target fuzz_%s ' $names)
    cd "$top" || exit
    for name in $names; do
        say "fuzz $name, $limit"
        in_env "$top/tests/fuzz/run.sh" "fuzz_$name" "$limit" -max_len=16384 -print_final_stats=1 -verbosity=0 ||
            die "fuzz $name: found something, see build/fuzz/crashes"
    done
}

dev_exec() {
    [ $# -gt 0 ] || die "exec needs a command, for example: ./dev exec fusion ask --panel demo 'Hello'"
    build_preset dev --target fusion --target fusion-chatroom --target fusion-simulator >&2
    # The build has to stay quiet on standard output: scripts read what the command prints.
    in_env env PATH="$top/build/dev/bin:/usr/local/bin:/usr/bin:/bin" "$@"
}

dev_check() {
    ensure_environment
    cd "$top" || exit
    in_env "$top/packaging/dev/check.sh" "$@"
}

dev_format() {
    ensure_environment
    cd "$top" || exit
    in_env bash -c 'git ls-files -co --exclude-standard "*.cpp" "*.h" | xargs clang-format -i'
}

dev_translate() {
    build_preset dev --target update_translations
}

dev_package() {
    build_preset release
    (cd "$top/build/release" && in_env cpack -G DEB)
}
