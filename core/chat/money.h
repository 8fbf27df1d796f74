// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace fusion {

/// An amount in nano-dollars (1e-9 USD). Sums are exact; an unknown amount is an empty optional, never zero.
struct Money {
    qint64 nanos = 0;

    auto operator<=>(const Money &) const = default;
    Money operator+(Money other) const { return {nanos + other.nanos}; }
    Money &operator+=(Money other)
    {
        nanos += other.nanos;
        return *this;
    }
};

/// A price per token (or per request) in femto-dollars (1e-15 USD): catalogs list prices below one nano-dollar a token.
struct UnitPrice {
    qint64 femtos = 0;

    auto operator<=>(const UnitPrice &) const = default;
};

/// A decimal USD string such as "0.00000375", "15e-7" or "0" as an exact price; nothing for "-1" (varies), for text that
/// is no number, for more precision than a femto-dollar and for amounts beyond about 9,000 USD a unit.
std::optional<UnitPrice> parseUnitPrice(const QString &decimalUsd);

/// A decimal USD amount as nano-dollars, rounded half up.
std::optional<Money> parseMoney(const QString &decimalUsd);
/// The same for a JSON number, which arrives as a double: rounded to the nearest nano-dollar.
Money moneyFromDouble(double usd);

/// tokens x price, exact until the one rounding (half up) to nano-dollars.
Money costOf(qint64 tokens, UnitPrice price);

/// "$0.0031", "$1.24", "<$0.0001", "free"; never more than four decimals. Locale-aware decimal point.
QString formatMoney(Money amount);
/// formatMoney, or a word for unknown.
QString formatMoney(std::optional<Money> amount);
/// "$0.30 / M" per million tokens.
QString formatPricePerMillion(std::optional<UnitPrice> price);

} // namespace fusion
