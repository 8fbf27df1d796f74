// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"

#include <QHttpHeaders>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace fusion {

/// A request as the JSON of generateContent (Gemini API reference v1beta, "Generating content"). The model is part of the
/// address, and so is that the answer comes as events. Members of ChatRequest::extra win over all others.
///
/// - temperature goes to models before Gemini 3 only.
/// - a schema goes as responseJsonSchema, which takes JSON Schema as it is.
/// - hosted tools are googleSearch and urlContext. Neither takes domains in this API (excludeDomains is Vertex AI's), so a
///   tool that is limited to some is left out: better no search than one that looks where it must not.
/// - hosted tools beside our own need toolConfig.includeServerSideToolInvocations ("Tool combination", Gemini 3).
QJsonObject geminiBody(const ChatRequest &request, const Connection &connection);

/// .../models/MODEL:streamGenerateContent?alt=sse. Never holds the key.
QUrl geminiEndpoint(const Connection &connection, const ChatRequest &request);

/// The key as x-goog-api-key.
QHttpHeaders geminiHeaders(const Connection &connection, const QString &key);

} // namespace fusion
