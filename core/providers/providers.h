// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelgate.h"
#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <optional>

namespace fusion {

/// Finds the key of a connection when a request is about to leave; an empty optional means that there is none.
using KeyLookup = std::function<QFuture<Result<std::optional<QString>>>(const Connection &connection)>;

/// Told at a call's end: with a gate the provider refused the model to this key, without one the model has answered. Called
/// before the stream says that it has finished.
using GateListener = std::function<void(const ModelRef &model, const std::optional<ModelGate> &gate)>;

/// The two interfaces of OpenAI and OpenRouter.
enum class OpenAiApi { ChatCompletions, Responses };

/// Which of them a request goes over. What the connection says holds. Where it says nothing: Responses at OpenAI's own
/// address, whose newer models keep their thoughts only there; Chat Completions at OpenRouter, whose Responses are a beta,
/// and at all other servers, which may have nothing else. OpenRouter's hosted Fusion goes over Responses whatever the
/// connection says, because its panel is told only there.
OpenAiApi apiFor(const Connection &connection, const ChatRequest &request);

/// Makes what talks to a connection. One without an address gets a provider whose streams fail with FailureKind::Input and a
/// sentence that says so.
/// @param recordFolder where every call is recorded (core/providers/callrecording.h); empty: none is
std::unique_ptr<ChatProvider> makeChatProvider(const Connection &connection, KeyLookup keys, const QString &recordFolder = {},
                                               GateListener gates = {});

/// Asks the connection for its model list. The caller owns the fetch; destroying it cancels.
std::unique_ptr<CatalogFetch> fetchCatalog(const Connection &connection, const KeyLookup &keys);

} // namespace fusion
