// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/searchservice.h"

#include "core/base/enumnames.h"
#include "core/tools/pagetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::WebSearch)
};

constexpr auto names = std::to_array<std::pair<SearchService, QLatin1StringView>>({
    {SearchService::None, ""_L1},
    {SearchService::SearXng, "searxng"_L1},
    {SearchService::Brave, "brave"_L1},
    {SearchService::Tavily, "tavily"_L1},
    {SearchService::Exa, "exa"_L1},
    {SearchService::Kagi, "kagi"_L1},
});

constexpr qsizetype longestQuery = 400;
constexpr qsizetype longestSnippet = 1000;

/// Domains without paths: what a service's own filter takes.
QStringList domainsOf(const QStringList &rules)
{
    QStringList domains;
    for (const QString &rule : rules) {
        if (!rule.contains(u'/'))
            domains.append(rule);
    }
    return domains;
}

/// Where a page may be, for a filter of domains: too wide for a rule with a path, never too narrow.
QStringList hostsOf(const QStringList &rules)
{
    QStringList hosts;
    for (const QString &rule : rules)
        hosts.append(rule.section(u'/', 0, 0));
    hosts.removeDuplicates();
    return hosts;
}

QString withOperators(const QString &query, const DomainRules &rules)
{
    QString text = query;
    const QStringList hosts = hostsOf(rules.allowed).mid(0, 5);
    if (hosts.size() == 1)
        text += u" site:"_s + hosts.first();
    else if (hosts.size() > 1)
        text += u" (site:"_s + hosts.join(u" OR site:"_s) + u')';
    for (const QString &domain : domainsOf(rules.excluded).mid(0, 10))
        text += u" -site:"_s + domain;
    return text;
}

HttpRequest getRequest(const QUrl &base, const QString &path, const QUrlQuery &query)
{
    QUrl url = base;
    QString whole = url.path();
    while (whole.endsWith(u'/'))
        whole.chop(1);
    url.setPath(whole.endsWith(path) ? whole : whole + path);
    url.setQuery(query);
    HttpRequest request{.method = "GET", .url = url};
    request.headers.append(QHttpHeaders::WellKnownHeader::Accept, "application/json");
    return request;
}

HttpRequest postRequest(const QUrl &base, const QString &path, const QJsonObject &body)
{
    HttpRequest request = getRequest(base, path, {});
    request.url.setQuery(QString());
    request.method = "POST";
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    return request;
}

QUrlQuery queryOf(std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return query;
}

HttpRequest tavilyRequest(const QUrl &base, const QString &key, const QString &query, int count, const DomainRules &rules)
{
    QJsonObject body{{u"query"_s, query}, {u"max_results"_s, count}, {u"search_depth"_s, u"basic"_s}};
    if (!rules.allowed.isEmpty())
        body[u"include_domains"_s] = QJsonArray::fromStringList(hostsOf(rules.allowed));
    if (const QStringList out = domainsOf(rules.excluded); !out.isEmpty())
        body[u"exclude_domains"_s] = QJsonArray::fromStringList(out);
    HttpRequest request = postRequest(base, u"/search"_s, body);
    request.headers.append(QHttpHeaders::WellKnownHeader::Authorization, "Bearer " + key.toUtf8());
    return request;
}

HttpRequest exaRequest(const QUrl &base, const QString &key, const QString &query, int count, const DomainRules &rules)
{
    QJsonObject body{{u"query"_s, query},
                     {u"numResults"_s, count},
                     {u"type"_s, u"auto"_s},
                     {u"contents"_s, QJsonObject{{u"highlights"_s, true}}}};
    if (!rules.allowed.isEmpty())
        body[u"includeDomains"_s] = QJsonArray::fromStringList(hostsOf(rules.allowed));
    if (const QStringList out = domainsOf(rules.excluded); !out.isEmpty())
        body[u"excludeDomains"_s] = QJsonArray::fromStringList(out);
    HttpRequest request = postRequest(base, u"/search"_s, body);
    request.headers.append("x-api-key"_L1, key.toUtf8());
    return request;
}

