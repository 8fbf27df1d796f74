// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/ruling.h"

#include "core/base/enumnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {
constexpr auto kindNames = std::to_array<std::pair<RulingKind, QLatin1StringView>>({
    {RulingKind::Side, "side"_L1},
    {RulingKind::Both, "both"_L1},
    {RulingKind::Neither, "neither"_L1},
    {RulingKind::Own, "own"_L1},
    {RulingKind::Withdrawn, "withdrawn"_L1},
});
} // namespace

QString rulingKindName(RulingKind kind)
{
    return enumName(kindNames, kind);
}

QJsonObject toJson(const Ruling &ruling)
{
    QJsonObject json{{u"topic"_s, ruling.topic}, {u"ruling"_s, rulingKindName(ruling.kind)}};
    if (ruling.kind == RulingKind::Side)
        json[u"seat"_s] = ruling.seat;
    if (!ruling.words.isEmpty())
        json[u"words"_s] = ruling.words;
    return json;
}

Ruling rulingFromJson(const QJsonObject &json)
{
    return {.topic = json[u"topic"_s].toString(),
            .kind = enumValue(kindNames, json[u"ruling"_s].toString()).value_or(RulingKind::Withdrawn),
            .seat = json[u"seat"_s].toInt(-1),
            .words = json[u"words"_s].toString()};
}

void applyRuling(std::vector<Ruling> &rulings, const Ruling &ruling)
{
    const auto same = std::ranges::find(rulings, ruling.topic, &Ruling::topic);
    if (ruling.kind == RulingKind::Withdrawn) {
        if (same != rulings.end())
            rulings.erase(same);
    } else if (same != rulings.end()) {
        *same = ruling;
    } else {
        rulings.push_back(ruling);
    }
}

const Ruling *rulingOn(const std::vector<Ruling> &rulings, const QString &topic)
{
    const auto found = std::ranges::find(rulings, topic, &Ruling::topic);
    return found == rulings.end() ? nullptr : &*found;
}

} // namespace fusion
