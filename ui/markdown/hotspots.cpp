// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/hotspots.h"

#include "core/markdown/linkgate.h"

#include <algorithm>

namespace fusion::markdown {

namespace {

constexpr qsizetype LongestMarker = 80;

bool isProse(const Block &block, qsizetype offset)
{
    const Run *run = runAt(block, offset);
    return run && run->link < 0 && !run->style.testFlag(Style::Code) && !run->style.testFlag(Style::Math);
}

/// The chips of one bracket pair: [open, close] in the text. Empty if a label is unknown.
std::vector<Chip> chipsBetween(const Block &block, qsizetype open, qsizetype close, const SeatMarkers &markers)
{
    std::vector<Chip> chips;
    for (qsizetype at = open + 1; at <= close;) {
        qsizetype end = block.text.indexOf(u',', at);
        if (end < 0 || end > close)
            end = close;
        const auto label = QStringView(block.text).sliced(at, end - at).trimmed();
        const qsizetype seat = markers.labels.indexOf(label);
        if (seat < 0)
            return {};
        chips.push_back({at == open + 1 ? open : at, end == close ? close + 1 : end, static_cast<int>(seat)});
        at = end + 1;
    }
    return chips;
}

} // namespace

std::vector<Chip> seatChips(const Block &block, const SeatMarkers &markers, qsizetype begin, qsizetype end)
{
    std::vector<Chip> chips;
    if (markers.labels.isEmpty() || block.kind == BlockKind::Code || block.kind == BlockKind::Plain)
        return chips;
    const QStringView text = QStringView(block.text).first(std::min(end, block.text.size()));
    for (qsizetype open = text.indexOf(u'[', begin); open >= 0; open = text.indexOf(u'[', open + 1)) {
        const qsizetype close = text.sliced(open).left(LongestMarker).indexOf(u']') + open;
        if (close <= open + 1 || !isProse(block, open) || !isProse(block, close))
            continue;
        const auto found = chipsBetween(block, open, close, markers);
        chips.insert(chips.end(), found.begin(), found.end());
    }
    return chips;
}

std::vector<HotSpot> hotSpots(const Block &block, qsizetype index, const SeatMarkers &markers)
{
    std::vector<HotSpot> spots;
    if (block.kind == BlockKind::Code)
        return {{.kind = HotSpot::Kind::Copy, .block = index}};
    for (const Run &run : block.runs) {
        if (run.link < 0)
            continue;
        const auto url = allowedLink(block.links.at(run.link));
        const bool goesOn = !spots.empty() && spots.back().end == run.start && url && spots.back().url == *url;
        if (goesOn)
            spots.back().end = run.start + run.length;
        else if (url)
            spots.push_back(
                {.kind = HotSpot::Kind::Link, .block = index, .begin = run.start, .end = run.start + run.length, .url = *url});
    }
    for (const Chip &chip : seatChips(block, markers, 0, block.text.size()))
        spots.push_back({.kind = HotSpot::Kind::Seat, .block = index, .begin = chip.begin, .end = chip.end, .seat = chip.seat});
    std::ranges::sort(spots, {}, &HotSpot::begin);
    return spots;
}

} // namespace fusion::markdown