/// Services mark what was found, and a title is no place for mark-up.
QString plainText(QString text)
{
    static const QRegularExpression tags(u"</?[a-zA-Z][^<>]{0,200}>"_s);
    text.remove(tags);
    constexpr auto entities = std::to_array<std::pair<QLatin1StringView, QLatin1StringView>>({{"&lt;"_L1, "<"_L1},
                                                                                              {"&gt;"_L1, ">"_L1},
                                                                                              {"&quot;"_L1, "\""_L1},
                                                                                              {"&#x27;"_L1, "'"_L1},
                                                                                              {"&#39;"_L1, "'"_L1},
                                                                                              {"&nbsp;"_L1, " "_L1},
                                                                                              {"&amp;"_L1, "&"_L1}});
    for (const auto &[entity, character] : entities)
        text.replace(entity, character);
    return withoutTricks(text).simplified();
}

SearchHit hitFrom(const QJsonObject &json, const QString &snippet, const QString &date)
{
    return {.title = plainText(json[u"title"_s].toString()).left(300),
            .url = json[u"url"_s].toString().trimmed(),
            .snippet = plainText(snippet).left(longestSnippet),
            .date = plainText(date).left(40)};
}

SearchHit hitOf(SearchService service, const QJsonObject &json)
{
    const auto text = [&json](const QString &key) { return json[key].toString(); };
    switch (service) {
    case SearchService::SearXng: return hitFrom(json, text(u"content"_s), text(u"publishedDate"_s));
    case SearchService::Brave:
        return hitFrom(json, text(u"description"_s), text(u"page_age"_s).isEmpty() ? text(u"age"_s) : text(u"page_age"_s));
    case SearchService::Tavily: return hitFrom(json, text(u"content"_s), text(u"published_date"_s));
    case SearchService::Exa: {
        const QStringList highlights = json[u"highlights"_s].toVariant().toStringList();
        return hitFrom(json, highlights.isEmpty() ? text(u"text"_s) : highlights.join(u" … "_s), text(u"publishedDate"_s));
    }
    case SearchService::Kagi: return hitFrom(json, text(u"snippet"_s), text(u"published"_s));
    case SearchService::None: break;
    }
    return {};
}

std::optional<QJsonArray> resultsIn(SearchService service, const QJsonObject &json)
{
    const auto array = [](const QJsonValue &value) { return value.isArray() ? std::optional(value.toArray()) : std::nullopt; };
    if (service == SearchService::Brave && !json[u"web"_s].isObject()) // a search without hits has no "web" at all
        return json[u"type"_s] == "search"_L1 ? std::optional(QJsonArray()) : std::nullopt;
    if (service == SearchService::Brave)
        return array(json[u"web"_s][u"results"_s]);
    return array(json[service == SearchService::Kagi ? u"data"_s : u"results"_s]);
}

} // namespace

QString searchServiceName(SearchService service)
{
    return enumName(names, service);
}

SearchService searchServiceFromName(const QString &name)
{
    return enumValue(names, name).value_or(SearchService::None);
}

