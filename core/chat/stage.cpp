// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/stage.h"

#include "core/base/enumnames.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {
constexpr auto stageNames = std::to_array<std::pair<StageKind, QLatin1StringView>>({
    {StageKind::Seat, "seat"_L1},
    {StageKind::Judge, "judge"_L1},
    {StageKind::Synthesizer, "synthesizer"_L1},
    {StageKind::CrossExam, "cross_exam"_L1},
});
} // namespace

QString stageKindName(StageKind kind)
{
    return enumName(stageNames, kind);
}

QJsonObject toJson(Stage stage)
{
    QJsonObject json{{u"stage"_s, stageKindName(stage.kind)}};
    if (stage.kind == StageKind::Seat)
        json[u"seat"_s] = stage.seat;
    if (stage.kind == StageKind::CrossExam)
        json[u"call"_s] = stage.seat;
    return json;
}

Stage stageFromJson(const QJsonObject &json)
{
    const StageKind kind = enumValue(stageNames, json[u"stage"_s].toString()).value_or(StageKind::Seat);
    return {.kind = kind, .seat = json[kind == StageKind::CrossExam ? u"call"_s : u"seat"_s].toInt()};
}

} // namespace fusion
