// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/synthesistrace.h"
#include "core/chat/turn.h"

#include <vector>

namespace fusion {

// Which pages the seats of a turn rest on, and which points of its map. A page stands behind a point where the passage that the
// point rests on names the page: by its address, or by a number that the answer explains with an address. Found without a model.

/// A page or a search hit, once, whoever used it.
struct SourcePage {
    QString url;                         ///< as first met
    QString title;                       ///< may be empty
    SourceVia via = SourceVia::Searched; ///< the most that anybody did with it: found, read, cited
    std::vector<int> seats = {};         ///< who has it among its sources, in order
    bool byJudge = false;                ///< the judge, too
    std::vector<PointRef> points = {};   ///< of the map, that rest on it

    bool operator==(const SourcePage &) const = default;
};

/// What a point of the map rests on.
struct PointSources {
    PointRef point;
    std::vector<size_t> pages = {}; ///< indexes among the pages
    std::vector<int> named = {};    ///< seats that name a page in their passage
    std::vector<int> unnamed = {};  ///< seats whose passage names none, though they have sources

    bool operator==(const PointSources &) const = default;
    /// Several seats say it, and have it from one and the same page: that is one voice, not several.
    bool restsOnOnePage() const { return named.size() > 1 && pages.size() == 1; }
};

struct TurnSources {
    std::vector<SourcePage> pages;    ///< those that points rest on first, then read ones, then hits
    std::vector<PointSources> points; ///< of the map that have evidence, in its order

    bool operator==(const TurnSources &) const = default;
};

/// Any thread.
TurnSources sourcesOf(const Turn &turn);

/// The same page under its several spellings: without fragment, ending slash and marks of campaigns, host in small letters.
QString pageKey(const QString &url);

} // namespace fusion
