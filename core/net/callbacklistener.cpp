// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/callbacklistener.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fusion {

namespace {

constexpr qsizetype longestHead = 8 << 10;
constexpr int mostConnections = 8;

QString secret()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof(random));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

CallbackListener::CallbackListener(QObject *parent)
    : QObject(parent)
{
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &CallbackListener::accept);
}

Result<void> CallbackListener::listen(const QString &words)
{
    m_words = words;
    m_path = u"/callback/"_s + secret();
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        return fail(FailureKind::Network, m_server.errorString());
    m_port = m_server.serverPort();
    return {};
}

QUrl CallbackListener::url() const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(m_path));
}

void CallbackListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(10s, socket, [socket] { socket->abort(); }); // a browser is quicker
        const auto sockets = m_server.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
        if (sockets.size() > mostConnections)
            socket->abort();
    }
}

void CallbackListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(longestHead);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= longestHead)
            socket->abort();
        return;
    }
    socket->disconnect(this);
    QUrl target;
    if (!isOurs(head, &target)) {
        answer(socket, "404 Not Found", {});
        return;
    }
    m_server.close();
    answer(socket, "200 OK", m_words);
    emit called(QUrlQuery(target));
}

/// A GET for our path, sent to our own address: a page elsewhere that found the port knows neither.
bool CallbackListener::isOurs(const QByteArray &head, QUrl *target) const
{
    if (!m_server.isListening())
        return false;
    const QByteArrayList lines = head.left(head.indexOf("\r\n\r\n")).split('\n');
    const QByteArrayList request = lines.front().trimmed().split(' ');
    if (request.size() != 3 || request[0] != "GET")
        return false;
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_port);
    const bool isToUs = std::ranges::any_of(lines, [&host](const QByteArray &line) {
        const qsizetype colon = line.indexOf(':');
        return colon > 0 && line.first(colon).trimmed().toLower() == "host" && line.sliced(colon + 1).trimmed() == host;
    });
    *target = QUrl(QString::fromLatin1(request[1]), QUrl::StrictMode);
    return isToUs && target->isValid() && target->path() == m_path;
}

void CallbackListener::answer(QTcpSocket *socket, const QByteArray &status, const QString &words)
{
    const QByteArray page =
        "<!DOCTYPE html><meta charset=\"utf-8\"><title>Fusion Chatroom</title><p>" + words.toHtmlEscaped().toUtf8() + "</p>\n";
    socket->write("HTTP/1.1 " + status +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Security-Policy: default-src 'none'\r\n"
                  "Referrer-Policy: no-referrer\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: " +
                  QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket->disconnectFromHost();
}

} // namespace fusion
