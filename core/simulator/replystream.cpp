// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/replystream.h"

#include "core/simulator/replydeltas.h"

#include <QHttpHeaders>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <utility>

namespace fusion {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tickInterval = 16ms;
constexpr auto congestedInterval = 5ms;
constexpr auto keepAliveInterval = 400ms;
constexpr int tokensAtOnce = 8;                ///< per turn of the event loop, where the pace is 0
constexpr qint64 mostUnsentBytes = 256 * 1024; ///< a client that does not read is not written to

QHttpServerResponder::StatusCode statusCode(int code)
{
    return static_cast<QHttpServerResponder::StatusCode>(code);
}

} // namespace

ReplyStream::ReplyStream(ReplyPlan plan, QHttpServerResponder &&responder, QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_wire(makeReplyWire(m_plan.format, m_plan.head))
    , m_responder(std::move(responder))
    , m_socket(socket)
{
    const int scripted = m_plan.script.number("tokens_per_second"_L1).value_or(m_plan.model.tokensPerSecond);
    m_tokensPerSecond = std::max(1, scripted) * m_plan.pace;
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &ReplyStream::tick);
    connect(&m_keepAlive, &QTimer::timeout, this, &ReplyStream::writeComment);
}

void ReplyStream::start()
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState) {
        QTimer::singleShot(0, this, [this] { end(SimulatedEnd::ClosedByClient); });
        return;
    }
    connect(m_socket, &QTcpSocket::disconnected, this,
            [this] { end(m_cutting ? SimulatedEnd::CutByServer : SimulatedEnd::ClosedByClient); });
    const auto firstTokenMs = m_plan.script.number("first_token_ms"_L1);
    if (m_plan.script.isSet("status"_L1)) {
        QTimer::singleShot(scaled(firstTokenMs.value_or(0)), this, &ReplyStream::respondWithError);
        return;
    }
    m_deltas = deltasOf(m_plan.reply);
    const int wait = scaled(firstTokenMs.value_or(m_plan.model.firstTokenMs));
    if (m_plan.stream) {
        beginStream();
        QTimer::singleShot(wait, this, &ReplyStream::firstToken);
    } else {
        const int writing = m_plan.pace > 0 ? int(1000.0 * double(m_deltas.size()) / m_tokensPerSecond) : 0;
        QTimer::singleShot(wait + writing, this, &ReplyStream::respondAtOnce);
    }
}

void ReplyStream::respondWithError()
{
    if (!m_responder)
        return;
    const int code = m_plan.script.number("status"_L1).value_or(500);
    m_status = code;
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    if (const auto seconds = m_plan.script.number("retry_after"_L1))
        headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, QByteArray::number(*seconds));
    const QString message = m_plan.script.isSet("message"_L1) ? m_plan.script.text("message"_L1) : errorMessage(code);
    m_responder->write(QJsonDocument(errorBody(code, message)).toJson(QJsonDocument::Compact), headers, statusCode(code));
    end(SimulatedEnd::Finished);
}

void ReplyStream::respondAtOnce()
{
    if (!m_responder)
        return;
    const FaultScript &script = m_plan.script;
    if (script.isSet("stall_after"_L1) || script.isSet("endless"_L1))
        return;
    if (script.isSet("cut_after"_L1) || script.isSet("cut_in_character"_L1)) {
        cut();
        return;
    }
    m_status = 200;
    QJsonObject answer = m_wire->whole(m_plan.reply, usage());
    if (script.isSet("error_chunk_after"_L1)) {
        const int code = script.number("error_code"_L1).value_or(502);
        answer.insert(u"error"_s, errorBody(code, errorMessage(code)).value(u"error"_s));
    }
    if (script.isSet("garbage"_L1))
        m_responder->write("<html>no JSON here \xff\xfe</html>"_ba, "application/json"_ba);
    else
        m_responder->write(QJsonDocument(answer).toJson(QJsonDocument::Compact), "application/json"_ba);
    m_sent = int(m_deltas.size());
    end(SimulatedEnd::Finished);
}

void ReplyStream::beginStream()
{
    m_status = 200;
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, "text/event-stream");
    headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-cache");
    headers.append("X-Generation-Id", m_plan.head.id.toLatin1());
    m_responder->writeBeginChunked(headers);
    writeComment();
    m_keepAlive.start(keepAliveInterval);
}

void ReplyStream::firstToken()
{
    if (!m_responder)
        return;
    m_keepAlive.stop();
    if (m_plan.script.isSet("garbage"_L1)) {
        m_responder->writeChunk("data: {\"choices\": [broken\n\n\xff\xfe\x01 no event at all\n\n"_ba);
        m_responder->writeEndChunked("data: 42\n\n<html>\n\n"_ba);
        end(SimulatedEnd::Finished);
        return;
    }
    m_clock.start();
    m_tick.start(m_plan.pace > 0 ? tickInterval : 0ms);
    tick();
}

