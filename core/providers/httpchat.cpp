// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/httpchat.h"

#include "core/providers/connectionkey.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPointer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::HttpChat)
};

QJsonObject headersJson(const QHttpHeaders &headers)
{
    QJsonObject json;
    for (qsizetype i = 0; i < headers.size(); ++i)
        json.insert(QString(headers.nameAt(i)), QString::fromLatin1(headers.valueAt(i)));
    return json;
}

/// The key is unknown as yet and must not be shown anyway; whether there will be one is known well enough.
QString maskedKey(const Connection &connection)
{
    return connection.needsKey() || connection.kind == ConnectionKind::Demo ? u"***"_s : QString();
}

std::chrono::milliseconds seconds(int count)
{
    return std::chrono::seconds(std::max(1, count));
}

/// What a wire's own words say of asking again: an account out of money answers 429 at some makers, as a busy server does.
RetryAdvice adviceOf(const Wire &wire, int status, const QByteArray &body)
{
    const Failure failure = wire.failure(status, body);
    RetryAdvice advice{.mayPass = failure.retryable};
    if (failure.retryAfterS)
        advice.asked = std::chrono::seconds(*failure.retryAfterS);
    return advice;
}

char firstVisible(const QByteArray &bytes)
{
    QByteArrayView view(bytes);
    if (view.startsWith("\xEF\xBB\xBF"))
        view = view.sliced(3);
    const auto found = std::ranges::find_if_not(view, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return found == view.end() ? '\0' : *found;
}

} // namespace

HttpChatStream::HttpChatStream(const Connection &connection, const KeyLookup &keys, const Wire &wire, const ChatRequest &request,
                               const ChatTransport &transport)
    : m_connection(connection)
    , m_wire(wire)
    , m_model(request.model)
    , m_url(wire.endpoint(connection, request))
    , m_transport(transport)
    , m_parser(transport.events)
    , m_lines(transport.events.maxEventBytes)
    , m_decoder(wire.decoder())
{
    m_transport.limits.silence = std::max<std::chrono::milliseconds>(seconds(request.idleTimeoutS), wire.leastSilence);
    m_transport.limits.total = seconds(request.totalTimeoutS);
    m_transport.retries.advice = [&wire](int status, const QByteArray &body) { return adviceOf(wire, status, body); };
    const QJsonObject body = wire.body(request, connection);
    m_body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    m_sent = {
        .method = u"POST"_s,
        .url = m_url.toString(),
        .headers = headersJson(wire.headers(connection, maskedKey(connection))),
        .body = body,
    };
    withKey(keys, connection, this, [this](const Result<QString> &key) { send(key); });
}

HttpChatStream::~HttpChatStream() = default;

Usage HttpChatStream::usage() const
{
    return m_decoder->usage();
}

void HttpChatStream::send(const Result<QString> &key)
{
    if (!key) {
        finish(std::unexpected(key.error()));
        return;
    }
    m_key = *key;
    m_sent.headers = headersJson(m_wire.headers(m_connection, m_key.isEmpty() ? QString() : u"***"_s));
    if (!m_transport.recordFolder.isEmpty())
        m_recorder = std::make_unique<CallRecorder>(m_transport.recordFolder, m_connection, m_key, m_sent);
    m_exchange = std::make_unique<HttpExchange>(
        HttpRequest{
            .method = "POST",
            .url = m_url,
            .headers = m_wire.headers(m_connection, m_key),
            .body = m_body,
        },
        m_transport.limits, m_transport.retries);
    connect(m_exchange.get(), &HttpExchange::opened, this, &HttpChatStream::open);
    connect(m_exchange.get(), &HttpExchange::received, this, &HttpChatStream::take);
    connect(m_exchange.get(), &HttpExchange::ended, this, &HttpChatStream::end);
    m_exchange->start();
}

void HttpChatStream::open(const HttpHead &head)
{
    if (m_recorder)
        m_recorder->begin(head);
    // Perhaps for the second time: the first connection broke before it said anything.
    m_parser = SseParser(m_transport.events);
    m_lines = JsonLineParser(m_transport.events.maxEventBytes);
    m_decoder = m_wire.decoder();
    m_whole.clear();
    m_isWhole = false;
    m_hasBytes = false;
}

