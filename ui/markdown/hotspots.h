// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markdown/markdownblocks.h"
#include "ui/markdown/look.h"

#include <QUrl>

namespace fusion::markdown {

/// A seat marker found in a text: the characters of one label with what stands around it.
struct Chip {
    qsizetype begin = 0; ///< in Block::text
    qsizetype end = 0;
    int seat = 0; ///< index into SeatMarkers

    bool operator==(const Chip &) const = default;
};

/// `[A]`, `[A, B]` and `[A][B]` outside code and links, where every label is one of `markers`; those that lie between two
/// offsets of the text.
std::vector<Chip> seatChips(const Block &block, const SeatMarkers &markers, qsizetype begin, qsizetype end);

/// Something in a block that can be activated by mouse or keyboard.
struct HotSpot {
    enum class Kind { Link, Seat, Copy };

    Kind kind = Kind::Link;
    qsizetype block = 0;
    qsizetype begin = 0; ///< in Block::text; a copy button has none
    qsizetype end = 0;
    QUrl url = {}; ///< of a link
    int seat = -1; ///< of a seat marker: index into SeatMarkers

    bool operator==(const HotSpot &) const = default;
};

/// In reading order. Links that the link gate refuses are text, not hot spots.
std::vector<HotSpot> hotSpots(const Block &block, qsizetype index, const SeatMarkers &markers);

} // namespace fusion::markdown
