// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/retrypolicy.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fusion {

namespace {

using Milliseconds = std::chrono::milliseconds;

/// Beyond this every wait is the same to us, and no arithmetic overflows.
constexpr double longestWaitMs = 1e12;

std::optional<Milliseconds> waitOf(double milliseconds)
{
    if (!std::isfinite(milliseconds) || milliseconds < 0)
        return std::nullopt;
    return Milliseconds(static_cast<qint64>(std::ceil(std::min(milliseconds, longestWaitMs))));
}

/// RFC 9110, 5.6.7: the preferred form and the two obsolete ones, always UTC.
QDateTime httpDate(QByteArrayView value)
{
    const QString text = QString::fromLatin1(value).simplified();
    for (const QString &format :
         {u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s, u"ddd MMM d hh:mm:ss yyyy"_s}) {
        QDateTime date = QLocale::c().toDateTime(text, format, 1970);
        date.setTimeZone(QTimeZone::UTC);
        if (date.isValid())
            return date;
    }
    return {};
}

} // namespace

RetryPolicy noRetries()
{
    return {.maxRetries = 0};
}

bool mayRetryStatus(int status, const QHttpHeaders &headers, bool mayPass)
{
    const QByteArrayView told = headers.value("x-should-retry"_L1);
    if (told == "true" || told == "false")
        return told == "true";
    constexpr auto passing = std::to_array({408, 409, 429, 500, 502, 503, 529});
    return mayPass && std::ranges::contains(passing, status);
}

std::optional<Milliseconds> retryAfter(const QHttpHeaders &headers)
{
    bool isNumber = false;
    const double milliseconds = headers.value("retry-after-ms"_L1).trimmed().toDouble(&isNumber);
    if (isNumber)
        return waitOf(milliseconds);

    const QByteArrayView value = headers.value(QHttpHeaders::WellKnownHeader::RetryAfter).trimmed();
    if (value.isEmpty())
        return std::nullopt;
    const double seconds = value.toDouble(&isNumber);
    if (isNumber)
        return waitOf(seconds * 1000);
    const QDateTime until = httpDate(value);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime sent = httpDate(headers.value(QHttpHeaders::WellKnownHeader::Date));
    const QDateTime now = sent.isValid() ? sent : QDateTime::currentDateTimeUtc();
    return waitOf(static_cast<double>(now.msecsTo(until)));
}

std::optional<Milliseconds> delayBefore(int retry, const RetryPolicy &policy, std::optional<Milliseconds> asked)
{
    if (retry >= policy.maxRetries || (asked && *asked > policy.patience))
        return std::nullopt;
    if (asked)
        return asked;
    Milliseconds delay = policy.firstDelay;
    for (int i = 0; i < retry && delay < policy.longestDelay; ++i)
        delay *= 2;
    delay = std::min(delay, policy.longestDelay);
    const double share = policy.jitter ? policy.jitter() : QRandomGenerator::global()->generateDouble();
    return Milliseconds(std::llround(static_cast<double>(delay.count()) * (1 - share / 4)));
}

} // namespace fusion
