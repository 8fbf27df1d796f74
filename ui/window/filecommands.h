// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace fusion {

class ChatPage;
class BackupFlow;
class ExportFlow;
class NoticeBar;
class OpenConversations;
class OpenFlow;
class Session;
class WindowActions;

/// What the window does with files: exports of what is open, imports, runs to look at, backups.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// What stands around them in the window; all of it outlives this object.
    struct Window {
        QWidget *widget;
        WindowActions &actions;
        OpenConversations &conversations;
        ChatPage &chat;
        NoticeBar &notice;
    };

    FileCommands(Session &session, const Window &window);

    ExportFlow &exports() { return *m_exports; }
    OpenFlow &opening() { return *m_opening; }
    BackupFlow &backups() { return *m_backups; }

private:
    void exportTurn();
    void exportConversation();

    Window m_window;
    ExportFlow *m_exports;
    OpenFlow *m_opening;
    BackupFlow *m_backups;
};

} // namespace fusion
