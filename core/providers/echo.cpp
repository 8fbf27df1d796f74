// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/echo.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fusion {

QJsonArray echoOf(const QString &wire, const QJsonArray &parts)
{
    if (parts.isEmpty())
        return {};
    return {QJsonObject{{u"wire"_s, wire}, {u"parts"_s, parts}}};
}

QJsonArray echoedParts(const QString &wire, const QJsonArray &echo)
{
    QJsonArray parts;
    for (const QJsonValue &entry : echo) {
        if (entry[u"wire"_s].toString() != wire)
            continue;
        for (const QJsonValue &part : entry[u"parts"_s].toArray())
            parts.append(part);
    }
    return parts;
}

} // namespace fusion
