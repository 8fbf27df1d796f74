// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/chat/turn.h"

#include <map>
#include <optional>
#include <utility>

namespace fusion {

class SqlConnection;

/// What one model did in the turns that a judge compared.
struct ModelStatistics {
    QString name;           ///< as last called
    int turns = 0;          ///< in which it answered and was compared
    int points = 0;         ///< points that it carries with words found in its answer
    int uniquePoints = 0;   ///< ... that no other seat carries
    int outlier = 0;        ///< contradictions in which it stood alone against two or more who agreed
    int contradictions = 0; ///< contradictions in which it took a side
    Money cost;             ///< of its answers, as far as known
    int unpriced = 0;       ///< answers whose cost nobody told

    bool operator==(const ModelStatistics &) const = default;
    /// Empty where a cost is unknown or there is nothing to divide by.
    std::optional<Money> costPerUniquePoint() const;
};

/// How often two models that were compared in the same turn said the same.
struct PairStatistics {
    int agreed = 0;    ///< points that both carry, and contradictions in which both took the same side
    int disagreed = 0; ///< contradictions in which they took different sides

    bool operator==(const PairStatistics &) const = default;
    std::optional<int> agreementPercent() const;
};

/// A model that a panel may do without, and what that rests on.
struct PanelAdvice {
    ModelRef model;
    int turns = 0;
    int uniquePoints = 0;
    int costPercent = 0; ///< its share of what all answers in these turns cost

    bool operator==(const PanelAdvice &) const = default;
};

/// From one's own turns alone: what judges found, which is an opinion, and what providers billed. Nothing is asked or sent.
struct PanelStatistics {
    int turns = 0; ///< compared by a judge, with two answers or more
    std::map<ModelRef, ModelStatistics> models;
    std::map<std::pair<ModelRef, ModelRef>, PairStatistics> pairs; ///< the smaller model first

    bool operator==(const PanelStatistics &) const = default;
    void add(const Turn &turn);
    /// Models that brought hardly anything of their own in enough turns (fewestTurns), the dearest first.
    std::vector<PanelAdvice> advice() const;

    static constexpr int fewestTurns = 5;
};

/// Of all turns that are kept, those of removed conversations left out.
Result<PanelStatistics> panelStatistics(SqlConnection &sql);

} // namespace fusion
