// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/migrations.h"
#include "core/history/sqlconnection.h"

#include <QCoreApplication>
#include <QString>

#include <memory>
#include <optional>

namespace fusion {

/// The history's file, opened: sound, of this version, and with the settings that keep it so.
struct HistoryFile {
    std::unique_ptr<SqlConnection> sql;
    std::optional<Failure> notice; ///< what the person has to know: a damaged file was set aside
};

/// Opens or makes it. An older schema is migrated after a verified copy (history.v<n>.<date>.bak, the last three are
/// kept). A newer schema, or a database of another program, is refused and left as it is. A damaged file is moved aside,
/// never deleted, and a new one begun. The caller holds the lock that keeps every other writer out.
Result<HistoryFile> openHistoryFile(const QString &file, const Migrations &migrations = historyMigrations());

/// For a second process, while another writes: nothing is migrated, checked or changed.
Result<HistoryFile> openHistoryFileReadOnly(const QString &file, const Migrations &migrations = historyMigrations());

} // namespace fusion
