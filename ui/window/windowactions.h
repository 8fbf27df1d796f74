// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

class QMainWindow;
class QUndoStack;

namespace fusion {

/// The window's commands with their shortcuts, its menu bar and its tool bar. Says what was asked for; does nothing.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QMainWindow *window, QUndoStack *undo);

    QAction *newConversation;
    QAction *showChat;
    QAction *showPanel;
    QAction *showWelcome;
    QAction *toggleList;
    QAction *toggleInspector;
    QAction *focusComposer;
    QAction *focusSearch;
    QAction *findWords;
    QAction *stop;
    QAction *goOn;
    QAction *retryFailed;
    QAction *resume;
    QAction *askAbout;
    QAction *privateConversation;
    QAction *openFile;
    QAction *backUp;
    QAction *restoreBackup;
    QAction *exportTurn;
    QAction *exportConversation;
    QAction *editQuestion;
    QAction *askAgain;
    QAction *versionBefore;
    QAction *versionAfter;
    QAction *larger;
    QAction *smaller;
    QAction *normalSize;
    QAction *statistics;
    QAction *settings;
    QAction *shortcuts;
    QAction *about;
    QAction *quit;
    QAction *undo;
    QAction *redo;

    QList<QAction *> all() const;

private:
    QAction *add(const QString &text, const QKeySequence &shortcut);
    void addUndoing(QUndoStack &stack);
    void addGoing();
    void addFiles();
    void addViewing();
    void addHelping();
    void fillMenus();
    void fillToolBar();

    QMainWindow *m_window;
};

} // namespace fusion
