// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace fusion {

/// A passage of a seat's answer: UTF-16 offsets into its text, end exclusive.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const Span &) const = default;
};

/// What one seat says to a point, with the words that carry it.
struct Evidence {
    int seat = 0;                 ///< index of the seat in the turn
    QString stance = {};          ///< contradictions only: this seat's side
    QString quote = {};           ///< as the judge gave it
    bool found = false;           ///< the quote was found in the seat's answer
    std::vector<Span> spans = {}; ///< where; empty if not found
    int standsIn = -1;            ///< not found, but another seat's answer has it: that seat

    bool operator==(const Evidence &) const = default;
};

QJsonObject toJson(const Evidence &evidence);

struct AnalysisPoint {
    QString text; ///< the point or, of a contradiction, its topic
    std::vector<Evidence> evidence = {};

    bool operator==(const AnalysisPoint &) const = default;
};

/// The five parts in which answers are compared, in the order in which they are shown.
enum class AnalysisPart { Consensus, Contradictions, PartialCoverage, UniqueInsights, BlindSpots };

enum class AnalysisSource {
    None,
    Judge, ///< a model compared the answers
    Local, ///< compared here, without a model
};

/// How the answers of a turn relate. Nothing in it is merged or ranked.
struct Analysis {
    AnalysisSource source = AnalysisSource::None;
    std::vector<AnalysisPoint> consensus = {};
    std::vector<AnalysisPoint> contradictions = {};
    std::vector<AnalysisPoint> partialCoverage = {};
    std::vector<AnalysisPoint> uniqueInsights = {};
    std::vector<AnalysisPoint> blindSpots = {};

    bool operator==(const Analysis &) const = default;
    const std::vector<AnalysisPoint> &part(AnalysisPart part) const;
    bool isEmpty() const;
};

/// The JSON of the command line contract ("consensus":[{"point","support":[{"seat","quote","found","spans"}]}], ...).
QJsonObject toJson(const Analysis &analysis);
Analysis analysisFromJson(const QJsonObject &json);

} // namespace fusion
