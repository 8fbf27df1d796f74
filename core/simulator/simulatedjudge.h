// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/simulatedanalysis.h"

#include <QString>

#include <vector>

namespace fusion {

/// The judge's comparison: what was written for the dialogue these answers are from, told for the seats that are really
/// there; else what compareTexts() finds.
SimulatedAnalysis judge(const std::vector<LabelledAnswer> &answers);

/// In the JSON the judge is asked for: consensus, contradictions, partial_coverage, unique_insights, blind_spots.
QString judgementJson(const SimulatedAnalysis &analysis);

/// From a judge that cannot write JSON.
QString judgementInProse(const std::vector<LabelledAnswer> &answers);
QString judgeReasoning(const std::vector<LabelledAnswer> &answers);

} // namespace fusion
