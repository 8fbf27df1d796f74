// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <memory>

namespace fusion {

class History;

/// Prints a turn while it happens.
class TurnPrinter
{
public:
    virtual ~TurnPrinter() = default;
    virtual void happened(const Turn &turn, const RunEvent &event) = 0;
    virtual void finished(const Turn &turn) = 0;
};

/// As JSON, an event is printed when it is on disk: what a script has read, no kill takes back. Where the history cannot be
/// written, it comes all the same.
/// @param history the journal the events go to, which outlives the printer; null: nothing is kept, and each is printed at once
std::unique_ptr<TurnPrinter> makeTurnPrinter(bool json, History *history);

void sayFailure(const Failure &failure);

} // namespace fusion
