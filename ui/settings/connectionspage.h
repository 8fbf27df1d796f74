// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/connection.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;

namespace fusion {

class ConnectionForm;
class Session;

/// The settings page that lists the connections and edits the chosen one.
class ConnectionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionsPage(Session &session, QWidget *parent = nullptr);

    void select(const QString &connectionId);
    void addConnection(ConnectionKind kind);

private:
    void buildLayout();
    void fill();
    void showCurrent();
    void removeCurrent();
    void undoRemove();
    QString currentId() const;
    QString describe(const Connection &connection) const;

    Session &m_session;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QLabel *m_note;
    ConnectionForm *m_form;
    std::unique_ptr<Connection> m_removed; ///< for undo
};

} // namespace fusion
