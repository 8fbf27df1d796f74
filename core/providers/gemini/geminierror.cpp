// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/gemini/geminierror.h"

#include "core/providers/httpfailure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

std::optional<FailureKind> kindOfStatusName(const QString &name)
{
    using enum FailureKind;
    constexpr auto names = std::to_array<std::pair<QLatin1StringView, FailureKind>>({
        {"UNAUTHENTICATED"_L1, Auth},
        {"PERMISSION_DENIED"_L1, Auth},
        {"NOT_FOUND"_L1, NotFound},
        {"RESOURCE_EXHAUSTED"_L1, RateLimit},
        {"INTERNAL"_L1, Server},
        {"UNKNOWN"_L1, Server},
        {"UNAVAILABLE"_L1, Overloaded},
        {"ABORTED"_L1, Overloaded},
        {"DEADLINE_EXCEEDED"_L1, Timeout},
        {"CANCELLED"_L1, Server},
    });
    const auto found = std::ranges::find(names, name, [](const auto &entry) { return entry.first; });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

QJsonObject detailOf(const QJsonObject &error, QLatin1StringView type)
{
    for (const QJsonValue &detail : error[u"details"_s].toArray()) {
        if (detail[u"@type"_s].toString().endsWith(type))
            return detail.toObject();
    }
    return {};
}

/// INVALID_ARGUMENT, FAILED_PRECONDITION and RESOURCE_EXHAUSTED may be one of these, told apart by the sentence alone.
std::optional<FailureKind> kindOfSentence(const QString &message)
{
    static const QRegularExpression key(u"api key (not valid|not found|expired)|api_key_invalid"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression context(u"token count.*exceeds|exceeds the maximum number of tokens|input is too long"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression credit(u"credits? (are|is|has been|have been) depleted|enable billing|spend(ing)? cap"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (key.match(message).hasMatch())
        return FailureKind::Auth;
    if (context.match(message).hasMatch())
        return FailureKind::Context;
    return credit.match(message).hasMatch() ? std::optional(FailureKind::Credit) : std::nullopt;
}

/// The allowance of a day comes back at midnight, although the wait that is asked for is that of a minute.
bool isQuotaOfDay(const QJsonObject &error)
{
    const QJsonArray violations = detailOf(error, "QuotaFailure"_L1)[u"violations"_s].toArray();
    return std::ranges::any_of(violations, [](const QJsonValue &violation) {
        return violation[u"quotaId"_s].toString().contains("PerDay"_L1, Qt::CaseInsensitive);
    });
}

/// A duration as protobuf writes it: "20s", "1.5s".
std::optional<int> secondsIn(const QString &duration)
{
    bool isNumber = false;
    const double seconds = duration.endsWith(u's') ? duration.chopped(1).toDouble(&isNumber) : 0;
    if (!isNumber || !std::isfinite(seconds) || seconds < 0 || seconds > 1e7)
        return std::nullopt;
    return static_cast<int>(std::ceil(seconds));
}

FailureKind kindOf(int status, const QJsonObject &error, const QString &message)
{
    if (detailOf(error, "ErrorInfo"_L1)[u"reason"_s].toString().startsWith("API_KEY_"_L1))
        return FailureKind::Auth;
    if (const auto kind = kindOfSentence(message))
        return *kind;
    if (const auto kind = kindOfStatusName(error[u"status"_s].toString()))
        return *kind;
    return status == 0 ? FailureKind::Server : failureKindOfStatus(status);
}

/// @param status 0: the error came within a reply, and its code says which status it would have been
Failure failureFor(int status, const QJsonObject &error)
{
    const QString message = error[u"message"_s].toString();
    const int code = error[u"code"_s].toInt();
    const int known = status == 0 && code >= 400 && code <= 599 ? code : status;
    Failure failure = httpFailure(kindOf(known, error, message), known, message);
    if (failure.kind == FailureKind::RateLimit && isQuotaOfDay(error))
        failure.retryable = false;
    else
        failure.retryAfterS = secondsIn(detailOf(error, "RetryInfo"_L1)[u"retryDelay"_s].toString());
    return failure;
}

QJsonObject errorIn(const QJsonValue &body)
{
    if (body.isArray())
        return errorIn(body.toArray().first());
    const QJsonValue error = body[u"error"_s];
    if (error.isObject())
        return error.toObject();
    return error.isString() ? QJsonObject{{u"message"_s, error}} : body.toObject();
}

QJsonObject errorOfBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return errorIn(document.object());
    if (document.isArray())
        return errorIn(document.array());
    return {{u"message"_s, failureTextOfBody(body)}};
}

} // namespace

Failure geminiErrorFromReply(int status, const QByteArray &body)
{
    return failureFor(status, errorOfBody(body));
}

std::optional<ModelGate> geminiGateFromReply(int, const QByteArray &body)
{
    const QJsonObject error = errorOfBody(body);
    const QString status = error[u"status"_s].toString();
    // The detail says what is wrong with the key or the project: API_KEY_..., SERVICE_DISABLED, CONSUMER_INVALID, ...
    const bool isDenied = status == "PERMISSION_DENIED"_L1 && detailOf(error, "ErrorInfo"_L1)[u"reason"_s].toString().isEmpty();
    const bool isUnknown = status == "NOT_FOUND"_L1 && error[u"message"_s].toString().contains("models/"_L1);
    if (!isDenied && !isUnknown)
        return std::nullopt;
    const GateReason reason = isUnknown ? GateReason::NotOffered : GateReason::NoAccess;
    return ModelGate{.reason = reason, .since = QDateTime::currentDateTimeUtc(), .instead = {}};
}

Failure geminiErrorFromObject(const QJsonObject &json)
{
    return failureFor(0, errorIn(json));
}

} // namespace fusion
