// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/responsesreply.h"

#include "core/simulator/replydeltas.h"

#include <QJsonDocument>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const QJsonObject &json)
{
    return json[u"type"_s].toString();
}

/// The one part that simulated items have.
QJsonObject partOf(const QJsonObject &item, const QString &text)
{
    if (typeOf(item) == "reasoning"_L1)
        return {{u"type"_s, u"summary_text"_s}, {u"text"_s, text}};
    if (item[u"is_refusal"_s].toBool())
        return {{u"type"_s, u"refusal"_s}, {u"refusal"_s, text}};
    return {{u"type"_s, u"output_text"_s}, {u"text"_s, text}, {u"annotations"_s, QJsonArray()}};
}

QJsonObject usageJson(const QJsonObject &chat)
{
    QJsonObject usage = chat;
    usage[u"input_tokens"_s] = usage.take(u"prompt_tokens"_s);
    usage[u"output_tokens"_s] = usage.take(u"completion_tokens"_s);
    usage[u"input_tokens_details"_s] = usage.take(u"prompt_tokens_details"_s);
    usage[u"output_tokens_details"_s] = usage.take(u"completion_tokens_details"_s);
    return usage;
}

/// "completed", or why it is not.
QString incompleteReason(const SimulatedReply &reply)
{
    if (reply.finishReason == "length"_L1)
        return u"max_output_tokens"_s;
    return reply.finishReason == "content_filter"_L1 ? u"content_filter"_s : QString();
}

} // namespace

ResponsesReply::ResponsesReply(const CompletionHead &head)
    : m_head(head)
{
}

QByteArray ResponsesReply::event(const QString &type, QJsonObject members)
{
    members[u"type"_s] = type;
    members[u"sequence_number"_s] = m_sequence++;
    return "event: " + type.toLatin1() + '\n' + sseData(members);
}

QByteArray ResponsesReply::itemEvent(const QString &type, std::size_t index, QJsonObject members)
{
    members[u"output_index"_s] = static_cast<qint64>(index);
    members[u"item_id"_s] = m_items[index].json[u"id"_s];
    return event(type, members);
}

QJsonObject ResponsesReply::response(const QString &status) const
{
    QJsonArray output;
    for (const Item &item : m_items) {
        if (!item.isOpen)
            output.append(item.json);
    }
    return {{u"id"_s, m_head.id},       {u"object"_s, u"response"_s}, {u"created_at"_s, m_head.created}, {u"status"_s, status},
            {u"model"_s, m_head.model}, {u"output"_s, output},        {u"error"_s, QJsonValue::Null}};
}

QByteArray ResponsesReply::begin()
{
    return event(u"response.created"_s, {{u"response"_s, response(u"in_progress"_s)}});
}

std::size_t ResponsesReply::add(const QJsonObject &json)
{
    QJsonObject item = json;
    item[u"id"_s] = u"item_sim_%1"_s.arg(m_items.size());
    item[u"status"_s] = u"in_progress"_s;
    m_items.push_back({.json = item, .text = {}});
    return m_items.size() - 1;
}

QByteArray ResponsesReply::delta(const QJsonObject &delta)
{
    if (delta.contains(panelDelta))
        return panelEvent(delta[panelDelta].toObject());
    if (delta.contains(u"reasoning"_s)) {
        return textDelta(u"reasoning"_s, u"summary_text"_s, u"response.reasoning_summary_text.delta"_s,
                         delta[u"reasoning"_s].toString());
    }
    if (delta.contains(u"content"_s))
        return textDelta(u"message"_s, u"output_text"_s, u"response.output_text.delta"_s, delta[u"content"_s].toString());
    if (delta.contains(u"refusal"_s))
        return textDelta(u"message"_s, u"refusal"_s, u"response.refusal.delta"_s, delta[u"refusal"_s].toString());
    QByteArray bytes;
    for (const QJsonValue &call : delta[u"tool_calls"_s].toArray())
        bytes += callDelta(call.toObject());
    return bytes;
}

QByteArray ResponsesReply::panelEvent(const QJsonObject &panel)
{
    const QString type = typeOf(panel);
    if (type == "response.output_item.added"_L1) {
        const std::size_t index = add(panel[u"item"_s].toObject());
        return event(type, {{u"output_index"_s, static_cast<qint64>(index)}, {u"item"_s, m_items[index].json}});
    }
    Item &item = m_items.back();
    if (type != "response.output_item.done"_L1)
        return itemEvent(type, m_items.size() - 1, panel);
    const QJsonValue id = item.json[u"id"_s];
    item.json = panel[u"item"_s].toObject();
    item.json[u"id"_s] = id;
    item.isOpen = false;
    return event(type, {{u"output_index"_s, static_cast<qint64>(m_items.size() - 1)}, {u"item"_s, item.json}});
}

