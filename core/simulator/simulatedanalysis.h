// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/promptreading.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fusion {

/// One seat's part in a point. `who` is a model's id in a written dialogue, a label in what the judge returns.
struct SimulatedEvidence {
    QString who;
    QString stance = {};
    QString quote;

    bool operator==(const SimulatedEvidence &) const = default;
};

struct SimulatedPoint {
    QString text;
    std::vector<SimulatedEvidence> evidence;

    bool operator==(const SimulatedPoint &) const = default;
};

/// The five parts of a comparison, before they become the judge's JSON.
struct SimulatedAnalysis {
    std::vector<SimulatedPoint> consensus = {};
    std::vector<SimulatedPoint> contradictions = {};
    std::vector<SimulatedPoint> partialCoverage = {};
    std::vector<SimulatedPoint> uniqueInsights = {};
    QStringList blindSpots = {};

    bool operator==(const SimulatedAnalysis &) const = default;
};

/// Compares texts nobody prepared: sentences that several share, sentences that differ only in their numbers, sentences
/// that stand alone. Every quote is verbatim.
SimulatedAnalysis compareTexts(const std::vector<LabelledAnswer> &answers);

} // namespace fusion
