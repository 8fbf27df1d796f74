// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace fusion {

/// The program's icon: the desktop theme's, or where that has none (not installed, no icon theme) the one that the program
/// carries. `id` is the desktop entry's name.
QIcon appIcon(const QString &id);

} // namespace fusion
