// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/money.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace fusion {

/// A number of tokens that is not known yet.
struct TokenRange {
    qint64 low = 0;
    qint64 high = 0;

    bool operator==(const TokenRange &) const = default;
    TokenRange &operator+=(TokenRange other)
    {
        low += other.low;
        high += other.high;
        return *this;
    }
};

/// What something may cost, as far as its prices are known.
struct CostRange {
    Money low;
    Money high;
    bool isComplete = true; ///< false: a part has no known price, and is not in the amounts

    bool operator==(const CostRange &) const = default;
    CostRange &operator+=(const CostRange &other)
    {
        low += other.low;
        high += other.high;
        isComplete = isComplete && other.isComplete;
        return *this;
    }
    /// Nothing at all is known.
    bool isUnknown() const { return !isComplete && high.nanos == 0; }
};

/// "$0.01–$0.04", "about $0.01" where both ends read the same, "$0.01–$0.04 and what is unknown", "cost unknown".
QString formatCostRange(const CostRange &range);

/// What a person's limit is for.
enum class CapKind {
    Run,        ///< one turn
    Day,        ///< all connections, since local midnight
    Connection, ///< one connection, since local midnight
};

/// A limit that the next calls would pass, or that cannot be kept for them.
struct CapReached {
    CapKind kind = CapKind::Run;
    QString connection; ///< id, for CapKind::Connection
    Money cap;
    Money spent;    ///< of what counts towards it; calls under way at what they may cost
    CostRange next; ///< the calls that wait, together
    /// Not empty: what is known would not pass the limit, but the prices of these models are not.
    QStringList unpriced = {};

    bool operator==(const CapReached &) const = default;
};

QJsonObject toJson(const CapReached &reached);
CapReached capReachedFromJson(const QJsonObject &json);

/// "The limit of $0.50 for one run would be passed: $0.40 is spent, and the next call may cost $0.05–$0.20." Or "The price of x/y
/// is not known; the limit of $0.50 for one run cannot be kept for it."
QString sentenceFor(const CapReached &reached);

} // namespace fusion
