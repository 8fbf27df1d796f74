// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chatbody.h"

#include "core/providers/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

bool speaksOpenRouter(const Connection &connection)
{
    return connection.kind == ConnectionKind::OpenRouter || connection.kind == ConnectionKind::Demo;
}

bool isOpenAiItself(const Connection &connection)
{
    return connection.kind == ConnectionKind::OpenAi && endpointBase(connection).host() == "api.openai.com"_L1;
}

/// By name, since OpenAI's model list tells no abilities: o1, o3-mini, gpt-5, openai/gpt-5.2-pro ...
bool isOpenAiReasoningModel(const Connection &connection, const QString &model)
{
    static const QRegularExpression names(u"^(openai/)?(o[1-9](-|$)|gpt-([5-9]|[1-9][0-9])(?!.*chat))"_s);
    return connection.kind == ConnectionKind::OpenAi && names.match(model).hasMatch();
}

QString roleName(Role role)
{
    switch (role) {
    case Role::System: return u"system"_s;
    case Role::User: return u"user"_s;
    case Role::Assistant: return u"assistant"_s;
    case Role::Tool: return u"tool"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toolCallJson(const ToolCall &call)
{
    const QByteArray arguments = QJsonDocument(call.arguments).toJson(QJsonDocument::Compact);
    return {
        {u"id"_s, call.id},
        {u"type"_s, u"function"_s},
        {u"function"_s, QJsonObject{{u"name"_s, call.name}, {u"arguments"_s, QString::fromUtf8(arguments)}}},
    };
}

QJsonObject messageJson(const Message &message)
{
    QJsonObject json{{u"role"_s, roleName(message.role)}, {u"content"_s, message.text}};
    if (message.role == Role::Tool)
        json[u"tool_call_id"_s] = message.toolCallId;
    if (message.toolCalls.empty())
        return json;
    QJsonArray calls;
    for (const ToolCall &call : message.toolCalls)
        calls.append(toolCallJson(call));
    json[u"tool_calls"_s] = calls;
    if (message.text.isEmpty())
        json[u"content"_s] = QJsonValue::Null;
    return json;
}

QJsonArray messagesJson(const std::vector<Message> &messages)
{
    QJsonArray array;
    for (const Message &message : messages)
        array.append(messageJson(message));
    return array;
}

QJsonObject responseFormat(const ChatRequest &request)
{
    const QString name = request.schemaName.isEmpty() ? u"answer"_s : request.schemaName;
    return {
        {u"type"_s, u"json_schema"_s},
        {u"json_schema"_s, QJsonObject{{u"name"_s, name}, {u"strict"_s, true}, {u"schema"_s, *request.responseSchema}}},
    };
}

void addSampling(QJsonObject &body, const ChatRequest &request, const Connection &connection)
{
    const bool reasons = isOpenAiReasoningModel(connection, request.model.id);
    if (request.temperature && !reasons)
        body[u"temperature"_s] = *request.temperature;
    if (request.maxTokens)
        body[reasons || isOpenAiItself(connection) ? u"max_completion_tokens"_s : u"max_tokens"_s] = *request.maxTokens;
    if (request.effort.isEmpty())
        return;
    if (speaksOpenRouter(connection))
        body[u"reasoning"_s] = QJsonObject{{u"effort"_s, request.effort}};
    else
        body[u"reasoning_effort"_s] = request.effort;
}

} // namespace

QJsonObject chatBody(const ChatRequest &request, const Connection &connection)
{
    QJsonObject body{
        {u"model"_s, request.model.id},
        {u"messages"_s, messagesJson(request.messages)},
        {u"stream"_s, true},
    };
    addSampling(body, request, connection);
    if (request.responseSchema)
        body[u"response_format"_s] = responseFormat(request);
    if (connection.kind != ConnectionKind::OpenRouter) // which always tells
        body[u"stream_options"_s] = QJsonObject{{u"include_usage"_s, true}};
    for (auto it = request.extra.begin(); it != request.extra.end(); ++it)
        body[it.key()] = it.value();
    return body;
}

QHttpHeaders chatHeaders(const Connection &connection, const QString &key)
{
    QHttpHeaders headers = streamHeaders();
    if (connection.kind == ConnectionKind::OpenRouter) {
        headers.append("HTTP-Referer", "https://fusionchatroom.org");
        headers.append("X-OpenRouter-Title", "Fusion Chatroom");
    }
    if (!key.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::Authorization, u"Bearer "_s + key);
    return headers;
}

} // namespace fusion
