// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/stageanswer.h"

#include <QJsonObject>
#include <QString>

namespace fusion {

/// One call of a cross-examination: a seat is shown, on one point, what others say against it, and says whether it moves. The
/// calls of one examination have its number and topic in common.
struct CrossCall {
    int exam = 1;       ///< from 1
    int seat = 0;       ///< index of the seat that is asked
    QString topic;      ///< the point, in the judge's words
    QString before;     ///< the seat's stance, as the judge gave it
    StageAnswer answer; ///< label and colour are the seat's

    bool operator==(const CrossCall &) const = default;
};

QJsonObject toJson(const CrossCall &call);
CrossCall crossCallFromJson(const QJsonObject &json);

/// Whether a seat moved when it was shown the other side.
enum class CrossMove { Unclear, Kept, Partly, Changed };

/// What a seat's reply amounts to. The prompt asks for a first line "Position: kept|partly|changed" and the position below; a
/// reply without that line is Unclear, and all of it the position.
struct CrossReply {
    CrossMove move = CrossMove::Unclear;
    QString position;

    bool operator==(const CrossReply &) const = default;
};
CrossReply readCrossReply(const QString &text);

} // namespace fusion
