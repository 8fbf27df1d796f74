// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/ollama/ollamadecoder.h"

#include "core/providers/strangersjson.h"

#include "core/providers/ollama/ollamabody.h"
#include "core/providers/openai/chaterror.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::OllamaDecoder)
};

constexpr int maxCalls = 128;
constexpr QLatin1StringView echoType = "ollama.thinking"_L1;

std::optional<qint64> countIn(const QJsonValue &value)
{
    const qint64 count = value.toInteger(-1);
    return count < 0 ? std::nullopt : std::optional(count);
}

FinishReason finishReason(const QString &reason)
{
    if (reason == "stop"_L1)
        return FinishReason::Stop;
    return reason == "length"_L1 ? FinishReason::Length : FinishReason::Unknown;
}

} // namespace

Result<std::vector<ChatEvent>> OllamaDecoder::takeEvent(const SseEvent &event)
{
    return m_done ? std::vector<ChatEvent>() : takeWhole(event.data);
}

Result<std::vector<ChatEvent>> OllamaDecoder::takeWhole(const QByteArray &body)
{
    const QJsonDocument document = strangersJson(body);
    if (!document.isObject())
        return fail(FailureKind::BadResponse, Words::tr("Part of the reply is not the JSON it should be."));
    return takeObject(document.object());
}

Result<std::vector<ChatEvent>> OllamaDecoder::takeObject(const QJsonObject &json)
{
    const QJsonValue error = json[u"error"_s];
    if (error.isObject() || (error.isString() && !error.toString().isEmpty()))
        return std::unexpected(chatErrorFromValue(json));
    if (m_providerModel.isEmpty())
        m_providerModel = json[u"model"_s].toString();
    std::vector<ChatEvent> events;
    takeMessage(json[u"message"_s].toObject(), events);
    if (json[u"done"_s].toBool())
        takeEnd(json);
    return events;
}

void OllamaDecoder::takeMessage(const QJsonObject &message, std::vector<ChatEvent> &events)
{
    if (const QString thinking = message[u"thinking"_s].toString(); !thinking.isEmpty()) {
        m_thinking += thinking;
        events.push_back(ChatReasoning{thinking});
    }
    if (const QString text = message[u"content"_s].toString(); !text.isEmpty())
        events.push_back(ChatText{text});
    for (const QJsonValue &call : message[u"tool_calls"_s].toArray()) {
        if (m_calls < maxCalls)
            events.push_back(ChatToolCall{toolCall(call.toObject())});
    }
}

ToolCall OllamaDecoder::toolCall(const QJsonObject &json)
{
    const QJsonObject function = json[u"function"_s].toObject();
    const QString id = json[u"id"_s].toString();
    ToolCall call{.id = id.isEmpty() ? u"call-%1"_s.arg(m_calls) : id, .name = function[u"name"_s].toString()};
    ++m_calls;
    const QJsonValue arguments = function[u"arguments"_s];
    if (arguments.isString()) { // not as documented, but as every other format has it
        const QJsonDocument document = QJsonDocument::fromJson(arguments.toString().toUtf8());
        if (!document.isObject() && !arguments.toString().trimmed().isEmpty()) {
            call.state = ToolCallState::Failed;
            call.result = Words::tr("The model wrote arguments that are not valid JSON.");
        }
        call.arguments = document.object();
    } else {
        call.arguments = arguments.toObject();
    }
    return call;
}

/// The server's counts. It leaves the prompt's out where it still had all of it from the last request.
void OllamaDecoder::takeEnd(const QJsonObject &json)
{
    m_done = true;
    m_usage.inputTokens = countIn(json[u"prompt_eval_count"_s]);
    m_usage.outputTokens = countIn(json[u"eval_count"_s]);
    m_finishReason = finishReason(json[u"done_reason"_s].toString());
    if (m_calls > 0 && m_finishReason != FinishReason::Length)
        m_finishReason = FinishReason::ToolCalls; // it has no reason of its own for them
}

WireEnd OllamaDecoder::end(const std::optional<Failure> &broken)
{
    if (!m_done && broken)
        return {.events = {}, .result = std::unexpected(*broken)};
    if (!m_done)
        return {.events = {},
                .result = std::unexpected(Failure{.kind = FailureKind::BadResponse,
                                                  .message = Words::tr("The reply ended early, without its end mark."),
                                                  .retryable = true})};
    Completion completion{.finishReason = m_finishReason, .providerModel = m_providerModel, .usage = m_usage};
    if (!m_thinking.isEmpty())
        completion.echo.append(QJsonObject{{u"type"_s, echoType}, {u"thinking"_s, m_thinking}});
    return {.events = {}, .result = completion};
}

QString thinkingOfEcho(const QJsonArray &echo)
{
    QString thinking;
    for (const QJsonValue &part : echo) {
        if (part[u"type"_s].toString() == echoType)
            thinking += part[u"thinking"_s].toString();
    }
    return thinking;
}

namespace {

QUrl chatUrl(const Connection &connection, const ChatRequest & /*request*/)
{
    return ollamaUrl(connection, u"/chat"_s);
}

std::unique_ptr<WireDecoder> makeDecoder()
{
    return std::make_unique<OllamaDecoder>();
}

} // namespace

const Wire &ollamaWire()
{
    static const Wire wire{
        .endpoint = chatUrl,
        .body = ollamaBody,
        .headers = ollamaHeaders,
        .decoder = makeDecoder,
        .failure = chatErrorFromReply,
        .framing = Framing::JsonLines,
        .leastSilence = 300s,
    };
    return wire;
}

} // namespace fusion
