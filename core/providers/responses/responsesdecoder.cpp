// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/responses/responsesdecoder.h"

#include "core/providers/strangersjson.h"

#include "core/providers/openai/chatbody.h"
#include "core/providers/openai/chaterror.h"
#include "core/providers/responses/responsesbody.h"
#include "core/providers/responses/responsesitem.h"
#include "core/providers/responses/responsesoutcome.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ResponsesDecoder)
};

constexpr std::size_t maxCalls = 128;

/// Which output item an event is about: by its place, or by its id where a server tells no places.
QString keyIn(const QJsonObject &json)
{
    const QJsonValue index = json[u"output_index"_s];
    return index.isDouble() ? QString::number(index.toInteger()) : json[u"item_id"_s].toString();
}

/// The same for a part of its content or of its summary.
QString placeIn(const QJsonObject &json, const QString &list)
{
    const QString number = QString::number(json[list == "summary"_L1 ? u"summary_index"_s : u"content_index"_s].toInteger());
    return keyIn(json) + u'/' + list + number;
}

} // namespace

Result<std::vector<ChatEvent>> ResponsesDecoder::takeEvent(const SseEvent &event)
{
    const QByteArray data = event.data.trimmed();
    if (data.isEmpty() || m_done)
        return {};
    if (data == "[DONE]") {
        m_done = true;
        return {};
    }
    const QJsonDocument document = strangersJson(data);
    if (!document.isObject() && event.type == "error")
        return std::unexpected(chatErrorFromValue(QString::fromUtf8(data)));
    if (!document.isObject())
        return fail(FailureKind::BadResponse, Words::tr("Part of the reply is not the JSON it should be."));
    const QJsonObject json = document.object();
    return takeObject(json[u"type"_s].toString(QString::fromUtf8(event.type)), json);
}

Result<std::vector<ChatEvent>> ResponsesDecoder::takeWhole(const QByteArray &body)
{
    const QJsonDocument document = strangersJson(body);
    if (!document.isObject())
        return fail(FailureKind::BadResponse, Words::tr("The reply is not the JSON it should be."));
    const QJsonObject json = document.object();
    if (!json.contains(u"status"_s) && !json.contains(u"output"_s))
        return takeObject(u"error"_s, json);
    return takeObject(u"response.completed"_s, {{u"response"_s, json}});
}

Result<std::vector<ChatEvent>> ResponsesDecoder::takeObject(const QString &type, const QJsonObject &json)
{
    Events events;
    const QJsonObject response = json[u"response"_s].toObject();
    if (m_providerModel.isEmpty())
        m_providerModel = response[u"model"_s].toString();
    if (response[u"usage"_s].isObject())
        m_usage = responsesUsage(response[u"usage"_s].toObject());
    if (type == "error"_L1 || type == "response.error"_L1 || type == "response.failed"_L1 ||
        responsesFinish(response) == FinishReason::Error || (type.isEmpty() && json.contains(u"error"_s)))
        return std::unexpected(responsesFailure(json));
    if (type == "response.completed"_L1 || type == "response.incomplete"_L1 || type == "response.done"_L1) {
        takeResponse(response, events);
        m_finish = responsesFinish(response).value_or(FinishReason::Unknown);
        m_done = true;
    } else if (type == "response.output_item.added"_L1) {
        takeCall(keyIn(json), json[u"item"_s].toObject(), false);
    } else if (type == "response.output_item.done"_L1) {
        takeItem(keyIn(json), json[u"item"_s].toObject(), events);
    } else if (!m_panel.takeEvent(type, json, events) && !takeDelta(type, json, events) && !takePart(type, json, events)) {
        takeArguments(type, json);
    }
    return events;
}

bool ResponsesDecoder::takeDelta(const QString &type, const QJsonObject &json, Events &events)
{
    const QString delta = json[u"delta"_s].toString();
    if (type == "response.output_text.delta"_L1)
        say(placeIn(json, u"content"_s), delta, events);
    else if (type == "response.reasoning_summary_text.delta"_L1)
        think(keyIn(json), u"summary"_s, placeIn(json, u"summary"_s), delta, events);
    else if (type == "response.reasoning_text.delta"_L1)
        think(keyIn(json), u"content"_s, placeIn(json, u"content"_s), delta, events);
    else if (type == "response.refusal.delta"_L1)
        m_refusal += delta;
    else
        return false;
    return true;
}

