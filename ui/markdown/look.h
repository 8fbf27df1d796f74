// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/markdown/textformats.h"

#include <QColor>
#include <QFont>
#include <QStringList>

#include <memory>
#include <vector>

class QPalette;

namespace fusion::markdown {

/// The seats that `[A]` in a text may point to, with their colours. Same index, same seat.
struct SeatMarkers {
    QStringList labels = {};
    std::vector<QColor> colours = {};

    bool operator==(const SeatMarkers &) const = default;
};

/// Fonts, colours and distances of a Markdown view, all taken from one font and one palette.
struct Look {
    QFont text;
    QFont code;
    QFont small;
    QColor ink;
    QColor muted;
    QColor link;
    QColor line;           ///< rules, table lines, borders
    QColor codeBackground; ///< also the table's header
    QColor selection;
    QColor selectedText;
    bool dark = false;
    qreal em = 16;       ///< height of a line of text, the unit of all distances
    qreal leading = 1.3; ///< line distance in line heights
    SeatMarkers markers;
    std::shared_ptr<TextFormats> formats; ///< of this look alone: lookFor() makes new ones
};

Look lookFor(const QFont &font, const QPalette &palette);

/// The font of a heading of `level` 1 to 6.
QFont headingFont(const Look &look, int level);

} // namespace fusion::markdown
