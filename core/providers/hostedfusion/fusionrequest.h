// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"

#include <QJsonObject>

namespace fusion {

// What a request for OpenRouter's hosted Fusion consists of. Source: OpenRouter, "Fusion" (plugin, server tool and router).

/// A model that is a panel: "openrouter/fusion", "openrouter/fusion-flash" and their variants; at the demo, its simulated one.
bool isFusionAlias(const Connection &connection, const QString &model);

/// Such a model, or another one at OpenRouter that is given the panel as a tool (ChatRequest::fusion).
bool asksForFusion(const Connection &connection, const ChatRequest &request);

/// ... and has not switched it off.
bool expectsPanel(const Connection &connection, const ChatRequest &request);

/// Plugin, server tool and tool_choice of a Responses body, for a request that asks for Fusion.
void addFusion(QJsonObject &body, const ChatRequest &request, const Connection &connection);

/// The request with the sentence that tells the model to use the panel, unless it is forced in another way. A panel looks
/// things up by itself: tools that the provider runs for the outer model would only tempt it to search instead, so they
/// become the panel's.
ChatRequest fusionRequest(const ChatRequest &request);

/// The same for Chat Completions, which take the plugin but not all of the tool's settings.
ChatRequest fusionFallback(const ChatRequest &request, const Connection &connection);

} // namespace fusion
