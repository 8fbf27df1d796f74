// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedrequest.h"

#include "core/base/enumnames.h"

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<SimulatedEnd, 5> endNames{{
    {SimulatedEnd::Open, "open"_L1},
    {SimulatedEnd::Finished, "finished"_L1},
    {SimulatedEnd::ClosedByClient, "closed_by_client"_L1},
    {SimulatedEnd::CutByServer, "cut_by_server"_L1},
    {SimulatedEnd::Stopped, "stopped"_L1},
}};

} // namespace

QString simulatedEndName(SimulatedEnd end)
{
    return enumName(endNames, end);
}

QJsonObject toJson(const SimulatedRequest &request)
{
    return {{u"id"_s, request.id},
            {u"received_at"_s, request.receivedAt.toString(Qt::ISODateWithMs)},
            {u"ended_at"_s, request.endedAt.isValid() ? QJsonValue(request.endedAt.toString(Qt::ISODateWithMs)) : QJsonValue()},
            {u"method"_s, request.method},
            {u"path"_s, request.path},
            {u"model"_s, request.model},
            {u"headers"_s, request.headers},
            {u"body"_s, request.body},
            {u"status"_s, request.status},
            {u"tokens_sent"_s, request.tokensSent},
            {u"end"_s, simulatedEndName(request.end)}};
}

} // namespace fusion
