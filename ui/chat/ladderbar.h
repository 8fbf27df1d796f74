// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fusion {

/// Why a panel that asks few seats first stopped, or went on, and what that saved; one press goes on.
class LadderBar : public QWidget
{
    Q_OBJECT

public:
    explicit LadderBar(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    QString text() const;

signals:
    void climbRequested();

private:
    QLabel *m_text;
    QPushButton *m_climb;
    QString m_said;
};

} // namespace fusion
