#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command on a session bus of its own with an unlocked, empty Secret Service (gnome-keyring); with --none, on a bus where
# nothing offers one. FUSION_TEST_KEYRING tells the command which it is.
set -euo pipefail

if [ -z "${FUSION_TEST_BUS:-}" ]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    mkdir -p "$home/data" "$home/run" && chmod 700 "$home/run"
    if [ "${1:-}" = --none ]; then
        # A bus that starts nothing by itself: no service files are within its reach.
        cat >"$home/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=$home/run</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
CONF
        set -- --config-file="$home/bus.conf" -- "$0" "$@"
    else
        set -- -- "$0" "$@"
    fi
    HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" FUSION_TEST_BUS=1 dbus-run-session "$@"
    exit
fi
if [ "${1:-}" = --none ]; then
    shift
    FUSION_TEST_KEYRING=no exec "$@"
fi
printf 'test' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
FUSION_TEST_KEYRING=yes exec "$@"
