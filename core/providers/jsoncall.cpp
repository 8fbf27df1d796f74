// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/jsoncall.h"

#include "core/providers/connectionkey.h"
#include "core/providers/openai/chaterror.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::JsonCall)
};

HttpLimits callLimits()
{
    return {.connect = 20s, .silence = 20s, .content = 30s, .total = 30s, .maxBytes = 1 << 20};
}

} // namespace

JsonCall::JsonCall(const HttpRequest &request, const QString &secret, QObject *parent)
    : QObject(parent)
    // What is not a plain question (an exchange of a code, say) is not asked twice.
    , m_exchange(std::make_unique<HttpExchange>(request, callLimits(), request.method == "GET" ? RetryPolicy{} : noRetries()))
    , m_secret(secret)
{
    connect(m_exchange.get(), &HttpExchange::opened, this, [this] { m_body.clear(); });
    connect(m_exchange.get(), &HttpExchange::received, this, [this](const QByteArray &bytes) { m_body += bytes; });
    connect(m_exchange.get(), &HttpExchange::ended, this, &JsonCall::end);
    m_exchange->start();
}

JsonCall::~JsonCall() = default;

void JsonCall::end(const HttpEnd &end)
{
    Result<QJsonObject> result;
    if (!end.isSuccess()) {
        const Failure failure = end.failure ? *end.failure : chatErrorFromReply(end.head.status, end.errorBody);
        result = std::unexpected(withoutKey(failure, m_secret));
    } else if (const QJsonDocument document = QJsonDocument::fromJson(m_body); document.isObject()) {
        result = document.object();
    } else {
        result = fail(FailureKind::BadResponse, Words::tr("The answer is no JSON object."));
    }
    emit finished(result);
}

HttpRequest jsonRequest(const QByteArray &method, const QUrl &url, const QString &key, const QJsonObject &body)
{
    HttpRequest request{.method = method, .url = url};
    request.headers.append(QHttpHeaders::WellKnownHeader::Accept, "application/json");
    request.headers.append(QHttpHeaders::WellKnownHeader::AcceptEncoding, "identity");
    request.headers.append(QHttpHeaders::WellKnownHeader::UserAgent, "FusionChatroom");
    if (!key.isEmpty())
        request.headers.append(QHttpHeaders::WellKnownHeader::Authorization, u"Bearer "_s + key);
    if (body.isEmpty())
        return request;
    request.headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace fusion
