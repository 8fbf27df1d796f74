#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh BUILD-FOLDER [NAME]: runs every benchmark program of a build (or those whose name contains NAME), each in a
# desktop of its own, and gathers the figures in build/bench.json:
#   [{"program":"bench_x","name":"...","value":1.5,"unit":"ms","baseline":"...","baseline_value":3,"ratio":0.5,"holds":true}, ...]
# Ends with 1 where a figure misses what is wanted of it.
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
    LC_ALL=C.UTF-8 "$here/../support/with-display.sh" "$program" --json "$work/figures" || failed=1
    [ ! -f "$work/figures" ] || jq --arg program "$name" 'map({program: $program} + .)' "$work/figures" >"$work/$name.json"
    rm -f "$work/figures"
done
jq -s add "$work"/*.json >"$out"
echo "figures: $out"
exit $failed
