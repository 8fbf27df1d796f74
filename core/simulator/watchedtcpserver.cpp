// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/watchedtcpserver.h"

namespace fusion {

QTcpSocket *WatchedTcpServer::socketFrom(quint16 port) const
{
    return m_sockets.value(port);
}

void WatchedTcpServer::incomingConnection(qintptr handle)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(handle)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const quint16 port = socket->peerPort();
    m_sockets.insert(port, socket);
    connect(socket, &QObject::destroyed, this, [this, port] {
        if (!m_sockets.value(port))
            m_sockets.remove(port);
    });
    addPendingConnection(socket);
}

} // namespace fusion
