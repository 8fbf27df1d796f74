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
    QString told = {};                    ///< what the person has to know: a damaged file was set aside, and what was saved of it
    std::optional<Failure> readOnly = {}; ///< why it can be read only: it was written by a newer version
};

/// When the whole file is read to see whether it is sound.
enum class HistoryCheck {
    AsNeeded, ///< after an exit that was not clean, where the file's size is wrong, and while the file is small
    Always,   ///< something in it was found damaged
};

/// Opens or makes it. An older schema is migrated after a verified copy (history.v<n>.<date>.bak, the last three are kept). A
/// newer schema is opened for reading only; a database of another program is refused; both are left as they are. A damaged file
/// is moved aside, never deleted, a new one begun, and what can still be read in the damaged one copied over. The caller holds
/// the lock that keeps every other writer out.
Result<HistoryFile> openHistoryFile(const QString &file, const Migrations &migrations = historyMigrations(),
                                    HistoryCheck check = HistoryCheck::AsNeeded);

/// For a second process, while another writes: nothing is migrated, checked or changed.
Result<HistoryFile> openHistoryFileReadOnly(const QString &file, const Migrations &migrations = historyMigrations());

} // namespace fusion
