// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/localengines.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fusion {

/// Looks for model servers on this machine when asked to, and offers those that answered.
class LocalServersBox : public QWidget
{
    Q_OBJECT

public:
    explicit LocalServersBox(QWidget *parent = nullptr);

signals:
    void chosen(const fusion::LocalEngine &engine);

private:
    void look();
    void offer(const LocalEngine &engine);

    LocalEngineFinder *m_finder;
    QPushButton *m_look;
    QLabel *m_state;
    QVBoxLayout *m_found;
};

} // namespace fusion
