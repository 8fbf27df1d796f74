// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/hostedpanelreply.h"

#include "core/simulator/completionjson.h"
#include "core/simulator/promptreading.h"
#include "core/simulator/simulatedjudge.h"
#include "core/simulator/simulatedwriter.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceTokens = 4;

struct Member {
    QString model;
    QStringList tokens; ///< of the answer
    QString failure;
    int status = 0; ///< of the failure
};

/// The settings, from wherever the request has them.
QJsonObject settingsIn(const QJsonObject &request)
{
    for (const QJsonValue &plugin : request[u"plugins"_s].toArray()) {
        if (plugin[u"id"_s].toString() == "fusion"_L1)
            return plugin.toObject();
    }
    for (const QJsonValue &tool : request[u"tools"_s].toArray()) {
        if (tool[u"type"_s].toString() == "openrouter:fusion"_L1)
            return tool[u"parameters"_s].toObject();
    }
    return {};
}

Member memberFor(const QString &name, const QJsonObject &request)
{
    Member member{.model = name, .tokens = {}, .failure = {}};
    const SimulatedModel *model = simulatedModel(name);
    if (!model || model->hostedPanel) {
        member.failure = u"There is no model '%1'."_s.arg(name);
        member.status = 404;
        return member;
    }
    const FaultScript script = faultScriptFor(name, {}, {});
    if (script.isSet("status"_L1)) {
        member.status = script.number("status"_L1).value_or(500);
        member.failure = errorMessage(member.status);
        return member;
    }
    member.tokens = tokensOf(replyTo(request, *model).text);
    if (model->temperament == Temperament::Refusing || !script.values.isEmpty()) {
        member.failure = u"The panel member ended without producing text."_s;
        member.tokens.clear();
    }
    return member;
}

std::vector<Member> membersFor(const QJsonObject &request)
{
    QJsonArray names = settingsIn(request)[u"analysis_models"_s].toArray();
    if (names.isEmpty())
        names = {QString(simulatedSeatA), QString(simulatedSeatB), QString(simulatedSeatC)};
    std::vector<Member> members;
    for (const QJsonValue &name : names)
        members.push_back(memberFor(name.toString(), request));
    return members;
}

QJsonObject panelEvent(const QString &what, const QJsonObject &members = {})
{
    QJsonObject event = members;
    event[u"type"_s] = QString(u"response.fusion_call."_s + what);
    return event;
}

/// All write at once: a piece of each in turn.
void addWriting(QJsonArray &events, const std::vector<Member> &members)
{
    for (const Member &member : members)
        events.append(panelEvent(u"panel.added"_s, {{u"model"_s, member.model}}));
    for (const Member &member : members) {
        if (!member.failure.isEmpty()) {
            events.append(
                panelEvent(u"panel.failed"_s,
                           {{u"model"_s, member.model}, {u"error"_s, member.failure}, {u"status_code"_s, member.status}}));
        }
    }
    qsizetype longest = 0;
    for (const Member &member : members)
        longest = std::max(longest, member.tokens.size());
    for (qsizetype at = 0; at < longest; at += pieceTokens) {
        for (const Member &member : members) {
            const QString piece = member.tokens.mid(at, pieceTokens).join(QString());
            if (!piece.isEmpty())
                events.append(panelEvent(u"panel.delta"_s, {{u"model"_s, member.model}, {u"delta"_s, piece}}));
            if (at < member.tokens.size() && at + pieceTokens >= member.tokens.size()) {
                events.append(panelEvent(u"panel.completed"_s,
                                         {{u"model"_s, member.model}, {u"content"_s, member.tokens.join(QString())}}));
            }
        }
    }
}

QJsonArray pointsJson(const std::vector<SimulatedPoint> &points)
{
    QJsonArray texts;
    for (const SimulatedPoint &point : points)
        texts.append(point.text);
    return texts;
}

QString modelBehind(const QString &label, const std::vector<Member> &members)
{
    const std::size_t place = label.isEmpty() ? members.size() : static_cast<std::size_t>(label.front().unicode() - 'A');
    return place < members.size() ? members[place].model : label;
}

