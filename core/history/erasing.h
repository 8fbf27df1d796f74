// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QDateTime>

namespace fusion {

class SqlConnection;

/// Erases the conversations that were removed; how many there were. What was spent on them stays spent, but no longer says where.
/// Inside a transaction.
Result<int> eraseRemoved(SqlConnection &sql);
/// Marks the conversations as removed that nobody changed since then and that are not pinned.
Result<int> removeOlder(SqlConnection &sql, const QDateTime &moment);

/// After something was erased, and outside of a transaction: the log still holds it until it is written back, and copies that
/// were made before an update (history.v<n>.<date>.bak) hold it for good, so they go. Freed pages are overwritten by SQLite
/// itself (secure_delete), and the search index forgets at once.
Result<void> leaveNoTrace(SqlConnection &sql);

} // namespace fusion
