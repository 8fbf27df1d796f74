// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/moneyfield.h"

#include <cmath>

namespace fusion {

namespace {
constexpr double step = 0.0001;
constexpr qint64 nanosAStep = 100'000;
} // namespace

MoneyField::MoneyField(const QString &none, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(4);
    setRange(-step, 100'000);
    setSingleStep(0.1);
    setPrefix(tr("$", "US dollars, before an amount"));
    setSpecialValueText(none);
    setAmount(std::nullopt);
}

std::optional<Money> MoneyField::amount() const
{
    const qint64 steps = std::llround(value() / step);
    return steps < 0 ? std::nullopt : std::optional(Money{steps * nanosAStep});
}

void MoneyField::setAmount(std::optional<Money> amount)
{
    setValue(amount ? static_cast<double>(amount->nanos / nanosAStep) * step : minimum());
}

} // namespace fusion
