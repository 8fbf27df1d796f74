// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <expected>
#include <optional>

namespace fusion {

/// What kind of thing went wrong. The spelling of each kind on the command line and in the store is failureKindName();
/// what a person reads about it is core/base/failurewords.h.
enum class FailureKind {
    Auth,        ///< the key is missing, wrong, expired or not allowed
    Credit,      ///< the account or the key has no money left
    RateLimit,   ///< too many requests; retryAfterS says how long to wait where the provider told
    Refused,     ///< the model or a filter declined to answer
    Empty,       ///< an answer with no text in it (nothing, white space, or reasoning only)
    Timeout,     ///< a deadline of ours passed
    Network,     ///< no connection, or it broke
    BadResponse, ///< what came does not follow the format, or a stream that ended without its end mark
    Context,     ///< the question is longer than the model can read
    NotFound,    ///< no such model or address
    Overloaded,  ///< the provider has no room right now
    Server,      ///< the provider failed
    Cancelled,   ///< stopped by the person
    Tool,        ///< a tool call failed
    Storage,     ///< the profile's files or database
    Keychain,    ///< the OS keychain
    Input,       ///< something the person gave (a file, a command line) does not fit
};

/// One error as a value: returned, emitted, stored with the turn, and shown. Never holds a key or a request header.
struct Failure {
    FailureKind kind = FailureKind::Server;
    QString message;                     ///< what exactly happened, in the words of whoever noticed (provider, OS, parser)
    bool retryable = false;              ///< the same request may succeed later
    std::optional<int> retryAfterS = {}; ///< seconds, as the provider said
    std::optional<int> httpStatus = {};

    bool operator==(const Failure &) const = default;
};

template <typename T>
using Result = std::expected<T, Failure>;

/// `return fail(FailureKind::Input, ...)` from any function that returns a Result.
inline std::unexpected<Failure> fail(FailureKind kind, const QString &message)
{
    return std::unexpected(Failure{.kind = kind, .message = message});
}

/// The stable name of a kind: "auth", "rate_limit", "bad_response", ... as the command line contract lists them.
QString failureKindName(FailureKind kind);
std::optional<FailureKind> failureKindFromName(const QString &name);

/// {"kind","message","retryable","retry_after_s","http_status"}; the last two only where known.
QJsonObject toJson(const Failure &failure);
Failure failureFromJson(const QJsonObject &json);

} // namespace fusion
