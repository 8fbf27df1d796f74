// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/secretstore.h"

#include <QObject>

#include <memory>

namespace QKeychain {
class Job;
}

namespace fusion {

/// Keys in the operating system's keychain: the Secret Service or KWallet, the macOS Keychain, the Windows store. There
/// is no other place they could go to: without a keychain every call fails with FailureKind::Keychain.
///
/// Lives on the GUI thread and never blocks it; a keychain that does not answer in 30 seconds (it may be waiting for a
/// password that nobody types) counts as unavailable. A key is never part of a failure's message.
class KeychainStore final : public SecretStore
{
public:
    /// `service` is the name under which the keychain lists the keys.
    explicit KeychainStore(const QString &service, int timeoutMs = 30000);
    ~KeychainStore() override;

    QFuture<Result<std::optional<QString>>> read(const QString &account) override;
    QFuture<Result<void>> write(const QString &account, const QString &secret) override;
    QFuture<Result<void>> remove(const QString &account) override;

private:
    template <typename Answer>
    class Call;

    QString m_service;
    int m_timeoutMs;
    QObject m_context; ///< what is under way calls back as long as this lives
};

} // namespace fusion
