// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/history.h"
#include "core/history/journalqueue.h"
#include "core/history/sqlconnection.h"

#include <memory>
#include <vector>

namespace fusion {

/// What the history's tables hold, read and changed by synchronous calls. History runs it on a thread of its own. Changes
/// do not begin a transaction: whoever calls puts several into one.
class HistoryStore
{
public:
    explicit HistoryStore(std::unique_ptr<SqlConnection> sql);
    ~HistoryStore();

    SqlConnection &sql() { return *m_sql; }

    /// Once after opening: erases what was removed, and marks turns that were in flight as interrupted.
    Result<void> tidyUp();

    Result<std::vector<ConversationSummary>> conversations();
    /// One branch: the one through that turn, or the one that was shown last.
    Result<ConversationRecord> open(const QString &conversationId, const QString &throughTurn = {});
    Result<Turn> turn(const QString &turnId);
    /// Takes some turns from before there was an index into it, newest first; how many are left.
    Result<int> indexOlder(int most);
    Result<QString> draft(const QString &conversationId);

    Result<void> create(const ConversationSummary &summary, const QJsonObject &panel);
    /// A whole turn from elsewhere, after the conversation's others. It has no journal, and nothing of it counts as spent here.
    Result<void> add(const QString &conversationId, const Turn &turn);
    Result<void> rename(const QString &conversationId, const QString &title);
    Result<void> setPinned(const QString &conversationId, bool pinned);
    Result<void> setPanel(const QString &conversationId, const QJsonObject &panel);
    Result<void> saveDraft(const QString &conversationId, const QString &draft);
    Result<void> remove(const QString &conversationId);
    Result<void> restore(const QString &conversationId);

    /// Keeps the turn as markInterrupted() leaves it.
    Result<void> interrupt(const QString &turnId);
    Result<void> append(const std::vector<JournalEntry> &entries);

private:
    Result<void> change(const QString &conversationId, const QString &assignments, const QVariantList &values);
    Result<void> beginTurn(const JournalEntry &entry, const RunStarted &started);
    Result<void> appendEvent(const JournalEntry &entry);
    Result<void> follow(const JournalEntry &entry);
    Result<void> keepValue(const Turn &turn);
    Result<void> touch(const QString &conversationId);

    std::unique_ptr<SqlConnection> m_sql;
};

} // namespace fusion
