// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/connection.h"
#include "core/providers/providers.h"

#include <QObject>
#include <QString>

#include <functional>

namespace fusion {

/// Looks the key of a connection up and calls back on `context`'s thread, from the event loop: with the key, with an
/// empty string where the connection has none and needs none, or with the failure. Nothing is called once `context` is
/// gone.
void withKey(const KeyLookup &keys, const Connection &connection, QObject *context,
             std::function<void(const Result<QString> &)> callback);

/// The failure with every occurrence of the key in its message replaced, in case a server quoted it.
Failure withoutKey(Failure failure, const QString &key);

} // namespace fusion
