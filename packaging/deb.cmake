# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package: `./dev package`, which is `cpack -G DEB` in the release build.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fusion-chatroom)
set(CPACK_PACKAGE_VENDOR "Fusion Chatroom contributors")
set(CPACK_PACKAGE_CONTACT "Fusion Chatroom contributors <contributors@fusionchatroom.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "chatroom in which a panel of language models answers")
set(CPACK_PACKAGE_DESCRIPTION
"Drag language models into seats, choose a judge and a synthesizer, and ask.
Every seat answers at once, the judge compares the answers without merging
them, and the synthesizer writes the one answer, all shown live and side by
side. Works with OpenRouter, any OpenAI-compatible endpoint, model servers on
this machine, and without any of them by a built-in simulated panel.
.
Conversations are kept in SQLite on this machine, keys in the keychain only.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# What is linked is found by dpkg-shlibdeps. No linker sees the database driver, which is a plugin, the certificates without
# which no server is trusted, and the theme under which the desktop finds the icon. Without bubblewrap models have no shell.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "bubblewrap, python3, qt6-svg-plugins, qt6-translations-l10n, qt6-wayland, gnome-keyring | kwalletmanager | keepassxc")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

include(CPack)
