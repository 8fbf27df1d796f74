// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/catalog/modelgate.h"
#include "core/net/sseparser.h"
#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"

#include <QByteArray>
#include <QHttpHeaders>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace fusion {

/// What a stream's last bytes amount to.
struct WireEnd {
    std::vector<ChatEvent> events; ///< said only now: whole tool calls
    Result<Completion> result;
};

/// How a stream is cut into events.
enum class Framing {
    ServerSentEvents,
    JsonLines, ///< a JSON object a line; takeEvent() gets each line as the data of an event of type "message"
};

/// Reads one reply of an API family. A value with state, without I/O. The first failure it returns is the reply's end.
class WireDecoder
{
public:
    virtual ~WireDecoder() = default;

    virtual Result<std::vector<ChatEvent>> takeEvent(const SseEvent &event) = 0;
    /// A reply that came whole, as JSON, from a server that does not stream.
    virtual Result<std::vector<ChatEvent>> takeWhole(const QByteArray &body) = 0;
    /// The end mark has come: what follows is not waited for.
    virtual bool isDone() const = 0;
    /// No more will come. @param broken why, where it was not the server's own tidy end; a reply that had said that it
    /// was finished is complete all the same.
    virtual WireEnd end(const std::optional<Failure> &broken) = 0;
    virtual Usage usage() const = 0;
};

/// How one API family says things: a table of pure functions. A new family is one of these and its tests.
struct Wire {
    /// Where the request goes: behind the connection's base address.
    QUrl (*endpoint)(const Connection &connection, const ChatRequest &request);
    QJsonObject (*body)(const ChatRequest &request, const Connection &connection);
    /// @param key empty: the connection has none
    QHttpHeaders (*headers)(const Connection &connection, const QString &key);
    std::unique_ptr<WireDecoder> (*decoder)();
    /// What a status outside 2xx means.
    Failure (*failure)(int status, const QByteArray &body);
    /// Whether such a status says that this key may not use this model; null where nobody says so.
    std::optional<ModelGate> (*gate)(int status, const QByteArray &body) = nullptr;
    Framing framing = Framing::ServerSentEvents;
    /// The server may be silent for so long, whatever the request says: one that loads a model first says nothing meanwhile.
    std::chrono::seconds leastSilence{0};
};

/// A part of a model list.
struct CatalogPage {
    std::vector<ModelInfo> models;
    QString next; ///< what CatalogWire::endpoint() takes for the part behind it; empty: this was the last
};

/// How an API family lists its models. parse() runs on a thread of the pool.
struct CatalogWire {
    QUrl (*endpoint)(const Connection &connection, const QString &page);
    QHttpHeaders (*headers)(const Connection &connection, const QString &key);
    Result<CatalogPage> (*parse)(const QByteArray &body, const Connection &connection);
    Failure (*failure)(int status, const QByteArray &body);
};

/// The connection's base address with `path` behind it.
QUrl behindBase(const Connection &connection, const QString &path);

/// What every wire's requests carry: JSON goes, uncompressed events or JSON come, and who asks.
QHttpHeaders streamHeaders();

} // namespace fusion
