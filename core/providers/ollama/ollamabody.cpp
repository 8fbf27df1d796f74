// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/ollama/ollamabody.h"

#include "core/providers/attachmenttext.h"
#include "core/providers/ollama/ollamadecoder.h"
#include "core/providers/openai/chattools.h"
#include "core/providers/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// The window that every Ollama has without being asked; versions and machines with more memory have larger ones.
constexpr qint64 smallestWindow = 4096;
/// What an answer needs where the request sets no limit.
constexpr qint64 usualAnswer = 2048;
/// Rounded up: an image is a few hundred to two thousand tokens.
constexpr qint64 tokensOfImage = 2000;

QJsonArray toolCallsJson(const std::vector<ToolCall> &calls)
{
    QJsonArray array;
    for (const ToolCall &call : calls) {
        array.append(QJsonObject{
            {u"type"_s, u"function"_s},
            {u"function"_s, QJsonObject{{u"index"_s, array.size()}, {u"name"_s, call.name}, {u"arguments"_s, call.arguments}}},
        });
    }
    return array;
}

QJsonArray imagesOf(const Message &message)
{
    QJsonArray images;
    for (const Attachment &attachment : message.attachments) {
        if (attachment.kind == AttachmentKind::Image)
            images.append(QString::fromLatin1(attachment.data.toBase64()));
    }
    return images;
}

QJsonObject userJson(const Message &message)
{
    QJsonObject json{{u"role"_s, u"user"_s}, {u"content"_s, textWithAttachments(message, {AttachmentKind::Image})}};
    if (const QJsonArray images = imagesOf(message); !images.isEmpty())
        json[u"images"_s] = images;
    return json;
}

QJsonObject assistantJson(const Message &message)
{
    QJsonObject json{{u"role"_s, u"assistant"_s}, {u"content"_s, message.text}};
    if (const QString thinking = thinkingOfEcho(message.echo); !thinking.isEmpty())
        json[u"thinking"_s] = thinking;
    if (!message.toolCalls.empty())
        json[u"tool_calls"_s] = toolCallsJson(message.toolCalls);
    return json;
}

QJsonObject messageJson(const Message &message)
{
    switch (message.role) {
    case Role::System: return {{u"role"_s, u"system"_s}, {u"content"_s, message.text}};
    case Role::User: return userJson(message);
    case Role::Assistant: return assistantJson(message);
    case Role::Tool: return {{u"role"_s, u"tool"_s}, {u"tool_name"_s, message.toolName}, {u"content"_s, message.text}};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Rather too many than too few: three bytes a token holds for English, code, and characters of three bytes each.
qint64 promptTokens(const QJsonArray &messages, const QJsonArray &tools)
{
    qint64 bytes = QJsonDocument(tools).toJson(QJsonDocument::Compact).size();
    qint64 images = 0;
    for (const QJsonValue &message : messages) {
        bytes += message[u"content"_s].toString().toUtf8().size() + message[u"thinking"_s].toString().toUtf8().size();
        bytes += QJsonDocument(message[u"tool_calls"_s].toArray()).toJson(QJsonDocument::Compact).size();
        images += message[u"images"_s].toArray().size();
    }
    return bytes / 3 + images * tokensOfImage + 10 * messages.size();
}

/// In powers of two, because a server loads the model anew for each window it has not had.
std::optional<qint64> windowFor(qint64 tokens)
{
    if (tokens <= smallestWindow)
        return std::nullopt;
    return static_cast<qint64>(std::bit_ceil(static_cast<quint64>(tokens)));
}

QJsonObject optionsOf(const ChatRequest &request, qint64 prompt)
{
    QJsonObject options;
    if (request.temperature)
        options[u"temperature"_s] = *request.temperature;
    if (request.maxTokens)
        options[u"num_predict"_s] = *request.maxTokens;
    if (const auto window = windowFor(prompt + request.maxTokens.value_or(usualAnswer)))
        options[u"num_ctx"_s] = *window;
    const QJsonObject extra = request.extra[u"options"_s].toObject();
    for (auto it = extra.begin(); it != extra.end(); ++it)
        options[it.key()] = it.value();
    return options;
}

} // namespace

QJsonValue thinkFor(const QString &effort)
{
    if (effort.isEmpty())
        return QJsonValue::Undefined;
    if (effort == "none"_L1)
        return false;
    if (effort == "on"_L1)
        return true;
    if (effort == "minimal"_L1)
        return u"low"_s;
    return effort == "xhigh"_L1 ? u"high"_s : effort;
}

QJsonObject ollamaBody(const ChatRequest &request, const Connection & /*connection*/)
{
    QJsonArray messages;
    for (const Message &message : request.messages)
        messages.append(messageJson(message));
    const QJsonArray tools = request.toolsAllowed ? functionTools(request.tools) : QJsonArray();
    QJsonObject body{{u"model"_s, request.model.id}, {u"messages"_s, messages}, {u"stream"_s, true}};
    if (!tools.isEmpty())
        body[u"tools"_s] = tools;
    if (const QJsonValue think = thinkFor(request.effort); !think.isUndefined())
        body[u"think"_s] = think;
    if (request.responseSchema)
        body[u"format"_s] = *request.responseSchema;
    for (auto it = request.extra.begin(); it != request.extra.end(); ++it)
        body[it.key()] = it.value();
    if (const QJsonObject options = optionsOf(request, promptTokens(messages, tools)); !options.isEmpty())
        body[u"options"_s] = options;
    return body;
}

QUrl ollamaUrl(const Connection &connection, const QString &path)
{
    Connection bare = connection;
    bare.baseUrl = endpointBase(connection);
    QString base = bare.baseUrl.path();
    for (const QLatin1StringView shim : {"/v1"_L1, "/api"_L1}) {
        if (base.endsWith(shim))
            base.chop(shim.size());
    }
    bare.baseUrl.setPath(base);
    return behindBase(bare, u"/api"_s + path);
}

QHttpHeaders ollamaHeaders(const Connection & /*connection*/, const QString &key)
{
    QHttpHeaders headers = streamHeaders();
    headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::Accept, "application/x-ndjson, application/json");
    if (!key.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::Authorization, u"Bearer "_s + key);
    return headers;
}

} // namespace fusion
