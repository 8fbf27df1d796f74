// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/money.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace fusion {

/// Why a panel that asks few before it asks all stopped, or went on.
enum class LadderReason {
    OneAsked,       ///< the first seat answers alone, until the person wants more
    ScoutsAgree,    ///< those asked first agree enough
    ScoutsDisagree, ///< ... or not
    TooFewAnswered, ///< nothing to compare, so all are asked
    Person,         ///< the person wants the rest
};
QString ladderReasonName(LadderReason reason);

/// What was decided after a step, and what it rests on.
struct LadderDecision {
    LadderReason reason = LadderReason::OneAsked;
    bool goesOn = false;
    int agreement = 0;                  ///< of the answers compared, in percent, without any model
    int needed = 0;                     ///< the panel's threshold, in percent
    int callsSaved = 0;                 ///< calls that were not made
    std::optional<Money> savedLow = {}; ///< what they would have cost; empty where a price is unknown
    std::optional<Money> savedHigh = {};

    bool operator==(const LadderDecision &) const = default;
};

QJsonObject toJson(const LadderDecision &decision);
LadderDecision ladderDecisionFromJson(const QJsonObject &json);

} // namespace fusion
