// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exportformat.h"

namespace fusion {

/// Question, answer, the judge's map and every seat as Markdown. What models said is quoted, so that none of it can pass for a
/// part of the report, and tamed (core/exchange/markdownescape.h).
QString markdownReport(const Exported &exported);

} // namespace fusion
