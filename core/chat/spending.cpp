// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/spending.h"

#include "core/base/enumnames.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::Spending)
};

constexpr auto capNames = std::to_array<std::pair<CapKind, QLatin1StringView>>({
    {CapKind::Run, "run"_L1},
    {CapKind::Day, "day"_L1},
    {CapKind::Connection, "connection"_L1},
});

Money moneyFrom(const QJsonValue &nanos)
{
    return {nanos.toInteger()};
}

} // namespace

QString formatCostRange(const CostRange &range)
{
    if (range.isUnknown())
        return Words::tr("cost unknown");
    const QString low = formatMoney(range.low);
    const QString high = formatMoney(range.high);
    const QString amounts = low == high            ? low
                            : range.low.nanos == 0 ? Words::tr("up to %1", "an amount of money").arg(high)
                                                   : Words::tr("%1–%2", "amounts of money, from and to").arg(low, high);
    return range.isComplete ? amounts : Words::tr("%1 and what is unknown", "amounts of money").arg(amounts);
}

QJsonObject toJson(const CapReached &reached)
{
    return {
        {u"cap"_s, enumName(capNames, reached.kind)},  {u"connection"_s, reached.connection},
        {u"cap_nanos"_s, reached.cap.nanos},           {u"spent_nanos"_s, reached.spent.nanos},
        {u"next_low_nanos"_s, reached.next.low.nanos}, {u"next_high_nanos"_s, reached.next.high.nanos},
        {u"next_complete"_s, reached.next.isComplete}, {u"unpriced_models"_s, QJsonArray::fromStringList(reached.unpriced)},
    };
}

CapReached capReachedFromJson(const QJsonObject &json)
{
    return {
        .kind = enumValue(capNames, json[u"cap"_s].toString()).value_or(CapKind::Run),
        .connection = json[u"connection"_s].toString(),
        .cap = moneyFrom(json[u"cap_nanos"_s]),
        .spent = moneyFrom(json[u"spent_nanos"_s]),
        .next = {.low = moneyFrom(json[u"next_low_nanos"_s]),
                 .high = moneyFrom(json[u"next_high_nanos"_s]),
                 .isComplete = json[u"next_complete"_s].toBool(true)},
        .unpriced = json[u"unpriced_models"_s].toVariant().toStringList(),
    };
}

namespace {

QString sentenceForUnpriced(const CapReached &reached)
{
    const QString models = reached.unpriced.join(u", "_s);
    const QString cap = formatMoney(reached.cap);
    switch (reached.kind) {
    case CapKind::Run:
        return Words::tr("The price of %1 is not known; the limit of %2 for one run cannot be kept for it.").arg(models, cap);
    case CapKind::Day:
        return Words::tr("The price of %1 is not known; the limit of %2 for one day cannot be kept for it.").arg(models, cap);
    case CapKind::Connection:
        return Words::tr("The price of %1 is not known; the limit of %2 a day for “%3” cannot be kept for it.")
            .arg(models, cap, reached.connection);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString sentenceFor(const CapReached &reached)
{
    if (!reached.unpriced.isEmpty())
        return sentenceForUnpriced(reached);
    const QString cap = formatMoney(reached.cap);
    const QString spent = reached.spent == Money{} ? Words::tr("nothing", "what is spent so far") : formatMoney(reached.spent);
    const QString next = formatCostRange(reached.next);
    switch (reached.kind) {
    case CapKind::Run:
        return Words::tr("The limit of %1 for one run would be passed: so far %2, and what comes next may cost %3.")
            .arg(cap, spent, next);
    case CapKind::Day:
        return Words::tr("The limit of %1 for one day would be passed: today so far %2, and what comes next may cost %3.")
            .arg(cap, spent, next);
    case CapKind::Connection:
        return Words::tr("The limit of %1 a day for “%4” would be passed: today so far %2, and what comes next may cost %3.")
            .arg(cap, spent, next, reached.connection);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace fusion
