// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QString>

namespace fusion {

// A backup (*.fusionbackup) is one SQLite file: the history as it was at one moment, and in the table backup_file the
// connections, panels and settings of the profile. Keys are not in a profile, so they are not in its backup either.

/// Makes a backup of a copy of the history (History::copyTo()) that nobody has open: adds the profile's files, checks the whole
/// and renames it to `file`. The copy is gone afterwards, whatever came of it.
Result<void> finishBackup(const QString &historyCopy, const QString &profileFolder, const QString &file);

/// Checks a backup and lays it ready in the profile's folder; applyRestore() at the next start does the rest.
Result<void> prepareRestore(const QString &backupFile, const QString &profileFolder);
/// Takes what was laid ready, if anything was: the profile's files move into a folder "before-restore-<date>", the backup's take
/// their place. Returns the folder's name; empty where nothing was to do. A crash in the middle is made good by the next call. To
/// be called before anything of the profile is open; does nothing while another process has the history open.
Result<QString> applyRestore(const QString &profileFolder);
bool isRestorePrepared(const QString &profileFolder);

} // namespace fusion
