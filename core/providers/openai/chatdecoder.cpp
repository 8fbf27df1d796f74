// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chatdecoder.h"

#include "core/providers/strangersjson.h"

#include "core/providers/openai/chatbody.h"
#include "core/providers/openai/chaterror.h"
#include "core/providers/openai/chatusage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ChatDecoder)
};

constexpr qsizetype maxSources = 1000;

/// Text as a string, or in parts of which each is a string or has one.
QString textIn(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QString text;
    for (const QJsonValue &part : value.toArray())
        text += part.isString() ? part.toString() : part[u"text"_s].toString();
    return text;
}

/// Mistral's models put their thoughts among the parts of the content.
QString thoughtsIn(const QJsonValue &content)
{
    QString text;
    for (const QJsonValue &part : content.toArray())
        text += textIn(part[u"thinking"_s]);
    return text;
}

/// The same thought may come under several names at once; the first that has it counts.
QString reasoningIn(const QJsonObject &delta)
{
    for (const QString &name : {u"reasoning"_s, u"reasoning_content"_s}) {
        const QString text = textIn(delta[name]);
        if (!text.isEmpty())
            return text;
    }
    const QString details = readableReasoning(delta[u"reasoning_details"_s]);
    return details.isEmpty() ? thoughtsIn(delta[u"content"_s]) : details;
}

/// A tool that the provider ran. Its texts are to be read leniently: the documentation's own examples differ.
ToolCall serverToolCall(const QJsonObject &detail)
{
    const QString result = detail[u"result"_s].toString();
    const QJsonObject outcome = QJsonDocument::fromJson(result.toUtf8()).object();
    const QJsonValue arguments = detail[u"arguments"_s];
    return {
        .id = detail[u"tool_call_id"_s].toString(),
        .name = detail[u"tool_name"_s].toString(),
        .arguments =
            arguments.isObject() ? arguments.toObject() : QJsonDocument::fromJson(arguments.toString().toUtf8()).object(),
        .state = outcome[u"status"_s].toString() == "error"_L1 ? ToolCallState::Failed : ToolCallState::Done,
        .result = result,
    };
}

bool isError(const QJsonValue &value)
{
    return value.isObject() || (value.isString() && !value.toString().isEmpty());
}

std::unique_ptr<WireDecoder> makeChatDecoder()
{
    return std::make_unique<ChatDecoder>();
}

} // namespace

FinishReason chatFinishReason(const QString &reason)
{
    constexpr auto names = std::to_array<std::pair<QLatin1StringView, FinishReason>>({
        {"stop"_L1, FinishReason::Stop},
        {"end_turn"_L1, FinishReason::Stop},
        {"eos"_L1, FinishReason::Stop},
        {"eos_token"_L1, FinishReason::Stop},
        {"stop_sequence"_L1, FinishReason::Stop},
        {"length"_L1, FinishReason::Length},
        {"max_tokens"_L1, FinishReason::Length},
        {"model_length"_L1, FinishReason::Length},
        {"tool_calls"_L1, FinishReason::ToolCalls},
        {"function_call"_L1, FinishReason::ToolCalls},
        {"content_filter"_L1, FinishReason::ContentFilter},
        {"error"_L1, FinishReason::Error},
    });
    for (const auto &[name, value] : names) {
        if (reason == name)
            return value;
    }
    return FinishReason::Unknown;
}

Result<std::vector<ChatEvent>> ChatDecoder::takeEvent(const SseEvent &event)
{
    const QByteArray data = event.data.trimmed();
    if (data.isEmpty() || m_done)
        return {};
    if (data == "[DONE]") {
        m_done = true;
        return {};
    }
    const QJsonDocument document = strangersJson(data);
    if (event.type == "error")
        return std::unexpected(document.isObject() ? chatErrorFromValue(document.object())
                                                   : chatErrorFromValue(QString::fromUtf8(data)));
    if (!document.isObject())
        return fail(FailureKind::BadResponse, Words::tr("Part of the reply is not the JSON it should be."));
    return takeObject(document.object());
}

/// OpenRouter may say twice that the limit was reached: as the reason of the end, and then as an error about the request.
bool ChatDecoder::isLengthAgain(const QJsonValue &error) const
{
    if (m_finishReason != FinishReason::Length)
        return false;
    const FailureKind kind = chatErrorFromValue(error).kind;
    return kind == FailureKind::Input || kind == FailureKind::Context;
}

Result<std::vector<ChatEvent>> ChatDecoder::takeWhole(const QByteArray &body)
{
    const QJsonDocument document = strangersJson(body);
    if (!document.isObject())
        return fail(FailureKind::BadResponse, Words::tr("The reply is not the JSON it should be."));
    auto events = takeObject(document.object());
    m_done = events.has_value();
    return events;
}

Result<std::vector<ChatEvent>> ChatDecoder::takeObject(const QJsonObject &json)
{
    if (json.contains(u"usage"_s) && json[u"usage"_s].isObject())
        m_usage = chatUsage(json[u"usage"_s].toObject());
    if (m_providerModel.isEmpty())
        m_providerModel = json[u"model"_s].toString();
    if (isError(json[u"error"_s]) && !isLengthAgain(json[u"error"_s]))
        return std::unexpected(chatErrorFromValue(json[u"error"_s]));

    std::vector<ChatEvent> events;
    for (const QJsonValue &choice : json[u"choices"_s].toArray()) {
        if (choice[u"index"_s].toInt() != 0) // one answer was asked for
            continue;
        if (isError(choice[u"error"_s]))
            return std::unexpected(chatErrorFromValue(choice[u"error"_s]));
        takeChoice(choice.toObject(), events);
    }
    takeCitations(json, events);
    return events;
}

