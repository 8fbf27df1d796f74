// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/fileoffer.h"

#include <QMimeData>
#include <QUrl>

namespace fusion {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

bool offersFiles(const QMimeData &data)
{
    return !localFiles(data).isEmpty() || (data.hasImage() && !data.hasText());
}

FileOffer fileOffer(const QMimeData &data)
{
    FileOffer offer{.paths = localFiles(data), .image = {}};
    if (offer.paths.isEmpty() && data.hasImage() && !data.hasText())
        offer.image = data.imageData().value<QImage>();
    return offer;
}

} // namespace fusion
