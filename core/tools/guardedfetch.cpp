// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/guardedfetch.h"

#include "core/net/httpattempt.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::GuardedFetch)
};

bool isRedirect(int status)
{
    constexpr auto redirects = std::to_array({301, 302, 303, 307, 308});
    return std::ranges::contains(redirects, status);
}

QByteArray hostHeader(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() == -1 ? host : host + ':' + QByteArray::number(url.port());
}

} // namespace

QString siteOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.host() + u':' + QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

GuardedFetch::GuardedFetch(FetchGuard guard, FetchLimits limits, QObject *parent)
    : QObject(parent)
    , m_guard(std::move(guard))
    , m_limits(limits)
{
    m_total.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] {
        end(std::unexpected(
            Failure{.kind = FailureKind::Timeout, .message = Words::tr("The page took too long."), .retryable = true}));
    });
}

GuardedFetch::~GuardedFetch() = default;

QByteArray GuardedFetch::userAgent()
{
    return "FusionChatroom/" + QCoreApplication::applicationVersion().toLatin1() + " (a person's assistant)";
}

void GuardedFetch::start(const QUrl &url)
{
    m_total.start(m_limits.total);
    QMetaObject::invokeMethod(this, [this, url] { hop(url); }, Qt::QueuedConnection);
}

void GuardedFetch::hop(const QUrl &given)
{
    if (m_hasEnded)
        return;
    const Result<QUrl> url = checkedUrl(given, m_guard.own);
    if (!url)
        return end(std::unexpected(url.error()));
    if (!m_guard.own.contains(*url) && !m_guard.rules.permits(*url))
        return end(fail(FailureKind::Tool, Words::tr("%1 is not among the places that may be read.").arg(url->host())));
    m_hops.append(*url);
    m_body = {.url = *url, .status = 0, .contentType = {}, .bytes = {}};
    m_head = {};
    const QString host = url->host();
    if (const QHostAddress literal(host); !literal.isNull())
        return connectTo(*url, literal); // checked with the address
    m_guard.resolve(host, this, [this, url = *url, host](const QList<QHostAddress> &found) {
        if (m_hasEnded)
            return;
        const auto addresses = checkedAddresses(host, found);
        if (!addresses)
            return end(std::unexpected(addresses.error()));
        connectTo(url, addresses->first());
    });
}

void GuardedFetch::connectTo(const QUrl &url, const QHostAddress &address)
{
    QUrl pinned = url;
    pinned.setHost(address.toString());
    if (m_guard.dial)
        pinned = m_guard.dial(pinned);
    HttpRequest request{.method = "GET", .url = pinned};
    request.verifyName = url.host(QUrl::FullyEncoded);
    request.headers.append(QHttpHeaders::WellKnownHeader::Host, hostHeader(url));
    request.headers.append(QHttpHeaders::WellKnownHeader::UserAgent, userAgent());
    request.headers.append(QHttpHeaders::WellKnownHeader::Accept,
                           "text/html,application/xhtml+xml,text/*;q=0.9,application/pdf;q=0.8,*/*;q=0.1");
    request.headers.append(QHttpHeaders::WellKnownHeader::AcceptLanguage, "*");
    // A manager for each hop: nothing of one server's, not even an open connection, serves another.
    m_attempt.reset();
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxy(QNetworkProxy::NoProxy);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    const HttpLimits limits{.connect = m_limits.head,
                            .silence = m_limits.head,
                            .content = m_limits.total,
                            .total = m_limits.total,
                            .maxBytes = m_limits.maxBytes};
    m_attempt = std::make_unique<HttpAttempt>(*m_manager, request, limits, QDeadlineTimer(m_limits.total));
    connect(m_attempt.get(), &HttpAttempt::headArrived, this, &GuardedFetch::takeHead);
    connect(m_attempt.get(), &HttpAttempt::received, this, [this](const QByteArray &bytes) { m_body.bytes += bytes; });
    connect(m_attempt.get(), &HttpAttempt::ended, this, &GuardedFetch::takeEnd, Qt::QueuedConnection);
}

void GuardedFetch::takeHead(const HttpHead &head)
{
    m_head = head;
    m_body.status = head.status;
    m_body.contentType = QString::fromLatin1(head.headers.value(QHttpHeaders::WellKnownHeader::ContentType));
}

void GuardedFetch::takeEnd(const HttpEnd &how)
{
    if (m_hasEnded)
        return;
    if (isRedirect(m_head.status)) {
        const QByteArray location = m_head.headers.value(QHttpHeaders::WellKnownHeader::Location).toByteArray();
        const QUrl target = m_body.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
        if (location.isEmpty() || !target.isValid())
            return end(fail(FailureKind::Tool, Words::tr("%1 leads nowhere.").arg(m_body.url.host())));
        if (m_hops.size() > m_limits.redirects)
            return end(fail(FailureKind::Tool, Words::tr("%1 leads from page to page.").arg(m_hops.first().host())));
        if (m_limits.staysOnSite && siteOf(target) != siteOf(m_body.url)) {
            m_body.elsewhere = target;
            return end(m_body);
        }
        return hop(target);
    }
    if (how.failure) {
        m_body.isCut = m_body.bytes.size() >= m_limits.maxBytes;
        if (!m_body.isCut)
            return end(std::unexpected(*how.failure));
    }
    end(m_body);
}

void GuardedFetch::end(const Result<FetchedBody> &body)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_total.stop();
    m_attempt.reset(); // it tells of its end from the event loop, so it is not in the middle of it
    emit finished(body);
}

} // namespace fusion
