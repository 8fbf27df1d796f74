// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <compare>

namespace fusion {

enum class StageKind { Seat, Judge, Synthesizer };

/// One call's place in a turn: seat 0, seat 1, ..., the judge, the synthesizer.
struct Stage {
    StageKind kind = StageKind::Seat;
    int seat = 0; ///< index of the seat; 0 for judge and synthesizer

    auto operator<=>(const Stage &) const = default;

    static constexpr Stage ofSeat(int seat) { return {StageKind::Seat, seat}; }
    static constexpr Stage judge() { return {StageKind::Judge, 0}; }
    static constexpr Stage synthesizer() { return {StageKind::Synthesizer, 0}; }
};

/// "seat", "judge", "synthesizer".
QString stageKindName(StageKind kind);
/// {"stage":"seat","seat":2} or {"stage":"judge"}.
QJsonObject toJson(Stage stage);
Stage stageFromJson(const QJsonObject &json);

} // namespace fusion
