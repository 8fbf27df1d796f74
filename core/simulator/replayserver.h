// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/providers/callrecording.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <vector>

namespace fusion {

/// A loopback server that answers with recorded calls: the same status, the same bytes in the same pieces, in as many
/// milliseconds times `pace`, and the same end (a broken connection breaks again). Any wire, because it looks at no format.
///
/// A request gets the recording that was made by the same request; else one for its path and model; else one for its path. Of
/// several that fit, the first not played yet, or the first of all. A model list (.../models, /api/tags)
/// names the recorded models; anything else is a 404. It knows no keys and asks for none.
///
/// Lives on the thread that made it. Its own small HTTP, because Qt HttpServer can neither cut a reply nor send it byte by byte.
class ReplayServer : public QObject
{
    Q_OBJECT

public:
    /// @param pace 1: as it was; 0: all pieces at once, one after the other
    explicit ReplayServer(std::vector<CallRecording> recordings, double pace = 0, QObject *parent = nullptr);

    Result<void> start(quint16 port = 0);
    /// The base address for a connection like the recording's.
    QUrl baseUrl(const CallRecording &recording) const;
    const std::vector<CallRecording> &recordings() const { return m_recordings; }

private:
    struct Request {
        QByteArray method;
        QString path;
        QJsonObject body;
    };
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Request &request);
    void play(QTcpSocket *socket, const CallRecording &recording, std::size_t piece);
    std::optional<std::size_t> choose(const Request &request) const;
    QByteArray modelList(const QString &path) const;

    std::vector<CallRecording> m_recordings;
    std::vector<bool> m_played;
    double m_pace;
    QTcpServer m_server;
};

} // namespace fusion
