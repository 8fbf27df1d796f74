// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace fusion {

class QueuedStream;

/// Lets no more than a number of calls to one server run at once; the others wait in line, in the order in which they came. A
/// call that waits has not been sent: no timeout runs for it, and destroying its stream leaves the line. Streams may outlive the
/// queue; those that wait then wait for ever. Lives on the GUI thread.
class SendQueue : public QObject
{
    Q_OBJECT

public:
    using Send = std::function<std::unique_ptr<ChatStream>(const ChatRequest &)>;

    /// A server's line.
    struct Line {
        QString server;   ///< calls to the same server share a line
        QString name;     ///< for people: whom they wait for
        size_t limit = 1; ///< at least 1; the last one told holds
    };

    using QObject::QObject;

    /// Sends at once where there is room in the line, later otherwise. `send` never returns null; it is called once at most, and
    /// not after the stream is destroyed.
    std::unique_ptr<ChatStream> send(const Line &line, const ChatRequest &request, Send send);

private:
    friend class QueuedStream;

    struct Server {
        size_t limit = 1;
        std::vector<QueuedStream *> running;
        std::vector<QueuedStream *> waiting; ///< the next one first
    };

    void leave(const QString &server, QueuedStream *stream);
    void advance(const QString &server);
    void tellPlaces(const QString &server);

    std::map<QString, Server> m_servers;
};

} // namespace fusion
