// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tools/shell.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPlainTextEdit;

namespace fusion {

/// Asks whether a model may run a command: the command itself, word by word, and once, for this conversation, or never. Hidden
/// while nothing waits.
class ShellBar : public QFrame
{
    Q_OBJECT

public:
    explicit ShellBar(QWidget *parent = nullptr);

    void setConsent(ShellConsent *consent);
    /// Shows the questions of that conversation alone.
    void setConversation(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showNext();
    void answer(ShellAnswer answer);

    QPointer<ShellConsent> m_consent;
    QString m_conversation;
    qint64 m_shown = 0; ///< the question's id
    QLabel *m_text;
    QPlainTextEdit *m_command;
};

} // namespace fusion
