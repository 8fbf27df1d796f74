// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/ollama/ollamacatalog.h"

#include "core/providers/connectionkey.h"
#include "core/providers/ollama/ollamabody.h"
#include "core/providers/ollama/ollamamodels.h"
#include "core/providers/openai/chaterror.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fusion {

OllamaCatalogFetch::OllamaCatalogFetch(const Connection &connection, const KeyLookup &keys, const HttpLimits &limits)
    : m_connection(connection)
    , m_limits(limits)
{
    withKey(keys, connection, this, [this](const Result<QString> &key) { start(key); });
}

OllamaCatalogFetch::~OllamaCatalogFetch() = default;

void OllamaCatalogFetch::start(const Result<QString> &key)
{
    if (!key) {
        finish(key.error());
        return;
    }
    m_key = *key;
    m_list.exchange = exchange("GET", u"/tags"_s, {});
    connect(m_list.exchange.get(), &HttpExchange::opened, this, [this] { m_list.body.clear(); });
    connect(m_list.exchange.get(), &HttpExchange::received, this, [this](const QByteArray &bytes) { m_list.body += bytes; });
    connect(m_list.exchange.get(), &HttpExchange::ended, this, &OllamaCatalogFetch::takeList);
    m_list.exchange->start();
}

std::unique_ptr<HttpExchange> OllamaCatalogFetch::exchange(const QByteArray &method, const QString &path,
                                                           const QByteArray &body) const
{
    QHttpHeaders headers = ollamaHeaders(m_connection, m_key);
    headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::Accept, "application/json");
    if (body.isEmpty())
        headers.removeAll(QHttpHeaders::WellKnownHeader::ContentType);
    return std::make_unique<HttpExchange>(
        HttpRequest{.method = method, .url = ollamaUrl(m_connection, path), .headers = headers, .body = body}, m_limits,
        noRetries());
}

void OllamaCatalogFetch::takeList(const HttpEnd &end)
{
    if (!end.isSuccess()) {
        finish(end.failure ? *end.failure : chatErrorFromReply(end.head.status, end.errorBody));
        return;
    }
    auto models = parseOllamaTags(m_list.body, m_connection);
    if (!models) {
        finish(models.error());
        return;
    }
    m_models = std::move(*models);
    m_list = {};
    askMore();
}

void OllamaCatalogFetch::askMore()
{
    while (m_next < m_models.size() && m_pages.size() < maxAtOnce)
        ask(m_next++);
    if (m_pages.empty())
        emit finished(m_models);
}

void OllamaCatalogFetch::ask(std::size_t index)
{
    const QJsonObject question{{u"model"_s, m_models[index].ref.id}};
    Page &page = m_pages[index];
    page.exchange = exchange("POST", u"/show"_s, QJsonDocument(question).toJson(QJsonDocument::Compact));
    HttpExchange *exchange = page.exchange.get();
    connect(exchange, &HttpExchange::opened, this, [&page] { page.body.clear(); });
    connect(exchange, &HttpExchange::received, this, [&page](const QByteArray &bytes) { page.body += bytes; });
    connect(exchange, &HttpExchange::ended, this, [this, index](const HttpEnd &end) { takeDetails(index, end); });
    exchange->start();
}

void OllamaCatalogFetch::takeDetails(std::size_t index, const HttpEnd &end)
{
    const auto node = m_pages.extract(index); // keeps the exchange alive until its slot returns
    if (end.isSuccess())
        m_models[index] = withOllamaDetails(std::move(m_models[index]), node.mapped().body);
    askMore();
}

void OllamaCatalogFetch::finish(const Failure &failure)
{
    m_list.exchange.reset();
    emit finished(std::unexpected(withoutKey(failure, m_key)));
}

} // namespace fusion
