// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http.h"
#include "core/tools/addressguard.h"
#include "core/tools/domainrules.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace fusion {

class HttpAttempt;

/// What a fetch has to keep to.
struct FetchGuard {
    OwnPlace own = {};
    DomainRules rules = {};
    ResolveHost resolve = systemResolver();
    /// Where the connection to a checked address goes; only tests, whose servers are all on this machine, say anything else.
    std::function<QUrl(const QUrl &pinned)> dial = {};
};

struct FetchLimits {
    qint64 maxBytes = 5 << 20;              ///< of the body, unpacked; what is longer is cut
    std::chrono::milliseconds head{10000};  ///< until the reply begins, each hop
    std::chrono::milliseconds total{20000}; ///< all hops together
    int redirects = 5;
    bool staysOnSite = false; ///< a redirect to another site is not followed but told: FetchedBody::elsewhere
};

/// What came of a fetch.
struct FetchedBody {
    QUrl url; ///< behind all redirects
    int status = 0;
    QString contentType; ///< with its parameters
    QByteArray bytes;
    bool isCut = false;  ///< it was longer
    QUrl elsewhere = {}; ///< where it leads, unchecked, if that is on another site and was not followed

    bool operator==(const FetchedBody &) const = default;
};

/// Scheme, host and port: what one robots.txt speaks for.
QString siteOf(const QUrl &url);

/// Gets one page from the public Web. Each hop from the start: address checked, name resolved once, every address of it checked,
/// connected to the address that was checked (the certificate is that of the name), redirects followed by hand. HTTP/1.1 without
/// proxy, cookies, credentials and referrer. Lives on the GUI thread; destroying it closes the connection.
class GuardedFetch : public QObject
{
    Q_OBJECT

public:
    explicit GuardedFetch(FetchGuard guard, FetchLimits limits = {}, QObject *parent = nullptr);
    ~GuardedFetch() override;

    void start(const QUrl &url);
    /// The addresses asked for so far, redirects included.
    const QList<QUrl> &hops() const { return m_hops; }

    static QByteArray userAgent();

signals:
    /// Exactly once, never from within start(). A status that says "no" is a body, too.
    void finished(const fusion::Result<fusion::FetchedBody> &body);

private:
    void hop(const QUrl &url);
    void connectTo(const QUrl &url, const QHostAddress &address);
    void takeHead(const HttpHead &head);
    void takeEnd(const HttpEnd &end);
    void end(const Result<FetchedBody> &body);

    FetchGuard m_guard;
    FetchLimits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<HttpAttempt> m_attempt;
    QTimer m_total;
    QList<QUrl> m_hops;
    FetchedBody m_body;
    HttpHead m_head;
    bool m_hasEnded = false;
};

} // namespace fusion
