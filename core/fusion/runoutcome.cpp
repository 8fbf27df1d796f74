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
    // Seats and stages that a panel left out because few answers were enough are not missing.
    const bool mayLeaveOut = turn.ladder && !turn.ladder->goesOn;
    const auto isThere = [mayLeaveOut](const StageAnswer &stage) {
        return stage.state == StageState::Answered || stage.guest || (mayLeaveOut && stage.state == StageState::Skipped);
    };
    const bool complete = std::ranges::all_of(turn.seats, isThere) && (!turn.judge || isThere(*turn.judge)) &&
                          (!turn.synthesis || isThere(*turn.synthesis));
    return complete ? TurnState::Answered : TurnState::Degraded;
}

} // namespace fusion
