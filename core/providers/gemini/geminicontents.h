// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/message.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace fusion {

/// A conversation as Gemini takes it.
struct GeminiContents {
    QString system;      ///< stands beside the contents, not among them
    QJsonArray contents; ///< user and model in turn: neighbours of one role are one content
};

/// Answers of this wire go back part by part as they came, with their thought signatures, where they still say what the
/// message says. A call whose signature is not there (another maker's model made it) gets the stand-in that Google names
/// for such histories, if `signsCalls`. Images and PDFs go as they are, other attachments as text. Source: API reference
/// "Content", "Thought signatures".
GeminiContents geminiContents(const std::vector<Message> &messages, bool signsCalls);

/// The name under which this wire marks its echoes.
QString geminiWireName();

/// Calls come without an id from older models; the one that we gave does not go back.
QString geminiCallId(qsizetype number);
bool isGivenCallId(const QString &id);

} // namespace fusion
