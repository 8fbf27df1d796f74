// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"

#include <QHttpHeaders>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QUrl>

namespace fusion {

/// A request as the JSON of Ollama's POST /api/chat (Ollama API reference, "Generate a chat message", "Thinking", "Tool
/// calling"). Always streaming. Members of ChatRequest::extra win; those of its "options" win one by one.
///
/// Three things that Ollama does otherwise than others are seen to here: it cuts a prompt that is longer than its window
/// without a word, so a longer prompt asks for a window that holds it (num_ctx); it has no way to declare tools and forbid
/// them, so forbidden ones are left out; and it tells results apart by the tool's name. There are no hosted tools.
QJsonObject ollamaBody(const ChatRequest &request, const Connection &connection);

/// `think` for an effort: false for "none", true for "on", else the name of a level; nothing where the effort is empty.
QJsonValue thinkFor(const QString &effort);

/// Behind the server's own address: files from earlier versions name it with "/v1", which is its OpenAI shim.
QUrl ollamaUrl(const Connection &connection, const QString &path);

/// Content type, who asks, and the key where a proxy or a hosted server wants one.
QHttpHeaders ollamaHeaders(const Connection &connection, const QString &key);

} // namespace fusion
