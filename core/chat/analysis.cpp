// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/analysis.h"

#include "core/base/enumnames.h"
#include "core/base/jsonutil.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr auto sourceNames = std::to_array<std::pair<AnalysisSource, QLatin1StringView>>({
    {AnalysisSource::None, "none"_L1},
    {AnalysisSource::Judge, "judge"_L1},
    {AnalysisSource::Local, "local"_L1},
});

/// The two shapes a point has in JSON: {"point","support"} and, for contradictions, {"topic","stances"}.
struct PointShape {
    QLatin1StringView text;
    QLatin1StringView evidence;
};
constexpr PointShape pointShape{"point"_L1, "support"_L1};
constexpr PointShape conflictShape{"topic"_L1, "stances"_L1};

Evidence evidenceFromJson(const QJsonObject &json)
{
    Evidence evidence{
        .seat = json[u"seat"_s].toInt(),
        .stance = json[u"stance"_s].toString(),
        .quote = json[u"quote"_s].toString(),
        .found = json[u"found"_s].toBool(),
        .standsIn = json[u"stands_in"_s].toInt(-1),
    };
    for (const QJsonValue &span : json[u"spans"_s].toArray())
        evidence.spans.push_back({static_cast<qsizetype>(span[0].toInteger()), static_cast<qsizetype>(span[1].toInteger())});
    return evidence;
}

QJsonArray pointsToJson(const std::vector<AnalysisPoint> &points, PointShape shape)
{
    QJsonArray array;
    for (const AnalysisPoint &point : points)
        array.append(QJsonObject{{shape.text, point.text}, {shape.evidence, jsonArray(point.evidence)}});
    return array;
}

std::vector<AnalysisPoint> pointsFromJson(const QJsonValue &value, PointShape shape)
{
    return listFrom(value, [shape](const QJsonObject &json) {
        return AnalysisPoint{.text = json[shape.text].toString(), .evidence = listFrom(json[shape.evidence], evidenceFromJson)};
    });
}

} // namespace

QJsonObject toJson(const Evidence &evidence)
{
    QJsonArray spans;
    for (const Span &span : evidence.spans)
        spans.append(QJsonArray{span.begin, span.end});
    QJsonObject json{{u"seat"_s, evidence.seat}, {u"quote"_s, evidence.quote}, {u"found"_s, evidence.found}, {u"spans"_s, spans}};
    if (!evidence.stance.isEmpty())
        json[u"stance"_s] = evidence.stance;
    if (evidence.standsIn >= 0)
        json[u"stands_in"_s] = evidence.standsIn;
    return json;
}

const std::vector<AnalysisPoint> &Analysis::part(AnalysisPart part) const
{
    switch (part) {
    case AnalysisPart::Consensus: return consensus;
    case AnalysisPart::Contradictions: return contradictions;
    case AnalysisPart::PartialCoverage: return partialCoverage;
    case AnalysisPart::UniqueInsights: return uniqueInsights;
    case AnalysisPart::BlindSpots: return blindSpots;
    }
    Q_UNREACHABLE_RETURN(consensus);
}

bool Analysis::isEmpty() const
{
    return consensus.empty() && contradictions.empty() && partialCoverage.empty() && uniqueInsights.empty() && blindSpots.empty();
}

QJsonObject toJson(const Analysis &analysis)
{
    return {
        {u"source"_s, enumName(sourceNames, analysis.source)},
        {u"consensus"_s, pointsToJson(analysis.consensus, pointShape)},
        {u"contradictions"_s, pointsToJson(analysis.contradictions, conflictShape)},
        {u"partial_coverage"_s, pointsToJson(analysis.partialCoverage, pointShape)},
        {u"unique_insights"_s, pointsToJson(analysis.uniqueInsights, pointShape)},
        {u"blind_spots"_s, pointsToJson(analysis.blindSpots, pointShape)},
    };
}

Analysis analysisFromJson(const QJsonObject &json)
{
    return {
        .source = enumValue(sourceNames, json[u"source"_s].toString()).value_or(AnalysisSource::None),
        .consensus = pointsFromJson(json[u"consensus"_s], pointShape),
        .contradictions = pointsFromJson(json[u"contradictions"_s], conflictShape),
        .partialCoverage = pointsFromJson(json[u"partial_coverage"_s], pointShape),
        .uniqueInsights = pointsFromJson(json[u"unique_insights"_s], pointShape),
        .blindSpots = pointsFromJson(json[u"blind_spots"_s], pointShape),
    };
}

} // namespace fusion
