// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/sourcewords.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longest = 160;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::SourceWords)
};

QString shortened(const QString &text)
{
    return text.size() <= longest ? text : text.first(longest - 1) + u'…';
}

QString labels(const std::vector<int> &seats, const Turn &turn)
{
    QStringList names;
    for (const int seat : seats) {
        const StageAnswer *answer = turn.find(Stage::ofSeat(seat));
        names.append(answer ? answer->label : QString());
    }
    return names.join(u", "_s);
}

QString wordsFor(SourceVia via)
{
    switch (via) {
    case SourceVia::Searched: return Words::tr("found by a search", "what was done with a page");
    case SourceVia::Read: return Words::tr("read", "what was done with a page");
    case SourceVia::Cited: return Words::tr("cited", "what was done with a page");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString wordsForPage(const SourcePage &page)
{
    const QUrl url(page.url);
    QString address =
        url.host().isEmpty() ? page.url : url.host() + url.path() + (url.hasQuery() ? u'?' + url.query() : QString());
    address = shortened(address);
    return page.title.isEmpty() ? address
                                : Words::tr("%1 — %2", "title of a page, its address").arg(shortened(page.title), address);
}

QString factsOfPage(const SourcePage &page, const Turn &turn)
{
    QStringList facts{wordsFor(page.via)};
    if (!page.seats.empty())
        facts += labels(page.seats, turn);
    if (page.byJudge)
        facts += Words::tr("the judge");
    if (!page.points.empty())
        facts += Words::tr("%n point(s) rest on it", nullptr, static_cast<int>(page.points.size()));
    return facts.join(u" · "_s);
}

QString sourcesOfPoint(const PointSources &sources, const Turn &turn)
{
    const QString named = labels(sources.named, turn);
    if (sources.restsOnOnePage())
        return Words::tr("%1 name the same page: one source", "seats").arg(named);
    if (!sources.pages.empty())
        return Words::tr("%n page(s), named by %1", "seats", static_cast<int>(sources.pages.size())).arg(named);
    return sources.unnamed.empty() ? Words::tr("no source")
                                   : Words::tr("no page named there; %1 used pages", "seats").arg(labels(sources.unnamed, turn));
}

QString summaryOfSources(const TurnSources &sources)
{
    if (sources.pages.empty())
        return {};
    QStringList parts{Words::tr("%n page(s) and hit(s)", nullptr, static_cast<int>(sources.pages.size()))};
    const auto named = std::ranges::count_if(sources.points, [](const PointSources &point) { return !point.pages.empty(); });
    const auto one = std::ranges::count_if(sources.points, &PointSources::restsOnOnePage);
    if (!sources.points.empty())
        parts += Words::tr("%1 of %2 points name a page").arg(named).arg(sources.points.size());
    if (one > 0)
        parts += Words::tr("%n of them rest(s) on one page alone, though several seats say it", nullptr, static_cast<int>(one));
    return parts.join(u" · "_s);
}

} // namespace fusion
