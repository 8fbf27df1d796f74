// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace fusion::test {

/// A disk that fails when it is told to. Once installed it stands under every SQLite file that this process opens: Qt's driver
/// and this code share one SQLite library. What SQLite asks of it are counted operations: opening, writing, cutting, syncing,
/// deleting.
namespace faultydisk {

enum class Fault {
    Full,      ///< no room for a write
    IoError,   ///< the operation fails
    ReadOnly,  ///< the disk was mounted anew without the right to write
    PowerLoss, ///< this and every later operation fail, and afterwards nothing is there but what was synced
};

void install();
/// Fails operation `at` (from 1 on) from now on; `forEver`: every later one, too.
void failAt(int at, Fault fault, bool forEver);
/// Works again. After a power loss first puts every file back to what was on the disk, and of the writes since the last sync
/// some, drawn from `seed` (0: none).
void repair(quint32 seed = 0);
/// Operations since failAt().
int operations();
bool hasFailed();
/// Qt's driver goes through it.
int opens();

} // namespace faultydisk

} // namespace fusion::test
