// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/domainrules.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString hostOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

/// A path, decoded as far as it goes, so that %64raco is draco; without doubled slashes, and with lower case.
QString pathOf(const QUrl &url)
{
    QString path = url.path(QUrl::FullyDecoded);
    for (int i = 0; i < 3 && path.contains(u'%'); ++i)
        path = QUrl::fromPercentEncoding(path.toUtf8());
    static const QRegularExpression slashes(u"/{2,}"_s);
    path.replace(slashes, u"/"_s);
    return path.toLower();
}

bool matches(const QString &rule, const QString &host, const QString &path)
{
    const QString domain = rule.section(u'/', 0, 0);
    if (host != domain && !host.endsWith(u'.' + domain))
        return false;
    const QString begin = rule.mid(domain.size());
    if (begin.isEmpty())
        return true;
    // A version or an ending may follow a paper's number, another digit may not.
    return path.startsWith(begin) && (path.size() == begin.size() || !path.at(begin.size()).isDigit());
}

/// What both lists allow: of two rules that overlap, the narrower.
QStringList sharedRules(const QStringList &some, const QStringList &others)
{
    const auto covers = [](const QString &wide, const QString &narrow) {
        const QUrl url(u"https://"_s + narrow);
        return matches(wide, hostOf(url), pathOf(url));
    };
    QStringList shared;
    for (const QString &one : some) {
        for (const QString &other : others) {
            if (covers(other, one))
                shared.append(one);
            else if (covers(one, other))
                shared.append(other);
        }
    }
    shared.removeDuplicates();
    return shared;
}

} // namespace

bool DomainRules::permits(const QUrl &url) const
{
    const QString host = hostOf(url);
    const QString path = pathOf(url);
    const auto isHit = [&](const QString &rule) { return matches(rule, host, path); };
    return !shutOff && std::ranges::none_of(excluded, isHit) && (allowed.isEmpty() || std::ranges::any_of(allowed, isHit));
}

DomainRules DomainRules::with(const DomainRules &more) const
{
    DomainRules both{.allowed = allowed, .excluded = excluded + more.excluded, .shutOff = shutOff || more.shutOff};
    both.excluded.removeDuplicates();
    if (allowed.isEmpty()) {
        both.allowed = more.allowed;
    } else if (!more.allowed.isEmpty()) {
        both.allowed = sharedRules(allowed, more.allowed);
        both.shutOff = both.shutOff || both.allowed.isEmpty();
    }
    return both;
}

bool DomainRules::areDomainsAlone() const
{
    const auto hasPath = [](const QString &rule) { return rule.contains(u'/'); };
    return std::ranges::none_of(allowed, hasPath) && std::ranges::none_of(excluded, hasPath);
}

QString domainRule(const QString &text)
{
    QString rule = text.trimmed();
    static const QRegularExpression scheme(u"^[a-z]+://"_s, QRegularExpression::CaseInsensitiveOption);
    rule.remove(scheme);
    if (rule.startsWith("*."_L1))
        rule.remove(0, 2);
    const QUrl url(u"https://"_s + rule, QUrl::StrictMode);
    const QString host = hostOf(url);
    if (!url.isValid() || !host.contains(u'.') || !url.userInfo().isEmpty())
        return {};
    QString path = pathOf(url);
    while (path.endsWith(u'/') || path.endsWith(u'*'))
        path.chop(1);
    return host + path;
}

QStringList domainRulesIn(const QString &text)
{
    static const QRegularExpression gap(u"[\\s,;]+"_s);
    QStringList rules;
    for (const QString &word : text.split(gap, Qt::SkipEmptyParts)) {
        if (const QString rule = domainRule(word); !rule.isEmpty() && !rules.contains(rule))
            rules.append(rule);
    }
    return rules;
}

DomainRules domainRulesFromJson(const QJsonObject &json)
{
    const auto list = [&](const QString &key) { return domainRulesIn(json[key].toVariant().toStringList().join(u'\n')); };
    DomainRules rules{.allowed = list(u"allowed_domains"_s), .excluded = list(u"excluded_domains"_s)};
    // A list that nobody can read must not mean that everything is allowed.
    const bool hasList = json.contains(u"allowed_domains"_s) && !json[u"allowed_domains"_s].isNull();
    rules.shutOff = hasList && rules.allowed.isEmpty();
    return rules;
}

QJsonObject toJson(const DomainRules &rules)
{
    QJsonObject json;
    if (!rules.allowed.isEmpty() || rules.shutOff)
        json[u"allowed_domains"_s] = QJsonArray::fromStringList(rules.allowed);
    if (!rules.excluded.isEmpty())
        json[u"excluded_domains"_s] = QJsonArray::fromStringList(rules.excluded);
    return json;
}

} // namespace fusion
