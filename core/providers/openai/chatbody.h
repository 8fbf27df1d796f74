// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"

#include <QHttpHeaders>
#include <QJsonObject>
#include <QString>

namespace fusion {

/// A request as the JSON of Chat Completions (OpenAI API reference, "Create chat completion"; OpenRouter's additions for
/// OpenRouter and the demo). Always streaming. What is said differently where: chatdialect.h, chatmessages.h, chattools.h.
/// Members of ChatRequest::extra win over all others.
///
/// OpenAI's reasoning models take no temperature and call the limit max_completion_tokens; both are seen to here.
QJsonObject chatBody(const ChatRequest &request, const Connection &connection);

/// Key, content type, and who asks.
QHttpHeaders chatHeaders(const Connection &connection, const QString &key);

} // namespace fusion
