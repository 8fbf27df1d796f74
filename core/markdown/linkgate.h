// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace fusion {

/// A link from foreign text that may be offered for opening: http, https or mailto, with nothing hidden in it. Anything
/// else has no URL and stays inert text. This is the one gate: text, citations, tool results and judge points all pass it.
std::optional<QUrl> allowedLink(const QString &href);

/// What a person has to see before a link is opened.
struct LinkFacts {
    QString host;             ///< the real host in ASCII (punycode), or the mail address
    QString address;          ///< the whole address, encoded, so that nothing in it is invisible
    bool encrypted = false;   ///< https
    bool userInfo = false;    ///< something stands before an @ and may pass for the host
    bool foreignHost = false; ///< the host is written in other than ASCII letters
    bool numericHost = false; ///< an IP address instead of a name
    bool carriesData = false; ///< a long query, path or fragment, in which text could leave the machine

    bool operator==(const LinkFacts &) const = default;
};

LinkFacts linkFacts(const QUrl &url);

} // namespace fusion
