// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/messagescontent.h"

#include "core/providers/attachmenttext.h"
#include "core/providers/echo.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QJsonObject textBlock(const QString &text)
{
    return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
}

/// An empty text block is refused.
void appendText(QJsonArray &blocks, const QString &text)
{
    if (!text.trimmed().isEmpty())
        blocks.append(textBlock(text));
}

bool travels(const Attachment &attachment)
{
    static const QSet<QString> images{u"image/jpeg"_s, u"image/png"_s, u"image/gif"_s, u"image/webp"_s};
    switch (attachment.kind) {
    case AttachmentKind::Text: return false;
    case AttachmentKind::Image: return images.contains(attachment.mediaType);
    case AttachmentKind::Pdf: return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

QJsonObject fileBlock(const Attachment &attachment)
{
    const bool isPdf = attachment.kind == AttachmentKind::Pdf;
    QJsonObject block{
        {u"type"_s, isPdf ? u"document"_s : u"image"_s},
        {u"source"_s, QJsonObject{{u"type"_s, u"base64"_s},
                                  {u"media_type"_s, isPdf ? u"application/pdf"_s : attachment.mediaType},
                                  {u"data"_s, QString::fromLatin1(attachment.data.toBase64())}}},
    };
    if (isPdf && !attachment.name.isEmpty())
        block[u"title"_s] = attachment.name.simplified().left(200);
    return block;
}

QJsonArray userBlocks(const Message &message)
{
    QJsonArray blocks;
    QString words;
    for (const Attachment &attachment : message.attachments) {
        if (travels(attachment))
            blocks.append(fileBlock(attachment));
        else
            words += attachmentText(attachment) + u"\n\n"_s;
    }
    appendText(blocks, words + message.text);
    return blocks;
}

QJsonObject toolUse(const ToolCall &call)
{
    return {{u"type"_s, u"tool_use"_s}, {u"id"_s, call.id}, {u"name"_s, call.name}, {u"input"_s, call.arguments}};
}

/// Whether the blocks say what the message says: its text, and calls to the same tools.
bool isSameAnswer(const QJsonArray &blocks, const Message &message)
{
    QString text;
    QStringList calls;
    for (const QJsonValue &block : blocks) {
        const QString type = block[u"type"_s].toString();
        if (type == "text"_L1)
            text += block[u"text"_s].toString();
        else if (type == "tool_use"_L1)
            calls.append(block[u"id"_s].toString());
    }
    QStringList expected;
    for (const ToolCall &call : message.toolCalls) {
        if (call.state == ToolCallState::Requested || calls.contains(call.id))
            expected.append(call.id);
    }
    return text.trimmed() == message.text.trimmed() && calls == expected;
}

QJsonArray thinkingIn(const QJsonArray &blocks)
{
    QJsonArray thinking;
    for (const QJsonValue &block : blocks) {
        const QString type = block[u"type"_s].toString();
        if (type == "thinking"_L1 || type == "redacted_thinking"_L1)
            thinking.append(block);
    }
    return thinking;
}

/// @param answered the calls that a later message brings the result of: a call without one is refused, and so are those
/// that a provider ran itself
QJsonArray assistantBlocks(const Message &message, const QSet<QString> &answered)
{
    const QJsonArray echoed = echoedParts(messagesWireName(), message.echo);
    if (!echoed.isEmpty() && isSameAnswer(echoed, message))
        return echoed;
    QJsonArray blocks = thinkingIn(echoed);
    appendText(blocks, message.text);
    for (const ToolCall &call : message.toolCalls) {
        if (answered.contains(call.id))
            blocks.append(toolUse(call));
    }
    return blocks;
}

QJsonArray toolBlocks(const Message &message)
{
    QJsonObject block{{u"type"_s, u"tool_result"_s}, {u"tool_use_id"_s, message.toolCallId}, {u"content"_s, message.text}};
    if (message.toolFailed)
        block[u"is_error"_s] = true;
    return {block};
}

void append(QJsonArray &messages, const QString &role, const QJsonArray &blocks)
{
    if (blocks.isEmpty())
        return;
    if (!messages.isEmpty() && messages.last()[u"role"_s].toString() == role) {
        QJsonObject last = messages.last().toObject();
        QJsonArray content = last[u"content"_s].toArray();
        for (const QJsonValue &block : blocks)
            content.append(block);
        last[u"content"_s] = content;
        messages.replace(messages.size() - 1, last);
        return;
    }
    messages.append(QJsonObject{{u"role"_s, role}, {u"content"_s, blocks}});
}

/// A string is short for one block of text.
QJsonArray shortened(const QJsonArray &messages)
{
    QJsonArray result;
    for (const QJsonValue &value : messages) {
        QJsonObject message = value.toObject();
        const QJsonArray blocks = message[u"content"_s].toArray();
        if (blocks.size() == 1 && blocks.first().toObject() == textBlock(blocks.first()[u"text"_s].toString()))
            message[u"content"_s] = blocks.first()[u"text"_s];
        result.append(message);
    }
    return result;
}

} // namespace

QString messagesWireName()
{
    return u"anthropic.messages"_s;
}

MessagesContent messagesContent(const std::vector<Message> &messages)
{
    QStringList system;
    QJsonArray turns;
    QSet<QString> answered;
    for (const Message &message : messages) {
        if (message.role == Role::Tool)
            answered.insert(message.toolCallId);
    }
    for (const Message &message : messages) {
        switch (message.role) {
        case Role::System:
            if (!message.text.trimmed().isEmpty())
                system.append(message.text);
            break;
        case Role::User: append(turns, u"user"_s, userBlocks(message)); break;
        case Role::Assistant: append(turns, u"assistant"_s, assistantBlocks(message, answered)); break;
        case Role::Tool: append(turns, u"user"_s, toolBlocks(message)); break;
        }
    }
    return {.system = system.join(u"\n\n"_s), .messages = shortened(turns)};
}

} // namespace fusion
