// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace fusion {

/// `fusion show TURN [--json]`: a stored turn, for people or as the contract's JSON.
Result<std::unique_ptr<Command>> makeShowCommand(const QStringList &arguments);
/// `fusion export TURN --format md|html|json -o FILE`.
Result<std::unique_ptr<Command>> makeExportCommand(const QStringList &arguments);

} // namespace fusion
