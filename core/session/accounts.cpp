// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/accounts.h"

#include "core/providers/connectionkey.h"
#include "core/providers/jsoncall.h"
#include "core/providers/wire.h"

#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fusion {

namespace {
constexpr auto countingTime = 3s; ///< costs appear over there with a delay
}

/// The two questions about one key, one after the other.
class Accounts::Call : public QObject
{
public:
    Call(Accounts &accounts, const Connection &connection)
        : m_accounts(accounts)
        , m_connection(connection)
    {
        withKey(accounts.m_keys, connection, this, [this](const Result<QString> &key) {
            if (!key) {
                m_accounts.done(m_connection.id, std::unexpected(key.error()));
                return;
            }
            m_key = *key;
            ask(u"/key"_s, &Call::takeKey);
        });
    }

private:
    void ask(const QString &path, void (Call::*take)(const Result<QJsonObject> &))
    {
        auto *call = new JsonCall(jsonRequest("GET", behindBase(m_connection, path), m_key), m_key, this);
        connect(call, &JsonCall::finished, this, take);
    }

    void takeKey(const Result<QJsonObject> &reply)
    {
        if (!reply) {
            m_accounts.done(m_connection.id, std::unexpected(reply.error()));
            return;
        }
        m_keyReply = *reply;
        ask(u"/credits"_s, &Call::takeCredits);
    }

    /// Most keys may not know; the rest is told all the same.
    void takeCredits(const Result<QJsonObject> &reply)
    {
        m_accounts.done(m_connection.id, accountFrom(m_keyReply, reply.value_or(QJsonObject())));
    }

    Accounts &m_accounts;
    Connection m_connection;
    QString m_key;
    QJsonObject m_keyReply;
};

Accounts::Accounts(KeyLookup keys, QObject *parent)
    : QObject(parent)
    , m_keys(std::move(keys))
{
}

Accounts::~Accounts() = default;

bool Accounts::tells(const Connection &connection)
{
    return connection.kind == ConnectionKind::OpenRouter;
}

void Accounts::refresh(const Connection &connection)
{
    if (!tells(connection) || m_calls.contains(connection.id))
        return;
    m_states[connection.id].isAsking = true;
    m_calls[connection.id] = std::make_unique<Call>(*this, connection);
    emit changed(connection.id);
}

void Accounts::refreshAfterUse(const Connection &connection)
{
    if (!m_states.contains(connection.id))
        return;
    auto &timer = m_soon[connection.id];
    timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    connect(timer.get(), &QTimer::timeout, this, [this, connection] { refresh(connection); });
    timer->start(countingTime);
}

void Accounts::forget(const QString &connectionId)
{
    m_calls.erase(connectionId);
    m_soon.erase(connectionId);
    if (m_states.remove(connectionId) > 0)
        emit changed(connectionId);
}

void Accounts::done(const QString &connectionId, const Result<Account> &account)
{
    if (auto call = m_calls.extract(connectionId))
        call.mapped().release()->deleteLater(); // it is still telling us
    AccountState &state = m_states[connectionId];
    state.isAsking = false;
    state.failure = account ? std::nullopt : std::optional(account.error());
    if (account)
        state.account = *account;
    emit changed(connectionId);
}

} // namespace fusion
