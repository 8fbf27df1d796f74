// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/connection.h"

#include <QString>

namespace fusion {

// Chat Completions has dialects; which one a connection speaks is decided here and nowhere else.

/// OpenRouter's additions are understood: OpenRouter, and the demo, which plays it.
bool speaksOpenRouter(const Connection &connection);
/// OpenAI's own servers, which refuse members that they do not know.
bool isOpenAiItself(const Connection &connection);
/// By name, since OpenAI's model list tells no abilities: o1, o3-mini, gpt-5, openai/gpt-5.2-pro ... They take no
/// temperature and call the limit max_completion_tokens.
bool isOpenAiReasoningModel(const Connection &connection, const QString &model);
/// One of OpenAI's models that search on every call: the only ones for which Chat Completions takes web_search_options.
bool isOpenAiSearchModel(const Connection &connection, const QString &model);
/// PDFs travel as they are: OpenRouter reads them for models that cannot, OpenAI's models read them.
bool takesPdf(const Connection &connection);

} // namespace fusion
