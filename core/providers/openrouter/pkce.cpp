// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openrouter/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

Pkce makePkce()
{
    std::array<quint32, 12> random{}; // 48 bytes: a verifier of 64 characters
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QString verifier = base64Url(QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random)));
    return {.verifier = verifier, .challenge = pkceChallenge(verifier)};
}

QString pkceChallenge(const QString &verifier)
{
    return base64Url(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256));
}

QUrl signInPage(const QUrl &base, const Pkce &pkce, const QUrl &callback)
{
    QUrlQuery query;
    if (!callback.isEmpty())
        query.addQueryItem(u"callback_url"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(callback.toString(QUrl::FullyEncoded))));
    query.addQueryItem(u"code_challenge"_s, pkce.challenge);
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    QUrl page = base;
    page.setPath(u"/auth"_s);
    page.setQuery(query);
    return page;
}

QJsonObject exchangeBody(const QString &code, const Pkce &pkce)
{
    return {{u"code"_s, code}, {u"code_verifier"_s, pkce.verifier}, {u"code_challenge_method"_s, u"S256"_s}};
}

QString codeFrom(const QString &pasted)
{
    const QString text = pasted.trimmed();
    const QString inAddress = QUrlQuery(QUrl(text)).queryItemValue(u"code"_s, QUrl::FullyDecoded);
    return inAddress.isEmpty() ? text : inAddress;
}

} // namespace fusion
