// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http.h"
#include "core/net/oncebody.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace fusion {

/// A manager for one lane. Each lane has its own, because a manager opens at most six connections to a host and lets the
/// seventh request wait until another one has ended. Without cookies, cache and stored logins; through the system's
/// proxy, but never for loopback.
std::unique_ptr<QNetworkAccessManager> makeLaneManager();

/// One request and its reply, with deadlines and limits; redirects are never followed here. Destroying it closes the
/// connection. Signals come from the event loop, never from within Qt's own network signals, so a slot may destroy the
/// attempt.
class HttpAttempt : public QObject
{
    Q_OBJECT

public:
    /// Sends at once.
    /// @param manager outlives the attempt
    /// @param total when all has to be over; earlier attempts have used some of HttpLimits::total
    HttpAttempt(QNetworkAccessManager &manager, const HttpRequest &request, const HttpLimits &limits, QDeadlineTimer total);
    ~HttpAttempt() override;

    /// The reply says something: starts HttpLimits::content anew.
    void noteContent();

signals:
    void headArrived(const fusion::HttpHead &head);
    void received(const QByteArray &bytes);
    /// Exactly once, and last. `brokeConnection` and `failure` only.
    void ended(const fusion::HttpEnd &end);

private:
    void connectReply();
    void readHead();
    void drain();
    void finish();
    void fail(const Failure &failure, bool brokeConnection = false);
    void end(const HttpEnd &end);
    void tick();
    void watch();
    Failure networkFailure() const;

    HttpLimits m_limits;
    OnceBody m_body;
    std::unique_ptr<QNetworkReply> m_reply; ///< reads from m_body
    QList<QSslError> m_sslErrors;
    QTimer m_timer;
    QDeadlineTimer m_connect;
    QDeadlineTimer m_silence;
    QDeadlineTimer m_content;
    QDeadlineTimer m_total;
    qint64 m_received = 0;
    bool m_hasHead = false;
    bool m_hasEnded = false;
};

} // namespace fusion
