// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fusion {

/// One file of resources/prompts: a line "version: N", then what stands below "=== system" and "=== user", with {{names}} to be
/// filled in. Whoever changes a prompt's words raises its version: turns remember the one they used.
struct Prompt {
    QString version;
    QString system;
    QString user;
};

/// The file `name`.md as it is compiled in; ends the program where there is none, as that is a mistake of the build.
Prompt loadPrompt(QLatin1StringView name);

} // namespace fusion
