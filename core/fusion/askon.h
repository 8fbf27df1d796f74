// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/panel/panel.h"

#include <QString>

#include <vector>

namespace fusion {

/// The question about a passage as it is asked and kept: the person's words, then the passage as a Markdown quotation, so that
/// nothing in it can pass for the person's words. A passage that is very long is cut in the middle, visibly.
QString askOnText(const QString &question, const QString &passage);

/// The panel the turn was asked with, only these of its seats enabled; guests cannot be asked.
Panel askOnPanel(const Turn &turn, const std::vector<int> &seats);

} // namespace fusion
