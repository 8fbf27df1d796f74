// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/attachment.h"
#include "core/chat/turn.h"
#include "ui/inspect/madefilelist.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

class QFileDialog;
class QMessageBox;

namespace fusion {

class ConversationSession;
class Inspector;
class ToolBox;

/// What a person does with a file that a seat made: opens a copy in the desktop's program, after having been asked; saves it; or
/// gives its text to the judge, who compares anew. Files that the desktop would run are not opened.
class MadeFileFlow : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<bool(const QUrl &)>;

    /// `open` is what finally opens a copy: the desktop's program unless a test listens.
    MadeFileFlow(Inspector &inspector, QWidget *window, Open open = {});
    ~MadeFileFlow() override;

    void setTools(ToolBox *tools) { m_tools = tools; }
    void setOpen(Open open) { m_open = std::move(open); }
    void setSession(ConversationSession *session);
    /// The turn that is inspected; -1: none.
    void setTurn(int turn) { m_turn = turn; }

private:
    void take(int seat, const MadeFile &file, MadeFileWish wish);
    void ask(const MadeFile &file, const QByteArray &bytes, const QString &seat);
    void openCopy(const MadeFile &file, const QByteArray &bytes);
    void save(const MadeFile &file, const QByteArray &bytes);
    void giveToJudge(const MadeFile &file, const QByteArray &bytes, const QString &seat);
    void say(const QString &text);

    QWidget *m_window;
    Open m_open;
    ToolBox *m_tools = nullptr;
    QPointer<ConversationSession> m_session;
    int m_turn = -1;
    std::unique_ptr<QTemporaryDir> m_copies; ///< of what was opened; gone with the program
    int m_copyCount = 0;
};

} // namespace fusion
