// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <vector>

namespace fusion {

/// A point of one comparison, and whether another comparison of the same answers has it, too.
struct CheckedPoint {
    AnalysisPart part = AnalysisPart::Consensus;
    QString text;
    bool stable = false; ///< the other one has a point that says the same
    bool moved = false;  ///< ... but puts it into another part
    QString otherText;   ///< how the other one words it

    bool operator==(const CheckedPoint &) const = default;
};

struct StabilityCheck {
    std::vector<CheckedPoint> points;      ///< of the comparison that was checked, in its order
    std::vector<CheckedPoint> onlyInOther; ///< what the other one found besides

    bool operator==(const StabilityCheck &) const = default;
    int stableCount() const;
};

/// Which points survive when the judge reads in another order, or another judge reads. Points are matched without a model: by the
/// passages that carry them (most of the shorter list overlaps, in the same answers) or, where they have none, by their words.
/// Every point has at most one partner, the nearest first.
StabilityCheck checkStability(const Analysis &checked, const Analysis &other);

/// The newest other comparison of the answers that the judge's comparison of a turn rests on; null where there is none.
const StageAnswer *checkOf(const Turn &turn);
/// For each point of the comparison that a turn shows, in the order of the parts, whether that one has it, too. Empty without it.
std::vector<bool> stablePoints(const Turn &turn);

} // namespace fusion
