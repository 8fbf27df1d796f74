// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chaterror.h"

#include "core/providers/httpfailure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ChatError)
};

/// Names that providers give to errors (OpenRouter's error_type, OpenAI's code and type). They say more than the status:
/// OpenAI answers 429 when the account is out of money.
std::optional<FailureKind> kindOfName(const QString &name)
{
    using enum FailureKind;
    constexpr auto names = std::to_array<std::pair<QLatin1StringView, FailureKind>>({
        {"context_length_exceeded"_L1, Context},
        {"token_limit_exceeded"_L1, Context},
        {"string_too_long"_L1, Context},
        {"payload_too_large"_L1, Context},
        {"exceed_context_size_error"_L1, Context},
        {"authentication"_L1, Auth},
        {"authentication_error"_L1, Auth},
        {"invalid_api_key"_L1, Auth},
        {"permission_denied"_L1, Auth},
        {"payment_required"_L1, Credit},
        {"insufficient_quota"_L1, Credit},
        {"billing_hard_limit_reached"_L1, Credit},
        {"rate_limit_exceeded"_L1, RateLimit},
        {"provider_overloaded"_L1, Overloaded},
        {"overloaded_error"_L1, Overloaded},
        {"provider_unavailable"_L1, Server},
        {"server"_L1, Server},
        {"server_error"_L1, Server},
        {"timeout"_L1, Timeout},
        {"not_found"_L1, NotFound},
        {"model_not_found"_L1, NotFound},
        {"content_policy_violation"_L1, Refused},
        {"content_filter"_L1, Refused},
        {"moderation_blocked"_L1, Refused},
        {"refusal"_L1, Refused},
    });
    const auto found = std::ranges::find(names, name, [](const auto &entry) { return entry.first; });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

bool speaksOfContext(const QString &message)
{
    static const QRegularExpression words(u"context (length|size|window)|maximum context|too many tokens|prompt is too long"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(message).hasMatch();
}

/// Some say only in a sentence that there is no money: OpenRouter of a key's own limit (403), xAI and others with 429.
bool speaksOfCredit(const QString &message)
{
    static const QRegularExpression words(
        u"key limit exceeded|insufficient (credits?|balance|funds|quota)|(used|out of) (all )?(available )?credits"
        "|credit balance|spending limit|billing hard limit|requires more credits"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(message).hasMatch();
}

/// What a provider behind OpenRouter said, which arrives as text and is often JSON again.
QString upstreamMessage(const QJsonObject &metadata)
{
    const QString raw = metadata[u"raw"_s].toString();
    const QJsonObject json = QJsonDocument::fromJson(raw.toUtf8()).object();
    if (json.isEmpty())
        return raw;
    const QJsonValue error = json[u"error"_s];
    return error.isObject() ? error[u"message"_s].toString() : json[u"message"_s].toString(error.toString());
}

QString messageOf(const QJsonObject &error)
{
    QString message = error[u"message"_s].toString();
    const QJsonObject metadata = error[u"metadata"_s].toObject();
    const QString upstream = upstreamMessage(metadata);
    if (!upstream.isEmpty() && (message.isEmpty() || message == "Provider returned error"_L1)) {
        const QString provider = metadata[u"provider_name"_s].toString();
        message = provider.isEmpty() ? upstream : Words::tr("%1: %2", "name of a company, what it said").arg(provider, upstream);
    }
    return message;
}

std::optional<FailureKind> namedKind(const QJsonObject &error)
{
    const QJsonObject metadata = error[u"metadata"_s].toObject();
    if (metadata.contains(u"reasons"_s) || metadata.contains(u"flagged_input"_s))
        return FailureKind::Refused;
    for (const QJsonValue &name : {metadata[u"error_type"_s], error[u"error_type"_s], error[u"code"_s], error[u"type"_s]}) {
        if (const auto kind = kindOfName(name.toString()))
            return kind;
    }
    return std::nullopt;
}

/// `code` is a number, a number in a string, or a name.
int statusIn(const QJsonObject &error)
{
    for (const QJsonValue &value : {error[u"code"_s], error[u"status"_s], error[u"status_code"_s]}) {
        const int status = value.isString() ? value.toString().toInt() : value.toInt();
        if (status >= 400 && status <= 599)
            return status;
    }
    return 0;
}

Failure failureFor(int status, const QJsonObject &error)
{
    const QString message = messageOf(error);
    FailureKind kind = namedKind(error).value_or(status == 0 ? FailureKind::Server : failureKindOfStatus(status));
    if (kind == FailureKind::Input && speaksOfContext(message))
        kind = FailureKind::Context;
    using enum FailureKind;
    if ((kind == Input || kind == Auth || kind == RateLimit) && speaksOfCredit(message))
        kind = Credit;
    Failure failure = httpFailure(kind, status, message);
    const QJsonObject availability = error[u"availability"_s].toObject();
    failure.retryable = availability[u"retryable"_s].toBool(failure.retryable);
    if (const int wait = availability[u"retry_after"_s].toInt(); wait > 0)
        failure.retryAfterS = wait;
    return failure;
}

/// The error inside a JSON body, brought into the shape of OpenAI's error object.
QJsonObject errorIn(const QJsonValue &body)
{
    if (body.isArray())
        return errorIn(body.toArray().first());
    if (body.isString())
        return {{u"message"_s, body}};
    const QJsonObject json = body.toObject();
    if (json[u"message"_s].isString() && !json[u"error"_s].isObject())
        return json;
    for (const QString &name : {u"error"_s, u"errors"_s, u"detail"_s}) {
        const QJsonValue inner = json[name];
        if (inner.isObject() || inner.isArray() || inner.isString()) {
            QJsonObject error = errorIn(inner);
            if (json.contains(u"error_type"_s))
                error.insert(u"error_type"_s, json[u"error_type"_s]);
            return error;
        }
    }
    if (json.contains(u"msg"_s)) // FastAPI's list of what did not validate
        return {{u"message"_s, json[u"msg"_s]}};
    return json;
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

constexpr qsizetype maxNamedInstead = 10;

/// OpenRouter's list of codes is open: what is not to be tried again and is nobody's mistake here is a gate.
std::optional<GateReason> reasonOfCode(const QString &code)
{
    using enum GateReason;
    constexpr auto codes = std::to_array<std::pair<QLatin1StringView, GateReason>>({
        {"region_restricted"_L1, Region},
        {"privacy_restricted"_L1, Privacy},
        {"constraint_filtered"_L1, Constraint},
        {"model_deprecated"_L1, Deprecated},
        {"free_variant_ended"_L1, FreeEnded},
        {"model_not_found"_L1, NotOffered},
        {"no_endpoints"_L1, NotOffered},
    });
    for (const QLatin1StringView passing :
         {"wrong_endpoint"_L1, "model_unavailable_upstream"_L1, "capacity_exhausted"_L1, "temporarily_unavailable"_L1}) {
        if (code == passing)
            return std::nullopt;
    }
    const auto found = std::ranges::find(codes, code, [](const auto &entry) { return entry.first; });
    return found == codes.end() ? NoAccess : found->second;
}

std::optional<GateReason> gateReason(int status, const QJsonObject &error)
{
    if (const QJsonObject availability = error[u"availability"_s].toObject(); !availability.isEmpty()) {
        const bool passes = availability[u"retryable"_s].toBool(false);
        return passes ? std::nullopt : reasonOfCode(availability[u"code"_s].toString());
    }
    static const QRegularExpression verification(u"organization must be verified|verify organization"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    const bool isRefusal = status == 400 || status == 403 || status == 404;
    if (isRefusal && verification.match(error[u"message"_s].toString()).hasMatch())
        return GateReason::Verification;
    if (!isRefusal || status == 400 || error[u"code"_s].toString() != "model_not_found"_L1)
        return std::nullopt;
    return status == 403 ? GateReason::NoAccess : GateReason::NotOffered;
}

} // namespace

Failure chatErrorFromReply(int status, const QByteArray &body)
{
    return failureFor(status, errorOfBody(body));
}

std::optional<ModelGate> chatGateFromReply(int status, const QByteArray &body)
{
    const QJsonObject error = errorOfBody(body);
    const std::optional<GateReason> reason = gateReason(status, error);
    if (!reason)
        return std::nullopt;
    ModelGate gate{.reason = *reason, .since = QDateTime::currentDateTimeUtc(), .instead = {}};
    for (const QJsonValue &model : error[u"availability"_s][u"fallback_models"_s].toArray()) {
        if (model.isString() && gate.instead.size() < maxNamedInstead)
            gate.instead.append(model.toString());
    }
    return gate;
}

Failure chatErrorFromValue(const QJsonValue &value)
{
    const QJsonObject error = errorIn(value);
    return failureFor(statusIn(error), error);
}

} // namespace fusion
