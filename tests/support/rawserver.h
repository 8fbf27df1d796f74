// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QTcpSocket;

namespace fusion::test {

/// A request as it came over the wire.
struct RawRequest {
    QByteArray method;
    QByteArray target;
    QByteArray head; ///< all header lines
    QByteArray body;

    /// The value of a header, whatever its case; empty where there is none.
    QByteArray header(const QByteArray &name) const;
};

/// One accepted connection, to be answered byte by byte. The server owns it.
class RawConnection : public QObject
{
    Q_OBJECT

public:
    RawConnection(QTcpSocket *socket, QObject *parent);

    const RawRequest &request() const { return m_request; }
    void send(const QByteArray &bytes);
    /// Status line, headers and body with its length, then the connection closes.
    void reply(int status, const QByteArray &body, const QByteArray &headers = {});
    /// The head of an event stream whose end is the connection's.
    void beginEvents(const QByteArray &headers = {});
    /// ... or whose chunks have to end with endChunks().
    void beginChunks();
    void chunk(const QByteArray &bytes);
    void endChunks();
    void close(); ///< when all is sent
    void cut();   ///< at once, with a reset
    qint64 unsentBytes() const;
    bool isOpen() const;
    bool wasClosedByClient() const { return m_closedByClient; }

signals:
    void requested();
    void drained();

private:
    void read();

    QTcpSocket *m_socket;
    QByteArray m_buffer;
    RawRequest m_request;
    bool m_hasRequest = false;
    bool m_closing = false;
    bool m_closedByClient = false;
};

/// A TCP server that says exactly what a test wants, right or wrong. One request a connection.
class RawServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(RawConnection &)>;

    explicit RawServer(Handler handler, const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    QUrl url(const QString &path = {}) const;
    quint16 port() const { return m_server.serverPort(); }
    /// In the order in which the requests were complete.
    std::vector<RawConnection *> connections() const { return m_requested; }
    std::vector<RawRequest> requests() const;
    int closedByClient() const;

private:
    Handler m_handler;
    QTcpServer m_server;
    std::vector<RawConnection *> m_requested;
};

/// `data: {...}` and the blank line.
QByteArray sse(const QByteArray &data);
/// A Chat Completions chunk that says `text`.
QByteArray textChunk(const QByteArray &text);
/// finish_reason "stop", usage, [DONE].
QByteArray chatEnd();

} // namespace fusion::test
