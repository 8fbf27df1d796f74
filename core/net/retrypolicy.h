// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHttpHeaders>

#include <chrono>
#include <functional>
#include <optional>

namespace fusion {

/// What the body of a refusal says of asking again.
struct RetryAdvice {
    bool mayPass = true;                                 ///< false: waiting does not help, whatever the status
    std::optional<std::chrono::milliseconds> asked = {}; ///< how long to wait, where only the body says it
};

/// When a request that brought no content yet is sent again by itself, and how long it waits before that.
///
/// A person looks at the card meanwhile, so the program waits in silence only for a moment: a provider that asks for
/// more than `patience` is not obeyed but reported, with Failure::retryAfterS, and the person decides.
struct RetryPolicy {
    int maxRetries = 2;
    std::chrono::milliseconds firstDelay{500}; ///< doubled each time
    std::chrono::milliseconds longestDelay{8000};
    std::chrono::milliseconds patience{5000};
    std::function<double()> jitter = {}; ///< 0..1: how much of a quarter is taken off the delay; empty: at random
    /// Reads a refusal (status, body); empty: the status alone decides.
    std::function<RetryAdvice(int, const QByteArray &)> advice = {};
};

/// Never sent again.
RetryPolicy noRetries();

/// 408, 409, 429, 500, 502, 503, 529 where the body does not speak against it, unless `x-should-retry` says otherwise.
/// @param mayPass what RetryAdvice says
bool mayRetryStatus(int status, const QHttpHeaders &headers, bool mayPass = true);

/// The wait that `retry-after-ms` or `Retry-After` (seconds or a date) asks for. A date is measured from the reply's own
/// Date, because our clock and the provider's may differ. Nothing for negative and unreadable values.
std::optional<std::chrono::milliseconds> retryAfter(const QHttpHeaders &headers);

/// The wait before retry number `retry` (from 0), or nothing: it is not to happen.
/// @param asked what the provider asked for, if it did
std::optional<std::chrono::milliseconds> delayBefore(int retry, const RetryPolicy &policy,
                                                     std::optional<std::chrono::milliseconds> asked);

} // namespace fusion
