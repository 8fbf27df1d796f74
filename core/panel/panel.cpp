// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/panel.h"

#include <algorithm>

namespace fusion {

std::vector<int> Panel::enabledSeats() const
{
    std::vector<int> indices;
    for (int index = 0; index < static_cast<int>(seats.size()); ++index) {
        const Seat &seat = seats[static_cast<size_t>(index)];
        if (seat.enabled && !seat.ask.model.isEmpty())
            indices.push_back(index);
    }
    return indices;
}

QString nextSeatLabel(const Panel &panel)
{
    const auto isTaken = [&panel](const QString &label) {
        return std::ranges::any_of(panel.seats,
                                   [&](const Seat &seat) { return seat.label.compare(label, Qt::CaseInsensitive) == 0; });
    };
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        if (const QString label{QChar(letter)}; !isTaken(label))
            return label;
    }
    int number = 1;
    while (isTaken(QString::number(number)))
        ++number;
    return QString::number(number);
}

} // namespace fusion
