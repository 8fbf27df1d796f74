// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QPoint;
class QWidget;

namespace fusion {

class Catalog;
class ConversationSession;
class Inspector;

/// What a person does with a turn that is there: the dialogs behind the inspector's controls, and the session they speak to.
/// Lives with the chat page.
class HandsOn : public QObject
{
    Q_OBJECT

public:
    HandsOn(Inspector &inspector, const Catalog &catalog, QWidget *window);

    void setSession(ConversationSession *session);
    /// The turn that is inspected; -1: none.
    void setTurn(int turn) { m_turn = turn; }
    /// About what is selected in answers, map or synthesis, wherever the focus is.
    void askAboutSelection();

private:
    const Turn *turn() const;
    bool canAct() const; ///< a turn is there and nothing runs
    void askAgain(Stage stage, bool secondJudge);
    void swapSeat(int seat);
    void compare(Stage stage);
    void addGuest(const QString &name, const QString &text);
    void askOn(const QString &passage, const QString &source, int seat);
    void askAboutSeat(int seat);
    void showSeatMenu(int seat, const QPoint &at);
    void fillVersions(QMenu &menu, Stage stage);

    Inspector &m_inspector;
    const Catalog &m_catalog;
    QWidget *m_window;
    QPointer<ConversationSession> m_session;
    int m_turn = -1;
};

} // namespace fusion
