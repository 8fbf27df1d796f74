// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http.h"
#include "core/net/httpexchange.h"
#include "core/net/jsonlineparser.h"
#include "core/net/retrypolicy.h"
#include "core/net/sseparser.h"
#include "core/providers/callrecording.h"
#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"
#include "core/providers/providers.h"
#include "core/providers/wire.h"

#include <memory>

namespace fusion {

/// What tests make shorter. The request's own timeouts win over those of `limits`.
struct ChatTransport {
    HttpLimits limits = {};
    RetryPolicy retries = {};
    SseLimits events = {};
    QString recordFolder = {}; ///< where every call is recorded; empty: none is
    GateListener gates = {};
};

/// One chat call over HTTP, in whatever wire format: key, request, events, and the one end.
class HttpChatStream final : public ChatStream
{
    Q_OBJECT

public:
    HttpChatStream(const Connection &connection, const KeyLookup &keys, const Wire &wire, const ChatRequest &request,
                   const ChatTransport &transport);
    ~HttpChatStream() override;

    SentRequest sent() const override { return m_sent; }
    Usage usage() const override;

private:
    void send(const Result<QString> &key);
    void open(const HttpHead &head);
    void take(const QByteArray &bytes);
    void takeEvents(const QByteArray &bytes);
    void takeLines(const std::vector<QByteArray> &lines);
    bool takeEvent(const SseEvent &event);
    bool isOverLimit() const;
    bool tell(const std::vector<ChatEvent> &events);
    void end(const HttpEnd &end);
    Failure refusal(const HttpEnd &end) const;
    void finishDecoding(const std::optional<Failure> &broken);
    void finish(const Result<Completion> &result);
    void tellGate(const std::optional<ModelGate> &gate);

    Connection m_connection;
    const Wire &m_wire;
    ModelRef m_model;
    QUrl m_url;
    ChatTransport m_transport;
    SentRequest m_sent;
    QByteArray m_body;
    QString m_key;
    std::unique_ptr<CallRecorder> m_recorder; ///< where the call is recorded
    std::unique_ptr<HttpExchange> m_exchange;
    SseParser m_parser;
    JsonLineParser m_lines; ///< instead of m_parser, where the wire is framed so
    std::unique_ptr<WireDecoder> m_decoder;
    QByteArray m_whole; ///< a reply that came as JSON instead of events
    bool m_isWhole = false;
    bool m_hasBytes = false;
    bool m_hasFinished = false;
};

/// A connection that speaks `wire`.
class HttpChatProvider final : public ChatProvider
{
public:
    HttpChatProvider(Connection connection, KeyLookup keys, const Wire &wire, ChatTransport transport = {});

    std::unique_ptr<ChatStream> send(const ChatRequest &request) override;

private:
    Connection m_connection;
    KeyLookup m_keys;
    const Wire &m_wire;
    ChatTransport m_transport;
};

} // namespace fusion
