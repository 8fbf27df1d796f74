// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/localengines.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fusion {

class ConnectionForm;
class ConnectionList;
class LocalServersBox;
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
    void makeRows(const QStringList &ids);
    void showCurrent();
    void removeCurrent();
    void undoRemove();
    void arrange(const QStringList &ids);
    void addEngine(const LocalEngine &engine);
    QString currentId() const;
    QString describe(const Connection &connection) const;

    Session &m_session;
    ConnectionList *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_undo;
    LocalServersBox *m_servers;
    QLabel *m_note;
    ConnectionForm *m_form;
    QString m_removed; ///< id, for undo
};

} // namespace fusion
