// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"

#include <vector>

namespace fusion {

/// What a seat does about a point of the map.
enum class Stance {
    Supports,
    Contradicts, ///< takes another side than most
    Hedges,      ///< says it with "perhaps" and the like
    Partly,      ///< treats what others leave out
    Silent,      ///< says nothing, which is not disagreement
    NotFound,    ///< is said to, but the quote is not in its answer: does not count
};

/// In a conflict, the side that most take is the one supported; of sides as large as each other, each contradicts.
Stance stanceOf(AnalysisPart part, const AnalysisPoint &point, int seat);
/// The same of the seats 0, 1, ... below `seats`, in one go: finding the sides of a conflict is what takes time.
std::vector<Stance> stancesOf(AnalysisPart part, const AnalysisPoint &point, int seats);
/// Whether the point has found evidence that overlaps a passage of a seat's answer.
bool restsOnPassage(const AnalysisPoint &point, int seat, Span passage);
/// The evidence that makes it so: the seat's first found one, else its first; null for silence.
const Evidence *evidenceOf(const AnalysisPoint &point, int seat);
/// Whether words hold something back, in the common languages.
bool isHedged(const QString &text);

/// Points by topic: for each, in order of the parts, the number of the group it belongs to. Points share a topic when their
/// evidence is the same sentence of an answer, or their words are alike. Numbers count up in order of first appearance.
struct TopicOf {
    AnalysisPart part;
    size_t index;
    size_t topic;
};
std::vector<TopicOf> topicsOf(const Analysis &analysis);

} // namespace fusion
