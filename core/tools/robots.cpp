// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/robots.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestFile = 512000;
constexpr qsizetype mostRules = 2000;

/// Linear in both: a star remembers where to go on.
bool fits(QByteArrayView rule, QByteArrayView path)
{
    const bool toTheEnd = rule.endsWith('$');
    if (toTheEnd)
        rule.chop(1);
    qsizetype r = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype again = 0;
    while (r < rule.size() || (toTheEnd && p < path.size())) {
        if (r < rule.size() && rule[r] == '*') {
            star = r++;
            again = p;
        } else if (r < rule.size() && p < path.size() && rule[r] == path[p]) {
            ++r;
            ++p;
        } else if (star >= 0 && again < path.size()) {
            r = star + 1;
            p = ++again;
        } else {
            return false;
        }
    }
    return true;
}

/// 0: not meant; 1: everybody; 2: us by name.
int meant(QByteArrayView agent)
{
    if (agent == "*")
        return 1;
    return agent.compare("fusionchatroom", Qt::CaseInsensitive) == 0 ? 2 : 0;
}

} // namespace

RobotsRules RobotsRules::nothingAllowed()
{
    RobotsRules rules;
    rules.m_nothing = true;
    return rules;
}

RobotsRules RobotsRules::from(int status, const QByteArray &body)
{
    if (status >= 400 && status < 500)
        return {};
    if (status < 200 || status >= 300)
        return nothingAllowed();
    RobotsRules forAll;
    RobotsRules forUs;
    bool hasOurs = false;
    bool inAgents = false;
    int group = 0;
    for (QByteArray line : body.first(std::min(body.size(), longestFile)).replace('\r', '\n').split('\n')) {
        line = line.split('#').first().trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray key = line.first(colon).trimmed().toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (key == "user-agent") {
            group = inAgents ? std::max(group, meant(value)) : meant(value);
            hasOurs = hasOurs || group == 2;
            inAgents = true;
            continue;
        }
        if (key != "allow" && key != "disallow")
            continue;
        inAgents = false;
        RobotsRules &into = group == 2 ? forUs : forAll;
        if (group > 0 && !value.isEmpty() && into.m_rules.size() < mostRules)
            into.m_rules.append({.path = value, .allows = key == "allow"});
    }
    return hasOurs ? forUs : forAll;
}

bool RobotsRules::permits(const QUrl &url) const
{
    if (m_nothing)
        return false;
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const Rule *best = nullptr;
    for (const Rule &rule : m_rules) {
        if (!fits(rule.path, path))
            continue;
        if (!best || rule.path.size() > best->path.size() || (rule.path.size() == best->path.size() && rule.allows))
            best = &rule;
    }
    return !best || best->allows;
}

QUrl robotsAddress(const QUrl &page)
{
    QUrl url = page;
    url.setPath(u"/robots.txt"_s);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

} // namespace fusion
