// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/wirecheck.h"

#include "core/net/jsonlineparser.h"
#include "core/net/sseparser.h"

#include <QJsonDocument>

namespace fusion::test {

namespace {

QByteArrayList piecesOf(const QByteArray &body, const WireFeed &feed)
{
    if (feed.cutAt > 0)
        return {body.first(feed.cutAt), body.sliced(feed.cutAt)};
    if (feed.pieceBytes <= 0)
        return {body};
    QByteArrayList pieces;
    for (qsizetype i = 0; i < body.size(); i += feed.pieceBytes)
        pieces.append(body.mid(i, feed.pieceBytes));
    return pieces;
}

bool isWhole(const Wire &wire, const QByteArray &body)
{
    const QByteArray trimmed = (body.startsWith("\xEF\xBB\xBF") ? body.sliced(3) : body).trimmed();
    return wire.framing == Framing::ServerSentEvents && (trimmed.startsWith('{') || trimmed.startsWith('['));
}

/// A decoder being fed; keeps what it says until it fails or has had enough.
class Feeder
{
public:
    explicit Feeder(const Wire &wire)
        : m_decoder(wire.decoder())
    {
    }

    bool isOver() const { return m_failure.has_value() || m_decoder->isDone(); }
    void take(const SseEvent &event)
    {
        if (!isOver())
            take(m_decoder->takeEvent(event));
    }
    void takeLines(const std::vector<QByteArray> &lines)
    {
        for (const QByteArray &line : lines)
            take({.type = "message", .data = line, .lastEventId = {}});
    }
    void takeWhole(const QByteArray &body) { take(m_decoder->takeWhole(body)); }

    WireReply end(const std::optional<Failure> &broken)
    {
        if (m_failure)
            return {.events = m_events, .result = std::unexpected(*m_failure), .usage = m_decoder->usage()};
        WireEnd end = m_decoder->end(m_decoder->isDone() ? std::nullopt : broken);
        m_events.insert(m_events.end(), end.events.begin(), end.events.end());
        return {.events = m_events, .result = end.result, .usage = m_decoder->usage()};
    }

private:
    void take(const Result<std::vector<ChatEvent>> &events)
    {
        if (events)
            m_events.insert(m_events.end(), events->begin(), events->end());
        else
            m_failure = events.error();
    }

    std::unique_ptr<WireDecoder> m_decoder;
    std::vector<ChatEvent> m_events;
    std::optional<Failure> m_failure;
};

QString toldCall(const ToolCall &call)
{
    const QByteArray arguments = QJsonDocument(call.arguments).toJson(QJsonDocument::Compact);
    QString line = QStringLiteral("call %1 %2").arg(call.id, call.name);
    switch (call.state) {
    case ToolCallState::Requested: return line + u' ' + QString::fromUtf8(arguments);
    case ToolCallState::Done: return line + QStringLiteral(" %1 done: ").arg(QString::fromUtf8(arguments)) + call.result;
    case ToolCallState::Failed: return line + QStringLiteral(" failed: ") + call.result;
    case ToolCallState::Running:
    case ToolCallState::Refused: break;
    }
    return line + QStringLiteral(" in a state that no wire tells");
}

struct Teller {
    QStringList &lines;

    void join(const QString &what, const QString &text) const
    {
        if (!lines.isEmpty() && lines.last().startsWith(what))
            lines.last() += text;
        else
            lines.append(what + text);
    }
    void operator()(const ChatText &text) const { join(QStringLiteral("text: "), text.text); }
    void operator()(const ChatReasoning &reasoning) const { join(QStringLiteral("reasoning: "), reasoning.text); }
    void operator()(const ChatToolCall &call) const { lines.append(toldCall(call.call)); }
    void operator()(const ChatSource &source) const
    {
        lines.append(QStringLiteral("source %1 %2").arg(source.source.url, source.source.title));
    }
    void operator()(const ChatPanelist &panelist) const
    {
        const PanelistChange &change = panelist.change;
        const QString who = QStringLiteral("panelist %1 %2 %3: ")
                                .arg(QString::number(change.position), change.model, panelistStateName(change.state));
        join(who, change.text + change.reasoning + change.failure);
    }
    void operator()(const ChatHostedPanel &panel) const
    {
        const HostedPanelStatus &status = panel.status;
        lines.append(QStringLiteral("panel %1 %2 %3").arg(hostedPanelStateName(status.state), status.analyst, status.reason));
    }
    // What only tools of the app bring: no wire says it.
    void operator()(const ChatRoundEnded &) const { lines.append(QStringLiteral("round ended")); }
    void operator()(const ChatRoundStarted &) const { lines.append(QStringLiteral("round started")); }
    void operator()(const ChatFiles &) const { lines.append(QStringLiteral("files")); }
    void operator()(const ChatContamination &) const { lines.append(QStringLiteral("contamination")); }
};

QString differenceBetween(const WireReply &reply, const WireReply &whole)
{
    if (told(reply) != told(whole))
        return told(reply).join(u'\n') + QStringLiteral("\n  instead of\n") + told(whole).join(u'\n');
    if (reply.events != whole.events)
        return QStringLiteral("the same text in other pieces");
    if (reply.result != whole.result)
        return QStringLiteral("another completion or failure");
    return reply.usage == whole.usage ? QString() : QStringLiteral("another usage");
}

} // namespace

WireReply decodeReply(const Wire &wire, const QByteArray &body, const WireFeed &feed)
{
    Feeder feeder(wire);
    if (isWhole(wire, body)) {
        if (!feed.broken)
            feeder.takeWhole(body);
        return feeder.end(feed.broken);
    }
    SseParser events;
    JsonLineParser lines;
    for (const QByteArray &piece : piecesOf(body, feed)) {
        if (wire.framing == Framing::JsonLines) {
            feeder.takeLines(lines.push(piece));
            continue;
        }
        for (const SseItem &item : events.push(piece)) {
            if (const auto *event = std::get_if<SseEvent>(&item))
                feeder.take(*event);
        }
    }
    if (wire.framing == Framing::JsonLines && !feed.broken)
        feeder.takeLines(lines.finish());
    return feeder.end(feed.broken);
}

QStringList told(const WireReply &reply)
{
    QStringList lines;
    for (const ChatEvent &event : reply.events)
        std::visit(Teller{lines}, event);
    if (reply.result) {
        const QString model = reply.result->providerModel;
        lines.append(finishReasonName(reply.result->finishReason) + (model.isEmpty() ? model : u' ' + model));
    } else {
        lines.append(
            QStringLiteral("failed %1: %2").arg(failureKindName(reply.result.error().kind), reply.result.error().message));
    }
    return lines;
}

QString differenceAtCuts(const Wire &wire, const QByteArray &body, const std::optional<Failure> &broken)
{
    const WireReply whole = decodeReply(wire, body, {.broken = broken});
    const auto differs = [&](const WireFeed &feed) { return differenceBetween(decodeReply(wire, body, feed), whole); };
    for (const qsizetype size : {1, 2, 3, 7}) {
        if (const QString difference = differs({.pieceBytes = size, .broken = broken}); !difference.isEmpty())
            return QStringLiteral("in pieces of %1: %2").arg(QString::number(size), difference);
    }
    for (qsizetype at = 1; at < body.size(); ++at) {
        if (const QString difference = differs({.cutAt = at, .broken = broken}); !difference.isEmpty())
            return QStringLiteral("cut at %1: %2").arg(QString::number(at), difference);
    }
    return {};
}

} // namespace fusion::test
