// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/searchwords.h"

#include <algorithm>
#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

/// Letters that no decomposition leads to a plain one, and how people type them without.
QLatin1StringView plainLetters(char32_t folded)
{
    switch (folded) {
    case U'ß': return "ss"_L1;
    case U'æ': return "ae"_L1;
    case U'œ': return "oe"_L1;
    case U'ø': return "o"_L1;
    case U'ł': return "l"_L1;
    case U'đ': return "d"_L1;
    case U'ı': return "i"_L1;
    default: return {};
    }
}

/// Its words cannot be told by looking for gaps (or, in Korean, carry their endings).
bool isGapless(char32_t c)
{
    if (c < 0x0e00)
        return false;
    if (c == U'ー' || c == 0xff70)
        return true; // long vowels belong to two scripts
    constexpr std::array scripts{QChar::Script_Han,    QChar::Script_Hiragana, QChar::Script_Katakana,
                                 QChar::Script_Hangul, QChar::Script_Bopomofo, QChar::Script_Thai,
                                 QChar::Script_Lao,    QChar::Script_Khmer,    QChar::Script_Myanmar};
    return std::ranges::contains(scripts, QChar::script(c)) && (QChar::isLetterOrNumber(c) || QChar::isMark(c));
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return isBetween(c, U'a', U'z') || isBetween(c, U'A', U'Z') || isBetween(c, U'0', U'9');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

/// Stands on the character before it: accents and vowel signs, the voicing marks of narrow kana, and the later parts of a
/// Korean syllable that is written in its letters.
bool belongsToBefore(char32_t c)
{
    return QChar::isMark(c) || c == 0xff9e || c == 0xff9f || isBetween(c, 0x1160, 0x11ff);
}

/// unicode61 would read this letter or digit otherwise than we do.
bool needsFolding(char32_t c)
{
    if (c < 0x80 || !isWordCharacter(c))
        return false;
    if (isGapless(c) || !plainLetters(QChar::toCaseFolded(c)).isEmpty() || isBetween(c, 0x1100, 0x11ff))
        return true;
    const QChar::Decomposition how = QChar::decompositionTag(c);
    return how != QChar::NoDecomposition && how != QChar::Canonical;
}

/// Walks through a text by what stands for a character to people.
class Walker
{
public:
    explicit Walker(const QString &text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype at() const { return m_at; }
    char32_t peek() const
    {
        const QChar c = m_text.at(m_at);
        if (c.isHighSurrogate() && m_at + 1 < m_text.size() && m_text.at(m_at + 1).isLowSurrogate())
            return QChar::surrogateToUcs4(c, m_text.at(m_at + 1));
        return c.unicode();
    }
    char32_t take()
    {
        const char32_t c = peek();
        step();
        return c;
    }
    void step() { m_at += QChar::requiresSurrogates(peek()) ? 2 : 1; }
    Span unit()
    {
        const qsizetype begin = m_at;
        do
            step();
        while (!atEnd() && belongsToBefore(peek()));
        return {begin, m_at};
    }
    QStringView view(Span span) const { return QStringView(m_text).sliced(span.begin, span.end - span.begin); }

private:
    const QString &m_text;
    qsizetype m_at = 0;
};

QString foldedWord(QStringView word)
{
    const bool isAscii = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return word.toString().toLower();
    QString folded;
    const QString apart = word.toString().normalized(QString::NormalizationForm_KD);
    for (Walker walker(apart); !walker.atEnd();) {
        const char32_t c = QChar::toCaseFolded(walker.take());
        if (isBetween(c, 0x0300, 0x036f))
            continue;
        if (const auto plain = plainLetters(c); !plain.isEmpty())
            folded += plain;
        else
            folded += QStringView(QChar::fromUcs4(c));
    }
    return folded.normalized(QString::NormalizationForm_C);
}

QString foldedUnit(QStringView unit)
{
    return unit.toString().normalized(QString::NormalizationForm_KC);
}

bool takeRun(Walker &walker, const std::function<bool(const TextWord &)> &take)
{
    Span unit = walker.unit();
    while (true) {
        const bool goesOn = !walker.atEnd() && isGapless(walker.peek());
        const QString first = foldedUnit(walker.view(unit));
        if (!goesOn)
            return take({.word = first, .span = unit, .unitEnd = unit.end, .isPair = true, .isAlone = true});
        const Span next = walker.unit();
        if (!take({.word = first + foldedUnit(walker.view(next)),
                   .span = {unit.begin, next.end},
                   .unitEnd = unit.end,
                   .isPair = true}))
            return false;
        unit = next;
    }
}

} // namespace

void forEachWord(const QString &text, const std::function<bool(const TextWord &)> &take)
{
    Walker walker(text);
    while (!walker.atEnd()) {
        const char32_t c = walker.peek();
        if (!isWordCharacter(c)) {
            walker.step();
        } else if (isGapless(c)) {
            if (!takeRun(walker, take))
                return;
        } else {
            const qsizetype begin = walker.at();
            while (!walker.atEnd() && isWordCharacter(walker.peek()) && !isGapless(walker.peek()))
                walker.step();
            const Span span{begin, walker.at()};
            const QString word = foldedWord(walker.view(span));
            if (!word.isEmpty() && !take({.word = word, .span = span, .unitEnd = span.end}))
                return;
        }
    }
}

QString wordsForIndex(const QString &text)
{
    bool isPlain = true;
    for (Walker walker(text); isPlain && !walker.atEnd();)
        isPlain = !needsFolding(walker.take());
    if (isPlain)
        return {};
    QString words = u""_s;
    words.reserve(text.size() * 2);
    forEachWord(text, [&words](const TextWord &word) {
        words += word.word;
        words += u' ';
        return true;
    });
    return words;
}

SearchWords::SearchWords(const QString &asked)
{
    bool isPhrase = false;
    for (const QStringView piece : QStringView(asked).split(u'"')) {
        if (isPhrase) {
            add(piece.toString(), true);
        } else {
            for (const QStringView word : piece.split(u' ', Qt::SkipEmptyParts))
                add(word.toString(), false);
        }
        isPhrase = !isPhrase;
    }
}

void SearchWords::add(const QString &text, bool isPhrase)
{
    Term term;
    bool afterPair = false;
    TextWord last;
    forEachWord(text, [&](const TextWord &word) {
        afterPair = last.isPair && !last.isAlone;
        last = word;
        term.words.append(word.word);
        return true;
    });
    if (term.words.isEmpty())
        return;
    // The last character of a run is in the pair before it; alone it is the beginning of any pair.
    if (last.isAlone && afterPair)
        term.words.removeLast();
    else
        term.lastIsPrefix = last.isAlone || !isPhrase;
    if (!std::ranges::contains(m_terms, term))
        m_terms.push_back(term);
}

QString SearchWords::matchExpression() const
{
    QStringList terms;
    for (const Term &term : m_terms)
        terms.append(u'"' + term.words.join(u' ') + u'"' + (term.lastIsPrefix ? u" *"_s : QString()));
    return terms.join(u" AND "_s);
}

std::vector<Span> SearchWords::placesIn(const QString &text, int most, qsizetype begin, qsizetype end) const
{
    qsizetype longest = 0;
    for (const Term &term : m_terms)
        longest = std::max(longest, term.words.size());
    std::vector<Span> places;
    std::deque<TextWord> recent; // as many as the longest term has
    const auto endsHere = [&recent](const Term &term) {
        const auto count = static_cast<size_t>(term.words.size());
        if (recent.size() < count)
            return false;
        for (size_t i = 0; i < count; ++i) {
            const QString &wanted = term.words.at(static_cast<qsizetype>(i));
            const QString &word = recent.at(recent.size() - count + i).word;
            if (i + 1 == count && term.lastIsPrefix ? !word.startsWith(wanted) : word != wanted)
                return false;
        }
        return true;
    };
    forEachWord(text, [&](const TextWord &word) {
        if (end >= 0 && word.span.begin >= end)
            return false;
        recent.push_back(word);
        if (static_cast<qsizetype>(recent.size()) > longest)
            recent.pop_front();
        for (const Term &term : m_terms) {
            if (!endsHere(term))
                continue;
            const TextWord &first = recent.at(recent.size() - static_cast<size_t>(term.words.size()));
            const bool isOneUnit = word.isPair && term.lastIsPrefix && term.words.last() != word.word;
            const Span place{first.span.begin, isOneUnit ? word.unitEnd : word.span.end};
            if (place.begin < begin)
                continue;
            if (!places.empty() && place.begin < places.back().end)
                places.back().end = std::max(places.back().end, place.end);
            else if (static_cast<int>(places.size()) < most)
                places.push_back(place);
            else
                return false;
        }
        return true;
    });
    return places;
}

Snippet snippetAround(const QString &text, const SearchWords &words, qsizetype length)
{
    const std::vector<Span> first = words.placesIn(text, 1);
    const qsizetype at = first.empty() ? 0 : first.front().begin;
    qsizetype begin = std::max<qsizetype>(0, at - length / 3);
    qsizetype end = std::min(text.size(), begin + length);
    if (!first.empty())
        end = std::min(text.size(), std::max(end, std::min(first.front().end, at + length)));
    if (begin > 0) {
        const qsizetype space = text.indexOf(u' ', begin);
        if (space >= 0 && space < at)
            begin = space + 1;
        else if (text.at(begin).isLowSurrogate())
            ++begin;
    }
    if (end < text.size()) {
        const qsizetype space = text.lastIndexOf(u' ', end);
        if (space > at + length / 2)
            end = space;
        else if (text.at(end).isLowSurrogate())
            --end;
    }
    Snippet snippet;
    std::vector<qsizetype> to(static_cast<size_t>(end - begin) + 1); // where a character of the text went
    if (begin > 0)
        snippet.text = u"…"_s;
    for (qsizetype i = begin; i < end; ++i) {
        to[static_cast<size_t>(i - begin)] = snippet.text.size();
        const QChar c = text.at(i);
        if (!c.isSpace() && c.isPrint())
            snippet.text += c;
        else if (c.isSurrogate())
            snippet.text += c;
        else if (!snippet.text.isEmpty() && !snippet.text.endsWith(u' '))
            snippet.text += u' ';
    }
    to.back() = snippet.text.size();
    for (const Span place : words.placesIn(text, 50, begin, end))
        snippet.marks.push_back(
            {to[static_cast<size_t>(place.begin - begin)], to[static_cast<size_t>(std::min(place.end, end) - begin)]});
    if (end < text.size())
        snippet.text += u"…"_s;
    return snippet;
}

} // namespace fusion