/// In the shape of OpenRouter's analyst.
QJsonObject analysisJson(const SimulatedAnalysis &analysis, const std::vector<Member> &members)
{
    QJsonArray contradictions;
    for (const SimulatedPoint &point : analysis.contradictions) {
        QJsonArray stances;
        for (const SimulatedEvidence &evidence : point.evidence)
            stances.append(QJsonObject{{u"model"_s, modelBehind(evidence.who, members)},
                                       {u"stance"_s, evidence.stance.isEmpty() ? evidence.quote : evidence.stance}});
        contradictions.append(QJsonObject{{u"topic"_s, point.text}, {u"stances"_s, stances}});
    }
    QJsonArray partial;
    for (const SimulatedPoint &point : analysis.partialCoverage) {
        QJsonArray models;
        for (const SimulatedEvidence &evidence : point.evidence)
            models.append(modelBehind(evidence.who, members));
        partial.append(QJsonObject{{u"models"_s, models}, {u"point"_s, point.text}});
    }
    QJsonArray unique;
    for (const SimulatedPoint &point : analysis.uniqueInsights) {
        const QString who = point.evidence.empty() ? QString() : modelBehind(point.evidence.front().who, members);
        unique.append(QJsonObject{{u"model"_s, who}, {u"insight"_s, point.text}});
    }
    return {{u"consensus"_s, pointsJson(analysis.consensus)},
            {u"contradictions"_s, contradictions},
            {u"partial_coverage"_s, partial},
            {u"unique_insights"_s, unique},
            {u"blind_spots"_s, QJsonArray::fromStringList(analysis.blindSpots)}};
}

QJsonObject itemFor(const std::vector<Member> &members, const QJsonObject &analysis)
{
    QJsonArray responses;
    QJsonArray failed;
    for (const Member &member : members) {
        if (member.failure.isEmpty())
            responses.append(QJsonObject{{u"model"_s, member.model}, {u"content"_s, member.tokens.join(QString())}});
        else
            failed.append(
                QJsonObject{{u"model"_s, member.model}, {u"error"_s, member.failure}, {u"status_code"_s, member.status}});
    }
    QJsonObject item{{u"type"_s, u"openrouter:fusion"_s},
                     {u"status"_s, responses.isEmpty() ? u"incomplete"_s : u"completed"_s},
                     {u"responses"_s, responses},
                     {u"failed_models"_s, failed}};
    if (responses.isEmpty())
        item[u"failure_reason"_s] = u"all_panels_failed"_s;
    if (!analysis.isEmpty())
        item[u"analysis"_s] = analysis;
    return item;
}

/// The answer names models: "[A]" would look like a seat of the conversation's own panel.
QString namingModels(QString text, const std::vector<Member> &members)
{
    for (std::size_t i = 0; i < members.size(); ++i)
        text.replace(u"[%1]"_s.arg(QChar(u'A' + static_cast<char16_t>(i))), u" (%1)"_s.arg(members[i].model));
    return text;
}

/// Under the labels A, B, ... of their positions.
std::vector<LabelledAnswer> answersOf(const std::vector<Member> &members)
{
    std::vector<LabelledAnswer> answers;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i].failure.isEmpty())
            answers.push_back(
                {.label = QString(QChar(u'A' + static_cast<char16_t>(i))), .text = members[i].tokens.join(QString())});
    }
    return answers;
}

} // namespace

SimulatedReply hostedPanelReply(const QJsonObject &request, const FaultScript &script)
{
    const bool isOff = script.isSet("no_panel"_L1) || !settingsIn(request)[u"enabled"_s].toBool(true);
    if (isOff)
        return replyTo(request, *simulatedModel(simulatedSeatA));
    const std::vector<Member> members = membersFor(request);
    const std::vector<LabelledAnswer> answers = answersOf(members);
    SimulatedReply reply;
    reply.panel.append(
        QJsonObject{{u"type"_s, u"response.output_item.added"_s}, {u"item"_s, QJsonObject{{u"type"_s, u"openrouter:fusion"_s}}}});
    reply.panel.append(panelEvent(u"in_progress"_s));
    addWriting(reply.panel, members);
    QJsonObject analysis;
    if (!answers.empty()) {
        reply.panel.append(panelEvent(u"analysis.in_progress"_s, {{u"analyst_model"_s, QString(simulatedJudge)},
                                                                  {u"judge_model"_s, QString(simulatedJudge)}}));
        if (!script.isSet("no_analysis"_L1)) {
            analysis = analysisJson(judge(answers), members);
            reply.panel.append(panelEvent(u"analysis.completed"_s, {{u"analysis"_s, analysis}}));
        }
        reply.panel.append(panelEvent(u"completed"_s));
    }
    reply.panel.append(QJsonObject{{u"type"_s, u"response.output_item.done"_s}, {u"item"_s, itemFor(members, analysis)}});
    if (answers.size() > 1)
        reply.text = namingModels(synthesisOf(answers), members);
    else
        reply.text = answers.empty() ? replyTo(request, *simulatedModel(simulatedSeatA)).text : answers.front().text;
    return reply;
}

} // namespace fusion
