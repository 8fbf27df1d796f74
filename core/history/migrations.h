// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QList>
#include <QStringList>

namespace fusion {

class SqlConnection;

/// Entry n takes the schema from version n to n + 1, one statement a string.
using Migrations = QList<QStringList>;

/// The history's. Append only: an entry that was shipped never changes.
const Migrations &historyMigrations();

Result<int> schemaVersion(SqlConnection &sql);
/// Takes the schema to the last version, a transaction each: where one fails, the database stays at the version before.
Result<void> migrate(SqlConnection &sql, const Migrations &migrations);

} // namespace fusion