void ReplyStream::tick()
{
    if (m_socket && m_socket->bytesToWrite() > mostUnsentBytes) {
        m_tick.setInterval(congestedInterval);
        return;
    }
    m_tick.setInterval(m_plan.pace > 0 ? tickInterval : 0ms);
    const int due = dueTokens();
    while (m_sent < due && sendNext()) {}
}

bool ReplyStream::sendNext()
{
    if (misbehave())
        return false;
    const bool endless = m_plan.script.isSet("endless"_L1);
    if (m_sent >= int(m_deltas.size()) && !endless) {
        finishStream();
        return false;
    }
    if (m_sent == 0)
        write(m_wire->begin());
    const bool known = m_sent < int(m_deltas.size());
    write(m_wire->delta(known ? m_deltas.at(std::size_t(m_sent)) : endlessDelta(m_sent)));
    ++m_sent;
    return true;
}

/// Whether the place of a scripted fault is reached; a place beyond the answer's end is its end.
bool ReplyStream::isDue(QLatin1StringView key) const
{
    const auto place = m_plan.script.number(key);
    const bool endless = m_plan.script.isSet("endless"_L1);
    return place && (m_sent >= *place || (!endless && m_sent >= int(m_deltas.size())));
}

bool ReplyStream::misbehave()
{
    const bool torn = m_plan.script.isSet("cut_in_character"_L1);
    const bool tornHere =
        torn && (m_plan.script.isSet("cut_after"_L1) ? isDue("cut_after"_L1) : m_sent >= std::min(10, int(m_deltas.size())));
    if (tornHere) {
        const QByteArray event = m_wire->delta({{u"content"_s, u" a naïve"_s}});
        m_responder->writeChunk(event.first(event.indexOf('\xc3') + 1));
        cut();
    } else if (!torn && isDue("cut_after"_L1)) {
        cut();
    } else if (isDue("stall_after"_L1)) {
        stall();
    } else if (isDue("error_chunk_after"_L1)) {
        const int code = m_plan.script.number("error_code"_L1).value_or(502);
        const QString message = m_plan.script.isSet("message"_L1) ? m_plan.script.text("message"_L1) : errorMessage(code);
        m_responder->writeEndChunked(m_wire->error(code, message));
        end(SimulatedEnd::Finished);
    } else {
        return false;
    }
    return true;
}

void ReplyStream::stall()
{
    m_tick.stop();
    if (m_plan.script.isSet("comments"_L1))
        m_keepAlive.start(keepAliveInterval);
}

void ReplyStream::cut()
{
    m_tick.stop();
    m_cutting = true;
    if (m_socket)
        m_socket->disconnectFromHost(); // what is written still goes out; then disconnected() ends this
}

void ReplyStream::finishStream()
{
    if (m_plan.script.isSet("end_without_done"_L1)) {
        m_responder->writeEndChunked(": and no more\n\n"_ba);
    } else {
        if (m_sent == 0)
            write(m_wire->begin());
        const bool tells = !m_plan.script.isSet("no_usage"_L1);
        write(m_wire->end(m_plan.reply, tells ? std::optional(usage()) : std::nullopt));
        m_responder->writeEndChunked("data: [DONE]\n\n"_ba);
    }
    end(SimulatedEnd::Finished);
}

void ReplyStream::write(const QByteArray &events)
{
    if (!events.isEmpty()) // an empty chunk would be the end
        m_responder->writeChunk(events);
}

void ReplyStream::writeComment()
{
    if (m_responder)
        m_responder->writeChunk(": SIMULATOR WORKING\n\n"_ba);
}

int ReplyStream::dueTokens() const
{
    if (m_plan.pace <= 0)
        return m_sent + tokensAtOnce;
    return 1 + int(double(m_clock.elapsed()) * m_tokensPerSecond / 1000.0);
}

int ReplyStream::scaled(int milliseconds) const
{
    return m_plan.pace > 0 ? int(milliseconds / m_plan.pace) : 0;
}

QJsonObject ReplyStream::usage() const
{
    const int reasoning = int(tokensOf(m_plan.reply.reasoning).size());
    return usageObject({.promptTokens = m_plan.promptTokens,
                        .textTokens = std::max(int(m_deltas.size()), m_sent) - reasoning,
                        .reasoningTokens = reasoning},
                       m_plan.model);
}

void ReplyStream::end(SimulatedEnd how)
{
    if (!m_responder)
        return;
    m_tick.stop();
    m_keepAlive.stop();
    if (m_socket)
        m_socket->disconnect(this);
    m_responder.reset();
    emit ended(how);
}

} // namespace fusion
