// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace fusion {

enum class RulingKind {
    Side, ///< one seat's stance holds
    Both,
    Neither,
    Own,       ///< the person's own words hold
    Withdrawn, ///< an earlier ruling no longer holds
};
QString rulingKindName(RulingKind kind); ///< "side", "both", "neither", "own", "withdrawn"

/// What the person decided about one point on which answers contradict each other.
struct Ruling {
    QString topic; ///< the point, in the judge's words; a later ruling on the same topic takes this one's place
    RulingKind kind = RulingKind::Side;
    int seat = -1;      ///< Side: whose stance
    QString words = {}; ///< Side: the stance; Own: what the person wrote

    bool operator==(const Ruling &) const = default;
};

QJsonObject toJson(const Ruling &ruling);
Ruling rulingFromJson(const QJsonObject &json);

/// The rulings with `ruling` among them: in the place of one on the same topic, or gone with it.
void applyRuling(std::vector<Ruling> &rulings, const Ruling &ruling);
/// The ruling on the topic; null where there is none.
const Ruling *rulingOn(const std::vector<Ruling> &rulings, const QString &topic);

} // namespace fusion
