// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/ladder.h"

#include "core/base/enumnames.h"
#include "core/base/jsonutil.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr auto reasonNames = std::to_array<std::pair<LadderReason, QLatin1StringView>>({
    {LadderReason::OneAsked, "one_asked"_L1},
    {LadderReason::ScoutsAgree, "scouts_agree"_L1},
    {LadderReason::ScoutsDisagree, "scouts_disagree"_L1},
    {LadderReason::TooFewAnswered, "too_few_answered"_L1},
    {LadderReason::Person, "person"_L1},
});

QJsonValue nanos(std::optional<Money> amount)
{
    return jsonFrom(amount.transform([](Money money) { return money.nanos; }));
}

std::optional<Money> moneyFrom(const QJsonValue &value)
{
    return integerFrom(value).transform([](qint64 amount) { return Money{amount}; });
}

} // namespace

QString ladderReasonName(LadderReason reason)
{
    return enumName(reasonNames, reason);
}

QJsonObject toJson(const LadderDecision &decision)
{
    return {{u"reason"_s, ladderReasonName(decision.reason)},
            {u"goes_on"_s, decision.goesOn},
            {u"agreement"_s, decision.agreement},
            {u"needed"_s, decision.needed},
            {u"calls_saved"_s, decision.callsSaved},
            {u"saved_low_nanos"_s, nanos(decision.savedLow)},
            {u"saved_high_nanos"_s, nanos(decision.savedHigh)}};
}

LadderDecision ladderDecisionFromJson(const QJsonObject &json)
{
    return {.reason = enumValue(reasonNames, json[u"reason"_s].toString()).value_or(LadderReason::Person),
            .goesOn = json[u"goes_on"_s].toBool(),
            .agreement = json[u"agreement"_s].toInt(),
            .needed = json[u"needed"_s].toInt(),
            .callsSaved = json[u"calls_saved"_s].toInt(),
            .savedLow = moneyFrom(json[u"saved_low_nanos"_s]),
            .savedHigh = moneyFrom(json[u"saved_high_nanos"_s])};
}

} // namespace fusion
