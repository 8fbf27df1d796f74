// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

class QPalette;

namespace fusion {

/// The colour of a seat: the person's choice ("#rrggbb") or the eight-step series' for its position. Adjusted to stand
/// out against the palette's window in light and dark.
QColor seatColour(int position, const QString &chosen, const QPalette &palette);

/// The eight-step series itself, as a seat's colour is kept.
QColor seriesColour(int position);

/// A quiet surface in that colour: chips, marked passages, headers.
QColor seatTint(const QColor &seat, const QPalette &palette);

/// Black or white, whichever reads better on `background`.
QColor readableOn(const QColor &background);

/// Whether the palette is a dark one.
bool isDark(const QPalette &palette);

} // namespace fusion
