// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/local/corpus.h"

namespace fusion::local {

/// One side of a difference: what a passage states at a place.
struct Statement {
    size_t passage = 0;
    Span span;     ///< in the answer: the figure, name or piece of code
    QString words; ///< as it stands there
    int fact = -1; ///< index among the passage's facts; -1: a name or code
};

/// Two statements about the same thing, and whether both can be true.
struct Comparison {
    Statement one;
    Statement other;
    double certainty = 0; ///< 0 to 1: that both speak of the same
    bool differs = false;
};

/// Figures of different answers that stand for the same thing: numbers with units, counts, dates, times, versions. Each figure
/// has at most one partner in another answer, the likeliest.
std::vector<Comparison> comparedFacts(const Corpus &corpus, const std::vector<Likeness> &pairs);
/// Names and pieces of code that stand at the same place of otherwise like sentences or commands, and that the other answer
/// nowhere has.
std::vector<Comparison> comparedNames(const Corpus &corpus, const std::vector<Likeness> &pairs);

} // namespace fusion::local
