// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/markdown/markdownhtml.h"

#include <vector>

namespace fusion {

/// The anchors of one turn in a report. Claims (what a seat is said to say) are counted through the turn, from 1.
class ClaimLinks
{
public:
    /// `number` tells the turns of one page apart.
    ClaimLinks(const Turn &turn, int number);

    QString seatId(int seat) const { return QStringLiteral("t%1-seat%2").arg(m_number).arg(seat); }
    QString claimId(int claim) const { return QStringLiteral("t%1-claim%2").arg(m_number).arg(claim); }
    QString passageId(int claim) const { return QStringLiteral("t%1-passage%2").arg(m_number).arg(claim); }

    /// The claim's number, in the order in which the parts are shown.
    int numberOf(const Evidence &evidence) const;
    /// Where the answer of a seat is quoted.
    std::vector<markdown::Passage> quotedIn(int seat) const;
    /// Markers of seats in a text that cites them, such as "[A]".
    std::vector<markdown::Passage> markersIn(const QString &text) const;

private:
    struct Claim {
        const Evidence *evidence = nullptr;
        bool contradicts = false;
    };

    const Turn &m_turn;
    int m_number;
    std::vector<Claim> m_claims;
};

} // namespace fusion
