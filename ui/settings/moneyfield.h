// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/money.h"

#include <QDoubleSpinBox>

#include <optional>

namespace fusion {

/// A spin box for US dollars down to a hundredth of a cent, or none: below the least amount stands "No limit".
class MoneyField : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit MoneyField(const QString &none, QWidget *parent = nullptr);

    std::optional<Money> amount() const;
    void setAmount(std::optional<Money> amount);
};

} // namespace fusion
