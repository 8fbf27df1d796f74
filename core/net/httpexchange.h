// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http.h"
#include "core/net/retrypolicy.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace fusion {

class HttpAttempt;

/// A request until its end: sent, sent again where the policy allows, redirected where the request allows. Nothing is
/// sent again once noteContent() was called. Destroying it closes the connection at once and emits nothing more. Lives on
/// the thread that made it; a slot of its signals may destroy it.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(HttpRequest request, HttpLimits limits, RetryPolicy policy);
    ~HttpExchange() override;

    /// Once. Nothing is emitted from within.
    void start();
    /// What came is part of the answer: from now on it is not asked again, and HttpLimits::content starts anew.
    void noteContent();
    /// Requests sent so far.
    int attempts() const { return m_attempts; }

signals:
    /// A status of 2xx. Comes again when the connection broke before any content and the request was sent once more: what
    /// came before then counts no longer.
    void opened(const fusion::HttpHead &head);
    void received(const QByteArray &bytes); ///< of the body behind the last opened()
    /// Exactly once, and last.
    void ended(const fusion::HttpEnd &end);

private:
    void send();
    void takeHead(const HttpHead &head);
    void takeBytes(const QByteArray &bytes);
    void takeEnd(HttpEnd end);
    bool redirect();
    RetryAdvice adviceOn(const HttpEnd &end) const;
    bool retry(const HttpEnd &end, const RetryAdvice &advice);
    Failure redirectFailure() const;

    HttpRequest m_request;
    HttpLimits m_limits;
    RetryPolicy m_policy;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<HttpAttempt> m_attempt;
    QTimer m_pause;
    QDeadlineTimer m_total;
    HttpHead m_head;
    QByteArray m_errorBody;
    int m_attempts = 0;
    int m_retries = 0;
    int m_redirects = 0;
    bool m_hasContent = false;
};

} // namespace fusion
