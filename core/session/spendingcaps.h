// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/money.h"

#include <QString>

#include <map>
#include <optional>

class QSettings;

namespace fusion {

/// What a person does not want to spend more than, as settings.ini keeps it: nano-dollars in the group "spending". Days begin
/// at midnight of the computer's own time zone.
struct SpendingCaps {
    std::optional<Money> perRun = {};
    std::optional<Money> perDay = {};
    std::map<QString, Money> perConnection = {};         ///< a day, by connection
    std::optional<Money> warnRun = Money{1'000'000'000}; ///< a question that may cost more is marked before it is sent

    bool operator==(const SpendingCaps &) const = default;
};

SpendingCaps readSpendingCaps(QSettings &settings);
void writeSpendingCaps(QSettings &settings, const SpendingCaps &caps);

} // namespace fusion
