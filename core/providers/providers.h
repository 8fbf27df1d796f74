// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <optional>

namespace fusion {

/// Finds the key of a connection when a request is about to leave; an empty optional means that there is none.
using KeyLookup = std::function<QFuture<Result<std::optional<QString>>>(const Connection &connection)>;

/// Makes what talks to a connection. Kinds whose wire format is not built yet get a provider whose streams fail with
/// FailureKind::Input and a sentence that says so.
std::unique_ptr<ChatProvider> makeChatProvider(const Connection &connection, KeyLookup keys);

/// Asks the connection for its model list. The caller owns the fetch; destroying it cancels.
std::unique_ptr<CatalogFetch> fetchCatalog(const Connection &connection, KeyLookup keys);

} // namespace fusion
