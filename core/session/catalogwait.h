// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <chrono>

namespace fusion {

class Session;

/// Waits until the model lists of some connections have arrived or failed. Lives on the session's thread.
class CatalogWait : public QObject
{
    Q_OBJECT

public:
    CatalogWait(Session &session, const QStringList &connections, std::chrono::milliseconds longest, QObject *parent = nullptr);

    void start();

signals:
    void finished(); ///< once; at the latest after `longest`

private:
    void check();
    bool isKnown(const QString &connection) const;

    Session &m_session;
    QStringList m_connections;
    std::chrono::milliseconds m_longest;
    bool m_finished = false;
};

} // namespace fusion
