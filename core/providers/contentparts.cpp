// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/contentparts.h"

#include "core/providers/attachmenttext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

bool travels(const Attachment &attachment, const PartWords &words)
{
    switch (attachment.kind) {
    case AttachmentKind::Text: return false;
    case AttachmentKind::Image: return words.takesImage(attachment.mediaType);
    case AttachmentKind::Pdf: return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

void appendText(QJsonArray &parts, const QString &text, const PartWords &words)
{
    if (!text.trimmed().isEmpty())
        parts.append(words.text(text));
}

QJsonArray questionParts(const Message &message, const PartWords &words)
{
    QJsonArray parts;
    QString text;
    for (const Attachment &attachment : message.attachments) {
        if (travels(attachment, words))
            parts.append(words.file(attachment));
        else
            text += attachmentText(attachment) + u"\n\n"_s;
    }
    appendText(parts, text + message.text, words);
    return parts;
}

void appendParts(QJsonArray &messages, const QString &role, const QString &key, const QJsonArray &parts)
{
    if (parts.isEmpty())
        return;
    if (messages.isEmpty() || messages.last()[u"role"_s].toString() != role) {
        messages.append(QJsonObject{{u"role"_s, role}, {key, parts}});
        return;
    }
    QJsonObject last = messages.last().toObject();
    QJsonArray joined = last[key].toArray();
    for (const QJsonValue &part : parts)
        joined.append(part);
    last[key] = joined;
    messages.replace(messages.size() - 1, last);
}

QSet<QString> answeredCalls(const std::vector<Message> &messages)
{
    QSet<QString> answered;
    for (const Message &message : messages) {
        if (message.role == Role::Tool)
            answered.insert(message.toolCallId);
    }
    return answered;
}

QString systemText(const std::vector<Message> &messages)
{
    QStringList system;
    for (const Message &message : messages) {
        if (message.role == Role::System && !message.text.trimmed().isEmpty())
            system.append(message.text);
    }
    return system.join(u"\n\n"_s);
}

} // namespace fusion
