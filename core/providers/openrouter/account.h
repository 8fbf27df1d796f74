// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/money.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace fusion {

/// What the provider tells about a key and the account behind it.
struct Account {
    std::optional<Money> limit;          ///< of the key; empty: it has none
    std::optional<Money> limitRemaining; ///< of the key
    QString limitReset;                  ///< "daily", "weekly", "monthly"; empty: never
    std::optional<Money> usedToday;
    std::optional<Money> usedThisMonth;
    std::optional<Money> creditLeft; ///< of the account; empty: this key may not know
    bool isFreeTier = false;

    bool operator==(const Account &) const = default;
};

/// Source: OpenRouter, GET /key and GET /credits; {"data":{...}} each.
/// @param credits empty where the key is not allowed to ask
Account accountFrom(const QJsonObject &key, const QJsonObject &credits);

/// Less than a dollar of the account is left, or of the key's limit less than a dollar and less than a tenth.
bool isLow(const Account &account);

/// "$2.50 of $10.00 left on this key. $4.21 credit left in the account." Translated.
QString accountWords(const Account &account);

} // namespace fusion
