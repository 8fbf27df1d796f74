// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/claimlinks.h"

#include "core/words/partwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

ClaimLinks::ClaimLinks(const Turn &turn, int number)
    : m_turn(turn)
    , m_number(number)
{
    if (!turn.analysis)
        return;
    for (const AnalysisPart part : allAnalysisParts) {
        for (const AnalysisPoint &point : turn.analysis->part(part)) {
            for (const Evidence &evidence : point.evidence)
                m_claims.push_back({&evidence, part == AnalysisPart::Contradictions});
        }
    }
}

int ClaimLinks::numberOf(const Evidence &evidence) const
{
    const auto found = std::ranges::find(m_claims, &evidence, &Claim::evidence);
    return static_cast<int>(found - m_claims.begin()) + 1;
}

std::vector<markdown::Passage> ClaimLinks::quotedIn(int seat) const
{
    std::vector<markdown::Passage> passages;
    for (const Claim &claim : m_claims) {
        if (claim.evidence->seat != seat || !claim.evidence->found)
            continue;
        const int number = numberOf(*claim.evidence);
        const QString again = claim.contradicts ? u"<span class=\"q against\">"_s : u"<span class=\"q\">"_s;
        QString open = u"<span id=\"%1\"%2<a class=\"n\" href=\"#%3\">%4</a>"_s.arg(
            passageId(number), QStringView(again).sliced(5), claimId(number), QString::number(number));
        for (const Span &span : claim.evidence->spans) {
            passages.push_back({.source = span, .open = open, .openAgain = again, .close = u"</span>"_s});
            open = again; // an id stands once on a page
        }
    }
    return passages;
}

std::vector<markdown::Passage> ClaimLinks::markersIn(const QString &text) const
{
    std::vector<markdown::Passage> passages;
    if (m_turn.seats.size() < 2)
        return passages;
    for (const StageAnswer &seat : m_turn.seats) {
        const QString marker = u'[' + seat.label + u']';
        if (seat.label.isEmpty())
            continue;
        const QString open = u"<a class=\"seat\" href=\"#%1\">"_s.arg(seatId(seat.stage.seat));
        for (qsizetype at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1))
            passages.push_back(
                {.source = {at, at + marker.size()}, .open = open, .openAgain = open, .close = u"</a>"_s, .isLink = true});
    }
    return passages;
}

} // namespace fusion