void ChatDecoder::takeChoice(const QJsonObject &choice, std::vector<ChatEvent> &events)
{
    const QJsonObject delta = choice[u"delta"_s].isObject() ? choice[u"delta"_s].toObject() : choice[u"message"_s].toObject();
    if (const QString reasoning = reasoningIn(delta); !reasoning.isEmpty())
        events.push_back(ChatReasoning{reasoning});
    if (const QString text = textIn(delta[u"content"_s]); !text.isEmpty())
        events.push_back(ChatText{text});
    m_toolCalls.take(delta[u"tool_calls"_s]);
    takeDetails(delta[u"reasoning_details"_s], events);
    takeSources(delta[u"annotations"_s], events);
    m_refusal += delta[u"refusal"_s].toString();

    const QString reason = choice[u"finish_reason"_s].toString();
    if (reason.isEmpty())
        return;
    m_hasFinishReason = true;
    m_finishReason = chatFinishReason(reason);
    m_nativeReason = choice[u"native_finish_reason"_s].toString();
}

/// Kept for the echo; and what OpenRouter's own tools did is told among them.
void ChatDecoder::takeDetails(const QJsonValue &details, std::vector<ChatEvent> &events)
{
    m_details.take(details);
    for (const QJsonValue &detail : details.toArray()) {
        if (detail[u"type"_s].toString() == "reasoning.server_tool_call"_L1)
            events.push_back(ChatToolCall{serverToolCall(detail.toObject())});
    }
}

/// OpenAI and OpenRouter put the citation into a member of its own, others leave that out.
void ChatDecoder::takeSources(const QJsonValue &annotations, std::vector<ChatEvent> &events)
{
    for (const QJsonValue &annotation : annotations.toArray()) {
        const QJsonValue citation = annotation[u"url_citation"_s];
        takeSource(citation.isObject() ? citation : annotation, events);
    }
}

/// Perplexity and xAI tell sources beside the choices, with every chunk again: pages with titles, or bare addresses.
void ChatDecoder::takeCitations(const QJsonObject &json, std::vector<ChatEvent> &events)
{
    for (const QJsonValue &page : json[u"search_results"_s].toArray())
        takeSource(page, events);
    for (const QJsonValue &citation : json[u"citations"_s].toArray())
        takeSource(citation.isString() ? QJsonObject{{u"url"_s, citation}} : citation, events);
}

void ChatDecoder::takeSource(const QJsonValue &source, std::vector<ChatEvent> &events)
{
    const QString url = source[u"url"_s].toString();
    if (url.isEmpty() || m_sources.contains(url) || m_sources.size() >= maxSources)
        return;
    m_sources.insert(url);
    events.push_back(ChatSource{{.url = url, .title = source[u"title"_s].toString()}});
}

WireEnd ChatDecoder::end(const std::optional<Failure> &broken)
{
    if (auto failure = failureAtEnd(broken))
        return {.events = {}, .result = std::unexpected(*failure)};
    WireEnd end{
        .events = {},
        .result = Completion{
            .finishReason = m_finishReason, .providerModel = m_providerModel, .usage = m_usage, .echo = m_details.whole()}};
    for (ToolCall &call : m_toolCalls.whole())
        end.events.push_back(ChatToolCall{std::move(call)});
    // Not every server has a reason of its own for it.
    if (!end.events.empty() && m_finishReason != FinishReason::Length)
        end.result->finishReason = FinishReason::ToolCalls;
    return end;
}

std::optional<Failure> ChatDecoder::failureAtEnd(const std::optional<Failure> &broken) const
{
    if (!m_done && !m_hasFinishReason) {
        if (broken)
            return broken;
        return Failure{.kind = FailureKind::BadResponse,
                       .message = Words::tr("The reply ended early, without its end mark."),
                       .retryable = true};
    }
    if (!m_refusal.trimmed().isEmpty())
        return Failure{.kind = FailureKind::Refused, .message = m_refusal.simplified().left(500)};
    if (m_finishReason == FinishReason::ContentFilter)
        return Failure{.kind = FailureKind::Refused, .message = Words::tr("A content filter stopped the answer.")};
    if (m_finishReason == FinishReason::Error) {
        const QString message = m_nativeReason.isEmpty()
                                    ? Words::tr("The model stopped with an error.")
                                    : Words::tr("The model stopped with an error (%1).").arg(m_nativeReason.left(100));
        return Failure{.kind = FailureKind::Server, .message = message, .retryable = true};
    }
    return std::nullopt;
}

namespace {

QUrl chatEndpoint(const Connection &connection, const ChatRequest & /*request*/)
{
    return behindBase(connection, u"/chat/completions"_s);
}

} // namespace

const Wire &chatCompletionsWire()
{
    static const Wire wire{
        .endpoint = chatEndpoint,
        .body = chatBody,
        .headers = chatHeaders,
        .decoder = makeChatDecoder,
        .failure = chatErrorFromReply,
        .gate = chatGateFromReply,
    };
    return wire;
}

} // namespace fusion
