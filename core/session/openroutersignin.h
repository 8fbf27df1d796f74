// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/providers/connection.h"
#include "core/providers/openrouter/pkce.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace fusion {

class CallbackListener;
class JsonCall;

/// A key without copying one: the person allows it in the browser, the browser comes back to a port on this machine or shows a
/// code to paste, and the code is exchanged for a key. Opens nothing by itself. Lives on the GUI thread; destroying it gives up.
class OpenRouterSignIn : public QObject
{
    Q_OBJECT

public:
    /// How long a code is good for, by OpenRouter's word.
    static constexpr int timeoutMs = 10 * 60 * 1000;

    explicit OpenRouterSignIn(const Connection &connection, int timeout = timeoutMs, QObject *parent = nullptr);
    ~OpenRouterSignIn() override;

    /// The page to open, which leads back here by itself.
    Result<QUrl> pageThatComesBack();
    /// The page to open, which shows a code for giveCode(). Both may be open at once.
    QUrl pageWithCode() const;
    void giveCode(const QString &pasted);

signals:
    void exchanging(); ///< a code is there
    /// Once, unless giveCode() is tried again: the key, which belongs into the keychain and nowhere else.
    void finished(const fusion::Result<QString> &key);

private:
    void exchange(const QString &code);
    void takeKey(const Result<QJsonObject> &reply);
    void giveUp();

    Connection m_connection;
    Pkce m_pkce;
    QTimer m_timeout;
    std::unique_ptr<CallbackListener> m_listener;
    std::unique_ptr<JsonCall> m_call;
};

} // namespace fusion
