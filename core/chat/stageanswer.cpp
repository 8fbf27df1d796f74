// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/stageanswer.h"

#include "core/base/enumnames.h"
#include "core/base/jsonutil.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr auto stateNames = std::to_array<std::pair<StageState, QLatin1StringView>>({
    {StageState::Waiting, "waiting"_L1},
    {StageState::Queued, "queued"_L1},
    {StageState::Streaming, "streaming"_L1},
    {StageState::Answered, "answered"_L1},
    {StageState::Failed, "failed"_L1},
    {StageState::Stopped, "stopped"_L1},
    {StageState::Late, "late"_L1},
    {StageState::Interrupted, "interrupted"_L1},
    {StageState::Skipped, "skipped"_L1},
});

constexpr auto finishNames = std::to_array<std::pair<FinishReason, QLatin1StringView>>({
    {FinishReason::Unknown, "unknown"_L1},
    {FinishReason::Stop, "stop"_L1},
    {FinishReason::Length, "length"_L1},
    {FinishReason::ToolCalls, "tool_calls"_L1},
    {FinishReason::ContentFilter, "content_filter"_L1},
    {FinishReason::Error, "error"_L1},
});

} // namespace

bool isSettled(StageState state)
{
    return state != StageState::Waiting && state != StageState::Queued && state != StageState::Streaming;
}

bool hasAnswer(StageState state)
{
    return state == StageState::Answered || state == StageState::Late;
}

QString stageStateName(StageState state)
{
    return enumName(stateNames, state);
}

QString finishReasonName(FinishReason reason)
{
    return enumName(finishNames, reason);
}

std::optional<FinishReason> finishReasonFromName(const QString &name)
{
    return enumValue(finishNames, name);
}

QJsonObject toJson(const SentRequest &request)
{
    QJsonObject json{
        {u"method"_s, request.method}, {u"url"_s, request.url}, {u"headers"_s, request.headers}, {u"body"_s, request.body}};
    if (!request.refused.empty())
        json[u"refused"_s] = jsonArray(request.refused);
    return json;
}

SentRequest sentRequestFromJson(const QJsonObject &json)
{
    return {
        .method = json[u"method"_s].toString(),
        .url = json[u"url"_s].toString(),
        .headers = json[u"headers"_s].toObject(),
        .body = json[u"body"_s].toObject(),
        .refused = listFrom(json[u"refused"_s], sentRequestFromJson),
    };
}

QJsonObject toJson(const StageAnswer &answer)
{
    QJsonObject json = toJson(answer.stage);
    json[u"label"_s] = answer.label;
    json[u"colour"_s] = answer.colour;
    json[u"connection"_s] = answer.model.connection;
    json[u"model"_s] = answer.model.id;
    json[u"model_name"_s] = answer.modelName;
    json[u"simulated"_s] = answer.simulated;
    json[u"provider_model"_s] = answer.providerModel;
    json[u"state"_s] = stageStateName(answer.state);
    if (answer.queue) {
        json[u"waits_for"_s] = answer.queue->name;
        json[u"position"_s] = answer.queue->position;
    }
    json[u"text"_s] = answer.text;
    json[u"reasoning"_s] = answer.reasoning;
    json[u"failure"_s] = answer.failure ? QJsonValue(toJson(*answer.failure)) : QJsonValue(QJsonValue::Null);
    json[u"tool_calls"_s] = jsonArray(answer.toolCalls);
    json[u"sources"_s] = jsonArray(answer.sources);
    if (answer.usingTools)
        json[u"using_tools"_s] = true;
    if (!answer.files.empty())
        json[u"files"_s] = jsonArray(answer.files);
    if (!answer.contamination.isEmpty())
        json[u"contamination"_s] = QJsonArray::fromStringList(answer.contamination);
    if (answer.hosted != HostedPanel{}) {
        json[u"hosted_panel"_s] = toJson(answer.hosted.status);
        json[u"panelists"_s] = jsonArray(answer.hosted.panelists);
    }
    json[u"finish_reason"_s] = finishReasonName(answer.finishReason);
    json[u"timing"_s] = toJson(answer.timing);
    json[u"usage"_s] = toJson(answer.usage);
    json[u"attempts"_s] = answer.attempts;
    json[u"known_cost_nanos"_s] = answer.knownCost.nanos;
    json[u"unpriced_attempts"_s] = answer.unpricedAttempts;
    json[u"left_behind"_s] = answer.leftBehind;
    if (answer.version != VersionFacts{})
        json[u"version"_s] = toJson(answer.version);
    if (answer.guest)
        json[u"guest"_s] = true;
    json[u"request"_s] = answer.request ? QJsonValue(toJson(*answer.request)) : QJsonValue(QJsonValue::Null);
    return json;
}

StageAnswer stageAnswerFromJson(const QJsonObject &json)
{
    StageAnswer answer{
        .stage = stageFromJson(json),
        .label = json[u"label"_s].toString(),
        .colour = json[u"colour"_s].toString(),
        .model = {.connection = json[u"connection"_s].toString(), .id = json[u"model"_s].toString()},
        .modelName = json[u"model_name"_s].toString(),
        .simulated = json[u"simulated"_s].toBool(),
        .providerModel = json[u"provider_model"_s].toString(),
        .state = enumValue(stateNames, json[u"state"_s].toString()).value_or(StageState::Waiting),
        .text = json[u"text"_s].toString(),
        .reasoning = json[u"reasoning"_s].toString(),
        .failure = {},
        .toolCalls = listFrom(json[u"tool_calls"_s], toolCallFromJson),
        .sources = listFrom(json[u"sources"_s], sourceFromJson),
        .usingTools = json[u"using_tools"_s].toBool(),
        .files = listFrom(json[u"files"_s], madeFileFromJson),
        .contamination = json[u"contamination"_s].toVariant().toStringList(),
        .hosted = {.status = hostedPanelStatusFromJson(json[u"hosted_panel"_s].toObject()),
                   .panelists = listFrom(json[u"panelists"_s], panelistFromJson)},
        .finishReason = finishReasonFromName(json[u"finish_reason"_s].toString()).value_or(FinishReason::Unknown),
        .timing = timingFromJson(json[u"timing"_s].toObject()),
        .usage = usageFromJson(json[u"usage"_s].toObject()),
        .attempts = json[u"attempts"_s].toInt(),
        .knownCost = {json[u"known_cost_nanos"_s].toInteger(json[u"usage"_s][u"cost_nanos"_s].toInteger())},
        .unpricedAttempts = json[u"unpriced_attempts"_s].toInt(),
        .leftBehind = json[u"left_behind"_s].toBool(),
        .request = {},
        .version = versionFactsFromJson(json[u"version"_s].toObject()),
        .guest = json[u"guest"_s].toBool(),
    };
    if (json.contains(u"position"_s))
        answer.queue = QueuePlace{.name = json[u"waits_for"_s].toString(), .position = json[u"position"_s].toInt()};
    if (json[u"failure"_s].isObject())
        answer.failure = failureFromJson(json[u"failure"_s].toObject());
    if (json[u"request"_s].isObject())
        answer.request = sentRequestFromJson(json[u"request"_s].toObject());
    return answer;
}

} // namespace fusion
