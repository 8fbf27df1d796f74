// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace fusion {

// The commands that list what a profile holds, one item a line, tab-separated, for eyes and for `cut`.

Result<std::unique_ptr<Command>> makePanelsCommand(const QStringList &arguments);
Result<std::unique_ptr<Command>> makeModelsCommand(const QStringList &arguments);
/// Conversations, newest first; `search WORDS` where the words occur.
Result<std::unique_ptr<Command>> makeHistoryCommand(const QStringList &arguments);
/// Connections and the state of their keys; `test ID` asks one for its models.
Result<std::unique_ptr<Command>> makeConnectionsCommand(const QStringList &arguments);

} // namespace fusion
