// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/messagescontent.h"

#include "core/providers/contentparts.h"
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

bool takesImage(const QString &mediaType)
{
    static const QSet<QString> types{u"image/jpeg"_s, u"image/png"_s, u"image/gif"_s, u"image/webp"_s};
    return types.contains(mediaType);
}

constexpr PartWords words{.text = textBlock, .file = fileBlock, .takesImage = takesImage};

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
    appendText(blocks, message.text, words);
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
    QJsonArray turns;
    const QSet<QString> answered = answeredCalls(messages);
    for (const Message &message : messages) {
        switch (message.role) {
        case Role::System: break;
        case Role::User: appendParts(turns, u"user"_s, u"content"_s, questionParts(message, words)); break;
        case Role::Assistant: appendParts(turns, u"assistant"_s, u"content"_s, assistantBlocks(message, answered)); break;
        case Role::Tool: appendParts(turns, u"user"_s, u"content"_s, toolBlocks(message)); break;
        }
    }
    return {.system = systemText(messages), .messages = shortened(turns)};
}

} // namespace fusion
