// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/sqlconnection.h"

#include <QHash>
#include <QStringList>

namespace fusion {

/// The turns of one conversation as a tree: a question that was changed, or asked again, follows the same turn as the one it
/// stands beside. A branch is the way from a first turn to one that nothing follows. Ids only: turns are read where they are
/// shown.
class TurnTree
{
public:
    /// In the order in which they were asked.
    void add(const QString &turn, const QString &parent);
    void setTip(const QString &turn) { m_tip = turn; }

    /// The branch through that turn, to its newest end; without a turn (or where it is gone), the one that ends in the tip;
    /// without a tip, the newest.
    QStringList pathThrough(const QString &turn = {}) const;
    /// The turns that follow the same turn as this one does, itself among them, oldest first.
    QStringList versionsOf(const QString &turn) const;

private:
    QStringList m_turns;
    QHash<QString, QString> m_parents;
    QHash<QString, QStringList> m_children;
    QString m_tip;
};

/// Without what is hidden.
Result<TurnTree> turnTree(SqlConnection &sql, const QString &conversationId);
/// The branch that is shown from now on ends there, or goes through there.
/// The newest turn of a conversation that is not hidden; empty where there is none.
Result<QString> newestTurn(SqlConnection &sql, const QString &conversationId);
Result<void> setTip(SqlConnection &sql, const QString &conversationId, const QString &turnId);

/// Hides a turn and what follows it, together.
Result<void> hideBranch(SqlConnection &sql, const QString &turnId);
/// Brings back what hideBranch() hid with this turn, and shows it.
Result<void> unhideBranch(SqlConnection &sql, const QString &turnId);

} // namespace fusion