/// What closes a part has its whole text, and some servers send nothing before it.
bool ResponsesDecoder::takePart(const QString &type, const QJsonObject &json, Events &events)
{
    const QString text = json[u"text"_s].toString();
    if (type == "response.output_text.done"_L1) {
        if (const QString place = placeIn(json, u"content"_s); !m_said.contains(place))
            say(place, text, events);
    } else if (type == "response.reasoning_summary_text.done"_L1) {
        if (const QString place = placeIn(json, u"summary"_s); !m_said.contains(place))
            think(keyIn(json), u"summary"_s, place, text, events);
    } else if (type == "response.reasoning_text.done"_L1) {
        if (const QString place = placeIn(json, u"content"_s); !m_said.contains(place))
            think(keyIn(json), u"content"_s, place, text, events);
    } else if (type == "response.refusal.done"_L1) {
        if (m_refusal.isEmpty())
            m_refusal = json[u"refusal"_s].toString();
    } else if (type == "response.output_text.annotation.added"_L1) {
        if (const auto source = annotationSource(json[u"annotation"_s].toObject()))
            cite(*source, events);
    } else {
        return false;
    }
    return true;
}

void ResponsesDecoder::takeArguments(const QString &type, const QJsonObject &json)
{
    const bool isDelta = type == "response.function_call_arguments.delta"_L1;
    if (!isDelta && type != "response.function_call_arguments.done"_L1)
        return;
    Call *call = callAt(keyIn(json));
    if (!call || call->isWhole)
        return;
    if (isDelta) {
        call->arguments += json[u"delta"_s].toString();
        return;
    }
    call->arguments = json[u"arguments"_s].toString(call->arguments);
    if (call->name.isEmpty())
        call->name = json[u"name"_s].toString();
    call->isWhole = true;
}

void ResponsesDecoder::takeItem(const QString &key, const QJsonObject &item, Events &events)
{
    if (m_items.contains(key))
        return;
    m_items.insert(key);
    const QString type = item[u"type"_s].toString();
    if (type == "openrouter:fusion"_L1) // its panel's answers are for people; the model has read them
        m_panel.takeResult(item, events);
    else
        m_echo.append(item);
    if (type == "function_call"_L1)
        takeCall(key, item, true);
    if (type == "reasoning"_L1) {
        for (const ItemPart &part : itemThoughts(item)) {
            if (!m_thoughtKinds.contains(key) || !m_said.contains(key + u'/' + part.place))
                think(key, part.place.startsWith("summary"_L1) ? u"summary"_s : u"content"_s, key + u'/' + part.place, part.text,
                      events);
        }
    }
    if (type == "message"_L1) {
        for (const ItemPart &part : itemTexts(item)) {
            if (!m_said.contains(key + u'/' + part.place))
                say(key + u'/' + part.place, part.text, events);
        }
        if (m_refusal.isEmpty())
            m_refusal = itemRefusal(item);
    }
    if (auto call = hostedCall(item)) {
        m_searches += call->name == "web_search"_L1 && item[u"action"_s][u"type"_s].toString(u"search"_s) == "search"_L1;
        events.push_back(ChatToolCall{std::move(*call)});
    }
    for (const Source &source : itemSources(item))
        cite(source, events);
}

void ResponsesDecoder::takeCall(const QString &key, const QJsonObject &item, bool isWhole)
{
    if (item[u"type"_s].toString() != "function_call"_L1)
        return;
    Call *call = callAt(key);
    if (!call)
        return;
    call->id = item[u"call_id"_s].toString(item[u"id"_s].toString());
    call->name = item[u"name"_s].toString();
    if (!isWhole)
        return;
    const QString arguments = item[u"arguments"_s].toString();
    if (!arguments.isEmpty())
        call->arguments = arguments;
    call->isWhole = item[u"status"_s].toString() != "incomplete"_L1;
}

