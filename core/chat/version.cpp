// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/version.h"

#include "core/base/jsonutil.h"

using namespace Qt::StringLiterals;

namespace fusion {

QJsonObject toJson(const VersionFacts &facts)
{
    QJsonArray seats;
    for (const int seat : facts.seats)
        seats.append(seat);
    QJsonObject json{{u"number"_s, facts.number}};
    if (facts.alone)
        json[u"alone"_s] = true;
    if (facts.check)
        json[u"check"_s] = true;
    if (facts.replaces > 0)
        json[u"replaces"_s] = facts.replaces;
    if (!facts.instruction.isEmpty())
        json[u"instruction"_s] = facts.instruction;
    if (!facts.ask.isEmpty())
        json[u"ask"_s] = facts.ask;
    if (facts.orderSeed)
        json[u"order_seed"_s] = static_cast<qint64>(*facts.orderSeed);
    if (!facts.prompts.isEmpty())
        json[u"prompts"_s] = facts.prompts;
    if (!seats.isEmpty())
        json[u"seats"_s] = seats;
    if (facts.judge > 0)
        json[u"judge"_s] = facts.judge;
    if (!facts.rulings.empty())
        json[u"rulings"_s] = jsonArray(facts.rulings);
    return json;
}

VersionFacts versionFactsFromJson(const QJsonObject &json)
{
    VersionFacts facts{
        .number = json[u"number"_s].toInt(1),
        .alone = json[u"alone"_s].toBool(),
        .check = json[u"check"_s].toBool(),
        .replaces = json[u"replaces"_s].toInt(),
        .instruction = json[u"instruction"_s].toString(),
        .ask = json[u"ask"_s].toObject(),
        .orderSeed = {},
        .prompts = json[u"prompts"_s].toObject(),
        .seats = {},
        .judge = json[u"judge"_s].toInt(),
        .rulings = listFrom(json[u"rulings"_s], rulingFromJson),
    };
    if (const auto seed = integerFrom(json[u"order_seed"_s]))
        facts.orderSeed = static_cast<quint32>(*seed);
    for (const QJsonValue &seat : json[u"seats"_s].toArray())
        facts.seats.push_back(seat.toInt());
    return facts;
}

} // namespace fusion