void HttpChatStream::take(const QByteArray &bytes)
{
    if (m_recorder)
        m_recorder->take(bytes);
    // Not every server streams, and the content type is often missing or wrong. But no stream of events begins with a
    // brace, nor with a tag.
    if (!m_hasBytes) {
        const char first = firstVisible(bytes);
        m_hasBytes = first != '\0';
        m_isWhole = m_wire.framing == Framing::ServerSentEvents && (first == '{' || first == '[');
        if (first == '<') {
            finish(fail(FailureKind::BadResponse, Words::tr("The address answered with a web page instead of a model's reply.")));
            return;
        }
    }
    if (m_isWhole)
        m_whole += bytes;
    else
        takeEvents(bytes);
}

void HttpChatStream::takeEvents(const QByteArray &bytes)
{
    const QPointer<HttpChatStream> alive(this);
    if (m_wire.framing == Framing::JsonLines) {
        takeLines(m_lines.push(bytes));
    } else {
        for (const SseItem &item : m_parser.push(bytes)) {
            const SseEvent *event = std::get_if<SseEvent>(&item);
            if (event && !takeEvent(*event))
                return;
        }
    }
    if (alive && isOverLimit())
        finish(fail(FailureKind::BadResponse, Words::tr("One event of the reply is too long to be read.")));
}

void HttpChatStream::takeLines(const std::vector<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        if (!takeEvent({.type = "message", .data = line, .lastEventId = {}}))
            return;
    }
}

/// False once this stream has finished, or was destroyed by a listener.
bool HttpChatStream::takeEvent(const SseEvent &event)
{
    const auto events = m_decoder->takeEvent(event);
    if (!events) {
        finish(std::unexpected(events.error()));
        return false;
    }
    if (!tell(*events))
        return false;
    if (!m_decoder->isDone())
        return true;
    finishDecoding({});
    return false;
}

bool HttpChatStream::isOverLimit() const
{
    return m_parser.isOverLimit() || m_lines.isOverLimit();
}

/// False if one of the listeners has destroyed this stream.
bool HttpChatStream::tell(const std::vector<ChatEvent> &events)
{
    if (!events.empty() && m_exchange)
        m_exchange->noteContent();
    const QPointer<HttpChatStream> alive(this);
    for (const ChatEvent &told : events) {
        emit brought(told);
        if (!alive)
            return false;
    }
    return true;
}

void HttpChatStream::end(const HttpEnd &end)
{
    if (m_recorder)
        m_recorder->end(end);
    if (end.head.status >= 300 || end.head.status == 0) {
        if (const auto gate = m_wire.gate ? m_wire.gate(end.head.status, end.errorBody) : std::nullopt)
            tellGate(gate);
        finish(std::unexpected(refusal(end)));
        return;
    }
    if (m_wire.framing == Framing::JsonLines && !end.failure) {
        const QPointer<HttpChatStream> alive(this);
        takeLines(m_lines.finish());
        if (!alive || m_hasFinished)
            return;
    }
    if (m_isWhole && !end.failure) {
        const auto events = m_decoder->takeWhole(m_whole);
        if (!events) {
            finish(std::unexpected(events.error()));
            return;
        }
        if (!tell(*events))
            return;
    }
    finishDecoding(end.failure);
}

Failure HttpChatStream::refusal(const HttpEnd &end) const
{
    Failure failure = end.failure ? *end.failure : m_wire.failure(end.head.status, end.errorBody);
    if (end.retryAfterS)
        failure.retryAfterS = end.retryAfterS;
    return failure;
}

void HttpChatStream::finishDecoding(const std::optional<Failure> &broken)
{
    const WireEnd end = m_decoder->end(broken);
    if (tell(end.events))
        finish(end.result);
}

void HttpChatStream::finish(const Result<Completion> &result)
{
    if (std::exchange(m_hasFinished, true))
        return;
    m_exchange.reset();
    if (m_recorder)
        m_recorder->finish();
    m_recorder.reset();
    if (result)
        tellGate({});
    if (result)
        emit finished(result);
    else
        emit finished(std::unexpected(withoutKey(result.error(), m_key)));
}

void HttpChatStream::tellGate(const std::optional<ModelGate> &gate)
{
    if (m_transport.gates)
        m_transport.gates(m_model, gate);
}

HttpChatProvider::HttpChatProvider(Connection connection, KeyLookup keys, const Wire &wire, ChatTransport transport)
    : m_connection(std::move(connection))
    , m_keys(std::move(keys))
    , m_wire(wire)
    , m_transport(std::move(transport))
{
}

std::unique_ptr<ChatStream> HttpChatProvider::send(const ChatRequest &request)
{
    return std::make_unique<HttpChatStream>(m_connection, m_keys, m_wire, request, m_transport);
}

} // namespace fusion
