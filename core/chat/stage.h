// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <compare>

namespace fusion {

enum class StageKind { Seat, Judge, Synthesizer, CrossExam };

/// One call's place in a turn: seat 0, seat 1, ..., the judge, the synthesizer, a call of a cross-examination.
struct Stage {
    StageKind kind = StageKind::Seat;
    int seat = 0; ///< index of the seat, or of the call among the turn's cross calls; 0 for judge and synthesizer

    auto operator<=>(const Stage &) const = default;

    static constexpr Stage ofSeat(int seat) { return {StageKind::Seat, seat}; }
    static constexpr Stage judge() { return {StageKind::Judge, 0}; }
    static constexpr Stage synthesizer() { return {StageKind::Synthesizer, 0}; }
    static constexpr Stage ofCross(int call) { return {StageKind::CrossExam, call}; }
};

/// "seat", "judge", "synthesizer", "cross_exam".
QString stageKindName(StageKind kind);
/// {"stage":"seat","seat":2}, {"stage":"judge"} or {"stage":"cross_exam","call":0}.
QJsonObject toJson(Stage stage);
Stage stageFromJson(const QJsonObject &json);

} // namespace fusion
