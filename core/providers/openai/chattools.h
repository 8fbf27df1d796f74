// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fusion {

/// Our own tools as functions; Chat Completions and Ollama write them alike.
QJsonArray functionTools(const std::vector<ToolSpec> &tools);

/// A hosted tool as OpenRouter's server tool, which Chat Completions, Responses and hosted Fusion take alike: type and, where
/// there is any, `parameters`. What a search leaves out is called "excluded" there, what a fetch leaves out "blocked".
QJsonObject openRouterTool(const HostedTool &tool);

/// `tools`, `tool_choice` and `web_search_options` of a Chat Completions body.
///
/// Hosted tools: OpenRouter takes openrouter:web_search and openrouter:web_fetch with their domain lists (OpenRouter, "Server
/// tools"). OpenAI has web_search_options for its search models alone, and no domain lists with it: a search that is to keep
/// to some domains is left out rather than widened. Other servers have none. Where tools may not be called, hosted ones are
/// not offered at all: nothing in the messages refers to them.
void addTools(QJsonObject &body, const ChatRequest &request, const Connection &connection);

} // namespace fusion
