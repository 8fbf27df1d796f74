// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/panel/estimate.h"

#include <QString>

#include <optional>

namespace fusion {

/// What a turn has cost until now, as far as anybody told.
struct CostSoFar {
    Money known;
    bool isAnyKnown = false;
    bool isAnyUnknown = false; ///< a settled stage whose cost nobody told: the sum is a lower bound

    bool operator==(const CostSoFar &) const = default;
};

CostSoFar costSoFar(const Turn &turn);
/// "$0.0031", "at least $0.0031", "cost unknown"; empty as long as nothing has ended.
QString wordsForCost(const CostSoFar &cost);

/// "Cost: $0.0012, as the provider billed it", "..., computed from its prices", "... nobody told": one stage's, for tooltips and
/// screen readers; empty for a stage that was not sent.
QString costInWords(const StageAnswer &stage);
/// What the stages that are not done may still cost.
CostRange stillToCome(const Turn &turn, const Estimate &estimate);
/// A line a stage: what it cost, or may cost, and from where that is known; then the sum.
QStringList moneyLines(const Turn &turn, const Estimate &estimate);
/// "Seat A, Seat C, and Judge".
QString namesOf(const Turn &turn, const std::vector<Stage> &stages);

/// Output tokens over the time from the first token to the end; empty where a retry makes the sum meaningless.
std::optional<double> tokensPerSecond(const StageAnswer &stage);

/// "first token after 0.4 s · 52 tokens/s · 812 tokens · $0.0012": what is known of one stage.
QString figuresOf(const StageAnswer &stage);
/// "12 s · $0.0031 · 3,204 tokens · Demo panel": what is known of a turn that has ended.
QString figuresOf(const Turn &turn);
/// Input and output tokens of all stages together, as far as told.
std::optional<qint64> tokensSoFar(const Turn &turn);

/// The seats' labels as a list for people: "A, B, and C".
QString labelsOf(const Turn &turn, const std::vector<int> &seats);

} // namespace fusion
