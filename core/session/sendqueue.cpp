// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/sendqueue.h"

#include "core/session/queuedstream.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace fusion {

std::unique_ptr<ChatStream> SendQueue::send(const Line &line, const ChatRequest &request, Send send)
{
    Server &server = m_servers[line.server];
    server.limit = std::max<size_t>(1, line.limit);
    auto stream = std::make_unique<QueuedStream>(*this, line, request, std::move(send));
    if (server.waiting.empty() && server.running.size() < server.limit) {
        server.running.push_back(stream.get());
        stream->begin();
    } else {
        server.waiting.push_back(stream.get());
        stream->setPosition(static_cast<int>(server.waiting.size()));
        // Where the limit was raised meanwhile.
        QMetaObject::invokeMethod(this, [this, key = line.server] { advance(key); }, Qt::QueuedConnection);
    }
    return stream;
}

/// From the event loop: the one that leaves may be in the middle of telling its end.
void SendQueue::leave(const QString &server, QueuedStream *stream)
{
    Server &left = m_servers[server];
    if (std::erase(left.running, stream) + std::erase(left.waiting, stream) > 0)
        QMetaObject::invokeMethod(this, [this, server] { advance(server); }, Qt::QueuedConnection);
}

void SendQueue::advance(const QString &server)
{
    const QPointer<SendQueue> alive(this);
    while (alive) {
        Server &line = m_servers[server];
        if (line.waiting.empty() || line.running.size() >= line.limit)
            break;
        QueuedStream *next = line.waiting.front();
        line.waiting.erase(line.waiting.begin());
        line.running.push_back(next);
        next->begin();
        emit next->placeChanged(); // may end any of them
    }
    if (alive)
        tellPlaces(server);
}

void SendQueue::tellPlaces(const QString &server)
{
    const std::vector<QueuedStream *> &waiting = m_servers[server].waiting;
    const std::vector<QPointer<QueuedStream>> told(waiting.begin(), waiting.end());
    const QPointer<SendQueue> alive(this);
    for (const QPointer<QueuedStream> &stream : told) {
        if (!alive)
            return;
        const std::vector<QueuedStream *> &now = m_servers[server].waiting;
        if (const auto found = std::ranges::find(now, stream.get()); stream && found != now.end())
            stream->setPosition(static_cast<int>(found - now.begin()) + 1);
    }
}

} // namespace fusion
