// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openrouter/account.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr Money aDollar{1'000'000'000};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::Account)

public:
    static QString reset(const QString &reset)
    {
        if (reset == "daily"_L1)
            return tr("a day");
        if (reset == "weekly"_L1)
            return tr("a week");
        if (reset == "monthly"_L1)
            return tr("a month");
        return {};
    }
    static QString keyLine(const Account &account)
    {
        if (!account.limit)
            return tr("This key has no limit of its own.");
        const QString left = formatMoney(account.limitRemaining);
        const QString per = reset(account.limitReset);
        if (per.isEmpty())
            return tr("%1 of %2 left on this key.").arg(left, formatMoney(*account.limit));
        return tr("%1 left on this key, which has %2 %3.", "amount, amount, a month").arg(left, formatMoney(*account.limit), per);
    }
    static QString credit(Money left) { return tr("%1 credit left in the account.").arg(formatMoney(left)); }
    static QString used(Money today, Money month)
    {
        return tr("Used %1 today, %2 this month.").arg(formatMoney(today), formatMoney(month));
    }
    static QString freeTier() { return tr("Free tier: free models only, a few requests a day."); }
    static QString low() { return tr("Low credit:"); }
};

std::optional<Money> moneyFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(moneyFromDouble(value.toDouble())) : std::nullopt;
}

} // namespace

Account accountFrom(const QJsonObject &key, const QJsonObject &credits)
{
    const QJsonObject data = key[u"data"_s].toObject();
    Account account{
        .limit = moneyFrom(data[u"limit"_s]),
        .limitRemaining = moneyFrom(data[u"limit_remaining"_s]),
        .limitReset = data[u"limit_reset"_s].toString(),
        .usedToday = moneyFrom(data[u"usage_daily"_s]),
        .usedThisMonth = moneyFrom(data[u"usage_monthly"_s]),
        .creditLeft = {},
        .isFreeTier = data[u"is_free_tier"_s].toBool(),
    };
    const auto bought = moneyFrom(credits[u"data"_s][u"total_credits"_s]);
    const auto used = moneyFrom(credits[u"data"_s][u"total_usage"_s]);
    if (bought && used)
        account.creditLeft = Money{bought->nanos - used->nanos};
    return account;
}

bool isLow(const Account &account)
{
    if (account.creditLeft && *account.creditLeft < aDollar)
        return true;
    if (!account.limit || !account.limitRemaining)
        return false;
    return account.limitRemaining->nanos < std::min(aDollar.nanos, std::max<qint64>(1, account.limit->nanos / 10));
}

QString accountWords(const Account &account)
{
    QStringList lines;
    if (isLow(account))
        lines.append(Words::low());
    lines.append(Words::keyLine(account));
    if (account.creditLeft)
        lines.append(Words::credit(*account.creditLeft));
    if (account.usedToday && account.usedThisMonth)
        lines.append(Words::used(*account.usedToday, *account.usedThisMonth));
    if (account.isFreeTier)
        lines.append(Words::freeTier());
    return lines.join(u' ');
}

} // namespace fusion
