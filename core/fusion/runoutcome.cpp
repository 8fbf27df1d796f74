// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/runoutcome.h"

#include <algorithm>

namespace fusion {

TurnState outcomeOf(const Turn &turn)
{
    const auto is = [](StageState state) { return [state](const StageAnswer &stage) { return stage.state == state; }; };
    if (turn.answeredSeats().empty())
        return std::ranges::any_of(turn.seats, is(StageState::Stopped)) ? TurnState::Stopped : TurnState::Failed;
    const bool complete = std::ranges::all_of(turn.seats, is(StageState::Answered)) &&
                          (!turn.judge || turn.judge->state == StageState::Answered) &&
                          (!turn.synthesis || turn.synthesis->state == StageState::Answered);
    return complete ? TurnState::Answered : TurnState::Degraded;
}

} // namespace fusion
