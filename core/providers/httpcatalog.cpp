// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/httpcatalog.h"

#include "core/providers/connectionkey.h"

#include <QPromise>
#include <QThreadPool>

using namespace std::chrono_literals;

namespace fusion {

namespace {

/// More than any list has; a server that always names a next page is not followed for ever.
constexpr int maxPages = 50;

using Models = Result<std::vector<ModelInfo>>;
using Page = Result<CatalogPage>;

QFuture<Page> parseElsewhere(const CatalogWire &wire, const QByteArray &body, const Connection &connection)
{
    auto promise = std::make_shared<QPromise<Page>>();
    QFuture<Page> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, parse = wire.parse, body, connection] {
        promise->addResult(parse(body, connection));
        promise->finish();
    });
    return future;
}

} // namespace

HttpLimits catalogLimits()
{
    return {.connect = 20s, .silence = 20s, .content = 60s, .total = 60s, .maxBytes = 32 << 20};
}

HttpCatalogFetch::HttpCatalogFetch(const Connection &connection, const KeyLookup &keys, const CatalogWire &wire,
                                   const HttpLimits &limits, RetryPolicy retries)
    : m_connection(connection)
    , m_wire(wire)
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
    fetch({});
}

void HttpCatalogFetch::fetch(const QString &page)
{
    ++m_pages;
    QHttpHeaders headers = m_wire.headers(m_connection, m_key);
    headers.removeAll(QHttpHeaders::WellKnownHeader::ContentType);
    headers.removeAll(QHttpHeaders::WellKnownHeader::AcceptEncoding); // a list may be compressed; Qt unpacks it
    headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::Accept, "application/json");
    m_exchange = std::make_unique<HttpExchange>(
        HttpRequest{.method = "GET", .url = m_wire.endpoint(m_connection, page), .headers = headers, .followWithinOrigin = true},
        m_limits, m_retries);
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
    Failure failure = end.failure ? *end.failure : m_wire.failure(end.head.status, end.errorBody);
    if (end.retryAfterS)
        failure.retryAfterS = end.retryAfterS;
    finish(std::unexpected(failure));
}

void HttpCatalogFetch::parse()
{
    m_exchange.reset();
    parseElsewhere(m_wire, std::exchange(m_body, {}), m_connection).then(this, [this](const Page &page) { take(page); });
}

void HttpCatalogFetch::take(const Page &page)
{
    if (!page) {
        finish(std::unexpected(page.error()));
        return;
    }
    m_models.insert(m_models.end(), page->models.begin(), page->models.end());
    if (page->next.isEmpty() || m_pages >= maxPages)
        finish(std::move(m_models));
    else
        fetch(page->next);
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
