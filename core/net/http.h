// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QByteArray>
#include <QHttpHeaders>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace fusion {

/// A request as it leaves. Its headers go to the origin of its address and nowhere else.
struct HttpRequest {
    QByteArray method; ///< "GET" or "POST"
    QUrl url;
    QHttpHeaders headers = {};
    QByteArray body = {};
    QString verifyName = {};         ///< whose certificate is expected, where `url` names an address that was looked up before
    bool followWithinOrigin = false; ///< follow redirects that stay on the same scheme, host and port; others always fail
};

/// How long and how much. All clocks are monotonic.
struct HttpLimits {
    std::chrono::milliseconds connect{60000};  ///< until the request has been handed to the connection
    std::chrono::milliseconds silence{60000};  ///< from the request, and between any two bytes
    std::chrono::milliseconds content{600000}; ///< between two notes of content (comments keep a connection, not a person)
    std::chrono::milliseconds total{600000};   ///< from start to end, retries and waits included
    qint64 maxBytes = 16 << 20;                ///< of the body
    qsizetype maxHeaderBytes = 64 << 10;
};

/// Status line and headers of a reply.
struct HttpHead {
    int status = 0; ///< 0: there was no reply
    QHttpHeaders headers = {};
    QUrl url = {};
};

/// How an exchange ended. A status that says "no" is an end without failure here: what it means is the wire's business.
struct HttpEnd {
    HttpHead head = {};
    QByteArray errorBody = {};           ///< of a status outside 2xx; the first 256 KB
    std::optional<Failure> failure = {}; ///< the connection, a limit, or a redirect that is not followed
    std::optional<int> retryAfterS = {}; ///< what the reply asked for
    bool brokeConnection = false;        ///< the failure may be gone in a moment

    bool isSuccess() const { return !failure && head.status >= 200 && head.status < 300; }
};

} // namespace fusion

Q_DECLARE_METATYPE(fusion::HttpHead)
Q_DECLARE_METATYPE(fusion::HttpEnd)
