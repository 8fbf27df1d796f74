#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh BUILD-FOLDER [NAME]: runs every benchmark program of a build (or those whose name contains NAME), each in a
# desktop of its own, and gathers Qt Test's figures in build/bench.json:
#   [{"program":"bench_x","function":"f","row":"tag","metric":"WalltimeMilliseconds","value":1.5,"iterations":4}, ...]
set -euo pipefail

build=$1 wanted=${2:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
out=$(dirname "$build")/bench.json
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

shopt -s nullglob
programs=()
for program in "$build"/tests/bench_*; do
    if [ -x "$program" ] && [ ! -d "$program" ] && [[ $(basename "$program") == *"$wanted"* ]]; then programs+=("$program"); fi
done
[ ${#programs[@]} -gt 0 ] || {
    echo "bench: no benchmark${wanted:+ named *$wanted*} in $build/tests" >&2
    exit 2
}

failed=0
for program in "${programs[@]}"; do
    name=$(basename "$program")
    echo "== $name"
    LC_ALL=C.UTF-8 "$here/../support/with-display.sh" "$program" -o "$work/$name.csv,csv" -o -,txt || failed=1
    # function, row, metric, value per iteration, total, iterations
    sed -E 's/^("[^"]*"|[^,]*)/\1/' "$work/$name.csv" | jq -R -s --arg program "$name" '
        split("\n") | map(select(length > 0) | [match("\"((?:[^\"]|\"\")*)\"|([^,]+)"; "g") | (.captures[0].string // .captures[1].string)])
        | map(select(length >= 6) | {program: $program, function: .[0], row: .[1], metric: .[2], value: (.[3] | tonumber), iterations: (.[5] | tonumber)})' \
        >"$work/$name.json"
done
jq -s add "$work"/*.json >"$out"
echo "figures: $out"
exit $failed
