// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/money.h"
#include "core/panel/panel.h"

#include <optional>

namespace fusion {

class Catalog;

/// What a question of about 500 tokens may cost, at about 1,000 tokens an answer (or the seat's limit, where lower):
/// every enabled seat answers, judge and synthesizer read all answers. Nothing if a price among them is unknown.
std::optional<Money> roughCost(const Panel &panel, const Catalog &catalog);

} // namespace fusion
