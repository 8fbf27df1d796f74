// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <memory>

namespace fusion {

/// Prints a turn while it happens.
class TurnPrinter
{
public:
    virtual ~TurnPrinter() = default;
    virtual void happened(const Turn &turn, const RunEvent &event) = 0;
    virtual void finished(const Turn &turn) = 0;
};

std::unique_ptr<TurnPrinter> makeTurnPrinter(bool json);

void sayFailure(const Failure &failure);

} // namespace fusion
