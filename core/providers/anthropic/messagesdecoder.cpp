// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/messagesdecoder.h"

#include "core/providers/strangersjson.h"

#include "core/providers/anthropic/messagesbody.h"
#include "core/providers/anthropic/messagescontent.h"
#include "core/providers/anthropic/messageserror.h"
#include "core/providers/echo.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::MessagesDecoder)
};

void replaceCount(std::optional<qint64> &count, const QJsonValue &value)
{
    const qint64 told = value.toInteger(-1);
    if (told >= 0)
        count = told;
}

} // namespace

FinishReason messagesFinishReason(const QString &stopReason)
{
    // A paused turn and a full context window are answers that stop short, as is one that reached its limit.
    constexpr auto names = std::to_array<std::pair<QLatin1StringView, FinishReason>>({
        {"end_turn"_L1, FinishReason::Stop},
        {"stop_sequence"_L1, FinishReason::Stop},
        {"max_tokens"_L1, FinishReason::Length},
        {"model_context_window_exceeded"_L1, FinishReason::Length},
        {"pause_turn"_L1, FinishReason::Length},
        {"tool_use"_L1, FinishReason::ToolCalls},
        {"refusal"_L1, FinishReason::ContentFilter},
    });
    for (const auto &[name, value] : names) {
        if (stopReason == name)
            return value;
    }
    return FinishReason::Unknown;
}

Result<std::vector<ChatEvent>> MessagesDecoder::takeEvent(const SseEvent &event)
{
    if (m_done || event.data.trimmed().isEmpty())
        return {};
    const QJsonDocument document = strangersJson(event.data);
    if (!document.isObject()) {
        if (event.type == "error")
            return std::unexpected(messagesErrorFromObject({{u"error"_s, QString::fromUtf8(event.data)}}));
        return fail(FailureKind::BadResponse, Words::tr("Part of the reply is not the JSON it should be."));
    }
    const QJsonObject json = document.object();
    const QString type = json[u"type"_s].toString(QString::fromUtf8(event.type));
    const qint64 index = json[u"index"_s].toInteger();
    std::vector<ChatEvent> events;
    if (type == "error"_L1)
        return std::unexpected(messagesErrorFromObject(json));
    if (type == "message_start"_L1) {
        takeMessage(json[u"message"_s].toObject());
    } else if (type == "content_block_start"_L1) {
        m_blocks.start(index, json[u"content_block"_s].toObject(), events);
    } else if (type == "content_block_delta"_L1) {
        m_blocks.add(index, json[u"delta"_s].toObject(), events);
    } else if (type == "content_block_stop"_L1) {
        m_blocks.stop(index, events);
    } else if (type == "message_delta"_L1) {
        takeUsage(json[u"usage"_s].toObject());
        takeStop(json[u"delta"_s].toObject());
    } else if (type == "message_stop"_L1) {
        m_done = true;
    }
    return events;
}

Result<std::vector<ChatEvent>> MessagesDecoder::takeWhole(const QByteArray &body)
{
    const QJsonDocument document = strangersJson(body);
    if (!document.isObject())
        return fail(FailureKind::BadResponse, Words::tr("The reply is not the JSON it should be."));
    const QJsonObject message = document.object();
    if (message[u"type"_s].toString() == "error"_L1 || message[u"error"_s].isObject())
        return std::unexpected(messagesErrorFromObject(message));
    if (!message[u"content"_s].isArray())
        return fail(FailureKind::BadResponse, Words::tr("The reply is not the JSON it should be."));
    takeMessage(message);
    takeStop(message);
    std::vector<ChatEvent> events;
    qint64 index = 0;
    for (const QJsonValue &block : message[u"content"_s].toArray()) {
        m_blocks.start(index, block.toObject(), events);
        m_blocks.stop(index, events);
        ++index;
    }
    m_done = true;
    return events;
}

