// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/connection.h"

#include "core/base/enumnames.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::Connection)
};

constexpr auto kindNames = std::to_array<std::pair<ConnectionKind, QLatin1StringView>>({
    {ConnectionKind::OpenRouter, "openrouter"_L1},
    {ConnectionKind::OpenAi, "openai"_L1},
    {ConnectionKind::Anthropic, "anthropic"_L1},
    {ConnectionKind::Gemini, "gemini"_L1},
    {ConnectionKind::Ollama, "ollama"_L1},
    {ConnectionKind::Demo, "demo"_L1},
});

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// https anywhere, http on this machine; with a host, and without a login, a query or a fragment, where a key could hide.
Result<QUrl> checkedUrl(const QString &text)
{
    if (text.isEmpty())
        return QUrl();
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return fail(FailureKind::Input, Words::tr("The address “%1” is not valid.").arg(text));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return fail(FailureKind::Input, Words::tr("The address must not contain a login, a query or a fragment."));
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url)))
        return fail(FailureKind::Input,
                    Words::tr("The address “%1” must begin with https; http is for this machine only.").arg(text));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

Result<QString> checkedApi(const QString &api)
{
    if (api.isEmpty() || api == "chat"_L1 || api == "responses"_L1)
        return api;
    return fail(FailureKind::Input, Words::tr("“%1” is not an API; there are “chat” and “responses”.").arg(api));
}

/// How many calls at once; 0 is any number, a missing one the usual.
Result<std::optional<int>> checkedParallel(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const int calls = value.toInt(-1);
    if (calls >= 0 && calls <= 64)
        return calls;
    return fail(FailureKind::Input, Words::tr("“parallel” is a number from 1 to 64, or 0 for no limit."));
}

} // namespace

bool Connection::needsKey() const
{
    return kind != ConnectionKind::Demo && !isLoopback(endpointBase(*this));
}

bool Connection::isLocal() const
{
    return kind == ConnectionKind::Demo || isLoopback(endpointBase(*this));
}

int Connection::parallelCalls() const
{
    if (parallel)
        return *parallel;
    const bool isEngine = kind == ConnectionKind::OpenAi || kind == ConnectionKind::Ollama;
    return isEngine && isLocal() ? 1 : 0;
}

QString connectionKindName(ConnectionKind kind)
{
    return enumName(kindNames, kind);
}

std::optional<ConnectionKind> connectionKindFromName(const QString &name)
{
    return enumValue(kindNames, name);
}

QUrl defaultBaseUrl(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::OpenRouter: return QUrl(u"https://openrouter.ai/api/v1"_s);
    case ConnectionKind::OpenAi: return QUrl(u"https://api.openai.com/v1"_s);
    case ConnectionKind::Anthropic: return QUrl(u"https://api.anthropic.com/v1"_s);
    case ConnectionKind::Gemini: return QUrl(u"https://generativelanguage.googleapis.com/v1beta"_s);
    case ConnectionKind::Ollama: return QUrl(u"http://127.0.0.1:11434"_s);
    case ConnectionKind::Demo: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QUrl endpointBase(const Connection &connection)
{
    return connection.baseUrl.isEmpty() ? defaultBaseUrl(connection.kind) : connection.baseUrl;
}

Result<Connection> connectionFromJson(const QJsonObject &json)
{
    static const QRegularExpression idPattern(QRegularExpression::anchoredPattern(u"[a-z0-9-]+"_s));
    Connection connection{.id = json[u"id"_s].toString(), .name = json[u"name"_s].toString()};
    if (!idPattern.match(connection.id).hasMatch())
        return fail(FailureKind::Input,
                    Words::tr("A connection's id consists of a-z, 0-9 and “-”; “%1” does not.").arg(connection.id));
    const auto kind = connectionKindFromName(json[u"kind"_s].toString());
    if (!kind)
        return fail(FailureKind::Input,
                    Words::tr("Connection “%1” has the unknown kind “%2”.").arg(connection.id, json[u"kind"_s].toString()));
    connection.kind = *kind;
    const auto url = checkedUrl(json[u"base_url"_s].toString());
    if (!url)
        return std::unexpected(url.error());
    connection.baseUrl = *url;
    const auto api = checkedApi(json[u"api"_s].toString());
    if (!api)
        return std::unexpected(api.error());
    connection.api = *api;

    const auto parallel = checkedParallel(json[u"parallel"_s]);
    if (!parallel)
        return std::unexpected(parallel.error());
    connection.parallel = *parallel;

    static const QSet<QString> known{u"id"_s, u"kind"_s, u"name"_s, u"base_url"_s, u"api"_s, u"parallel"_s};
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()))
            connection.extra.insert(it.key(), it.value());
    }
    return connection;
}

QJsonObject toJson(const Connection &connection)
{
    QJsonObject json = connection.extra;
    json[u"id"_s] = connection.id;
    json[u"kind"_s] = connectionKindName(connection.kind);
    if (!connection.name.isEmpty())
        json[u"name"_s] = connection.name;
    if (!connection.baseUrl.isEmpty())
        json[u"base_url"_s] = connection.baseUrl.toString(QUrl::FullyEncoded);
    if (!connection.api.isEmpty())
        json[u"api"_s] = connection.api;
    if (connection.parallel)
        json[u"parallel"_s] = *connection.parallel;
    return json;
}

} // namespace fusion
