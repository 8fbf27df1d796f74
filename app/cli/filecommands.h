// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace fusion {

/// "import FILE": conversations of other programs, or a run file, into the history.
Result<std::unique_ptr<Command>> makeImportCommand(const QStringList &arguments);
/// "backup -o FILE": all of the profile but its keys.
Result<std::unique_ptr<Command>> makeBackupCommand(const QStringList &arguments);
/// "restore FILE": the profile as it was; what was there is kept beside it.
Result<std::unique_ptr<Command>> makeRestoreCommand(const QStringList &arguments);

} // namespace fusion
