// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

namespace fusion {

/// How a turn ends when nothing more will be asked:
///  - Answered: every seat answered in time and, of several, judge and synthesizer too.
///  - Degraded: at least one seat answered, but something is missing. With one answer of several seats that is the turn's answer,
///    judge and synthesizer are Skipped. Without a synthesis Turn::answer() is what the synthesizer had written, perhaps
///    nothing; the answers are there and the synthesizer can be asked again.
///  - Stopped: no seat answered and the person stopped at least one. (A run that the person stops as a whole is Stopped, too.)
///  - Failed: no seat answered.
TurnState outcomeOf(const Turn &turn);

} // namespace fusion