ResponsesDecoder::Call *ResponsesDecoder::callAt(const QString &key)
{
    const auto found = std::ranges::find(m_calls, key, &Call::key);
    if (found != m_calls.end())
        return &*found;
    return m_calls.size() < maxCalls ? &m_calls.emplace_back(Call{.key = key, .id = {}, .name = {}, .arguments = {}}) : nullptr;
}

/// A response that ended repeats its output; what has streamed is known by now.
void ResponsesDecoder::takeResponse(const QJsonObject &response, Events &events)
{
    if (!m_items.isEmpty() || !m_said.isEmpty())
        return;
    const QJsonArray output = response[u"output"_s].toArray();
    for (qsizetype i = 0; i < output.size(); ++i)
        takeItem(QString::number(i), output[i].toObject(), events);
}

void ResponsesDecoder::say(const QString &place, const QString &text, Events &events)
{
    if (text.isEmpty())
        return;
    m_said.insert(place);
    events.push_back(ChatText{text});
}

/// One reasoning item may tell its thoughts and a summary of them, too: the kind that comes first is shown. Its parts are
/// paragraphs.
void ResponsesDecoder::think(const QString &key, const QString &kind, const QString &place, const QString &text, Events &events)
{
    if (text.isEmpty() || m_thoughtKinds.value(key, kind) != kind)
        return;
    m_thoughtKinds.insert(key, kind);
    m_said.insert(place);
    const bool isNew = !m_lastThought.isEmpty() && m_lastThought != place;
    m_lastThought = place;
    events.push_back(ChatReasoning{isNew ? u"\n\n"_s + text : text});
}

void ResponsesDecoder::cite(const Source &source, Events &events)
{
    if (m_sources.contains(source.url))
        return;
    m_sources.insert(source.url);
    events.push_back(ChatSource{source});
}

Usage ResponsesDecoder::usage() const
{
    Usage usage = m_usage;
    if (!usage.webSearches && m_searches > 0)
        usage.webSearches = m_searches;
    return usage;
}

WireEnd ResponsesDecoder::end(const std::optional<Failure> &broken)
{
    if (auto failure = failureAtEnd(broken))
        return {.events = {}, .result = std::unexpected(*failure)};
    WireEnd end{.events = {},
                .result = Completion{.finishReason = m_finish.value_or(FinishReason::Unknown),
                                     .providerModel = m_providerModel,
                                     .usage = usage(),
                                     .echo = m_echo}};
    for (const Call &call : m_calls) {
        if (!call.isWhole || call.name.isEmpty())
            continue;
        end.events.push_back(ChatToolCall{functionCall(call.id.isEmpty() ? call.key : call.id, call.name, call.arguments)});
        if (m_finish == FinishReason::Stop)
            end.result->finishReason = FinishReason::ToolCalls;
    }
    return end;
}

std::optional<Failure> ResponsesDecoder::failureAtEnd(const std::optional<Failure> &broken) const
{
    // An end mark behind nothing that could be read is the end of another format.
    const bool isEnd = m_finish || (m_done && !(m_said.isEmpty() && m_items.isEmpty()));
    if (!isEnd) {
        if (broken)
            return broken;
        return Failure{.kind = FailureKind::BadResponse,
                       .message = Words::tr("The reply ended early, without its end mark."),
                       .retryable = true};
    }
    if (!m_refusal.trimmed().isEmpty())
        return Failure{.kind = FailureKind::Refused, .message = m_refusal.simplified().left(500)};
    if (m_finish == FinishReason::ContentFilter)
        return Failure{.kind = FailureKind::Refused, .message = Words::tr("A content filter stopped the answer.")};
    return std::nullopt;
}

namespace {

QUrl responsesEndpoint(const Connection &connection, const ChatRequest & /*request*/)
{
    return behindBase(connection, u"/responses"_s);
}

std::unique_ptr<WireDecoder> makeResponsesDecoder()
{
    return std::make_unique<ResponsesDecoder>();
}

} // namespace

const Wire &responsesWire()
{
    static const Wire wire{
        .endpoint = responsesEndpoint,
        .body = responsesBody,
        .headers = chatHeaders,
        .decoder = makeResponsesDecoder,
        .failure = chatErrorFromReply,
        .gate = chatGateFromReply,
    };
    return wire;
}

} // namespace fusion
