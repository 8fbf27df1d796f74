// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(fusion::Money)
};

struct Decimal {
    qint64 digits = 0;
    int exponent = 0; ///< value = digits * 10^exponent
};

/// Plain and scientific decimal notation, exactly; nothing for other text and for more digits than fit.
std::optional<Decimal> parseDecimal(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype e = trimmed.indexOf(u'e', 0, Qt::CaseInsensitive);
    Decimal decimal;
    if (e >= 0) {
        bool ok = false;
        decimal.exponent = trimmed.sliced(e + 1).toInt(&ok);
        if (!ok || std::abs(decimal.exponent) > 30)
            return std::nullopt;
    }
    bool anyDigit = false;
    bool afterPoint = false;
    for (const QChar c : e >= 0 ? trimmed.first(e) : trimmed) {
        if (c == u'.' && !afterPoint) {
            afterPoint = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        if (decimal.digits > (std::numeric_limits<qint64>::max() - 9) / 10)
            return std::nullopt;
        decimal.digits = decimal.digits * 10 + (c.unicode() - u'0');
        decimal.exponent -= afterPoint;
        anyDigit = true;
    }
    return anyDigit ? std::optional(decimal) : std::nullopt;
}

enum class Rounding { Refuse, HalfUp };

/// decimal * 10^scale as an integer.
std::optional<qint64> scaled(Decimal decimal, int scale, Rounding rounding)
{
    int exponent = decimal.exponent + scale;
    qint64 value = decimal.digits;
    for (; exponent > 0 && value != 0; --exponent) {
        if (value > std::numeric_limits<qint64>::max() / 10)
            return std::nullopt;
        value *= 10;
    }
    for (; exponent < 0 && value != 0; ++exponent) {
        const qint64 last = value % 10;
        if (last != 0 && rounding == Rounding::Refuse)
            return std::nullopt;
        // Only the digit next to the cut decides; those behind it cannot turn a 4 into a 5.
        value = value / 10 + (exponent == -1 && last >= 5 ? 1 : 0);
    }
    return value;
}

} // namespace

std::optional<UnitPrice> parseUnitPrice(const QString &decimalUsd)
{
    const auto decimal = parseDecimal(decimalUsd);
    const auto femtos = decimal ? scaled(*decimal, 15, Rounding::Refuse) : std::nullopt;
    return femtos ? std::optional(UnitPrice{*femtos}) : std::nullopt;
}

std::optional<Money> parseMoney(const QString &decimalUsd)
{
    const auto decimal = parseDecimal(decimalUsd);
    const auto nanos = decimal ? scaled(*decimal, 9, Rounding::HalfUp) : std::nullopt;
    return nanos ? std::optional(Money{*nanos}) : std::nullopt;
}

Money moneyFromDouble(double usd)
{
    constexpr double limit = 9e9;
    return {std::llround(std::clamp(std::isfinite(usd) ? usd : 0.0, 0.0, limit) * 1e9)};
}

Money costOf(qint64 tokens, UnitPrice price)
{
    __extension__ using Wide = __int128;
    constexpr Wide femtosPerNano = 1'000'000;
    const Wide femtos = static_cast<Wide>(tokens) * price.femtos;
    return {static_cast<qint64>((femtos + femtosPerNano / 2) / femtosPerNano)};
}

QString formatMoney(Money amount)
{
    if (amount.nanos == 0)
        return MoneyWords::tr("free");
    const QLocale locale;
    if (amount.nanos < 100'000)
        return MoneyWords::tr("<$%1", "less than an amount").arg(locale.toString(0.0001, 'f', 4));
    const double dollars = static_cast<double>(amount.nanos) / 1e9;
    return MoneyWords::tr("$%1", "an amount of US dollars").arg(locale.toString(dollars, 'f', dollars >= 1 ? 2 : 4));
}

QString formatMoney(std::optional<Money> amount)
{
    return amount ? formatMoney(*amount) : MoneyWords::tr("cost unknown");
}

QString formatPricePerMillion(std::optional<UnitPrice> price)
{
    if (!price)
        return MoneyWords::tr("unknown", "a price");
    const double dollars = static_cast<double>(price->femtos) / 1e9;
    return price->femtos == 0 ? MoneyWords::tr("free")
                              : MoneyWords::tr("$%1", "an amount of US dollars").arg(QLocale().toString(dollars, 'f', 2));
}

} // namespace fusion
