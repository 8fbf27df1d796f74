// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawserver.h"

#include <QTcpSocket>

namespace fusion::test {

QByteArray RawRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

RawConnection::RawConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &RawConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &RawConnection::drained);
    connect(socket, &QTcpSocket::disconnected, this, [this] { m_closedByClient = !m_closing; });
}

void RawConnection::read()
{
    m_buffer += m_socket->readAll();
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (m_hasRequest || end < 0)
        return;
    m_request.head = m_buffer.first(end);
    const QByteArrayList words = m_request.head.first(m_request.head.indexOf('\r')).split(' ');
    m_request.method = words.value(0);
    m_request.target = words.value(1);
    const qsizetype length = m_request.header("content-length").toLongLong();
    if (m_buffer.size() < end + 4 + length)
        return;
    m_request.body = m_buffer.sliced(end + 4, length);
    m_hasRequest = true;
    emit requested();
}

void RawConnection::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

void RawConnection::reply(int status, const QByteArray &body, const QByteArray &headers)
{
    send("HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
         headers + "\r\n" + body);
    close();
}

void RawConnection::beginEvents(const QByteArray &headers)
{
    send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n" + headers + "\r\n");
}

void RawConnection::beginChunks()
{
    send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
}

void RawConnection::chunk(const QByteArray &bytes)
{
    send(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
}

void RawConnection::endChunks()
{
    send("0\r\n\r\n");
}

void RawConnection::close()
{
    m_closing = true;
    m_socket->disconnectFromHost();
}

void RawConnection::cut()
{
    m_closing = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->abort();
}

qint64 RawConnection::unsentBytes() const
{
    return m_socket->bytesToWrite();
}

bool RawConnection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

RawServer::RawServer(Handler handler, const QHostAddress &address, quint16 port)
    : m_handler(std::move(handler))
{
    if (!m_server.listen(address, port))
        qFatal("the test's server cannot listen: %s", qPrintable(m_server.errorString()));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto *connection = new RawConnection(socket, this);
            connect(connection, &RawConnection::requested, this, [this, connection] {
                m_requested.push_back(connection);
                m_handler(*connection);
            });
        }
    });
}

QUrl RawServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_server.serverAddress().toString());
    url.setPort(m_server.serverPort());
    url.setPath(path);
    return url;
}

std::vector<RawRequest> RawServer::requests() const
{
    std::vector<RawRequest> requests;
    for (const RawConnection *connection : m_requested)
        requests.push_back(connection->request());
    return requests;
}

int RawServer::closedByClient() const
{
    return static_cast<int>(std::ranges::count_if(m_requested, &RawConnection::wasClosedByClient));
}

QByteArray sse(const QByteArray &data)
{
    return "data: " + data + "\n\n";
}

QByteArray textChunk(const QByteArray &text)
{
    return sse(R"({"id":"g","model":"m-1","choices":[{"index":0,"delta":{"content":")" + text + R"("},"finish_reason":null}]})");
}

QByteArray chatEnd()
{
    return sse(R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})") +
           sse(R"({"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2,"cost":0.0001}})") + sse("[DONE]");
}

} // namespace fusion::test
