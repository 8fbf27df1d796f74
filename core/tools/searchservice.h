// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/net/http.h"
#include "core/tools/domainrules.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace fusion {

/// Who searches the Web for the app.
enum class SearchService { None, SearXng, Brave, Tavily, Exa, Kagi };

/// "searxng", "brave", ...; "" for None.
QString searchServiceName(SearchService service);
SearchService searchServiceFromName(const QString &name);
/// As its makers write it.
QString searchServiceTitle(SearchService service);
bool needsKey(SearchService service);
/// Where it is asked, if the person has not given another address. Empty for SearXNG: every instance has its own.
QUrl usualAddress(SearchService service);

struct SearchSetup {
    SearchService service = SearchService::None;
    QUrl address = {}; ///< empty: usualAddress()

    bool operator==(const SearchSetup &) const = default;
    QUrl base() const { return address.isEmpty() ? usualAddress(service) : address; }
};

/// One hit.
struct SearchHit {
    QString title;
    QString url;
    QString snippet;
    QString date; ///< as the service says it; often empty

    bool operator==(const SearchHit &) const = default;
};

inline constexpr int mostHits = 20;

/// The request for a search, with the rules in the service's own words: parameters of Tavily and Exa, operators in the query for
/// the others. Rules with a path are the hits' business (permittedHits).
/// Sources: SearXNG "Search API", Brave "Web Search API", Tavily "POST /search", Exa "POST /search", Kagi "Search API".
HttpRequest searchRequest(const SearchSetup &setup, const QString &key, const QString &query, int count,
                          const DomainRules &rules);

/// The hits of a reply, without mark-up; fails (BadResponse) where it is none.
Result<std::vector<SearchHit>> searchHits(SearchService service, const QByteArray &body);

/// What the rules let through, each address once, `count` at most. Nothing but http and https.
std::vector<SearchHit> permittedHits(const std::vector<SearchHit> &hits, const DomainRules &rules, int count);

/// What is wrong, where the service said no; never its body, which may hold the key.
Failure searchFailure(SearchService service, const HttpEnd &end);

} // namespace fusion
