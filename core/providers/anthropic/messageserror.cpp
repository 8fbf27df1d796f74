// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/messageserror.h"

#include "core/providers/httpfailure.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

std::optional<FailureKind> kindOfType(const QString &type)
{
    using enum FailureKind;
    constexpr auto types = std::to_array<std::pair<QLatin1StringView, FailureKind>>({
        {"authentication_error"_L1, Auth},
        {"permission_error"_L1, Auth},
        {"billing_error"_L1, Credit},
        {"not_found_error"_L1, NotFound},
        {"request_too_large"_L1, Context},
        {"rate_limit_error"_L1, RateLimit},
        {"timeout_error"_L1, Timeout},
        {"api_error"_L1, Server},
        {"overloaded_error"_L1, Overloaded},
    });
    const auto found = std::ranges::find(types, type, [](const auto &entry) { return entry.first; });
    return found == types.end() ? std::nullopt : std::optional(found->second);
}

/// details.error_code names the cause, where it has a name.
std::optional<FailureKind> kindOfCode(const QString &code)
{
    if (code.endsWith("spend_limit_reached"_L1) || code.contains("billing"_L1) || code.endsWith("_not_billable"_L1))
        return FailureKind::Credit;
    if (code == "organization_on_hold"_L1 || code.endsWith("_key_creator_not_member"_L1))
        return FailureKind::Auth;
    if (code.startsWith("request_body_too_large"_L1))
        return FailureKind::Context;
    return std::nullopt;
}

/// A plain "invalid request" may still be one of these, told apart by its sentence alone.
FailureKind kindOfSentence(const QString &message)
{
    static const QRegularExpression context(
        u"prompt is too long|context (window|limit|length)|maximum context|too many (total )?(text bytes|tokens)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression credit(u"credit balance|(spend|usage) limits?"_s, QRegularExpression::CaseInsensitiveOption);
    if (context.match(message).hasMatch())
        return FailureKind::Context;
    return credit.match(message).hasMatch() ? FailureKind::Credit : FailureKind::Input;
}

Failure failureFor(int status, const QJsonObject &error)
{
    const QString message = error[u"message"_s].toString();
    const QString type = error[u"type"_s].toString();
    auto kind = kindOfCode(error[u"details"_s][u"error_code"_s].toString());
    if (!kind)
        kind = kindOfType(type);
    if (!kind && (type == "invalid_request_error"_L1 || status == 400))
        kind = kindOfSentence(message);
    return httpFailure(kind.value_or(status == 0 ? FailureKind::Server : failureKindOfStatus(status)), status, message);
}

/// {"error":{...}}, or the inner object alone, or (a proxy's) {"error":"..."} and {"message":"..."}.
QJsonObject errorIn(const QJsonObject &json)
{
    const QJsonValue error = json[u"error"_s];
    if (error.isObject())
        return error.toObject();
    if (error.isString())
        return {{u"message"_s, error}};
    return json;
}

} // namespace

Failure messagesErrorFromReply(int status, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return failureFor(status, errorIn(document.object()));
    return failureFor(status, {{u"message"_s, failureTextOfBody(body)}});
}

std::optional<ModelGate> messagesGateFromReply(int, const QByteArray &body)
{
    const QJsonObject error = errorIn(QJsonDocument::fromJson(body).object());
    const QString type = error[u"type"_s].toString();
    // An error code names a trouble of the organization or the key as a whole.
    if (!error[u"details"_s][u"error_code"_s].toString().isEmpty())
        return std::nullopt;
    // An address that does not exist is "not found", too; of a model the message begins so.
    const bool isUnknown = type == "not_found_error"_L1 && error[u"message"_s].toString().startsWith("model:"_L1);
    if (!isUnknown && type != "permission_error"_L1)
        return std::nullopt;
    const GateReason reason = isUnknown ? GateReason::NotOffered : GateReason::NoAccess;
    return ModelGate{.reason = reason, .since = QDateTime::currentDateTimeUtc(), .instead = {}};
}

Failure messagesErrorFromObject(const QJsonObject &json)
{
    return failureFor(0, errorIn(json));
}

} // namespace fusion
