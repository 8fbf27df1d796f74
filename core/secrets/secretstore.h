// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace fusion {

/// Keys by account name (the connection's id). There is no "read all", and nothing here can be printed.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Empty optional: a working, unlocked store says that there is no such key. Anything else that prevents reading is
    /// FailureKind::Keychain, never "no key" (a key that cannot be read must not be overwritten).
    virtual QFuture<Result<std::optional<QString>>> read(const QString &account) = 0;
    virtual QFuture<Result<void>> write(const QString &account, const QString &secret) = 0;
    virtual QFuture<Result<void>> remove(const QString &account) = 0;
};

} // namespace fusion
