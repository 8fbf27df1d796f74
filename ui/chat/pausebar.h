// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fusion {

/// Stands above the run bar while a limit holds calls back: which limit, what is spent, what comes next, and what to do. Nothing
/// is sent before one of its buttons is pressed.
class PauseBar : public QWidget
{
    Q_OBJECT

public:
    explicit PauseBar(QWidget *parent = nullptr);

    /// Shown while the turn is paused, hidden otherwise.
    void setTurn(const Turn &turn);
    QString text() const;

signals:
    void continueRequested();
    void raiseRequested();
    void stopRequested();

private:
    QString m_said;
    QLabel *m_text;
    QPushButton *m_continue;
    QPushButton *m_raise;
};

} // namespace fusion
