// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace fusion {

/// A listener that remembers its sockets by the client's port, so that a request can be followed to its connection:
/// QHttpServerRequest tells the port, QHttpServerResponder hides the socket.
class WatchedTcpServer : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

    QTcpSocket *socketFrom(quint16 port) const; ///< null where it is gone

protected:
    void incomingConnection(qintptr handle) override;

private:
    QHash<quint16, QPointer<QTcpSocket>> m_sockets;
};

} // namespace fusion
