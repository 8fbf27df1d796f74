// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/stageanswer.h"

namespace fusion {

/// "Web search", "Shell", ...; as it is where the tool is none of ours.
QString toolTitle(const QString &tool);
/// What the tools of an answer are at: "using: Web search", "needs your permission"; empty while none is.
QString toolsAtWork(const StageAnswer &answer);
/// "2 tool calls · 3 sources"; empty where there are none.
QString extrasTitle(const StageAnswer &answer);
/// The tool calls and sources of an answer, one a line, as plain text.
QString extrasText(const StageAnswer &answer);

} // namespace fusion
