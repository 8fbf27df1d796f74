// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/quotefinder.h"

#include "core/analysis/normalisedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestOmission = 600; ///< characters left out between two parts; beyond, a quote is a collage
constexpr int mostTries = 1000;            ///< places that are looked at

/// The first place at or after `from` where `words` stand as whole words.
qsizetype findWhole(const QString &text, const QString &words, qsizetype from)
{
    int tries = 0;
    for (qsizetype at = text.indexOf(words, from); at >= 0 && tries < mostTries; at = text.indexOf(words, at + 1), ++tries) {
        if (!isInsideWord(text, at) && !isInsideWord(text, at + words.size()))
            return at;
    }
    return -1;
}

/// Enough to be looked for on its own: a few words or, in scripts without gaps, a few characters.
bool meansSomething(const QString &part)
{
    const bool hasGaps = part.contains(u' ');
    const bool isDense = std::ranges::any_of(part, [](QChar c) { return c.unicode() >= 0x2e80; });
    return part.size() >= (isDense ? 4 : hasGaps ? 8 : 10);
}

QString withoutOuterMarks(QString quote)
{
    const bool isWrapped = quote.size() > 2 && quote.front() == u'\'' && (quote.back() == u'\'' || quote.back() == u'"');
    if (isWrapped)
        return quote.sliced(1, quote.size() - 2).trimmed();
    return quote;
}

QString withoutEnd(const QString &quote)
{
    const bool closes = quote.endsWith(u'.') || quote.endsWith(u',') || quote.endsWith(u';') || quote.endsWith(u':');
    return closes && quote.size() > 1 ? quote.chopped(1).trimmed() : quote;
}

QStringList partsOf(const QString &quote)
{
    static const QRegularExpression omission(uR"re(\s*[\[(]?\s*\.{3,}\s*[\])]?\s*)re"_s);
    return quote.split(omission, Qt::SkipEmptyParts);
}

Span spanIn(const NormalisedText &text, qsizetype at, qsizetype size)
{
    const auto from = [&text](qsizetype i) { return text.from[static_cast<size_t>(i)]; };
    return {.begin = from(at), .end = from(at + size - 1) + 1};
}

/// The parts one behind the other, the first of them at `at`; empty if one is missing or too far off.
std::vector<Span> chain(const NormalisedText &text, const QStringList &parts, qsizetype at)
{
    std::vector<Span> spans;
    for (const QString &part : parts) {
        const qsizetype found = spans.empty() ? at : findWhole(text.text, part, at);
        if (found < 0 || (!spans.empty() && found - at > longestOmission))
            return {};
        spans.push_back(spanIn(text, found, part.size()));
        at = found + part.size();
    }
    return spans;
}

std::vector<Span> findParts(const NormalisedText &text, const QStringList &parts)
{
    if (parts.isEmpty() || (parts.size() > 1 && !std::ranges::all_of(parts, meansSomething)))
        return {};
    qsizetype at = findWhole(text.text, parts.first(), 0);
    for (int tries = 0; at >= 0 && tries < mostTries; ++tries) {
        if (auto spans = chain(text, parts, at); !spans.empty())
            return spans;
        at = findWhole(text.text, parts.first(), at + 1);
    }
    return {};
}

std::vector<Span> findIn(const NormalisedText &text, const QString &quote)
{
    for (const QString &form : {quote, withoutEnd(quote), withoutOuterMarks(quote), withoutEnd(withoutOuterMarks(quote))}) {
        if (form.isEmpty())
            continue;
        if (const qsizetype at = findWhole(text.text, form, 0); at >= 0)
            return {spanIn(text, at, form.size())};
        if (auto spans = findParts(text, partsOf(form)); !spans.empty())
            return spans;
    }
    return {};
}

} // namespace

struct QuoteFinder::Forms {
    QString original;
    std::array<NormalisedText, 2> plain; ///< without list marks, with them
};

QuoteFinder::QuoteFinder(const QString &text)
    : m_forms(std::make_unique<Forms>(text, std::array{normalised(text, ListMarks::Drop), normalised(text, ListMarks::Keep)}))
{
}

QuoteFinder::~QuoteFinder() = default;

std::vector<Span> QuoteFinder::find(const QString &quote) const
{
    const QString trimmed = quote.trimmed();
    const bool saysSomething = std::ranges::any_of(trimmed, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    if (!saysSomething)
        return {};
    if (const qsizetype at = findWhole(m_forms->original, trimmed, 0); at >= 0)
        return {{.begin = at, .end = at + trimmed.size()}};
    for (size_t i = 0; i < m_forms->plain.size(); ++i) {
        const QString plainQuote = normalised(trimmed, i == 0 ? ListMarks::Drop : ListMarks::Keep).text;
        if (auto spans = findIn(m_forms->plain[i], plainQuote); !spans.empty())
            return spans;
    }
    return {};
}

std::vector<Span> findQuote(const QString &text, const QString &quote)
{
    return QuoteFinder(text).find(quote);
}

} // namespace fusion
