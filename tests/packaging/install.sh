#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install.sh CMAKE BUILD-FOLDER APP-ID: installs into a folder of its own and looks at what lies there.
set -euo pipefail

cmake=$1 build=$2 id=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
prefix=$work/usr
failed=0
complain() {
    echo "install: $*"
    failed=1
}

"$cmake" --install "$build" --prefix "$prefix" >"$work/log" || {
    cat "$work/log"
    exit 1
}

for file in bin/fusion bin/fusion-chatroom share/applications/$id.desktop share/metainfo/$id.metainfo.xml \
    share/icons/hicolor/scalable/apps/$id.svg share/icons/hicolor/{16x16,48x48,256x256}/apps/$id.png \
    share/fusion-chatroom/translations/fusion-chatroom_{de,zh_CN}.qm share/man/man1/fusion{,-chatroom}.1 share/doc/fusion-chatroom/copyright; do
    [ -s "$prefix/$file" ] || complain "$file is missing or empty"
done
for size in 16 22 24 32 48 64 128 256; do
    file "$prefix/share/icons/hicolor/${size}x${size}/apps/$id.png" | grep -q "$size x $size" || complain "the icon of $size pixels has another size"
done
desktop-file-validate "$prefix/share/applications/$id.desktop" || complain "the desktop entry is not valid"
# Strict about everything but the picture and the home page, which need an address.
appstreamcli validate-tree --no-net --explain "$prefix" >"$work/appstream" 2>&1 || {
    cat "$work/appstream"
    complain "the metainfo is not valid"
}
unexpected=$(find "$prefix" -name '*.a' -o -name '*.h' -o -name 'fusion-simulator' -o -name 'fusion-screenshots' -o -path '*/lib/cmake/*')
[ -z "$unexpected" ] || complain "not for a person's machine: $unexpected"
exit $failed
