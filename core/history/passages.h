// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QString>

#include <vector>

namespace fusion {

/// A text of a turn that can be searched, and who said it.
struct Passage {
    QString part; ///< "question", "attachment", "seat", "reasoning", "judge", "synthesis"
    int position = 0;
    QString label; ///< of the seat
    QString model; ///< its id; empty: the person's
    QString text;

    bool operator==(const Passage &) const = default;
};

/// Question, attached files with their names, seats and their reasoning, the judge's points, the synthesis; those that are not
/// empty.
std::vector<Passage> passagesOf(const Turn &turn);

} // namespace fusion
