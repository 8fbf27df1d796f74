// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http.h"
#include "core/net/httpexchange.h"
#include "core/net/retrypolicy.h"
#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"
#include "core/providers/providers.h"
#include "core/providers/wire.h"

#include <memory>

namespace fusion {

/// The model list of a connection, page by page. Pages are read on the thread pool: a router's have hundreds of rows.
class HttpCatalogFetch final : public CatalogFetch
{
    Q_OBJECT

public:
    HttpCatalogFetch(const Connection &connection, const KeyLookup &keys, const CatalogWire &wire, const HttpLimits &limits,
                     RetryPolicy retries);
    ~HttpCatalogFetch() override;

private:
    void send(const Result<QString> &key);
    void end(const HttpEnd &end);
    void fetch(const QString &page);
    void parse();
    void take(const Result<CatalogPage> &page);
    void finish(const Result<std::vector<ModelInfo>> &models);

    Connection m_connection;
    const CatalogWire &m_wire;
    HttpLimits m_limits;
    RetryPolicy m_retries;
    QString m_key;
    QByteArray m_body;
    std::vector<ModelInfo> m_models;
    int m_pages = 0;
    std::unique_ptr<HttpExchange> m_exchange;
};

/// A minute at the most, 32 MB.
HttpLimits catalogLimits();

} // namespace fusion
