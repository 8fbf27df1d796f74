#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command in an X server and window manager of its own, at FUSION_TEST_SCREEN (1280x800 unless told), and ends
# with the command's exit status. The server picks a free display itself, so any number may run side by side.
set -euo pipefail

work=$(mktemp -d)
cleanup() {
    [ -z "${manager:-}" ] || kill "$manager" 2>/dev/null || true
    [ -z "${server:-}" ] || kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 "${FUSION_TEST_SCREEN:-1280x800}x24" -nolisten tcp -noreset 3>"$work/display" 2>"$work/xvfb.log" &
server=$!
read -r -t 60 number <"$work/display" || {
    cat "$work/xvfb.log" >&2
    echo "with-display: Xvfb did not start" >&2
    exit 1
}
export DISPLAY=":$number" XDG_SESSION_TYPE=x11 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY

# A window that is mapped while the manager starts is taken over as one that was there before: it never becomes active, or is
# mapped twice. So the manager says itself when it has started.
HOME="$work" openbox --sm-disable --startup "touch $work/managed" >"$work/openbox.log" 2>&1 &
manager=$!
for _ in $(seq 1200); do
    [ ! -e "$work/managed" ] || break
    sleep 0.05
done
[ -e "$work/managed" ] || {
    cat "$work/openbox.log" >&2
    echo "with-display: the window manager did not start" >&2
    exit 1
}
"$@"