QString searchServiceTitle(SearchService service)
{
    switch (service) {
    case SearchService::None: return {};
    case SearchService::SearXng: return u"SearXNG"_s;
    case SearchService::Brave: return u"Brave Search"_s;
    case SearchService::Tavily: return u"Tavily"_s;
    case SearchService::Exa: return u"Exa"_s;
    case SearchService::Kagi: return u"Kagi"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool needsKey(SearchService service)
{
    return service != SearchService::None && service != SearchService::SearXng;
}

QUrl usualAddress(SearchService service)
{
    switch (service) {
    case SearchService::None:
    case SearchService::SearXng: return {};
    case SearchService::Brave: return QUrl(u"https://api.search.brave.com/res/v1"_s);
    case SearchService::Tavily: return QUrl(u"https://api.tavily.com"_s);
    case SearchService::Exa: return QUrl(u"https://api.exa.ai"_s);
    case SearchService::Kagi: return QUrl(u"https://kagi.com/api/v0"_s);
    }
    Q_UNREACHABLE_RETURN({});
}

HttpRequest searchRequest(const SearchSetup &setup, const QString &key, const QString &asked, int wanted,
                          const DomainRules &rules)
{
    const QString query = withoutTricks(asked).simplified().left(longestQuery);
    const int count = std::clamp(wanted, 1, mostHits);
    const QString counted = QString::number(count);
    const QUrl base = setup.base();
    switch (setup.service) {
    case SearchService::None: return {};
    case SearchService::SearXng:
        return getRequest(base, u"/search"_s, queryOf({{u"q"_s, withOperators(query, rules)}, {u"format"_s, u"json"_s}}));
    case SearchService::Brave: {
        HttpRequest request =
            getRequest(base, u"/web/search"_s, queryOf({{u"q"_s, withOperators(query, rules)}, {u"count"_s, counted}}));
        request.headers.append("X-Subscription-Token"_L1, key.toUtf8());
        return request;
    }
    case SearchService::Tavily: return tavilyRequest(base, key, query, count, rules);
    case SearchService::Exa: return exaRequest(base, key, query, count, rules);
    case SearchService::Kagi: {
        HttpRequest request =
            getRequest(base, u"/search"_s, queryOf({{u"q"_s, withOperators(query, rules)}, {u"limit"_s, counted}}));
        request.headers.append(QHttpHeaders::WellKnownHeader::Authorization, "Bot " + key.toUtf8());
        return request;
    }
    }
    Q_UNREACHABLE_RETURN({});
}

Result<std::vector<SearchHit>> searchHits(SearchService service, const QByteArray &body)
{
    const auto results = resultsIn(service, QJsonDocument::fromJson(body).object());
    if (!results)
        return fail(FailureKind::BadResponse,
                    Words::tr("%1 sent something that is no list of hits.").arg(searchServiceTitle(service)));
    std::vector<SearchHit> hits;
    for (const QJsonValue &value : *results) {
        if (service == SearchService::Kagi && value[u"t"_s].toInt() != 0) // related searches
            continue;
        if (SearchHit hit = hitOf(service, value.toObject()); !hit.url.isEmpty())
            hits.push_back(std::move(hit));
    }
    return hits;
}

std::vector<SearchHit> permittedHits(const std::vector<SearchHit> &hits, const DomainRules &rules, int count)
{
    std::vector<SearchHit> permitted;
    for (const SearchHit &hit : hits) {
        const QUrl url(hit.url, QUrl::StrictMode);
        const bool isWeb = url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
        if (isWeb && rules.permits(url) && !std::ranges::contains(permitted, hit.url, &SearchHit::url) &&
            permitted.size() < static_cast<size_t>(count))
            permitted.push_back(hit);
    }
    return permitted;
}

Failure searchFailure(SearchService service, const HttpEnd &end)
{
    const QString title = searchServiceTitle(service);
    if (end.failure)
        return *end.failure;
    const int status = end.head.status;
    if (status == 401 || status == 403) {
        const QString message = service == SearchService::SearXng
                                    ? Words::tr("This SearXNG instance does not give its results to programs (status %1): its "
                                                "settings have to allow the format “json”.")
                                          .arg(status)
                                    : Words::tr("%1 does not accept the key (status %2).").arg(title).arg(status);
        return {.kind = FailureKind::Auth, .message = message, .httpStatus = status};
    }
    if (status == 429)
        return {.kind = FailureKind::RateLimit,
                .message = Words::tr("%1 was asked too often.").arg(title),
                .retryable = true,
                .retryAfterS = end.retryAfterS,
                .httpStatus = status};
    if (status == 402 || status == 432 || status == 433)
        return {.kind = FailureKind::Credit,
                .message = Words::tr("The account at %1 has no searches left.").arg(title),
                .httpStatus = status};
    return {.kind = status >= 500 ? FailureKind::Server : FailureKind::BadResponse,
            .message = Words::tr("%1 answered with status %2.").arg(title).arg(status),
            .retryable = status >= 500,
            .httpStatus = status};
}

} // namespace fusion
