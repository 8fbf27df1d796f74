// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QString>
#include <QStringList>

#include <array>

namespace fusion {

inline constexpr std::array allAnalysisParts{AnalysisPart::Consensus, AnalysisPart::Contradictions, AnalysisPart::PartialCoverage,
                                             AnalysisPart::UniqueInsights, AnalysisPart::BlindSpots};

/// "Agree", "Contradict", ...: the part's heading.
QString titleOfPart(AnalysisPart part);
/// One sentence that says what stands in the part.
QString explanationOfPart(AnalysisPart part);
/// What a seat does in a part: "agrees", "covers it", ...
QString verbOfPart(AnalysisPart part);
/// A shape for it that can be told apart without colour.
QString symbolOfPart(AnalysisPart part);

/// Where a map made on this machine stands in for the judge's: how it stands with the judge, and what such a map is.
QString localAnalysisWords(const Turn &turn);

/// How the judge came to its comparison: who it was, what it saw, and what speaks against it.
QStringList provenanceOf(const Turn &turn);
/// Why a turn has no comparison (yet); empty if it has one.
QString missingAnalysisWords(const Turn &turn);

} // namespace fusion
