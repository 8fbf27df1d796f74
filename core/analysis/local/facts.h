// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"

#include <QString>

#include <vector>

namespace fusion::local {

enum class FactKind { Number, Date, TimeOfDay, Version };

/// A figure in a text that can be compared with another answer's: "330 m", "1 May 2024", "14:30", "Qt 6.8".
struct Fact {
    FactKind kind = FactKind::Number;
    QString unit;         ///< what it counts: "@length" and the like, or the stem of the word it stands with; empty if unknown
    double low = 0;       ///< in the unit's own measure; a range has two ends, "more than" none above
    double high = 0;      ///< dates: unused
    double other = 0;     ///< the value where separators are read the other way ("1.300")
    bool isRough = false; ///< "about"
    int year = 0;         ///< dates: 0 where unknown
    int month = 0;
    int day = 0;
    QString version = {}; ///< versions: as written
    Span span = {};       ///< in the text, unit included

    bool operator==(const Fact &) const = default;
};

/// The figures of a range of a text, in order.
std::vector<Fact> factsOf(const QString &text, Span range);

/// Whether two facts measure the same kind of thing, so that they may differ at all.
bool areComparable(const Fact &one, const Fact &other);
/// Whether both can be true at once: equal, or equal but for rounding, overlapping ranges, a date and its year.
bool areCompatible(const Fact &one, const Fact &other);

} // namespace fusion::local
