// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>

namespace fusion {

/// A document that a stranger wrote; null where it is none. QJsonDocument (6.8.2) takes escapes that JSON does not have, and a
/// key with one crashes the look-up of another, so such a text is no document here. RFC 8259, 7.
inline QJsonDocument strangersJson(const QByteArray &text)
{
    // Outside of strings there are no backslashes.
    for (qsizetype at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 2)) {
        if (at + 1 >= text.size() || !QByteArrayView("\"\\/bfnrtu").contains(text[at + 1]))
            return {};
    }
    return QJsonDocument::fromJson(text);
}

} // namespace fusion
