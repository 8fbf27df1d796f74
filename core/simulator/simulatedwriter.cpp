// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedwriter.h"

#include "core/simulator/dialogue.h"
#include "core/simulator/simulatedanalysis.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

QString citations(const QString &model, const std::map<QString, QString> &models)
{
    QString text;
    for (const auto &[label, behind] : models) {
        if (behind == model)
            text += u"[%1]"_s.arg(label);
    }
    return text;
}

/// The paragraph with [sim/...] told as labels; empty if it rests on seats alone that are not there.
QString citedParagraph(const QString &paragraph, const std::map<QString, QString> &models)
{
    static const QRegularExpression marker(uR"(( ?)\[(sim/[a-z-]+)\])"_s);
    QString text;
    qsizetype end = 0;
    bool cites = false;
    bool carried = false;
    for (const QRegularExpressionMatch &match : marker.globalMatch(paragraph)) {
        const QString labels = citations(match.captured(2), models);
        cites = true;
        carried = carried || !labels.isEmpty();
        text += paragraph.mid(end, match.capturedStart() - end) + (labels.isEmpty() ? QString() : match.captured(1) + labels);
        end = match.capturedEnd();
    }
    return cites && !carried ? QString() : text + paragraph.mid(end);
}

QString writtenSynthesis(const Dialogue &dialogue, const std::vector<LabelledAnswer> &answers)
{
    const auto models = modelsBehind(dialogue, answers);
    QStringList paragraphs;
    for (const QString &paragraph : dialogue.synthesis.split(u"\n\n"_s)) {
        const QString cited = citedParagraph(paragraph, models);
        if (!cited.isEmpty())
            paragraphs.append(cited);
    }
    return paragraphs.join(u"\n\n"_s);
}

QString seatsOf(const SimulatedPoint &point)
{
    QString text;
    for (const SimulatedEvidence &voice : point.evidence)
        text += u"[%1]"_s.arg(voice.who);
    return text;
}

QString pointList(const QString &heading, const std::vector<SimulatedPoint> &points)
{
    if (points.empty())
        return {};
    QString text = u"## %1\n\n"_s.arg(heading);
    for (const SimulatedPoint &point : points)
        text += u"- %1 %2\n"_s.arg(point.evidence.front().quote, seatsOf(point));
    return text + u'\n';
}

QString contradictionTable(const std::vector<SimulatedPoint> &points)
{
    if (points.empty())
        return {};
    QString text = u"## Where they differ\n\n| seat | what it says |\n| --- | --- |\n"_s;
    for (const SimulatedPoint &point : points) {
        for (const SimulatedEvidence &voice : point.evidence)
            text += u"| [%1] | %2 |\n"_s.arg(voice.who, QString(voice.quote).replace(u'|', u"\\|"_s));
    }
    return text + u'\n';
}

QString composedSynthesis(const std::vector<LabelledAnswer> &answers)
{
    if (answers.empty())
        return u"This is a **simulated** synthesis, and no answers were put in front of it."_s;
    const SimulatedAnalysis analysis = compareTexts(answers);
    QStringList labels;
    for (const LabelledAnswer &answer : answers)
        labels.append(u"[%1]"_s.arg(answer.label));
    QString text = u"This is a **simulated** synthesis of the answers %1. It repeats what stands in them and adds nothing: "
                   "connect a real model to have your question answered.\n\n"_s.arg(labels.join(u' '));
    text += pointList(u"What the seats share"_s, analysis.consensus);
    text += contradictionTable(analysis.contradictions);
    text += pointList(u"What some of them add"_s, analysis.partialCoverage);
    text += pointList(u"What only one says"_s, analysis.uniqueInsights);
    return text.trimmed() + u'\n';
}

} // namespace

QString asWished(const QString &synthesis, const QString &system, const QString &prompt)
{
    constexpr qsizetype longestEcho = 200;
    static const QString mark = u"What the person asks of you besides:"_s;
    QStringList parts;
    if (const QString wish = system.section(mark, 1).simplified(); !wish.isEmpty())
        parts.append(u"*(Simulated: written with your wish in mind: “%1”)*"_s.arg(wish.left(longestEcho)));
    parts.append(synthesis);
    const QString rulings = prompt.section(u"<rulings>"_s, 1).section(u"</rulings>"_s, 0, 0);
    for (const QJsonValue &value : QJsonDocument::fromJson(rulings.toUtf8()).array()) {
        const QString words = value["words"_L1].toString();
        parts.append(u"On “%1”, as you ruled (%2)%3"_s.arg(value["topic"_L1].toString(), value["ruling"_L1].toString(),
                                                           words.isEmpty() ? u"."_s : u": "_s + words));
    }
    return parts.join(u"\n\n"_s);
}

QString synthesisOf(const std::vector<LabelledAnswer> &answers)
{
    const Dialogue *dialogue = dialogueOf(answers);
    return dialogue ? writtenSynthesis(*dialogue, answers) : composedSynthesis(answers);
}

} // namespace fusion
