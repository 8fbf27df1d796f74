// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace fusion {

class Composer;
class ConversationSession;
class NoticeBar;
class TranscriptView;

/// What a person does with the branches of a conversation: change a question, ask it again, go to another version, delete with
/// undo. A line above the composer says that a question is being changed, or what was deleted.
class BranchBar : public QWidget
{
    Q_OBJECT

public:
    BranchBar(Composer &composer, TranscriptView &transcript, QWidget *parent = nullptr);

    void setSession(ConversationSession *session);
    /// The turn whose question is being changed; -1: none is.
    int editedTurn() const { return m_edited; }
    /// What is in the composer was sent, or is not wanted: what was there before comes back.
    void endEdit();
    /// Tells the transcript which versions there are.
    void showVersions();

public slots:
    void edit(int turn);
    void askAgain(int turn);
    void showVersion(int turn, int step);
    void remove(int turn);

signals:
    void askRequested(int turn, const QString &question); ///< in the place of that turn

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool has(int turn) const;

    QPointer<ConversationSession> m_session;
    Composer &m_composer;
    TranscriptView &m_transcript;
    int m_edited = -1;
    QWidget *m_editing;
    QPushButton *m_cancel;
    NoticeBar *m_undo;
};

} // namespace fusion
