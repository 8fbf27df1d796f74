// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/httpcatalog.h"

#include "core/catalog/catalogparser.h"
#include "core/providers/connectionkey.h"
#include "core/providers/openai/chatbody.h"
#include "core/providers/openai/chaterror.h"

#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fusion {

namespace {

using Models = Result<std::vector<ModelInfo>>;

HttpRequest modelsRequest(const Connection &connection, const QString &key)
{
    QUrl url = endpointBase(connection);
    url.setPath(url.path() + "/models"_L1);
    QHttpHeaders headers = chatHeaders(connection, key);
    headers.removeAll(QHttpHeaders::WellKnownHeader::ContentType);
    headers.removeAll(QHttpHeaders::WellKnownHeader::AcceptEncoding); // a list may be compressed; Qt unpacks it
    headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::Accept, "application/json");
    return {.method = "GET", .url = url, .headers = headers, .followWithinOrigin = true};
}

QFuture<Models> parseElsewhere(const QByteArray &body, const Connection &connection)
{
    auto promise = std::make_shared<QPromise<Models>>();
    QFuture<Models> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, body, connection] {
        promise->addResult(parseModelList(body, connection.id, connection.kind == ConnectionKind::Demo));
        promise->finish();
    });
    return future;
}

} // namespace

HttpLimits catalogLimits()
{
    return {.connect = 20s, .silence = 20s, .content = 60s, .total = 60s, .maxBytes = 32 << 20};
}

HttpCatalogFetch::HttpCatalogFetch(const Connection &connection, const KeyLookup &keys, const HttpLimits &limits,
                                   RetryPolicy retries)
    : m_connection(connection)
    , m_limits(limits)
    , m_retries(std::move(retries))
{
    withKey(keys, connection, this, [this](const Result<QString> &key) { send(key); });
}

HttpCatalogFetch::~HttpCatalogFetch() = default;

void HttpCatalogFetch::send(const Result<QString> &key)
{
    if (!key) {
        finish(std::unexpected(key.error()));
        return;
    }
    m_key = *key;
    m_exchange = std::make_unique<HttpExchange>(modelsRequest(m_connection, m_key), m_limits, m_retries);
    connect(m_exchange.get(), &HttpExchange::opened, this, [this] { m_body.clear(); });
    connect(m_exchange.get(), &HttpExchange::received, this, [this](const QByteArray &bytes) { m_body += bytes; });
    connect(m_exchange.get(), &HttpExchange::ended, this, &HttpCatalogFetch::end);
    m_exchange->start();
}

void HttpCatalogFetch::end(const HttpEnd &end)
{
    if (end.isSuccess()) {
        parse();
        return;
    }
    Failure failure = end.failure ? *end.failure : chatErrorFromReply(end.head.status, end.errorBody);
    if (end.retryAfterS)
        failure.retryAfterS = end.retryAfterS;
    finish(std::unexpected(failure));
}

void HttpCatalogFetch::parse()
{
    m_exchange.reset();
    parseElsewhere(std::exchange(m_body, {}), m_connection).then(this, [this](const Models &models) { finish(models); });
}

void HttpCatalogFetch::finish(const Models &models)
{
    m_exchange.reset();
    if (models)
        emit finished(models);
    else
        emit finished(std::unexpected(withoutKey(models.error(), m_key)));
}

} // namespace fusion
