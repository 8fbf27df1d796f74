// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace fusion {

/// One window per profile: the second start raises the first one's window and ends. The lock follows the process, so one
/// that a crash or a garbage file left behind is taken over.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &profileDir, QObject *parent = nullptr);

    /// False: another window has the profile, and was asked to come to the front.
    bool claim();

signals:
    void raiseRequested();

private:
    bool lock();
    void askOtherToRaise() const;

    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace fusion
