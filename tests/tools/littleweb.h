// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tools/guardedfetch.h"
#include "core/tools/tooljob.h"
#include "tests/support/rawserver.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>

#include <deque>

namespace fusion::test {

/// A Web of one raw server on this machine: names resolve to what the test says, and whatever public address is dialled is
/// answered by the server. What was dialled is remembered.
struct LittleWeb {
    explicit LittleWeb(RawServer::Handler handler)
        : server(std::move(handler))
    {
    }

    static QHostAddress publicAddress() { return QHostAddress(QStringLiteral("93.184.216.34")); }

    FetchGuard guard()
    {
        FetchGuard made;
        made.resolve = [this](const QString &host, QObject *context, std::function<void(const QList<QHostAddress> &)> found) {
            asked.append(host);
            std::deque<QList<QHostAddress>> &answers = names[host];
            const QList<QHostAddress> answer = answers.empty() ? QList<QHostAddress>{publicAddress()} : answers.front();
            if (answers.size() > 1)
                answers.pop_front();
            QMetaObject::invokeMethod(context, [found, answer] { found(answer); }, Qt::QueuedConnection);
        };
        made.dial = [this](const QUrl &pinned) {
            dialled.append(pinned.host());
            QUrl url = pinned;
            url.setScheme(QStringLiteral("http")); // the server speaks no TLS
            url.setHost(QStringLiteral("127.0.0.1"));
            url.setPort(server.port());
            return url;
        };
        return made;
    }

    RawServer server;
    QHash<QString, std::deque<QList<QHostAddress>>> names; ///< the last answer stays
    QStringList asked;
    QStringList dialled;
};

/// Waits for the outcome of a job.
inline ToolOutcome outcomeOf(ToolJob &job)
{
    ToolOutcome outcome = failedTool(QStringLiteral("(nothing came)"));
    QSignalSpy spy(&job, &ToolJob::finished);
    if (spy.wait(20000))
        outcome = spy.first().first().value<ToolOutcome>();
    return outcome;
}

} // namespace fusion::test
