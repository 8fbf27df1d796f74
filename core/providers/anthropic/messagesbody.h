// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"

#include <QHttpHeaders>
#include <QJsonObject>
#include <QString>

namespace fusion {

/// A request as the JSON of Anthropic's Messages API (API reference "Create a Message", version 2026-10-21). Always
/// streaming. Members of ChatRequest::extra win over all others.
///
/// - temperature is not sent to Claude models: that version refuses it ("Versions"). Other makers' models get it.
/// - max_tokens is demanded: the request's, else claudeModel()'s.
/// - effort becomes output_config.effort, adaptive thinking, or a budget, whatever the model takes. Where a model thinks,
///   a summary of it is asked for, since newer ones leave it out otherwise.
/// - hosted tools are web_search_20250305 and web_fetch_20250910, the versions that need no code execution. Allowed and
///   blocked domains exclude each other there: with both, the allowed ones less the blocked ones are sent.
QJsonObject messagesBody(const ChatRequest &request, const Connection &connection);

/// The key as x-api-key, and anthropic-version.
QHttpHeaders messagesHeaders(const Connection &connection, const QString &key);

} // namespace fusion
