#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a fuzz target of build/fuzz: run.sh fuzz_messages [libFuzzer options]. New inputs are kept in build/fuzz/found, so a
# later run goes on where this one ended; a crash leaves its input in build/fuzz/crashes.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
target=${1:?run.sh needs a fuzz target}
shift
name=${target#fuzz_}
mkdir -p "$top/build/fuzz/found/$name" "$top/build/fuzz/crashes"
dictionary=()
[ -f "$top/tests/fuzz/corpus/$name.txt" ] && dictionary=("-dict=$top/tests/fuzz/corpus/$name.txt")
# The allocator's own failures are not ours: Qt aborts where memory ends.
ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0:allocator_may_return_null=1} exec "$top/build/fuzz/tests/fuzz/$target" \
    "${dictionary[@]}" -artifact_prefix="$top/build/fuzz/crashes/$name-" -timeout=10 -rss_limit_mb=2048 "$@" \
    "$top/build/fuzz/found/$name" "$top/tests/fuzz/corpus/$name"
