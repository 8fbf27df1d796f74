// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/net/httpexchange.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace fusion {

/// A small question to a provider's own interface (not to a model): JSON there and back, within a few seconds. Same rules as
/// ChatStream: destroying it cancels it, nothing is emitted from within the constructor.
class JsonCall : public QObject
{
    Q_OBJECT

public:
    /// @param secret the key in the request, if any: kept out of failures
    JsonCall(const HttpRequest &request, const QString &secret, QObject *parent = nullptr);
    ~JsonCall() override;

signals:
    /// Exactly once, and last.
    void finished(const fusion::Result<QJsonObject> &result);

private:
    void end(const HttpEnd &end);

    std::unique_ptr<HttpExchange> m_exchange;
    QString m_secret;
    QByteArray m_body;
};

/// A request with what every wire of ours says: JSON, uncompressed.
/// @param key empty: none is sent
HttpRequest jsonRequest(const QByteArray &method, const QUrl &url, const QString &key, const QJsonObject &body = {});

} // namespace fusion
