// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/wire.h"

namespace fusion {

QUrl behindBase(const Connection &connection, const QString &path)
{
    QUrl url = endpointBase(connection);
    url.setPath(url.path() + path);
    return url;
}

} // namespace fusion
