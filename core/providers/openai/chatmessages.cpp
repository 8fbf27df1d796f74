// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chatmessages.h"

#include "core/providers/attachmenttext.h"
#include "core/providers/openai/chatdialect.h"
#include "core/providers/openai/reasoningdetails.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QJsonObject toolCallJson(const ToolCall &call)
{
    const QByteArray arguments = QJsonDocument(call.arguments).toJson(QJsonDocument::Compact);
    return {
        {u"id"_s, call.id},
        {u"type"_s, u"function"_s},
        {u"function"_s, QJsonObject{{u"name"_s, call.name}, {u"arguments"_s, QString::fromUtf8(arguments)}}},
    };
}

std::vector<AttachmentKind> nativeKinds(const Connection &connection)
{
    if (takesPdf(connection))
        return {AttachmentKind::Image, AttachmentKind::Pdf};
    return {AttachmentKind::Image};
}

std::optional<QJsonObject> attachmentPart(const Attachment &attachment, const Connection &connection)
{
    if (attachment.kind == AttachmentKind::Image) {
        return QJsonObject{
            {u"type"_s, u"image_url"_s},
            {u"image_url"_s, QJsonObject{{u"url"_s, dataUri(attachment)}}},
        };
    }
    if (attachment.kind == AttachmentKind::Pdf && takesPdf(connection)) {
        return QJsonObject{
            {u"type"_s, u"file"_s},
            {u"file"_s, QJsonObject{{u"filename"_s, attachment.name}, {u"file_data"_s, dataUri(attachment)}}},
        };
    }
    return std::nullopt;
}

/// A string where words are all there is, since not every server takes parts.
QJsonValue userContent(const Message &message, const Connection &connection)
{
    const QString text = textWithAttachments(message, nativeKinds(connection));
    QJsonArray parts;
    for (const Attachment &attachment : message.attachments) {
        if (const auto part = attachmentPart(attachment, connection))
            parts.append(*part);
    }
    if (parts.isEmpty())
        return text;
    if (!text.isEmpty())
        parts.prepend(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}});
    return parts;
}

QJsonObject assistantJson(const Message &message)
{
    QJsonObject json{{u"role"_s, u"assistant"_s}, {u"content"_s, message.text}};
    if (isReasoningDetails(message.echo))
        json[u"reasoning_details"_s] = message.echo;
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

QJsonObject messageJson(const Message &message, const Connection &connection)
{
    switch (message.role) {
    case Role::System: return {{u"role"_s, u"system"_s}, {u"content"_s, message.text}};
    case Role::User: return {{u"role"_s, u"user"_s}, {u"content"_s, userContent(message, connection)}};
    case Role::Assistant: return assistantJson(message);
    case Role::Tool: return {{u"role"_s, u"tool"_s}, {u"tool_call_id"_s, message.toolCallId}, {u"content"_s, message.text}};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QJsonArray chatMessages(const std::vector<Message> &messages, const Connection &connection)
{
    QJsonArray array;
    for (const Message &message : messages)
        array.append(messageJson(message, connection));
    return array;
}

} // namespace fusion
