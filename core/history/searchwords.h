// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace fusion {

// How texts are cut into words for searching, the same for what is indexed, what is asked, and what is marked in a hit.
//
// Letters, digits and their marks form a word; case and the accents of Latin, Greek and Cyrillic do not count ("Größe" is
// "grosse"). Scripts that write without gaps (Chinese, Japanese, Korean with its endings, Thai, Lao, Khmer, Burmese) have no
// words that could be told by looking, so each of their characters makes a word with the next one, and the last of a run stands
// alone: "日本語" is "日本", "本語", "語". A text asked for is then found wherever it stands, from one character on: two or more
// are a row of pairs, a single one is the beginning of a pair.

/// A word of a text and where it stands; UTF-16 offsets.
struct TextWord {
    QString word;         ///< folded
    Span span;            ///< of a pair: of both characters
    qsizetype unitEnd;    ///< where its first character ends, of a pair; otherwise the end
    bool isPair = false;  ///< of a script without gaps; the last of a run, too
    bool isAlone = false; ///< the last of such a run: one character

    bool operator==(const TextWord &) const = default;
};

/// Calls `take` for each word in order until it answers false.
void forEachWord(const QString &text, const std::function<bool(const TextWord &)> &take);

/// What FTS5's own tokenizer (unicode61) has to be given so that it finds these words; null where the text itself will do.
QString wordsForIndex(const QString &text);

/// What somebody looks for: words that begin so, and phrases in double quotes whose words follow each other.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(const QString &asked);

    bool isEmpty() const { return m_terms.empty(); }
    /// As an expression for FTS5's MATCH.
    QString matchExpression() const;
    /// Where any of the terms stands in a text, in rising order without overlap; at most so many, from `begin` on up to `end`
    /// (-1: the end of the text).
    std::vector<Span> placesIn(const QString &text, int most, qsizetype begin = 0, qsizetype end = -1) const;

    bool operator==(const SearchWords &) const = default;

private:
    struct Term {
        QStringList words;
        bool lastIsPrefix = false;

        bool operator==(const Term &) const = default;
    };
    void add(const QString &text, bool isPhrase);

    std::vector<Term> m_terms;
};

/// A line of a text around what was found, for people: plain text and what of it to mark.
struct Snippet {
    QString text;
    std::vector<Span> marks; ///< UTF-16 offsets into text

    bool operator==(const Snippet &) const = default;
};
/// About `length` characters around the first place where one of the words stands, cut at words, with ellipses.
Snippet snippetAround(const QString &text, const SearchWords &words, qsizetype length = 140);

} // namespace fusion
