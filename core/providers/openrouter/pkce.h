// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace fusion {

/// A proof key for one sign-in. Source: RFC 7636, method S256.
struct Pkce {
    QString verifier;  ///< stays here until the code is exchanged
    QString challenge; ///< goes to the browser

    bool operator==(const Pkce &) const = default;
};

Pkce makePkce();
QString pkceChallenge(const QString &verifier);

/// Where a person allows it. Source: OpenRouter's guide "OAuth PKCE".
/// @param base     of the interface, "https://openrouter.ai/api/v1"
/// @param callback empty: the page shows the code, to be pasted
QUrl signInPage(const QUrl &base, const Pkce &pkce, const QUrl &callback);

/// What is sent to <base>/auth/keys for the key.
QJsonObject exchangeBody(const QString &code, const Pkce &pkce);

/// The code in what somebody pasted: the code itself, or the whole address it came in.
QString codeFrom(const QString &pasted);

} // namespace fusion
