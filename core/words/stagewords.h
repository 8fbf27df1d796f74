// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QString>

#include <vector>

namespace fusion {

/// Seats, judge and synthesizer, in the order in which people are told of them; as long as the turn is left as it is.
std::vector<const StageAnswer *> stagesOf(const Turn &turn);
/// "answering", "answered", "late answer", ...: a stage's state for people.
QString wordsForStage(const StageAnswer &stage);
/// "answered", "answered in part", "no answer", "interrupted", ...
QString wordsForTurn(TurnState state);
/// "Seat A", "Judge", "Synthesizer".
QString nameOfStage(const StageAnswer &stage);
/// A shape that tells states apart without colour: "○", "◔", "●", "✕", "■", ...
QString symbolForStage(StageState state);
/// "0.4 s", "12 s", "2 min 5 s".
QString formatDuration(qint64 milliseconds);
/// "1,204 tokens"; empty where unknown.
QString formatTokens(std::optional<qint64> tokens);

} // namespace fusion
