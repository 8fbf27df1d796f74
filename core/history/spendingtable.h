// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/journalqueue.h"
#include "core/panel/estimate.h"

#include <QDateTime>

#include <map>

namespace fusion {

class SqlConnection;

/// What was spent through one connection.
struct Spent {
    Money known;
    int unpriced = 0; ///< calls whose cost nobody told

    bool operator==(const Spent &) const = default;
};
using SpentByConnection = std::map<QString, Spent>;

// The table `spending`: a row for every call that ended, with when, where, how long its answer was and what it cost. It outlives
// the conversation (then without naming it), since what was spent stays spent.

/// Notes the call that the event ends, if it ends one that had been sent. The event is in the journal already.
Result<void> noteSpending(SqlConnection &sql, const JournalEntry &entry);

/// Everything since then, by connection.
Result<SpentByConnection> spentSince(SqlConnection &sql, const QDateTime &since);
/// The last answers of every model, at most `most` each.
Result<AnswerHabits> answerHabits(SqlConnection &sql, int most);

} // namespace fusion
