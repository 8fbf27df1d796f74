// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/turnsources.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr auto parts = std::to_array({AnalysisPart::Consensus, AnalysisPart::Contradictions, AnalysisPart::PartialCoverage,
                                      AnalysisPart::UniqueInsights, AnalysisPart::BlindSpots});

const QRegularExpression &addresses()
{
    static const QRegularExpression pattern(uR"re(https?://[^\s<>"'`\])}|]{1,2000})re"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// A sentence's own punctuation after an address is not part of it.
QString addressAlone(QString address)
{
    while (!address.isEmpty() && u".,;:!?*_"_s.contains(address.back()))
        address.chop(1);
    return address;
}

QSet<QString> keysIn(const QString &text)
{
    QSet<QString> keys;
    for (const QRegularExpressionMatch &match : addresses().globalMatch(text))
        keys.insert(pageKey(addressAlone(match.captured())));
    return keys;
}

/// "[2]: https://…" or "2. … https://…" at the end of an answer: what its numbers mean.
QHash<QString, QString> numberedIn(const QString &text)
{
    static const QRegularExpression line(
        uR"re(^[ \t>*-]*\[?\^?(\d{1,3})[\].):][^\n]{0,300}?(https?://[^\s<>"'`\])}|]{1,2000}))re"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    QHash<QString, QString> numbered;
    for (const QRegularExpressionMatch &match : line.globalMatch(text))
        numbered.insert(match.captured(1), pageKey(addressAlone(match.captured(2))));
    return numbered;
}

/// The lines in which a passage stands: people put the address behind the sentence.
QString linesAround(const QString &text, Span span)
{
    const qsizetype begin = std::clamp<qsizetype>(span.begin, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, begin, text.size());
    const qsizetype from = begin == 0 ? 0 : text.lastIndexOf(u'\n', begin - 1) + 1;
    const qsizetype to = text.indexOf(u'\n', end);
    return text.sliced(from, (to < 0 ? text.size() : to) - from);
}

/// One seat's answer, looked through once.
class Named
{
public:
    explicit Named(const StageAnswer &seat)
        : m_text(seat.text)
        , m_numbered(numberedIn(seat.text))
    {
    }

    QSet<QString> by(const Evidence &voice) const
    {
        static const QRegularExpression number(uR"re(\[\^?(\d{1,3})\])re"_s);
        QSet<QString> keys;
        for (const Span span : voice.spans) {
            const QString lines = linesAround(m_text, span);
            keys += keysIn(lines);
            for (const QRegularExpressionMatch &match : number.globalMatch(lines)) {
                if (const auto found = m_numbered.constFind(match.captured(1)); found != m_numbered.cend())
                    keys.insert(*found);
            }
        }
        return keys;
    }

private:
    QString m_text;
    QHash<QString, QString> m_numbered;
};

void addUnique(std::vector<int> &list, int seat)
{
    if (!std::ranges::contains(list, seat))
        list.push_back(seat);
}

/// Finds pages, and then what rests on them.
class Finder
{
public:
    explicit Finder(const Turn &turn)
        : m_turn(turn)
    {
        for (const StageAnswer &seat : turn.seats) {
            for (const Source &source : seat.sources)
                addUnique(page(source).seats, seat.stage.seat);
        }
        if (turn.judge) {
            for (const Source &source : turn.judge->sources)
                page(source).byJudge = true;
        }
    }

    TurnSources found()
    {
        std::vector<Named> named;
        for (const StageAnswer &seat : m_turn.seats)
            named.emplace_back(seat);
        for (const AnalysisPart part : parts) {
            const auto &points = m_turn.analysis ? m_turn.analysis->part(part) : std::vector<AnalysisPoint>{};
            for (size_t i = 0; i < points.size(); ++i)
                lookAt({.part = part, .index = i}, points[i], named);
        }
        sort();
        return m_result;
    }

private:
    SourcePage &page(const Source &source)
    {
        const QString key = pageKey(source.url);
        if (!m_index.contains(key)) {
            m_index.insert(key, m_result.pages.size());
            m_result.pages.push_back({.url = source.url, .title = source.title.simplified()});
        }
        SourcePage &known = m_result.pages[m_index.value(key)];
        if (known.title.isEmpty())
            known.title = source.title.simplified();
        if (source.via == SourceVia::Cited || known.via == SourceVia::Searched)
            known.via = source.via;
        return known;
    }

    void lookAt(PointRef ref, const AnalysisPoint &point, const std::vector<Named> &named)
    {
        PointSources sources{.point = ref};
        bool hasEvidence = false;
        for (const Evidence &voice : point.evidence) {
            if (!voice.found || voice.seat < 0 || voice.seat >= static_cast<int>(named.size()))
                continue;
            hasEvidence = true;
            bool namesAny = false;
            for (const QString &key : named[static_cast<size_t>(voice.seat)].by(voice)) {
                // An address that is nobody's source is a page all the same: the seat says so.
                SourcePage &one = page({.url = key, .title = {}, .via = SourceVia::Cited});
                addUnique(one.seats, voice.seat);
                if (!std::ranges::contains(one.points, ref))
                    one.points.push_back(ref);
                const size_t at = m_index.value(key);
                if (!std::ranges::contains(sources.pages, at))
                    sources.pages.push_back(at);
                namesAny = true;
            }
            const StageAnswer &seat = m_turn.seats[static_cast<size_t>(voice.seat)];
            if (namesAny)
                addUnique(sources.named, voice.seat);
            else if (!seat.sources.empty())
                addUnique(sources.unnamed, voice.seat);
        }
        std::erase_if(sources.unnamed, [&](int seat) { return std::ranges::contains(sources.named, seat); });
        std::ranges::sort(sources.named);
        std::ranges::sort(sources.unnamed);
        if (hasEvidence)
            m_result.points.push_back(std::move(sources));
    }

    void sort()
    {
        std::vector<size_t> order(m_result.pages.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        const auto rank = [this](size_t i) {
            const SourcePage &one = m_result.pages[i];
            return !one.points.empty() ? 0 : one.via == SourceVia::Cited ? 1 : one.via == SourceVia::Read ? 2 : 3;
        };
        std::ranges::stable_sort(order, {}, rank);
        std::vector<SourcePage> sorted;
        std::vector<size_t> place(order.size());
        for (const size_t i : order) {
            place[i] = sorted.size();
            sorted.push_back(std::move(m_result.pages[i]));
        }
        m_result.pages = std::move(sorted);
        for (PointSources &sources : m_result.points) {
            for (size_t &at : sources.pages)
                at = place[at];
            std::ranges::sort(sources.pages);
        }
        for (SourcePage &one : m_result.pages)
            std::ranges::sort(one.seats);
    }

    const Turn &m_turn;
    TurnSources m_result;
    QHash<QString, size_t> m_index;
};

} // namespace

QString pageKey(const QString &address)
{
    QUrl url(address.trimmed());
    if (!url.isValid() || url.host().isEmpty())
        return address.trimmed();
    url.setFragment({});
    url.setHost(url.host().toLower());
    QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems()) {
        if (name.startsWith("utm_"_L1, Qt::CaseInsensitive))
            query.removeAllQueryItems(name);
    }
    url.setQuery(query.isEmpty() ? QString() : query.query(QUrl::FullyEncoded));
    QString key = QString::fromLatin1(url.toEncoded(QUrl::NormalizePathSegments));
    while (key.endsWith(u'/'))
        key.chop(1);
    return key;
}

TurnSources sourcesOf(const Turn &turn)
{
    return Finder(turn).found();
}

} // namespace fusion
