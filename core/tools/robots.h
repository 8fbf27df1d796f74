// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace fusion {

/// What a site's robots.txt asks of us (RFC 9309): the group for our name, else that for everybody; the longest rule that fits
/// decides, and one that allows wins a draw.
class RobotsRules
{
public:
    /// @param status 2xx: `body` is the file; other 4xx: there is none, so all is allowed; else nothing is.
    static RobotsRules from(int status, const QByteArray &body);
    static RobotsRules nothingAllowed();

    bool permits(const QUrl &url) const;

private:
    struct Rule {
        QByteArray path; ///< with * and a final $
        bool allows = false;
    };
    QList<Rule> m_rules;
    bool m_nothing = false;
};

/// Where the file of that page's site is.
QUrl robotsAddress(const QUrl &page);

} // namespace fusion
