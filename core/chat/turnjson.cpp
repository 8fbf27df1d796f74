// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonutil.h"
#include "core/chat/turn.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QJsonObject judgeToJson(const Turn &turn)
{
    QJsonObject json = turn.judge ? toJson(*turn.judge) : QJsonObject{{u"state"_s, stageStateName(StageState::Skipped)}};
    json[u"order_seed"_s] = static_cast<qint64>(turn.orderSeed);
    return json;
}

QJsonObject synthesisToJson(const Turn &turn)
{
    return turn.synthesis ? toJson(*turn.synthesis) : QJsonObject{{u"state"_s, stageStateName(StageState::Skipped)}};
}

QJsonArray keptToJson(const std::vector<KeptVersion> &versions)
{
    QJsonArray array;
    for (const KeptVersion &version : versions) {
        QJsonObject json = toJson(version.answer);
        if (version.analysis)
            json[u"analysis"_s] = toJson(*version.analysis);
        array.append(json);
    }
    return array;
}

KeptVersion keptFromJson(const QJsonObject &json)
{
    KeptVersion version{.answer = stageAnswerFromJson(json), .analysis = {}};
    if (json.contains(u"analysis"_s))
        version.analysis = analysisFromJson(json[u"analysis"_s].toObject());
    return version;
}

/// What the person did after the answer: each only where there is some of it.
void addHandsOn(QJsonObject &json, const Turn &turn)
{
    if (!turn.kept.empty())
        json[u"versions"_s] = keptToJson(turn.kept);
    if (!turn.rulings.empty())
        json[u"rulings"_s] = jsonArray(turn.rulings);
    if (!turn.crossCalls.empty())
        json[u"cross_examinations"_s] = jsonArray(turn.crossCalls);
    if (turn.ladder)
        json[u"ladder"_s] = toJson(*turn.ladder);
}

void readHandsOn(const QJsonObject &json, Turn &turn)
{
    turn.kept = listFrom(json[u"versions"_s], keptFromJson);
    turn.rulings = listFrom(json[u"rulings"_s], rulingFromJson);
    turn.crossCalls = listFrom(json[u"cross_examinations"_s], crossCallFromJson);
    for (size_t i = 0; i < turn.crossCalls.size(); ++i)
        turn.crossCalls[i].answer.stage = Stage::ofCross(static_cast<int>(i));
    if (json.contains(u"ladder"_s))
        turn.ladder = ladderDecisionFromJson(json[u"ladder"_s].toObject());
}

/// A stage the turn never had is written without a "stage" key.
std::optional<StageAnswer> optionalStage(const QJsonObject &json)
{
    return json.contains(u"stage"_s) ? std::optional(stageAnswerFromJson(json)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Turn &turn)
{
    QJsonObject json{
        {u"id"_s, turn.id},
        {u"question"_s, turn.question},
        {u"panel"_s, turn.panelName},
        {u"panel_file"_s, turn.panel},
        {u"started_at"_s, turn.startedAt.toString(Qt::ISODateWithMs)},
        {u"state"_s, turnStateName(turn.state)},
        {u"prompts"_s, turn.prompts},
        {u"seats"_s, jsonArray(turn.seats)},
        {u"judge"_s, judgeToJson(turn)},
        {u"analysis"_s, toJson(turn.analysis.value_or(Analysis{}))},
        {u"synthesis"_s, synthesisToJson(turn)},
        {u"panel_closed"_s, turn.panelClosed},
        {u"last_event_ms"_s, turn.lastEventMs},
        {u"answer"_s, turn.answer()},
        {u"usage"_s, toJson(turn.totalUsage())},
    };
    if (!turn.attachments.empty())
        json[u"attachments"_s] = jsonArray(turn.attachments);
    if (turn.pause) {
        QJsonObject pause = toJson(turn.pause->reached);
        pause[u"stages"_s] = jsonArray(turn.pause->stages);
        json[u"paused"_s] = pause;
    }
    addHandsOn(json, turn);
    if (turn.graceEndsMs)
        json[u"grace_ends_ms"_s] = *turn.graceEndsMs;
    return json;
}

Turn turnFromJson(const QJsonObject &json)
{
    const QJsonObject judge = json[u"judge"_s].toObject();
    Turn turn;
    turn.id = json[u"id"_s].toString();
    turn.question = json[u"question"_s].toString();
    turn.attachments = listFrom(json[u"attachments"_s], attachmentFromJson);
    turn.panelName = json[u"panel"_s].toString();
    turn.panel = json[u"panel_file"_s].toObject();
    turn.startedAt = QDateTime::fromString(json[u"started_at"_s].toString(), Qt::ISODateWithMs);
    turn.orderSeed = static_cast<quint32>(judge[u"order_seed"_s].toInteger());
    turn.state = turnStateFromName(json[u"state"_s].toString()).value_or(TurnState::Interrupted);
    turn.prompts = json[u"prompts"_s].toObject();
    turn.seats = listFrom(json[u"seats"_s], stageAnswerFromJson);
    for (size_t i = 0; i < turn.seats.size(); ++i)
        turn.seats[i].stage = Stage::ofSeat(static_cast<int>(i));
    turn.judge = optionalStage(judge);
    turn.synthesis = optionalStage(json[u"synthesis"_s].toObject());
    const Analysis analysis = analysisFromJson(json[u"analysis"_s].toObject());
    if (analysis.source != AnalysisSource::None)
        turn.analysis = analysis;
    turn.panelClosed = json[u"panel_closed"_s].toBool();
    if (const QJsonObject pause = json[u"paused"_s].toObject(); !pause.isEmpty())
        turn.pause = RunPaused{.stages = listFrom(pause[u"stages"_s], stageFromJson), .reached = capReachedFromJson(pause)};
    turn.graceEndsMs = integerFrom(json[u"grace_ends_ms"_s]);
    readHandsOn(json, turn);
    turn.lastEventMs = json[u"last_event_ms"_s].toInteger();
    return turn;
}

} // namespace fusion
