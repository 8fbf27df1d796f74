// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace fusion {

/// What the demo's site answers.
struct SitePage {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
};

/// "/site/WORD/": the word comes from the simulator's token, which it does not betray.
QString sitePath(const QString &token);

/// A few pages about real things, written for the demo, and a search over them that speaks SearXNG's JSON ("search?q=...").
/// @param base the address of the site
SitePage sitePage(const QUrl &url, const QUrl &base);

} // namespace fusion
