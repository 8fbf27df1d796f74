// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"

#include <optional>
#include <vector>

namespace fusion {

/// How often two seats say the same where both say something. Silence is not disagreement: points of which one says nothing do
/// not count, nor does evidence that was not found in the answer.
struct PairAgreement {
    int one = 0; ///< seats, one < other
    int other = 0;
    int together = 0; ///< points that both support, and conflicts in which both take the same side
    int apart = 0;    ///< conflicts in which they take different sides

    /// together / (together + apart); empty where they have no point in common.
    std::optional<double> share() const;

    bool operator==(const PairAgreement &) const = default;
};

/// Agreement between the seats of a map. It says nothing about who is right.
struct Agreement {
    std::vector<int> seats;              ///< that the map has evidence of
    std::vector<PairAgreement> pairs;    ///< each two of them
    std::vector<std::vector<int>> camps; ///< seats that mostly agree, the largest camp first

    bool operator==(const Agreement &) const = default;

    const PairAgreement *between(int one, int other) const;
    /// Over all pairs together; empty where no two have a point in common.
    std::optional<double> overall() const;
};

/// From the points of the map. Camps join as long as their seats agree in at least `campShare` of what both say, on average.
Agreement agreementOf(const Analysis &analysis);
inline constexpr double campShare = 0.6;

/// Whether two stances are the same side: the same words, or figures that can both be true.
bool isSameStance(const QString &one, const QString &other);
/// How many of the words that carry something in the shorter of two texts the longer one has, too, in percent; half of that where
/// they state different figures of the same kind. For short texts such as the points of maps.
int wordsSharedPercent(const QString &one, const QString &other);
/// The sides of a conflict: its found evidence, grouped by stance, in order of first appearance.
std::vector<std::vector<Evidence>> sidesOf(const AnalysisPoint &conflict);

} // namespace fusion
