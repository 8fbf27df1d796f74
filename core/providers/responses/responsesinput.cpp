// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/responses/responsesinput.h"

#include "core/providers/attachmenttext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestId = 60;

QJsonObject textPart(const QString &text)
{
    return {{u"type"_s, u"input_text"_s}, {u"text"_s, text}};
}

/// Images and PDFs travel as they are, before the text that speaks of them.
QJsonArray userParts(const Message &message)
{
    QJsonArray parts;
    for (const Attachment &attachment : message.attachments) {
        if (attachment.kind == AttachmentKind::Image) {
            parts.append(
                QJsonObject{{u"type"_s, u"input_image"_s}, {u"detail"_s, u"auto"_s}, {u"image_url"_s, dataUri(attachment)}});
        } else if (attachment.kind == AttachmentKind::Pdf) {
            parts.append(QJsonObject{
                {u"type"_s, u"input_file"_s}, {u"filename"_s, attachment.name}, {u"file_data"_s, dataUri(attachment)}});
        }
    }
    const QString text = textWithAttachments(message, {AttachmentKind::Image, AttachmentKind::Pdf});
    if (!text.isEmpty() || parts.isEmpty())
        parts.append(textPart(text));
    return parts;
}

QJsonObject messageItem(const QString &role, const QJsonValue &content)
{
    return {{u"type"_s, u"message"_s}, {u"role"_s, role}, {u"content"_s, content}};
}

QJsonObject callItem(const ToolCall &call, bool withId)
{
    const QByteArray arguments = QJsonDocument(call.arguments).toJson(QJsonDocument::Compact);
    QJsonObject item{
        {u"type"_s, u"function_call"_s},
        {u"call_id"_s, call.id},
        {u"name"_s, call.name},
        {u"arguments"_s, QString::fromUtf8(arguments)},
    };
    if (withId)
        item[u"id"_s] = QString(u"fc_"_s + call.id.left(longestId));
    return item;
}

/// What of an echo is ours: another wire's parts mean nothing here.
QJsonArray ownItems(const QJsonArray &echo)
{
    static const QSet<QString> types{u"reasoning"_s, u"message"_s, u"function_call"_s, u"web_search_call"_s};
    QJsonArray items;
    for (const QJsonValue &item : echo) {
        const QString type = item[u"type"_s].toString();
        if (types.contains(type) || type.startsWith("openrouter:"_L1))
            items.append(item);
    }
    return items;
}

void addAssistant(const Message &message, bool idsForCalls, QJsonArray &items)
{
    bool hasText = false;
    QSet<QString> calls;
    for (const QJsonValue &item : ownItems(message.echo)) {
        items.append(item);
        hasText = hasText || item[u"type"_s].toString() == "message"_L1;
        calls.insert(item[u"call_id"_s].toString());
    }
    if (!hasText && !message.text.isEmpty())
        items.append(messageItem(u"assistant"_s, message.text));
    for (const ToolCall &call : message.toolCalls) {
        if (!calls.contains(call.id))
            items.append(callItem(call, idsForCalls));
    }
}

} // namespace

ResponsesInput responsesInput(const std::vector<Message> &messages, bool idsForCalls)
{
    ResponsesInput input;
    for (const Message &message : messages) {
        switch (message.role) {
        case Role::System:
            if (!input.items.isEmpty())
                input.items.append(messageItem(u"system"_s, QJsonArray{textPart(message.text)}));
            else
                input.instructions += (input.instructions.isEmpty() ? QString() : u"\n\n"_s) + message.text;
            break;
        case Role::User: input.items.append(messageItem(u"user"_s, userParts(message))); break;
        case Role::Assistant: addAssistant(message, idsForCalls, input.items); break;
        case Role::Tool:
            input.items.append(QJsonObject{
                {u"type"_s, u"function_call_output"_s}, {u"call_id"_s, message.toolCallId}, {u"output"_s, message.text}});
            break;
        }
    }
    return input;
}

} // namespace fusion
