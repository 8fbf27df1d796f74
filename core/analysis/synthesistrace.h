// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <vector>

namespace fusion {

// What a synthesis rests on, found without a model: by its markers ([A]), and by what in the answers and in the map is like its
// sentences.

/// A point of a turn's map.
struct PointRef {
    AnalysisPart part = AnalysisPart::Consensus;
    size_t index = 0;

    bool operator==(const PointRef &) const = default;
};

struct TracedSentence {
    Span span;                           ///< in the synthesis
    bool isHeading = false;              ///< says nothing by itself
    std::vector<int> cited = {};         ///< seats by its markers
    std::vector<PointRef> points = {};   ///< of the map
    std::vector<Evidence> passages = {}; ///< of the answers, the likest of each seat; found, with spans
    std::vector<int> unlike = {};        ///< seats it cites although nothing of theirs is like it
    bool differs = false;                ///< it has a figure where every answer that is like it has another

    bool operator==(const TracedSentence &) const = default;

    /// Rests on nothing that was said: added by the synthesizer.
    bool isAdded() const { return !isHeading && cited.empty() && points.empty() && passages.empty(); }
    /// All seats it rests on, in order.
    std::vector<int> seats() const;
};

/// Which side of a conflict the synthesis takes.
struct ConflictOutcome {
    enum class Verdict {
        TakesSide,
        TellsBoth,  ///< it leaves the conflict open, or tells more than one side
        NotTreated, ///< no sentence rests on it
    };
    size_t conflict = 0; ///< index among the map's contradictions
    Verdict verdict = Verdict::NotTreated;
    std::vector<Evidence> taken = {};     ///< whose side it is
    std::vector<Evidence> overruled = {}; ///< the minority report: what was not followed, and who holds it
    std::vector<size_t> sentences = {};   ///< of the synthesis

    bool operator==(const ConflictOutcome &) const = default;
};

struct SynthesisTrace {
    std::vector<TracedSentence> sentences;
    std::vector<PointRef> dropped; ///< points with evidence on which no sentence rests, conflicts apart
    std::vector<ConflictOutcome> conflicts;

    bool operator==(const SynthesisTrace &) const = default;
};

/// Of a turn with a synthesis; empty without one. Costs as much as comparing one answer with the others.
SynthesisTrace traceOf(const Turn &turn);

} // namespace fusion
