// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/replayserver.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype maxRequestBytes = 64 << 20;

/// Everything up to the blank line, and what Content-Length promises behind it; nothing while that has not come.
std::optional<std::pair<QByteArray, QByteArray>> wholeRequest(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    qsizetype length = 0;
    for (const QByteArray &line : bytes.first(end).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.sliced(15).trimmed().toLongLong();
    }
    length = std::clamp<qsizetype>(length, 0, maxRequestBytes);
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    return std::pair(bytes.first(end), bytes.sliced(end + 4, length));
}

void reply(QTcpSocket *socket, int status, const QByteArray &json)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status) + " Replayed\r\nContent-Type: application/json\r\nContent-Length: " +
                  QByteArray::number(json.size()) + "\r\nConnection: close\r\n\r\n" + json);
    socket->disconnectFromHost();
}

QByteArray headOf(const CallRecording &recording)
{
    // In chunks, so that an end is told from a break.
    QByteArray head = "HTTP/1.1 " + QByteArray::number(recording.status) + " Replayed\r\n";
    for (const auto &[name, value] : recording.headers)
        head += name + ": " + value + "\r\n";
    return head + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
}

QString pathOf(const CallRecording &recording)
{
    return QUrl(recording.request.url).path();
}

} // namespace

ReplayServer::ReplayServer(std::vector<CallRecording> recordings, double pace, QObject *parent)
    : QObject(parent)
    , m_recordings(std::move(recordings))
    , m_played(m_recordings.size())
    , m_pace(pace)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

Result<void> ReplayServer::start(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return fail(FailureKind::Network, m_server.errorString());
    return {};
}

QUrl ReplayServer::baseUrl(const CallRecording &recording) const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(m_server.serverAddress().toString());
    url.setPort(m_server.serverPort());
    url.setPath(recording.basePath);
    return url;
}

void ReplayServer::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes = QByteArray(), served = false]() mutable {
        bytes += socket->readAll();
        if (bytes.size() > maxRequestBytes) {
            socket->abort();
            return;
        }
        const auto whole = wholeRequest(bytes);
        if (!whole || std::exchange(served, true))
            return;
        const QByteArrayList words = whole->first.first(std::max<qsizetype>(0, whole->first.indexOf('\r'))).split(' ');
        answer(socket, {.method = words.value(0),
                        .path = QUrl::fromEncoded(words.value(1)).path(),
                        .body = QJsonDocument::fromJson(whole->second).object()});
    });
}

void ReplayServer::answer(QTcpSocket *socket, const Request &request)
{
    if (request.method == "GET" && (request.path.endsWith("/models"_L1) || request.path.endsWith("/api/tags"_L1))) {
        reply(socket, 200, modelList(request.path));
        return;
    }
    const auto chosen = choose(request);
    if (!chosen) {
        reply(socket, 404, R"({"error":{"message":"No call was recorded for this address."}})");
        return;
    }
    m_played[*chosen] = true;
    const CallRecording &recording = m_recordings[*chosen];
    if (recording.status == 0) { // nothing came then, and nothing comes now
        socket->disconnectFromHost();
        return;
    }
    socket->write(headOf(recording));
    play(socket, recording, 0);
}

void ReplayServer::play(QTcpSocket *socket, const CallRecording &recording, std::size_t piece)
{
    if (piece == recording.pieces.size()) {
        if (recording.end == RecordedEnd::Complete)
            socket->write("0\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    const qint64 before = piece == 0 ? 0 : recording.pieces[piece - 1].ms;
    const auto wait = static_cast<qint64>(static_cast<double>(recording.pieces[piece].ms - before) * m_pace);
    QTimer::singleShot(std::chrono::milliseconds(std::max<qint64>(0, wait)), socket, [this, socket, &recording, piece] {
        const QByteArray &bytes = recording.pieces[piece].bytes;
        if (!bytes.isEmpty())
            socket->write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
        socket->flush();
        play(socket, recording, piece + 1);
    });
}

std::optional<std::size_t> ReplayServer::choose(const Request &request) const
{
    std::optional<std::size_t> best;
    int bestRank = 0;
    for (std::size_t i = 0; i < m_recordings.size(); ++i) {
        const CallRecording &one = m_recordings[i];
        if (one.request.method.toLatin1() != request.method || pathOf(one) != request.path)
            continue;
        // What asks alike comes first, what was not played yet comes before what was.
        const int likeness = one.request.body == request.body                           ? 3
                             : one.request.body[u"model"_s] == request.body[u"model"_s] ? 2
                                                                                        : 1;
        const int rank = 2 * likeness + (m_played[i] ? 0 : 1);
        if (rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

QByteArray ReplayServer::modelList(const QString &path) const
{
    QStringList names;
    for (const CallRecording &one : m_recordings) {
        if (const QString model = one.request.body[u"model"_s].toString(); !model.isEmpty() && !names.contains(model))
            names.append(model);
    }
    QJsonArray rows;
    for (const QString &name : std::as_const(names))
        rows.append(QJsonObject{{u"id"_s, name}, {u"name"_s, name}, {u"model"_s, name}});
    const QString member = path.endsWith("/api/tags"_L1) ? u"models"_s : u"data"_s;
    return QJsonDocument(QJsonObject{{member, rows}}).toJson(QJsonDocument::Compact);
}

} // namespace fusion
