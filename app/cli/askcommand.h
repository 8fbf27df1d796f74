// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace fusion {

/// `fusion ask`: one turn with a panel. People read the answer as it comes and the stages on standard error; scripts
/// read --json, an event a line and the turn last.
Result<std::unique_ptr<Command>> makeAskCommand(const QStringList &arguments);

} // namespace fusion
