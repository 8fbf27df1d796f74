// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/quotefinder.h"

#include "core/analysis/normalisedtext.h"
#include "core/analysis/sentences.h"
#include "core/analysis/slips.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestOmission = 600; ///< characters left out between two parts; beyond, a quote is a collage
constexpr int mostTries = 1000;            ///< places that are looked at

/// The first place at or after `from` where `words` stand as whole words, and not right behind their negation.
qsizetype findWhole(const QString &text, const QString &words, qsizetype from)
{
    int tries = 0;
    for (qsizetype at = text.indexOf(words, from); at >= 0 && tries < mostTries; at = text.indexOf(words, at + 1), ++tries) {
        if (!isInsideWord(text, at) && !isInsideWord(text, at + words.size()) && !isBehindNegation(text, at))
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
    return {.begin = text.from[static_cast<size_t>(at)], .end = text.to[static_cast<size_t>(at + size - 1)]};
}

struct Word {
    qsizetype begin = 0;
    qsizetype size = 0;
};

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(u' ', at);
        end = end < 0 ? text.size() : end;
        if (end > at)
            words.push_back({.begin = at, .size = end - at});
        at = end + 1;
    }
    return words;
}

/// A word without the quotation and punctuation marks around it. Signs and units beside a number are part of it.
QStringView core(QStringView word)
{
    const auto isAny = [](QChar c, QStringView marks) { return marks.contains(c); };
    while (word.size() > 1 && isAny(word.back(), u".,;:!?)") && word[word.size() - 2].isLetterOrNumber())
        word.chop(1);
    while (word.size() > 1 && isAny(word.front(), u"'(") && word[1].isLetter())
        word = word.sliced(1);
    while (word.size() > 1 && isAny(word.back(), u"'.,;:!?)") && word[word.size() - 2].isLetter())
        word.chop(1);
    return word;
}

bool isAccented(QChar c)
{
    return c.unicode() > 0x7f && c.decompositionTag() == QChar::Canonical;
}

/// How many slips a quote may have.
int slipsAllowed(size_t words)
{
    return words < 4 ? 0 : words < 12 ? 1 : 2;
}

} // namespace

struct QuoteFinder::Forms {
    explicit Forms(const QString &text)
        : original(text)
        , plain{normalised(text, ListMarks::Drop), normalised(text, ListMarks::Keep)}
        , sentences(sentencesOf(text))
        , words(wordsOf(plain.front().text))
    {
        for (size_t i = 0; i < words.size(); ++i)
            places[core(view(i)).toString()].push_back(i);
        if (std::ranges::any_of(plain.front().text, isAccented))
            unaccented = {folded(plain.front(), Folding::Base), folded(plain.front(), Folding::Digraph)};
    }

    QStringView view(size_t word) const { return QStringView(plain.front().text).sliced(words[word].begin, words[word].size); }

    std::vector<Span> findIn(const NormalisedText &text, const QString &quote) const;
    std::vector<Span> findFolded(const QString &quote) const;
    std::vector<Span> findWithSlips(const QString &quote) const;

    QString original;
    std::array<NormalisedText, 2> plain;    ///< without list marks, with them
    std::vector<NormalisedText> unaccented; ///< where there are accents
    std::vector<Sentence> sentences;
    std::vector<Word> words; ///< of the first form
    QHash<QString, std::vector<size_t>> places;

private:
    std::vector<Span> chain(const NormalisedText &text, const QStringList &parts, qsizetype at) const;
    std::vector<Span> findParts(const NormalisedText &text, const QStringList &parts) const;
    bool isHonestGap(Span before, Span after) const;
    bool matchesWithSlips(const QString &quote, const std::vector<Word> &quoted, size_t first) const;
};

/// Whether a quote may leave out what stands between two passages: within a sentence all but a negation, over its end only where
/// one of the two sentences is whole at that side. Else two halves would make a sentence that nobody wrote.
bool QuoteFinder::Forms::isHonestGap(Span before, Span after) const
{
    const auto sentenceAt = [this](qsizetype at) {
        const auto behind = std::ranges::upper_bound(sentences, at, {}, [](const Sentence &one) { return one.span.begin; });
        return behind == sentences.begin() ? behind : std::prev(behind);
    };
    const auto left = sentenceAt(before.end - 1);
    const auto right = sentenceAt(after.begin);
    if (left == right || left == sentences.end() || right == sentences.end())
        return !holdsNegation(original.sliced(before.end, after.begin - before.end));
    const auto saysNothing = [this](qsizetype begin, qsizetype end) {
        return begin >= end || std::ranges::none_of(QStringView(original).sliced(begin, end - begin),
                                                    [](QChar c) { return c.isLetterOrNumber(); });
    };
    return saysNothing(before.end, left->span.end) || saysNothing(right->span.begin, after.begin);
}

