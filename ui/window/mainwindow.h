// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/connection.h"

#include <QMainWindow>
#include <QSet>

#include <memory>

class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace fusion {

class ChatPage;
class ConversationListView;
class FileCommands;
class LinkOpener;
class NoticeBar;
class OpenConversations;
class PanelBuilder;
class Session;
class SettingsDialog;
class WelcomePage;
class WindowActions;

/// Arranges the views: the conversation list beside one of three pages (welcome, chat, panel). What they do with each
/// other is connected here; what they do is their own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    void bringToFront();
    void showChat();
    void showPanel();
    void showWelcome();

    Session &session() { return m_session; }
    ChatPage &chatPage() { return *m_chat; }
    PanelBuilder &panelBuilder() { return *m_panel; }
    WelcomePage &welcomePage() { return *m_welcome; }
    ConversationListView &conversationList() { return *m_list; }
    FileCommands &files() { return *m_files; }
    OpenConversations &conversations() { return *m_conversations; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void connectActions();
    void connectPages();
    void connectList();
    void openConversation(const QString &id);
    void connectSession();
    void showList(bool shown);
    void fitList();
    void showCurrentConversation();
    void rememberConversation();
    void refreshList();
    void checkPanel();
    void askForCredit(const QString &connectionId);
    void warnOfLowCredit(const QString &connectionId);
    void newConversation();
    SettingsDialog &settingsDialog();
    void openSettings(const QString &connectionId = {});
    void openSettingsForNew(ConnectionKind kind);
    void applyAppearance();
    void changeFontSize(int step);
    void restore();
    void save();

    Session &m_session;
    QUndoStack *m_undo;
    std::unique_ptr<OpenConversations> m_conversations;
    WindowActions *m_actions;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    ConversationListView *m_list;
    ChatPage *m_chat;
    PanelBuilder *m_panel;
    WelcomePage *m_welcome;
    NoticeBar *m_notice;
    QSet<QString> m_warnedOfCredit; ///< ids of connections
    LinkOpener *m_links;
    FileCommands *m_files;
    SettingsDialog *m_settings = nullptr;
    bool m_hasRoom = true;   ///< for the list beside the page
    bool m_wantsList = true; ///< where there is room
    int m_listWidth = 210;
    std::unique_ptr<QObject> m_following; ///< context of the connections to the conversation that is shown
};

} // namespace fusion
