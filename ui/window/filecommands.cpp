// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filecommands.h"

#include "core/panel/panel.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "ui/common/noticebar.h"
#include "ui/exchange/backupflow.h"
#include "ui/exchange/exportflow.h"
#include "ui/exchange/openflow.h"
#include "ui/window/chatpage.h"
#include "ui/window/windowactions.h"

namespace fusion {

FileCommands::FileCommands(Session &session, const Window &window)
    : QObject(window.widget)
    , m_window(window)
    , m_exports(new ExportFlow(session.settings(), window.widget))
    , m_opening(new OpenFlow(session.settings(), session.history(), window.widget))
    , m_backups(new BackupFlow(session, window.widget))
{
    connect(window.actions.exportTurn, &QAction::triggered, this, &FileCommands::exportTurn);
    connect(window.actions.exportConversation, &QAction::triggered, this, &FileCommands::exportConversation);
    connect(window.actions.openFile, &QAction::triggered, m_opening, &OpenFlow::start);
    connect(window.actions.backUp, &QAction::triggered, m_backups, &BackupFlow::backUp);
    connect(window.actions.restoreBackup, &QAction::triggered, m_backups, &BackupFlow::restore);
    NoticeBar *notice = &window.notice;
    const auto tell = [notice](const QString &text) { notice->showNotice(text); };
    const auto tellFailure = [notice](const QString &text, const std::function<void()> &again) {
        notice->showNotice(text, tr("Choose Another File"), again);
    };
    connect(m_exports, &ExportFlow::told, notice, tell);
    connect(m_exports, &ExportFlow::failed, notice, tellFailure);
    connect(m_opening, &OpenFlow::told, notice, tell);
    connect(m_opening, &OpenFlow::failed, notice, tellFailure);
    connect(m_backups, &BackupFlow::told, notice, tell);
    connect(m_backups, &BackupFlow::failed, notice, tellFailure);
}

void FileCommands::exportTurn()
{
    if (const Turn *turn = m_window.chat.inspectedTurn())
        m_exports->start(exportedTurn(*turn));
    else
        m_window.notice.showNotice(tr("There is nothing to export yet: ask something first."));
}

void FileCommands::exportConversation()
{
    const ConversationSession &conversation = *m_window.conversations.current();
    if (conversation.turns().empty()) {
        m_window.notice.showNotice(tr("There is nothing to export yet: ask something first."));
        return;
    }
    m_exports->start({.title = conversation.summary().title,
                      .conversationId = conversation.summary().id,
                      .panel = toJson(conversation.panel()),
                      .turns = conversation.turns()});
}

} // namespace fusion