/// The parts one behind the other, the first of them at `at`; empty if one is missing or too far off.
std::vector<Span> QuoteFinder::Forms::chain(const NormalisedText &text, const QStringList &parts, qsizetype at) const
{
    std::vector<Span> spans;
    for (const QString &part : parts) {
        const qsizetype found = spans.empty() ? at : findWhole(text.text, part, at);
        if (found < 0 || (!spans.empty() && found - at > longestOmission))
            return {};
        const Span span = spanIn(text, found, part.size());
        if (!spans.empty() && !isHonestGap(spans.back(), span))
            return {};
        spans.push_back(span);
        at = found + part.size();
    }
    return spans;
}

std::vector<Span> QuoteFinder::Forms::findParts(const NormalisedText &text, const QStringList &parts) const
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

std::vector<Span> QuoteFinder::Forms::findIn(const NormalisedText &text, const QString &quote) const
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

/// A quote from a keyboard without accents. One letter alone may be another word ("schon", "schön"), so either several have lost
/// theirs or it is a name.
std::vector<Span> QuoteFinder::Forms::findFolded(const QString &quote) const
{
    if (std::ranges::any_of(quote, isAccented))
        return {};
    for (const NormalisedText &text : unaccented) {
        const std::vector<Span> spans = findIn(text, quote);
        int lost = 0;
        bool isName = false;
        for (const Span &span : spans) {
            for (qsizetype at = span.begin; at < span.end; ++at) {
                if (!isAccented(original[at].toCaseFolded()))
                    continue;
                ++lost;
                qsizetype word = at;
                while (word > 0 && original[word - 1].isLetter())
                    --word;
                isName = isName || (original[word].isUpper() && word > 0);
            }
        }
        if (lost > 1 || (lost == 1 && isName))
            return spans;
    }
    return {};
}

bool QuoteFinder::Forms::matchesWithSlips(const QString &quote, const std::vector<Word> &quoted, size_t first) const
{
    int left = slipsAllowed(quoted.size());
    for (size_t i = 0; i < quoted.size(); ++i) {
        const QStringView written = core(QStringView(quote).sliced(quoted[i].begin, quoted[i].size));
        const QStringView meant = core(view(first + i));
        if (written == meant)
            continue;
        if (--left < 0 || !isSlip(written, meant) || places.contains(written.toString()))
            return false;
    }
    return true;
}

std::vector<Span> QuoteFinder::Forms::findWithSlips(const QString &quote) const
{
    const std::vector<Word> quoted = wordsOf(quote);
    const auto slips = static_cast<size_t>(slipsAllowed(quoted.size()));
    int tries = 0;
    for (size_t anchor = 0; slips > 0 && anchor <= slips; ++anchor) {
        const QStringView word = core(QStringView(quote).sliced(quoted[anchor].begin, quoted[anchor].size));
        const auto found = places.constFind(word.toString());
        if (found == places.constEnd())
            continue;
        for (const size_t place : *found) {
            if (place < anchor || place - anchor + quoted.size() > words.size() || ++tries > mostTries)
                continue;
            const size_t first = place - anchor;
            const qsizetype begin = words[first].begin;
            if (isBehindNegation(plain.front().text, begin) || !matchesWithSlips(quote, quoted, first))
                continue;
            const Word &last = words[first + quoted.size() - 1];
            return {spanIn(plain.front(), begin, last.begin + last.size - begin)};
        }
    }
    return {};
}

QuoteFinder::QuoteFinder(const QString &text)
    : m_forms(std::make_unique<Forms>(text))
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
    const QString plain = normalised(trimmed, ListMarks::Drop).text;
    if (auto spans = m_forms->findIn(m_forms->plain[0], plain); !spans.empty())
        return spans;
    if (auto spans = m_forms->findIn(m_forms->plain[1], normalised(trimmed, ListMarks::Keep).text); !spans.empty())
        return spans;
    if (auto spans = m_forms->findFolded(plain); !spans.empty())
        return spans;
    return m_forms->findWithSlips(withoutEnd(withoutOuterMarks(plain)));
}

std::vector<Span> findQuote(const QString &text, const QString &quote)
{
    return QuoteFinder(text).find(quote);
}

} // namespace fusion
