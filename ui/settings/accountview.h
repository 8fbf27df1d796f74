// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace fusion {

class Session;

/// What is left on a connection's key and account, where the provider tells it. Asks when it is shown and when the person says
/// so; shows what was known until the answer comes.
class AccountView : public QWidget
{
    Q_OBJECT

public:
    explicit AccountView(Session &session, QWidget *parent = nullptr);

    void setConnectionId(const QString &id);

private:
    void refresh();
    void showState();

    Session &m_session;
    QString m_connectionId;
    QLabel *m_words;
    QPushButton *m_refresh;
};

} // namespace fusion
