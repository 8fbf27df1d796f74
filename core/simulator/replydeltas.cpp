// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/replydeltas.h"

#include "core/simulator/completionjson.h"

#include <algorithm>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype argumentPiece = 7;

QJsonObject callDelta(const QJsonObject &call)
{
    return {{u"tool_calls"_s, QJsonArray{call}}};
}

QJsonObject argumentsDelta(qsizetype index, const QString &piece)
{
    return callDelta({{u"index"_s, index}, {u"function"_s, QJsonObject{{u"arguments"_s, piece}}}});
}

void addToolCalls(std::vector<QJsonObject> &deltas, const SimulatedReply &reply)
{
    QStringList arguments;
    for (const QJsonValue &value : wireToolCalls(reply)) {
        QJsonObject call = value.toObject();
        QJsonObject function = call.value("function"_L1).toObject();
        arguments.append(function.value("arguments"_L1).toString());
        function.insert("arguments"_L1, QString());
        call.insert("function"_L1, function);
        deltas.push_back(callDelta(call));
    }
    qsizetype longest = 0;
    for (const QString &text : arguments)
        longest = std::max(longest, text.size());
    for (qsizetype at = 0; at < longest; at += argumentPiece) {
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            if (at < arguments.at(i).size())
                deltas.push_back(argumentsDelta(i, arguments.at(i).mid(at, argumentPiece)));
        }
    }
}

} // namespace

std::vector<QJsonObject> deltasOf(const SimulatedReply &reply)
{
    std::vector<QJsonObject> deltas;
    for (const QJsonValue &event : reply.panel)
        deltas.push_back({{panelDelta, event}});
    for (const QString &token : tokensOf(reply.reasoning))
        deltas.push_back({{u"reasoning"_s, token}});
    for (const QString &token : tokensOf(reply.text))
        deltas.push_back({{u"content"_s, token}});
    for (const QString &token : tokensOf(reply.refusal))
        deltas.push_back({{u"refusal"_s, token}});
    addToolCalls(deltas, reply);
    return deltas;
}

QJsonObject endlessDelta(int index)
{
    return {{u"content"_s, index % 12 == 11 ? u" on.\n\n"_s : u" and so"_s}};
}

} // namespace fusion
