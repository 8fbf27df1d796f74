// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"

#include <QJsonObject>

namespace fusion {

/// A request as the JSON of the Responses API: always streaming, nothing stored at the provider, the model's encrypted
/// reasoning asked for so that it can go back with the next turn. Members of ChatRequest::extra win over all others.
///
/// Sources: OpenAI API reference "Create a model response" and guides "Reasoning", "Structured outputs", "Web search";
/// OpenRouter "Responses API" and "Server tools". OpenAI refuses to encrypt what a model without reasoning did not think,
/// and takes no temperature for those that reason; both are seen to here.
QJsonObject responsesBody(const ChatRequest &request, const Connection &connection);

} // namespace fusion
