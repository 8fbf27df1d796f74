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

QHttpHeaders streamHeaders()
{
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    headers.append(QHttpHeaders::WellKnownHeader::Accept, "text/event-stream, application/json");
    // Events are read as they come; a compressing proxy would hold them back.
    headers.append(QHttpHeaders::WellKnownHeader::AcceptEncoding, "identity");
    headers.append(QHttpHeaders::WellKnownHeader::UserAgent, "FusionChatroom");
    return headers;
}

} // namespace fusion
