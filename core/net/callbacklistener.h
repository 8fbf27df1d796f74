// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

class QTcpSocket;

namespace fusion {

/// Waits on 127.0.0.1 for a browser to come back, once: a random port, and a random path that only whoever was told the
/// address knows. Everything else that knocks is turned away and changes nothing. Lives on the thread that made it; destroying it
/// closes the port.
class CallbackListener : public QObject
{
    Q_OBJECT

public:
    explicit CallbackListener(QObject *parent = nullptr);

    /// @param words what the browser's page says afterwards; plain text
    Result<void> listen(const QString &words);
    /// "http://127.0.0.1:PORT/callback/SECRET"; the query is the caller's.
    QUrl url() const;

signals:
    void called(const QUrlQuery &query); ///< once; the port is closed by then

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &status, const QString &words);
    bool isOurs(const QByteArray &head, QUrl *target) const;

    QTcpServer m_server;
    QString m_path;
    QString m_words;
    quint16 m_port = 0;
};

} // namespace fusion
