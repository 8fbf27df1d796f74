// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/websearch.h"

#include "core/net/httpexchange.h"
#include "core/net/retrypolicy.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::WebSearch)
};

constexpr int usualHits = 8;

HttpLimits searchLimits()
{
    using namespace std::chrono_literals;
    return {.connect = 10s, .silence = 15s, .content = 20s, .total = 20s, .maxBytes = 2 << 20};
}

} // namespace

WebSearchJob::WebSearchJob(const QJsonObject &arguments, const SearchSetup &setup, const SearchKey &key, DomainRules rules)
    : m_query(arguments[u"query"_s].toString())
    , m_count(std::clamp(arguments[u"max_results"_s].toInt(usualHits), 1, mostHits))
    , m_setup(setup)
    , m_rules(std::move(rules))
{
    if (m_query.trimmed().isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { emit finished(failedTool(Words::tr("A search needs a “query”."))); }, Qt::QueuedConnection);
        return;
    }
    if (!needsKey(setup.service) || !key) {
        QMetaObject::invokeMethod(this, [this] { ask({}); }, Qt::QueuedConnection);
        return;
    }
    key().then(this, [this](const Result<std::optional<QString>> &found) {
        if (!found)
            return end(std::unexpected(found.error()));
        if (!*found || (*found)->isEmpty())
            return end(fail(FailureKind::Auth, Words::tr("There is no key for %1.").arg(searchServiceTitle(m_setup.service))));
        ask(**found);
    });
}

WebSearchJob::~WebSearchJob() = default;

void WebSearchJob::ask(const QString &key)
{
    m_exchange =
        std::make_unique<HttpExchange>(searchRequest(m_setup, key, m_query, m_count, m_rules), searchLimits(), noRetries());
    connect(m_exchange.get(), &HttpExchange::received, this, [this](const QByteArray &bytes) { m_body += bytes; });
    connect(m_exchange.get(), &HttpExchange::ended, this, [this](const HttpEnd &how) {
        if (!how.isSuccess())
            return end(std::unexpected(searchFailure(m_setup.service, how)));
        end(searchHits(m_setup.service, m_body));
    });
    m_exchange->start();
}

void WebSearchJob::end(const Result<std::vector<SearchHit>> &hits)
{
    if (!hits) {
        emit finished(failedTool(hits.error().message));
        return;
    }
    const std::vector<SearchHit> permitted = permittedHits(*hits, m_rules, m_count);
    ToolOutcome outcome{.state = ToolCallState::Done, .text = written(permitted), .readStrangers = !permitted.empty()};
    for (const SearchHit &hit : permitted)
        outcome.sources.push_back({.url = hit.url, .title = hit.title, .via = SourceVia::Searched});
    emit finished(outcome);
}

QString WebSearchJob::written(const std::vector<SearchHit> &hits)
{
    if (hits.empty())
        return u"(no hits)"_s;
    QStringList parts;
    for (const SearchHit &hit : hits) {
        QString part = u"%1. %2\n   URL: %3"_s.arg(parts.size() + 1).arg(hit.title.isEmpty() ? hit.url : hit.title, hit.url);
        if (!hit.date.isEmpty())
            part += u"\n   Date: "_s + hit.date;
        if (!hit.snippet.isEmpty())
            part += u"\n   "_s + hit.snippet;
        parts.append(part);
    }
    return parts.join(u"\n\n"_s);
}

} // namespace fusion
