// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/runevent.h"

#include <QString>

#include <optional>
#include <vector>

namespace fusion {

/// An event on its way into the journal.
struct JournalEntry {
    QString conversationId;
    QString turnId;
    RunEvent event;
    std::optional<QString> parentId = {}; ///< with RunStarted: the turn it follows, '' for a first one; without: the newest

    bool operator==(const JournalEntry &) const = default;
};

/// Gathers events until they are written together. Pieces of one stage's text that follow each other become one entry;
/// replaying what take() gives leads to the same turn as replaying what was added.
class JournalQueue
{
public:
    void add(const JournalEntry &entry);
    bool isEmpty() const { return m_waiting.empty(); }
    std::vector<JournalEntry> take();

    /// Starts or settles something: to be written at once, not with the next batch.
    static bool isBoundary(const RunEvent &event);

private:
    struct Waiting {
        JournalEntry entry;
        bool takesMore = false;
    };
    Waiting *lastOf(const QString &turnId, Stage stage);

    std::vector<Waiting> m_waiting;
};

} // namespace fusion
