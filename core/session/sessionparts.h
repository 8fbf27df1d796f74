// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/providers.h"
#include "core/secrets/keychainstore.h"
#include "core/secrets/keyring.h"
#include "core/session/session.h"

#include <QFuture>

#include <memory>
#include <utility>

namespace fusion {

// Small things that session.cpp is made of.

/// What the key of a connection is kept under.
inline KeyName keyNameOf(const Connection &connection)
{
    return {.connectionId = connection.id, .address = endpointBase(connection)};
}

/// Two connections to one server on this machine share its line.
inline QString serverOf(const Connection &connection)
{
    return connection.isLocal() ? QStringLiteral("localhost:%1").arg(endpointBase(connection).port(80)) : connection.id;
}

/// Null where a session goes without.
inline std::unique_ptr<SecretStore> keychainFor(const SessionOptions &options)
{
    if (!options.useKeychain)
        return nullptr;
    return std::make_unique<KeychainStore>(QStringLiteral("Fusion Chatroom"));
}

/// An answer that needs no waiting.
template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyValueFuture(std::move(result));
}

} // namespace fusion
