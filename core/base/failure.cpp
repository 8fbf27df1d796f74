// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"

#include "core/base/enumnames.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {
constexpr auto kindNames = std::to_array<std::pair<FailureKind, QLatin1StringView>>({
    {FailureKind::Auth, "auth"_L1},
    {FailureKind::Credit, "credit"_L1},
    {FailureKind::RateLimit, "rate_limit"_L1},
    {FailureKind::Refused, "refused"_L1},
    {FailureKind::Empty, "empty"_L1},
    {FailureKind::Timeout, "timeout"_L1},
    {FailureKind::Network, "network"_L1},
    {FailureKind::BadResponse, "bad_response"_L1},
    {FailureKind::Context, "context"_L1},
    {FailureKind::NotFound, "not_found"_L1},
    {FailureKind::Overloaded, "overloaded"_L1},
    {FailureKind::Server, "server"_L1},
    {FailureKind::Cancelled, "cancelled"_L1},
    {FailureKind::Tool, "tool"_L1},
    {FailureKind::Storage, "storage"_L1},
    {FailureKind::Keychain, "keychain"_L1},
    {FailureKind::Input, "input"_L1},
});
} // namespace

QString failureKindName(FailureKind kind)
{
    return enumName(kindNames, kind);
}

std::optional<FailureKind> failureKindFromName(const QString &name)
{
    return enumValue(kindNames, name);
}

QJsonObject toJson(const Failure &failure)
{
    QJsonObject json{
        {u"kind"_s, failureKindName(failure.kind)},
        {u"message"_s, failure.message},
        {u"retryable"_s, failure.retryable},
    };
    if (failure.retryAfterS)
        json[u"retry_after_s"_s] = *failure.retryAfterS;
    if (failure.httpStatus)
        json[u"http_status"_s] = *failure.httpStatus;
    return json;
}

Failure failureFromJson(const QJsonObject &json)
{
    Failure failure{
        .kind = failureKindFromName(json[u"kind"_s].toString()).value_or(FailureKind::Server),
        .message = json[u"message"_s].toString(),
        .retryable = json[u"retryable"_s].toBool(),
    };
    if (json.contains(u"retry_after_s"_s))
        failure.retryAfterS = json[u"retry_after_s"_s].toInt();
    if (json.contains(u"http_status"_s))
        failure.httpStatus = json[u"http_status"_s].toInt();
    return failure;
}

} // namespace fusion
