// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpattempt.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslConfiguration>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::Http)
};

/// What Qt may hold back for us before it stops reading from the socket.
constexpr qint64 readAhead = 256 << 10;

/// The system's proxies, but what is meant for this machine stays on it.
class LaneProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QNetworkRequest qtRequest(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    out.setHeaders(request.headers);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Asking for the default loads the TLS library and every certificate of the system: more than the rest of a start, and
    // the demo and servers on this machine need neither.
    if (request.url.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        out.setSslConfiguration(tls);
    }
    if (!request.verifyName.isEmpty())
        out.setPeerVerifyName(request.verifyName);
    return out;
}

qsizetype sizeOf(const QHttpHeaders &headers)
{
    qsizetype size = 0;
    for (qsizetype i = 0; i < headers.size(); ++i)
        size += headers.nameAt(i).size() + headers.valueAt(i).size() + 4;
    return size;
}

/// Errors of a connection that may be gone a moment later; not those of an address, a certificate or a protocol.
bool isPassing(QNetworkReply::NetworkError error)
{
    constexpr auto passing = std::to_array({
        QNetworkReply::ConnectionRefusedError,
        QNetworkReply::RemoteHostClosedError,
        QNetworkReply::HostNotFoundError,
        QNetworkReply::TimeoutError,
        QNetworkReply::TemporaryNetworkFailureError,
        QNetworkReply::NetworkSessionFailedError,
        QNetworkReply::UnknownNetworkError,
        QNetworkReply::ContentReSendError,
        QNetworkReply::ProxyConnectionClosedError,
        QNetworkReply::ProxyTimeoutError,
    });
    return std::ranges::contains(passing, error);
}

Failure timeoutFailure(const QString &message)
{
    return {.kind = FailureKind::Timeout, .message = message, .retryable = true};
}

int secondsOf(std::chrono::milliseconds time)
{
    return static_cast<int>(std::max<qint64>(1, std::chrono::round<std::chrono::seconds>(time).count()));
}

} // namespace

std::unique_ptr<QNetworkAccessManager> makeLaneManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new LaneProxies);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

HttpAttempt::HttpAttempt(QNetworkAccessManager &manager, const HttpRequest &request, const HttpLimits &limits,
                         QDeadlineTimer total)
    : m_limits(limits)
    , m_body(request.body)
    , m_connect(limits.connect)
    , m_silence(limits.silence)
    , m_content(limits.content)
    , m_total(total)
{
    const QNetworkRequest out = qtRequest(request);
    m_reply.reset(request.method == "POST" ? manager.post(out, &m_body) : manager.get(out));
    connectReply();
    // Qt begins a request with a body from the event loop and forgets a size that was set before that.
    QMetaObject::invokeMethod(
        m_reply.get(), [reply = m_reply.get()] { reply->setReadBufferSize(readAhead); }, Qt::QueuedConnection);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HttpAttempt::tick);
    watch();
}

HttpAttempt::~HttpAttempt()
{
    if (m_reply && m_reply->isRunning()) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

// Queued, all of them: whoever listens to us may destroy us, and a reply must not be destroyed from within its own signal.
void HttpAttempt::connectReply()
{
    QNetworkReply *reply = m_reply.get();
    connect(
        reply, &QNetworkReply::requestSent, this, [this] { m_connect = QDeadlineTimer(QDeadlineTimer::Forever); },
        Qt::QueuedConnection);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::readHead, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::readyRead, this, &HttpAttempt::drain, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::finished, this, &HttpAttempt::finish, Qt::QueuedConnection);
    // Kept for the message only. Nothing here ever tells Qt to go on in spite of them.
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
}

void HttpAttempt::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_hasEnded || m_hasHead || status == 0)
        return;
    m_connect = QDeadlineTimer(QDeadlineTimer::Forever);
    m_silence = QDeadlineTimer(m_limits.silence);
    const QHttpHeaders headers = m_reply->headers();
    if (sizeOf(headers) > m_limits.maxHeaderBytes) {
        fail({.kind = FailureKind::BadResponse, .message = Words::tr("The reply's headers are too long.")});
        return;
    }
    m_hasHead = true;
    emit headArrived({.status = status, .headers = headers, .url = m_reply->url()});
}

void HttpAttempt::drain()
{
    if (m_hasEnded)
        return;
    const QPointer<HttpAttempt> alive(this);
    readHead();
    if (!alive || m_hasEnded || !m_hasHead)
        return;
    QByteArray bytes = m_reply->readAll();
    if (bytes.isEmpty())
        return;
    m_silence = QDeadlineTimer(m_limits.silence);
    m_received += bytes.size();
    const qint64 excess = m_received - m_limits.maxBytes;
    if (excess > 0)
        bytes.chop(std::min<qint64>(excess, bytes.size()));
    if (!bytes.isEmpty())
        emit received(bytes);
    if (alive && excess > 0)
        fail(
            {.kind = FailureKind::BadResponse,
             .message =
                 Words::tr("The reply is longer than %1 MB and was cut off.").arg(std::max<qint64>(1, m_limits.maxBytes >> 20))});
}

void HttpAttempt::finish()
{
    const QPointer<HttpAttempt> alive(this);
    drain();
    if (!alive || m_hasEnded)
        return;
    // Qt counts a status such as 404 as an error; to us it is a reply like any other.
    if (m_hasHead && (m_reply->error() == QNetworkReply::NoError ||
                      m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 300))
        end({});
    else
        fail(networkFailure(), isPassing(m_reply->error()));
}

Failure HttpAttempt::networkFailure() const
{
    const QString host = m_reply->url().host();
    QString message;
    if (!m_sslErrors.isEmpty())
        message = Words::tr("The certificate of %1 was not accepted: %2").arg(host, m_sslErrors.first().errorString());
    else if (m_reply->error() == QNetworkReply::RemoteHostClosedError || m_reply->error() == QNetworkReply::ContentReSendError)
        message = Words::tr("%1 closed the connection before the reply was complete.").arg(host);
    else
        message = m_reply->errorString();
    return {.kind = FailureKind::Network, .message = message, .retryable = m_sslErrors.isEmpty()};
}

void HttpAttempt::fail(const Failure &failure, bool brokeConnection)
{
    end({.failure = failure, .brokeConnection = brokeConnection});
}

void HttpAttempt::end(const HttpEnd &how)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_timer.stop();
    if (m_reply->isRunning()) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    emit ended(how);
}

void HttpAttempt::noteContent()
{
    m_content = QDeadlineTimer(m_limits.content);
}

void HttpAttempt::watch()
{
    const QDeadlineTimer nearest = std::min({m_connect, m_silence, m_content, m_total});
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(std::max(nearest.remainingTimeAsDuration(), std::chrono::nanoseconds(0)));
    m_timer.start(std::min<std::chrono::milliseconds>(left, std::chrono::hours(1)));
}

void HttpAttempt::tick()
{
    if (m_connect.hasExpired())
        fail(timeoutFailure(Words::tr("No connection within %n second(s).", nullptr, secondsOf(m_limits.connect))));
    else if (m_silence.hasExpired())
        fail(timeoutFailure(Words::tr("Nothing came for %n second(s).", nullptr, secondsOf(m_limits.silence))));
    else if (m_content.hasExpired())
        fail(timeoutFailure(Words::tr("Signs of life, but no answer for %n second(s).", nullptr, secondsOf(m_limits.content))));
    else if (m_total.hasExpired())
        fail(timeoutFailure(Words::tr("Not finished after %n second(s).", nullptr, secondsOf(m_limits.total))));
    else
        watch();
}

} // namespace fusion
