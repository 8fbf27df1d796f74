// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QColor>
#include <QStringList>

#include <vector>

class QPalette;

namespace fusion {

/// Labels and colours of the seats that a synthesis may cite, as the Markdown widgets take them.
struct SeatMarkers {
    QStringList labels;
    std::vector<QColor> colours;
};

/// The seats of a turn as far as views name and colour them: without texts, which views would otherwise hold twice.
std::vector<StageAnswer> seatLooks(const Turn &turn);

/// Empty for a single seat, which nobody cites.
SeatMarkers seatMarkers(const std::vector<StageAnswer> &seats, const QPalette &palette);

} // namespace fusion
