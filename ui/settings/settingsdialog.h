// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/connection.h"

#include <QDialog>

class QTabWidget;

namespace fusion {

class AppearancePage;
class ConnectionsPage;
class Session;
class SpendingPage;

/// Connections and keys, and how the program looks. Not modal: what it changes shows at once behind it.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Session &session, QWidget *parent = nullptr);

    /// Opens on the connections, with one of them chosen.
    void showConnection(const QString &connectionId);
    /// Opens on a new connection of that kind.
    void addConnection(ConnectionKind kind);
    /// Opens on the limits.
    void showSpending();

signals:
    void appearanceChanged(); ///< already written to the session's settings

private:
    void bringToFront();

    QTabWidget *m_pages;
    ConnectionsPage *m_connections;
    SpendingPage *m_spending;
    AppearancePage *m_appearance;
};

} // namespace fusion
