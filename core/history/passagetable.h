// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/history/sqlconnection.h"

namespace fusion {

// The table `passage`: the texts of every turn, and beside it the index passage_index, which triggers keep equal to it in the
// same transaction, deletions included. The index holds no text of its own, and what is deleted leaves it at once
// ('secure-delete').
//
// Turns from before there was an index have their texts in the table `part`; they move over in the background, some at a time.

/// What searching finds of the turn from now on, and what filters know of it.
Result<void> keepPassages(SqlConnection &sql, const Turn &turn);

/// How many turns are not in the index yet.
Result<int> unindexedTurns(SqlConnection &sql);
/// The ids of some of them, newest first.
Result<QStringList> nextUnindexed(SqlConnection &sql, int most);
/// Gives up on one that cannot be read.
Result<void> leaveUnindexed(SqlConnection &sql, const QString &turnId);

} // namespace fusion
