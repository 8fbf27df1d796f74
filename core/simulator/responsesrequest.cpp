// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/responsesrequest.h"

#include <QJsonArray>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

void addItem(QJsonArray &messages, const QJsonObject &item)
{
    const QString type = item[u"type"_s].toString(u"message"_s);
    if (type == "message"_L1) {
        messages.append(QJsonObject{{u"role"_s, item[u"role"_s].toString(u"user"_s)}, {u"content"_s, item[u"content"_s]}});
    } else if (type == "function_call_output"_L1) {
        messages.append(
            QJsonObject{{u"role"_s, u"tool"_s}, {u"tool_call_id"_s, item[u"call_id"_s]}, {u"content"_s, item[u"output"_s]}});
    } else if (type == "function_call"_L1) {
        const QJsonObject function{{u"name"_s, item[u"name"_s]}, {u"arguments"_s, item[u"arguments"_s]}};
        const QJsonObject call{{u"id"_s, item[u"call_id"_s]}, {u"type"_s, u"function"_s}, {u"function"_s, function}};
        messages.append(QJsonObject{{u"role"_s, u"assistant"_s}, {u"tool_calls"_s, QJsonArray{call}}});
    }
}

QJsonArray messagesIn(const QJsonObject &request)
{
    QJsonArray messages;
    const QString instructions = request[u"instructions"_s].toString();
    const QJsonValue input = request[u"input"_s];
    if (input.isString())
        messages.append(QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, input}});
    for (const QJsonValue &item : input.toArray())
        addItem(messages, item.toObject());
    if (!instructions.isEmpty() && !messages.isEmpty())
        messages.prepend(QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, instructions}});
    return messages;
}

QJsonArray toolsIn(const QJsonArray &given)
{
    QJsonArray tools;
    for (const QJsonValue &value : given) {
        QJsonObject tool = value.toObject();
        if (tool[u"type"_s].toString() != "function"_L1) {
            tools.append(tool);
            continue;
        }
        tool.remove(u"type"_s);
        tools.append(QJsonObject{{u"type"_s, u"function"_s}, {u"function"_s, tool}});
    }
    return tools;
}

} // namespace

QJsonObject chatRequestFor(const QJsonObject &responsesRequest)
{
    QJsonObject chat = responsesRequest;
    chat.remove(u"input"_s);
    chat.remove(u"instructions"_s);
    if (const QJsonArray messages = messagesIn(responsesRequest); !messages.isEmpty())
        chat[u"messages"_s] = messages;
    if (chat.contains(u"tools"_s))
        chat[u"tools"_s] = toolsIn(chat[u"tools"_s].toArray());
    if (chat.contains(u"max_output_tokens"_s))
        chat[u"max_tokens"_s] = chat.take(u"max_output_tokens"_s);
    QJsonObject format = chat.take(u"text"_s)[u"format"_s].toObject();
    if (format[u"type"_s].toString() == "json_schema"_L1) {
        format.remove(u"type"_s);
        chat[u"response_format"_s] = QJsonObject{{u"type"_s, u"json_schema"_s}, {u"json_schema"_s, format}};
    }
    return chat;
}

} // namespace fusion
