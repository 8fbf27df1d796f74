// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace fusion {

/// Where tools may look. A rule is a domain with all below it ("example.org"), or one with the beginning of a path
/// ("arxiv.org/abs/2602.11685"). Nothing allowed means everything that is not excluded; an excluded one wins.
struct DomainRules {
    QStringList allowed = {};
    QStringList excluded = {};
    bool shutOff = false; ///< there is an allow list, but nothing on it holds: nothing is allowed

    bool operator==(const DomainRules &) const = default;
    bool isEmpty() const { return allowed.isEmpty() && excluded.isEmpty() && !shutOff; }

    bool permits(const QUrl &url) const;
    /// Both at once: excluded here or there; allowed by both, where both say something.
    DomainRules with(const DomainRules &more) const;
    /// The rules are domains alone, which is all that most providers take.
    bool areDomainsAlone() const;
};

/// A rule as a person writes it ("https://Example.org/a/", "*.example.org"), as it is kept; empty: it is none.
QString domainRule(const QString &text);
/// What stands in a text, one a line or separated by spaces and commas.
QStringList domainRulesIn(const QString &text);

/// {"allowed_domains":[],"excluded_domains":[]}; what is no rule is left out.
DomainRules domainRulesFromJson(const QJsonObject &json);
QJsonObject toJson(const DomainRules &rules);

} // namespace fusion