QByteArray ResponsesReply::textDelta(const QString &itemType, const QString &partType, const QString &eventType,
                                     const QString &text)
{
    QByteArray bytes;
    if (m_items.empty() || !m_items.back().isOpen || typeOf(m_items.back().json) != itemType) {
        bytes += closeAll();
        QJsonObject json{{u"type"_s, itemType}};
        if (itemType == "message"_L1)
            json[u"role"_s] = u"assistant"_s;
        if (partType == "refusal"_L1)
            json[u"is_refusal"_s] = true;
        const std::size_t index = add(json);
        bytes += event(u"response.output_item.added"_s,
                       {{u"output_index"_s, static_cast<qint64>(index)}, {u"item"_s, m_items[index].json}});
    }
    m_items.back().text += text;
    QJsonObject members{{u"delta"_s, text}};
    members[itemType == "reasoning"_L1 ? u"summary_index"_s : u"content_index"_s] = 0;
    return bytes + itemEvent(eventType, m_items.size() - 1, members);
}

QByteArray ResponsesReply::callDelta(const QJsonObject &call)
{
    const QJsonObject function = call[u"function"_s].toObject();
    if (call.contains(u"id"_s)) {
        const QByteArray closed = m_calls.empty() ? closeAll() : QByteArray();
        const std::size_t index =
            add({{u"type"_s, u"function_call"_s}, {u"call_id"_s, call[u"id"_s]}, {u"name"_s, function[u"name"_s]}});
        m_calls.push_back(index);
        return closed + event(u"response.output_item.added"_s,
                              {{u"output_index"_s, static_cast<qint64>(index)}, {u"item"_s, m_items[index].json}});
    }
    const std::size_t index = m_calls.at(static_cast<std::size_t>(call[u"index"_s].toInt()));
    m_items[index].text += function[u"arguments"_s].toString();
    return itemEvent(u"response.function_call_arguments.delta"_s, index, {{u"delta"_s, function[u"arguments"_s]}});
}

/// The part's end and the item's.
QByteArray ResponsesReply::close(std::size_t index)
{
    Item &item = m_items[index];
    item.isOpen = false;
    QByteArray bytes;
    if (typeOf(item.json) == "function_call"_L1) {
        item.json[u"arguments"_s] = item.text;
        bytes = itemEvent(u"response.function_call_arguments.done"_s, index, {{u"arguments"_s, item.text}});
    } else {
        const QJsonObject part = partOf(item.json, item.text);
        const bool isReasoning = typeOf(item.json) == "reasoning"_L1;
        item.json[isReasoning ? u"summary"_s : u"content"_s] = QJsonArray{part};
        if (isReasoning)
            item.json[u"encrypted_content"_s] = u"c2ltdWxhdGVk"_s;
        if (typeOf(part) == "output_text"_L1)
            bytes = itemEvent(u"response.output_text.done"_s, index, {{u"content_index"_s, 0}, {u"text"_s, item.text}});
    }
    item.json.remove(u"is_refusal"_s);
    item.json[u"status"_s] = u"completed"_s;
    return bytes +
           event(u"response.output_item.done"_s, {{u"output_index"_s, static_cast<qint64>(index)}, {u"item"_s, item.json}});
}

QByteArray ResponsesReply::closeAll()
{
    QByteArray bytes;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].isOpen)
            bytes += close(i);
    }
    return bytes;
}

QByteArray ResponsesReply::end(const SimulatedReply &reply, const std::optional<QJsonObject> &usage)
{
    const QByteArray closed = closeAll();
    const QString reason = incompleteReason(reply);
    QJsonObject json = response(reason.isEmpty() ? u"completed"_s : u"incomplete"_s);
    if (!reason.isEmpty())
        json[u"incomplete_details"_s] = QJsonObject{{u"reason"_s, reason}};
    if (usage)
        json[u"usage"_s] = usageJson(*usage);
    return closed + event(reason.isEmpty() ? u"response.completed"_s : u"response.incomplete"_s, {{u"response"_s, json}});
}

QByteArray ResponsesReply::error(int code, const QString &message)
{
    const QJsonObject chat = errorBody(code, message)[u"error"_s].toObject();
    QJsonObject json = response(u"failed"_s);
    json[u"error"_s] = QJsonObject{{u"code"_s, u"server_error"_s}, {u"message"_s, message}};
    return event(u"response.failed"_s, {{u"response"_s, json}, {u"error_type"_s, chat[u"metadata"_s][u"error_type"_s]}});
}

QJsonObject ResponsesReply::whole(const SimulatedReply &reply, const QJsonObject &usage)
{
    for (const QJsonObject &part : deltasOf(reply))
        delta(part);
    const QByteArray last = end(reply, usage);
    const qsizetype data = last.lastIndexOf("data: ");
    return QJsonDocument::fromJson(last.sliced(data + 6))[u"response"_s].toObject();
}

QJsonObject serverToolCall(const QJsonObject &item)
{
    QJsonObject result = item;
    result.remove(u"type"_s);
    result[u"status"_s] = item[u"status"_s].toString() == "completed"_L1 ? u"ok"_s : u"error"_s;
    return {{u"type"_s, u"reasoning.server_tool_call"_s},
            {u"tool_name"_s, u"openrouter:fusion"_s},
            {u"tool_call_id"_s, u"call_sim_fusion"_s},
            {u"arguments"_s, u"{\"prompt\":\"(simulated)\"}"_s},
            {u"result"_s, QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact))}};
}

} // namespace fusion
