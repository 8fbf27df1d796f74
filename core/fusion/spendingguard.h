// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/spending.h"
#include "core/chat/stage.h"
#include "core/panel/panel.h"

#include <QString>

#include <optional>
#include <vector>

namespace fusion {

/// A call that is about to be made.
struct PlannedCall {
    Stage stage;
    ModelSettings ask; ///< model, limits, tools; what else there is of it counts as input
    TokenRange input;
};

/// Says whether calls may go out, by the person's limits. A run asks it before it sends, and tells it what became of the calls.
class SpendingGuard
{
public:
    virtual ~SpendingGuard() = default;

    /// Nothing: the calls may go, all of them, and count at what they may cost until settled(). Else the limit that they would
    /// pass together, or that cannot be kept because a price is not known, and none may go.
    /// @param turnSpent what the turn has cost so far, as far as known
    virtual std::optional<CapReached> reserve(const QString &turnId, Money turnSpent, const std::vector<PlannedCall> &calls) = 0;
    /// The same, whatever the limits say: the person wants it. Unknown prices are then accepted until forget().
    virtual void reserveAnyway(const QString &turnId, const std::vector<PlannedCall> &calls) = 0;
    /// A call has ended; without a cost nobody knows what it was. Calls that were not reserved are ignored.
    virtual void settled(const QString &turnId, Stage stage, std::optional<Money> cost) = 0;
    /// A call was given up before it was sent.
    virtual void released(const QString &turnId, Stage stage) = 0;
    /// The run is over or gone: nothing of it is under way.
    virtual void forget(const QString &turnId) = 0;
};

} // namespace fusion
