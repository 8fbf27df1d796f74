// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/secretservicelock.h"

#include <QTimer>
#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace fusion {

void askWhetherLocked(QObject *context, std::function<void(bool locked)> callback)
{
#ifdef Q_OS_LINUX
    // https://specifications.freedesktop.org/secret-service: the alias "default" is where keys without a place go.
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    question.setAutoStartService(false);
    constexpr int waitMs = 5000;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, waitMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, callback = std::move(callback)] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        callback(!reply.isError() && reply.value().variant().toBool());
    });
#else
    QTimer::singleShot(0, context, [callback = std::move(callback)] { callback(false); });
#endif
}

} // namespace fusion