void MessagesDecoder::takeMessage(const QJsonObject &message)
{
    m_providerModel = message[u"model"_s].toString();
    takeUsage(message[u"usage"_s].toObject());
}

void MessagesDecoder::takeStop(const QJsonObject &delta)
{
    const QString reason = delta[u"stop_reason"_s].toString();
    if (reason.isEmpty())
        return;
    m_stopReason = reason;
    m_stopDetails = delta[u"stop_details"_s].toObject();
}

void MessagesDecoder::takeUsage(const QJsonObject &usage)
{
    replaceCount(m_counts.input, usage[u"input_tokens"_s]);
    replaceCount(m_counts.cacheWritten, usage[u"cache_creation_input_tokens"_s]);
    replaceCount(m_counts.cacheRead, usage[u"cache_read_input_tokens"_s]);
    replaceCount(m_counts.output, usage[u"output_tokens"_s]);
    replaceCount(m_counts.thinking, usage[u"output_tokens_details"_s][u"thinking_tokens"_s]);
    replaceCount(m_counts.searches, usage[u"server_tool_use"_s][u"web_search_requests"_s]);
}

Usage MessagesDecoder::usage() const
{
    Usage usage{
        .inputTokens = m_counts.input,
        .outputTokens = m_counts.output,
        .reasoningTokens = m_counts.thinking,
        .cachedTokens = m_counts.cacheRead,
        .cacheWriteTokens = m_counts.cacheWritten,
        .webSearches = m_counts.searches,
    };
    if (usage.inputTokens)
        *usage.inputTokens += m_counts.cacheWritten.value_or(0) + m_counts.cacheRead.value_or(0);
    return usage;
}

WireEnd MessagesDecoder::end(const std::optional<Failure> &broken)
{
    if (auto failure = failureAtEnd(broken))
        return {.events = {}, .result = std::unexpected(*failure)};
    WireEnd end{.events = {}, .result = Completion{}};
    m_blocks.stopAll(end.events);
    FinishReason reason = messagesFinishReason(m_stopReason);
    if (reason == FinishReason::Unknown && m_blocks.hasToolUse())
        reason = FinishReason::ToolCalls;
    end.result = Completion{.finishReason = reason,
                            .providerModel = m_providerModel,
                            .usage = usage(),
                            .echo = echoOf(messagesWireName(), m_blocks.echo())};
    return end;
}

std::optional<Failure> MessagesDecoder::failureAtEnd(const std::optional<Failure> &broken) const
{
    if (m_stopReason == "refusal"_L1)
        return refusal();
    if (m_done || !m_stopReason.isEmpty())
        return std::nullopt;
    if (broken)
        return broken;
    return Failure{.kind = FailureKind::BadResponse,
                   .message = Words::tr("The reply ended early, without its end mark."),
                   .retryable = true};
}

Failure MessagesDecoder::refusal() const
{
    const QString explanation = m_stopDetails[u"explanation"_s].toString().simplified();
    const QString category = m_stopDetails[u"category"_s].toString().simplified().left(100);
    Failure failure{.kind = FailureKind::Refused, .message = explanation.left(500)};
    if (failure.message.isEmpty()) {
        failure.message = category.isEmpty() ? Words::tr("The model declined to answer.")
                                             : Words::tr("The model declined to answer (%1).").arg(category);
    }
    return failure;
}

namespace {

QUrl messagesEndpoint(const Connection &connection, const ChatRequest & /*request*/)
{
    return behindBase(connection, u"/messages"_s);
}

std::unique_ptr<WireDecoder> makeMessagesDecoder()
{
    return std::make_unique<MessagesDecoder>();
}

} // namespace

const Wire &messagesWire()
{
    static const Wire wire{
        .endpoint = messagesEndpoint,
        .body = messagesBody,
        .headers = messagesHeaders,
        .decoder = makeMessagesDecoder,
        .failure = messagesErrorFromReply,
        .gate = messagesGateFromReply,
    };
    return wire;
}

} // namespace fusion
