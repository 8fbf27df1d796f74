// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedjudge.h"

#include "core/simulator/dialogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

/// The point as the seats present can carry it: models become labels, and only quotes that stand in the answer remain.
SimulatedPoint toldFor(const SimulatedPoint &point, const std::vector<LabelledAnswer> &answers,
                       const std::map<QString, QString> &models)
{
    SimulatedPoint told{.text = point.text, .evidence = {}};
    for (const LabelledAnswer &answer : answers) {
        const auto model = models.find(answer.label);
        for (const SimulatedEvidence &voice : point.evidence) {
            if (model != models.end() && voice.who == model->second && answer.text.contains(voice.quote))
                told.evidence.push_back({answer.label, voice.stance, voice.quote});
        }
    }
    return told;
}

qsizetype stancesIn(const SimulatedPoint &point)
{
    QSet<QString> stances;
    for (const SimulatedEvidence &voice : point.evidence)
        stances.insert(voice.stance);
    return stances.size();
}

std::vector<SimulatedPoint> toldPoints(const std::vector<SimulatedPoint> &points, const std::vector<LabelledAnswer> &answers,
                                       const std::map<QString, QString> &models)
{
    std::vector<SimulatedPoint> told;
    told.reserve(points.size());
    for (const SimulatedPoint &point : points)
        told.push_back(toldFor(point, answers, models));
    std::erase_if(told, [](const SimulatedPoint &point) { return point.evidence.empty(); });
    return told;
}

/// A point that too few seats are left for is no agreement any more, but it is still something one of them said.
void moveLonelyPoints(std::vector<SimulatedPoint> &from, std::vector<SimulatedPoint> &to)
{
    const auto isLonely = [](const SimulatedPoint &point) { return point.evidence.size() < 2; };
    std::ranges::copy_if(from, std::back_inserter(to), isLonely);
    std::erase_if(from, isLonely);
}

SimulatedAnalysis writtenAnalysis(const Dialogue &dialogue, const std::vector<LabelledAnswer> &answers)
{
    const auto models = modelsBehind(dialogue, answers);
    const SimulatedAnalysis &written = dialogue.analysis;
    SimulatedAnalysis told{.consensus = toldPoints(written.consensus, answers, models),
                           .contradictions = toldPoints(written.contradictions, answers, models),
                           .partialCoverage = toldPoints(written.partialCoverage, answers, models),
                           .uniqueInsights = toldPoints(written.uniqueInsights, answers, models),
                           .blindSpots = written.blindSpots};
    moveLonelyPoints(told.consensus, told.uniqueInsights);
    moveLonelyPoints(told.partialCoverage, told.uniqueInsights);
    std::erase_if(told.contradictions, [](const SimulatedPoint &point) { return stancesIn(point) < 2; });
    return told;
}

/// What seats say for which nothing was written: their own sentences.
void addStrangers(SimulatedAnalysis &analysis, const Dialogue &dialogue, const std::vector<LabelledAnswer> &answers)
{
    const auto models = modelsBehind(dialogue, answers);
    for (const SimulatedPoint &point : compareTexts(answers).uniqueInsights) {
        if (!point.evidence.empty() && !models.contains(point.evidence.front().who))
            analysis.uniqueInsights.push_back(point);
    }
}

QJsonArray pointsJson(const std::vector<SimulatedPoint> &points, QLatin1StringView title, QLatin1StringView list)
{
    QJsonArray array;
    for (const SimulatedPoint &point : points) {
        QJsonArray voices;
        for (const SimulatedEvidence &voice : point.evidence) {
            QJsonObject entry{{u"seat"_s, voice.who}, {u"quote"_s, voice.quote}};
            if (list == "stances"_L1)
                entry.insert(u"stance"_s, voice.stance);
            voices.append(entry);
        }
        array.append(QJsonObject{{title, point.text}, {list, voices}});
    }
    return array;
}

QString labelList(const std::vector<LabelledAnswer> &answers)
{
    QStringList labels;
    for (const LabelledAnswer &answer : answers)
        labels.append(answer.label);
    return labels.join(u", "_s);
}

} // namespace

SimulatedAnalysis judge(const std::vector<LabelledAnswer> &answers)
{
    const Dialogue *dialogue = dialogueOf(answers);
    if (!dialogue)
        return compareTexts(answers);
    SimulatedAnalysis analysis = writtenAnalysis(*dialogue, answers);
    addStrangers(analysis, *dialogue, answers);
    return analysis;
}

QString judgementJson(const SimulatedAnalysis &analysis)
{
    QJsonArray blindSpots;
    for (const QString &spot : analysis.blindSpots)
        blindSpots.append(QJsonObject{{u"point"_s, spot}});
    const QJsonObject json{
        {u"consensus"_s, pointsJson(analysis.consensus, "point"_L1, "support"_L1)},
        {u"contradictions"_s, pointsJson(analysis.contradictions, "topic"_L1, "stances"_L1)},
        {u"partial_coverage"_s, pointsJson(analysis.partialCoverage, "point"_L1, "support"_L1)},
        {u"unique_insights"_s, pointsJson(analysis.uniqueInsights, "point"_L1, "support"_L1)},
        {u"blind_spots"_s, blindSpots},
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString judgementInProse(const std::vector<LabelledAnswer> &answers)
{
    return u"I have read the answers %1. They agree on much and differ on some points, and I would rather say so in "
           "plain words than in a data format: this simulated judge never writes JSON.\n"_s.arg(labelList(answers));
}

QString judgeReasoning(const std::vector<LabelledAnswer> &answers)
{
    return u"There are %1 answers in front of me, %2. I look for statements they share, statements that cannot both be "
           "true, and statements that only one of them makes, and I copy the words that carry each."_s.arg(answers.size())
               .arg(labelList(answers));
}

} // namespace fusion
