// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/gemini/geminicontents.h"

#include "core/providers/contentparts.h"
#include "core/providers/echo.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// "Thought signatures": what stands for the signature of a call that no Gemini model made.
QString standInSignature()
{
    return u"skip_thought_signature_validator"_s;
}

QString givenIdPrefix()
{
    return u"gemini-call-"_s;
}

QJsonObject textPart(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject filePart(const Attachment &attachment)
{
    const bool isPdf = attachment.kind == AttachmentKind::Pdf;
    return {{u"inlineData"_s, QJsonObject{{u"mimeType"_s, isPdf ? u"application/pdf"_s : attachment.mediaType},
                                          {u"data"_s, QString::fromLatin1(attachment.data.toBase64())}}}};
}

bool takesImage(const QString &mediaType)
{
    static const QSet<QString> types{u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s, u"image/heic"_s, u"image/heif"_s};
    return types.contains(mediaType);
}

constexpr PartWords words{.text = textPart, .file = filePart, .takesImage = takesImage};

QJsonObject callPart(const ToolCall &call)
{
    QJsonObject function{{u"name"_s, call.name}, {u"args"_s, call.arguments}};
    if (!call.id.isEmpty() && !isGivenCallId(call.id))
        function[u"id"_s] = call.id;
    return {{u"functionCall"_s, function}};
}

/// Whether the parts say what the message says: its text, and calls of the same functions.
bool isSameAnswer(const QJsonArray &parts, const Message &message, const QSet<QString> &answered)
{
    QString text;
    QStringList calls;
    for (const QJsonValue &part : parts) {
        if (!part[u"thought"_s].toBool())
            text += part[u"text"_s].toString();
        if (part[u"functionCall"_s].isObject())
            calls.append(part[u"functionCall"_s][u"name"_s].toString());
    }
    QStringList expected;
    for (const ToolCall &call : message.toolCalls) {
        if (answered.contains(call.id))
            expected.append(call.name);
    }
    return text.trimmed() == message.text.trimmed() && calls == expected;
}

QJsonArray modelParts(const Message &message, const QSet<QString> &answered, bool signsCalls)
{
    const QJsonArray echoed = echoedParts(geminiWireName(), message.echo);
    if (!echoed.isEmpty() && isSameAnswer(echoed, message, answered))
        return echoed;
    QJsonArray parts;
    appendText(parts, message.text, words);
    bool isFirstCall = true;
    for (const ToolCall &call : message.toolCalls) {
        if (!answered.contains(call.id)) // a call without its result is refused, and so is one that a provider ran
            continue;
        QJsonObject part = callPart(call);
        if (signsCalls && isFirstCall) // of parallel calls, only the first is signed
            part[u"thoughtSignature"_s] = standInSignature();
        isFirstCall = false;
        parts.append(part);
    }
    return parts;
}

QJsonArray resultParts(const Message &message)
{
    QJsonObject response{{u"name"_s, message.toolName},
                         {u"response"_s, QJsonObject{{message.toolFailed ? u"error"_s : u"output"_s, message.text}}}};
    if (!message.toolCallId.isEmpty() && !isGivenCallId(message.toolCallId))
        response[u"id"_s] = message.toolCallId;
    return {QJsonObject{{u"functionResponse"_s, response}}};
}

} // namespace

QString geminiWireName()
{
    return u"gemini.generateContent"_s;
}

QString geminiCallId(qsizetype number)
{
    return givenIdPrefix() + QString::number(number);
}

bool isGivenCallId(const QString &id)
{
    return id.startsWith(givenIdPrefix());
}

GeminiContents geminiContents(const std::vector<Message> &messages, bool signsCalls)
{
    QJsonArray contents;
    const QSet<QString> answered = answeredCalls(messages);
    for (const Message &message : messages) {
        switch (message.role) {
        case Role::System: break;
        case Role::User: appendParts(contents, u"user"_s, u"parts"_s, questionParts(message, words)); break;
        case Role::Assistant: appendParts(contents, u"model"_s, u"parts"_s, modelParts(message, answered, signsCalls)); break;
        case Role::Tool: appendParts(contents, u"user"_s, u"parts"_s, resultParts(message)); break;
        }
    }
    return {.system = systemText(messages), .contents = contents};
}

} // namespace fusion
