// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/rawserver.h"

#include <QElapsedTimer>
#include <QTimer>

namespace fusion::bench {

/// Serves endless answers over Chat Completions at an exact pace, each another text. Runs in a process of its own, so that
/// its work is in no figure of the program that draws.
class TokenServer : public QObject
{
    Q_OBJECT

public:
    explicit TokenServer(int tokensPerSecond);
    QUrl url() const { return m_server.url(QStringLiteral("/v1")); }

private:
    struct Stream {
        test::RawConnection *connection = nullptr;
        QStringList tokens;
        QElapsedTimer clock;
        qint64 sent = 0;
    };

    void answer(test::RawConnection &connection);
    void sendWhatIsDue();

    int m_rate;
    std::vector<Stream> m_streams;
    QTimer m_beat;
    test::RawServer m_server;
};

} // namespace fusion::bench
