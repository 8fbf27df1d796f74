// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chatbody.h"

#include "core/providers/openai/chatdialect.h"
#include "core/providers/openai/chatmessages.h"
#include "core/providers/openai/chattools.h"
#include "core/providers/wire.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

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
        {u"messages"_s, chatMessages(request.messages, connection)},
        {u"stream"_s, true},
    };
    addSampling(body, request, connection);
    addTools(body, request, connection);
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
