// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fusion/fusionrun.h"
#include "core/panel/panel.h"

#include <QObject>

#include <memory>
#include <vector>

namespace fusion {

class Catalog;
class ConversationSession;
class DraftFiles;
class History;
class SpendingGuard;

/// The conversations that are open at once: the one that is shown, and those that are still running behind it or read files for
/// their next question. A conversation that is neither shown nor in use is closed; what it holds is in the history. Lives on the
/// GUI thread.
class OpenConversations : public QObject
{
    Q_OBJECT

public:
    OpenConversations(const Catalog &catalog, FusionRun::Ask ask, History &history, QObject *parent = nullptr);
    ~OpenConversations() override;

    /// For all of them; it outlives this object.
    void setGuard(SpendingGuard *guard);
    /// For all of them; it outlives this object. What it keeps for conversations that are no more is removed.
    void setDraftFiles(DraftFiles *files);
    void setTools(const RunTools &tools);
    /// The person's limits have changed: what they held back is checked again.
    void checkSpending();

    /// Never null.
    ConversationSession *current() const { return m_current; }
    /// Shows an empty conversation with this panel; it is stored once something is asked. What was typed into an earlier one
    /// that was never asked comes back.
    void startNew(const Panel &panel);
    /// Shows the conversation of which nothing is written: the one there is, or, where that is shown already, a new one in its
    /// place. It lives as long as this object.
    void showPrivate(const Panel &panel);
    /// Shows a stored one; its contents follow by ConversationSession::loaded().
    void open(const QString &conversationId);
    /// Stops and closes it if it is open; shows an empty one instead if it was shown.
    void close(const QString &conversationId);

signals:
    void currentChanged();

private:
    ConversationSession *add(bool isPrivate = false);
    void show(ConversationSession *session);
    void closeIdle();

    const Catalog &m_catalog;
    FusionRun::Ask m_ask;
    History &m_history;
    SpendingGuard *m_guard = nullptr;
    DraftFiles *m_draftFiles = nullptr;
    RunTools m_tools;
    std::vector<std::unique_ptr<ConversationSession>> m_sessions;
    ConversationSession *m_current = nullptr;
};

} // namespace fusion
