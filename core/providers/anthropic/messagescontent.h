// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/message.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace fusion {

/// A conversation as Anthropic's Messages API takes it.
struct MessagesContent {
    QString system;      ///< stands beside the messages, not among them
    QJsonArray messages; ///< user and assistant in turn: neighbours of one role are one message
};

/// Answers of this wire go back block by block as they came (thinking with its signature, redacted thinking, what hosted
/// tools brought), where they still say what the message says; else at least their thinking does. Images of a type that
/// the API takes and PDFs go as they are, other attachments as text. Source: API reference "Create a Message".
MessagesContent messagesContent(const std::vector<Message> &messages);

/// The name under which this wire marks its echoes.
QString messagesWireName();

} // namespace fusion
