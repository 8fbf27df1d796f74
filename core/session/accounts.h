// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/openrouter/account.h"
#include "core/providers/providers.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace fusion {

/// What a connection's provider tells about its key.
struct AccountState {
    std::optional<Account> account;
    std::optional<Failure> failure; ///< of the last time it was asked
    bool isAsking = false;
};

/// Limits and credit of the connections whose provider tells them (OpenRouter). Asked when somebody wants to know, and again
/// after calls that may have cost something; never waited for. Lives on the GUI thread.
class Accounts : public QObject
{
    Q_OBJECT

public:
    explicit Accounts(KeyLookup keys, QObject *parent = nullptr);
    ~Accounts() override;

    static bool tells(const Connection &connection);

    AccountState state(const QString &connectionId) const { return m_states.value(connectionId); }
    void refresh(const Connection &connection);
    /// Once the calls that end now have been counted over there; nothing for a connection nobody has asked about.
    void refreshAfterUse(const Connection &connection);
    void forget(const QString &connectionId);

signals:
    void changed(const QString &connectionId);

private:
    class Call;
    void done(const QString &connectionId, const Result<Account> &account);

    KeyLookup m_keys;
    QHash<QString, AccountState> m_states;
    std::map<QString, std::unique_ptr<Call>> m_calls; ///< by connection
    std::map<QString, std::unique_ptr<QTimer>> m_soon;
};

} // namespace fusion
