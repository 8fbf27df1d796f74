// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString serverNameFor(const QString &profileDir)
{
    const QByteArray id = QDir(profileDir).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().first(16);
    return u"fusion-chatroom-%1"_s.arg(QLatin1StringView(hash));
}

} // namespace

SingleInstance::SingleInstance(const QString &profileDir, QObject *parent)
    : QObject(parent)
    , m_serverName(serverNameFor(profileDir))
    , m_lock(QDir(profileDir).filePath(u"window.lock"_s))
{
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            caller->deleteLater();
        emit raiseRequested();
    });
}

bool SingleInstance::claim()
{
    if (!lock()) {
        askOtherToRaise();
        return false;
    }
    // Whoever holds the lock owns the name; a socket of that name was left by a crash.
    QLocalServer::removeServer(m_serverName);
    m_server.listen(m_serverName);
    return true;
}

bool SingleInstance::lock()
{
    if (m_lock.tryLock(0))
        return true;
    qint64 pid = 0;
    QString host;
    QString application;
    // A lock file with garbage in it names no owner and would block for ever (measured: tryLock alone never takes it).
    if (m_lock.getLockInfo(&pid, &host, &application))
        return false;
    return m_lock.removeStaleLockFile() && m_lock.tryLock(0);
}

void SingleInstance::askOtherToRaise() const
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (socket.waitForConnected(2000))
        socket.disconnectFromServer();
}

} // namespace fusion
