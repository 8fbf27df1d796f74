// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/attachment.h"
#include "core/chat/message.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <vector>

namespace fusion {

// What wires share whose messages are a role and a list of parts, each role in turn (Anthropic's content, Gemini's parts), with
// the system prompt beside them.

/// How one wire says a part.
struct PartWords {
    QJsonObject (*text)(const QString &text);
    QJsonObject (*file)(const Attachment &attachment);
    /// Whether a picture of this type can be sent; PDFs can, text files go as text.
    bool (*takesImage)(const QString &mediaType);
};

/// An empty text is refused, so it is left out.
void appendText(QJsonArray &parts, const QString &text, const PartWords &words);
/// A question: its files, those that cannot be sent as text, and its own text behind them.
QJsonArray questionParts(const Message &message, const PartWords &words);
/// Behind the last message, or into it where the role is the same. No parts are no message.
/// @param key of the list of parts in a message
void appendParts(QJsonArray &messages, const QString &role, const QString &key, const QJsonArray &parts);

/// The calls that a later message brings the result of: a call without one is refused.
QSet<QString> answeredCalls(const std::vector<Message> &messages);
/// All system prompts, one below the other.
QString systemText(const std::vector<Message> &messages);

} // namespace fusion
