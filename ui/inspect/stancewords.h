// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/stances.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace fusion {

/// "supports", "contradicts", ...: what a seat does about a point.
QString wordOfStance(Stance stance);
/// A shape for it that can be told apart without colour.
QString symbolOfStance(Stance stance);
/// A quiet surface in the stance's colour; invalid where there is nothing to show.
QColor tintOfStance(Stance stance, const QPalette &palette);

} // namespace fusion
