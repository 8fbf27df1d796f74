// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/appicon.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace fusion {

QIcon appIcon(const QString &id)
{
    QIcon carried;
    const QDir pictures(u":/app-icon"_s);
    for (const QString &name : pictures.entryList({u"*.png"_s}))
        carried.addFile(pictures.filePath(name));
    return QIcon::fromTheme(id, carried);
}

} // namespace fusion
