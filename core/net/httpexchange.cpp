// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpexchange.h"

#include "core/net/httpattempt.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QPointer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::Http)
};

constexpr qsizetype maxErrorBody = 256 << 10;
constexpr int maxRedirects = 5;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool isRedirect(int status)
{
    constexpr auto redirects = std::to_array({301, 302, 303, 307, 308});
    return std::ranges::contains(redirects, status);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

QUrl redirectTarget(const HttpHead &head)
{
    const QByteArrayView location = head.headers.value(QHttpHeaders::WellKnownHeader::Location);
    return head.url.resolved(QUrl::fromEncoded(location.toByteArray(), QUrl::StrictMode));
}

int wholeSeconds(std::chrono::milliseconds time)
{
    return static_cast<int>(std::min<qint64>(std::chrono::ceil<std::chrono::seconds>(time).count(), 1'000'000));
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, HttpLimits limits, RetryPolicy policy)
    : m_request(std::move(request))
    , m_limits(limits)
    , m_policy(std::move(policy))
    , m_manager(makeLaneManager())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HttpExchange::send);
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::start()
{
    m_total = QDeadlineTimer(m_limits.total);
    send();
}

void HttpExchange::noteContent()
{
    m_hasContent = true;
    if (m_attempt)
        m_attempt->noteContent();
}

void HttpExchange::send()
{
    ++m_attempts;
    m_head = {};
    m_errorBody.clear();
    m_attempt = std::make_unique<HttpAttempt>(*m_manager, m_request, m_limits, m_total);
    connect(m_attempt.get(), &HttpAttempt::headArrived, this, &HttpExchange::takeHead);
    connect(m_attempt.get(), &HttpAttempt::received, this, &HttpExchange::takeBytes);
    // Queued, so that the attempt may be replaced in the slot.
    connect(m_attempt.get(), &HttpAttempt::ended, this, &HttpExchange::takeEnd, Qt::QueuedConnection);
}

void HttpExchange::takeHead(const HttpHead &head)
{
    m_head = head;
    if (isSuccess(head.status))
        emit opened(head);
}

void HttpExchange::takeBytes(const QByteArray &bytes)
{
    if (isSuccess(m_head.status))
        emit received(bytes);
    else
        m_errorBody.append(bytes.first(std::min(bytes.size(), maxErrorBody - m_errorBody.size())));
}

void HttpExchange::takeEnd(HttpEnd end)
{
    // An error status speaks for itself, even if its body broke off.
    if (m_head.status >= 300)
        end = {};
    end.head = m_head;
    end.errorBody = m_errorBody;
    if (!end.failure && isRedirect(m_head.status)) {
        if (redirect())
            return;
        end.failure = redirectFailure();
    }
    const RetryAdvice advice = adviceOn(end);
    if (retry(end, advice))
        return;
    if (advice.asked && !end.isSuccess())
        end.retryAfterS = wholeSeconds(*advice.asked);
    emit ended(end);
}

bool HttpExchange::redirect()
{
    const QUrl target = redirectTarget(m_head);
    if (!m_request.followWithinOrigin || m_redirects >= maxRedirects || !target.isValid() || !isSameOrigin(m_request.url, target))
        return false;
    ++m_redirects;
    m_request.url = target;
    send();
    return true;
}

Failure HttpExchange::redirectFailure() const
{
    const QUrl target = redirectTarget(m_head);
    return {
        .kind = FailureKind::BadResponse,
        .message = Words::tr("%1 points to another address (%2). Nothing was sent there, because the key belongs to the "
                             "configured address only.")
                       .arg(m_request.url.host(),
                            target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString()),
        .httpStatus = m_head.status,
    };
}

/// The header's word on when counts before the body's.
RetryAdvice HttpExchange::adviceOn(const HttpEnd &end) const
{
    const bool isRefusal = !end.failure && m_head.status >= 400;
    RetryAdvice advice = isRefusal && m_policy.advice ? m_policy.advice(m_head.status, end.errorBody) : RetryAdvice{};
    if (const auto asked = retryAfter(m_head.headers))
        advice.asked = asked;
    return advice;
}

bool HttpExchange::retry(const HttpEnd &end, const RetryAdvice &advice)
{
    const bool mayRetry =
        end.failure ? end.brokeConnection : !end.isSuccess() && mayRetryStatus(m_head.status, m_head.headers, advice.mayPass);
    if (m_hasContent || !mayRetry)
        return false;
    const auto delay = delayBefore(m_retries, m_policy, advice.asked);
    if (!delay || *delay > m_total.remainingTimeAsDuration())
        return false;
    ++m_retries;
    m_attempt.reset();
    m_pause.start(*delay);
    return true;
}

} // namespace fusion
