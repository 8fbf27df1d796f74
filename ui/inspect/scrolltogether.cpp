// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/scrolltogether.h"

#include "core/analysis/stances.h"
#include "core/words/partwords.h"
#include "ui/inspect/answercard.h"
#include "ui/markdown/markdownview.h"

#include <QScrollBar>

#include <algorithm>

namespace fusion {

namespace {

/// The longest chain of places that leads onward in both texts.
std::vector<std::pair<int, int>> onward(std::vector<std::pair<int, int>> places)
{
    std::ranges::sort(places);
    std::vector<size_t> length(places.size(), 1); // of the longest chain that begins here
    std::vector<size_t> next(places.size(), 0);
    for (size_t i = places.size(); i-- > 0;) {
        for (size_t j = i + 1; j < places.size(); ++j) {
            const bool leadsOn = places[j].first > places[i].first && places[j].second >= places[i].second;
            if (leadsOn && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                next[i] = j;
            }
        }
    }
    std::vector<std::pair<int, int>> chain;
    if (places.empty())
        return chain;
    for (auto at = static_cast<size_t>(std::ranges::max_element(length) - length.begin());; at = next[at]) {
        chain.push_back(places[at]);
        if (next[at] == 0)
            return chain;
    }
}

} // namespace

int alignedScroll(int top, std::vector<std::pair<int, int>> places)
{
    const std::vector<std::pair<int, int>> chain = onward(std::move(places));
    if (chain.empty())
        return top;
    const auto behind = std::ranges::upper_bound(chain, top, {}, &std::pair<int, int>::first);
    if (behind == chain.begin())
        return chain.front().second;
    const auto [from, to] = *std::prev(behind);
    if (behind == chain.end())
        return to;
    const double share = static_cast<double>(top - from) / (behind->first - from);
    return to + qRound(share * (behind->second - to));
}

void ScrollTogether::watch(int seat, AnswerCard *card)
{
    m_cards[seat] = card;
    // Queued: the action is told before the bar has moved.
    connect(
        card->text().verticalScrollBar(), &QScrollBar::actionTriggered, this, [this, seat] { follow(seat); },
        Qt::QueuedConnection);
}

void ScrollTogether::setMap(const std::optional<Analysis> &map)
{
    m_points.clear();
    if (!map)
        return;
    for (const AnalysisPart part : allAnalysisParts)
        m_points.insert(m_points.end(), map->part(part).begin(), map->part(part).end());
}

void ScrollTogether::follow(int seat)
{
    const auto leading = m_cards.find(seat);
    if (!m_on || leading == m_cards.end() || !leading->second)
        return;
    const int top = leading->second->text().verticalScrollBar()->value();
    for (const auto &[other, card] : m_cards) {
        if (card && other != seat && card->isVisible())
            card->text().verticalScrollBar()->setValue(alignedScroll(top, placesOf(seat, other)));
    }
}

/// In positions of the scroll bars.
std::vector<std::pair<int, int>> ScrollTogether::placesOf(int seat, int other) const
{
    const auto bar = [this](int of) { return m_cards.at(of)->text().verticalScrollBar(); };
    std::vector<std::pair<int, int>> places;
    for (const AnalysisPoint &point : m_points) {
        const int one = topOf(seat, point);
        const int two = one < 0 ? -1 : topOf(other, point);
        // The ends belong to each other, whatever else stands there.
        if (two >= 0 && one > 0 && one < bar(seat)->maximum())
            places.emplace_back(one, std::min(two, bar(other)->maximum()));
    }
    places.emplace_back(0, 0);
    places.emplace_back(bar(seat)->maximum(), bar(other)->maximum());
    return places;
}

/// Where the view stands when it shows what the seat says to the point a quarter below its top; -1 where it says nothing.
int ScrollTogether::topOf(int seat, const AnalysisPoint &point) const
{
    const Evidence *voice = evidenceOf(point, seat);
    if (!voice || !voice->found || voice->spans.empty())
        return -1;
    const MarkdownView &view = m_cards.at(seat)->text();
    return std::max(0, view.item()->rectOf(voice->spans.front()).top() - view.viewport()->height() / 4);
}

} // namespace fusion
