// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/local/differences.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace fusion::local {

namespace {

constexpr double leastLikeness = 0.42;
constexpr size_t longestPassage = 60; ///< tokens
constexpr size_t longestName = 4;     ///< tokens
constexpr size_t mostPairs = 6000;

/// Where two rows of tokens differ between what they share: one range of each.
struct Replacement {
    size_t begin = 0;
    size_t end = 0;
    size_t otherBegin = 0;
    size_t otherEnd = 0;
};

/// The longest common row of words, then the gaps in it that are filled on both sides.
std::vector<Replacement> replacementsIn(const std::vector<int> &one, const std::vector<int> &other)
{
    const size_t width = other.size() + 1;
    std::vector<int> longest((one.size() + 1) * width, 0);
    for (size_t i = one.size(); i-- > 0;) {
        for (size_t j = other.size(); j-- > 0;)
            longest[i * width + j] = one[i] == other[j] ? longest[(i + 1) * width + j + 1] + 1
                                                        : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
    std::vector<Replacement> replacements;
    size_t i = 0;
    size_t j = 0;
    Replacement open;
    while (i < one.size() && j < other.size()) {
        if (one[i] == other[j]) {
            if (i > open.begin && j > open.otherBegin)
                replacements.push_back({.begin = open.begin, .end = i, .otherBegin = open.otherBegin, .otherEnd = j});
            open = {.begin = ++i, .otherBegin = ++j};
        } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    if (open.begin < one.size() && open.otherBegin < other.size())
        replacements.push_back({.begin = open.begin, .end = one.size(), .otherBegin = open.otherBegin, .otherEnd = other.size()});
    return replacements;
}

class NameMatcher
{
public:
    NameMatcher(const Corpus &corpus, const std::vector<Likeness> &pairs)
        : m_corpus(corpus)
    {
        for (size_t i = 0; i < corpus.size(); ++i) {
            const std::vector<int> &words = corpus.wordsOf(i);
            m_words[corpus.at(i).seat].insert(words.begin(), words.end());
            readCommands(i);
        }
        size_t compared = 0; // the likest come first, so what the bound leaves out is the least alike
        for (const Likeness &pair : pairs) {
            if (pair.value < leastLikeness || ++compared > mostPairs)
                break;
            compare(pair);
        }
        compareCommands();
    }

    std::vector<Comparison> result() { return std::move(m_result); }

private:
    struct Command {
        size_t passage = 0;
        qsizetype begin = 0; ///< in the answer
        QStringList words;
        QString text;
    };

    void compare(const Likeness &pair)
    {
        const Passage &one = m_corpus.at(pair.one);
        const Passage &other = m_corpus.at(pair.other);
        const bool isProse = one.sentence.kind != SentenceKind::Code && other.sentence.kind != SentenceKind::Code;
        if (!isProse || one.tokens.size() > longestPassage || other.tokens.size() > longestPassage ||
            one.isNegated != other.isNegated)
            return;
        const std::vector<Replacement> replacements = replacementsIn(m_corpus.wordsOf(pair.one), m_corpus.wordsOf(pair.other));
        // One place that differs is a difference; many are another sentence.
        if (replacements.size() > 2)
            return;
        for (const Replacement &replacement : replacements) {
            if (isName(pair.one, replacement.begin, replacement.end, other.seat) &&
                isName(pair.other, replacement.otherBegin, replacement.otherEnd, one.seat))
                add(pair, statementOf(pair.one, replacement.begin, replacement.end),
                    statementOf(pair.other, replacement.otherBegin, replacement.otherEnd));
        }
    }

    /// Whether tokens are a name that the other answer does not have.
    bool isName(size_t place, size_t begin, size_t end, int otherSeat) const
    {
        const Passage &passage = m_corpus.at(place);
        if (end - begin > longestName * (isDense(passage.tokens[begin]) ? 3 : 1))
            return false;
        bool hasName = false;
        for (size_t i = begin; i < end; ++i) {
            const Token &token = passage.tokens[i];
            const bool isMarked =
                token.isCapitalised || isQuotedCode(passage, token) || (isDense(token) && isNamedBefore(passage, begin));
            const bool beginsSentence = token.span.begin == passage.sentence.span.begin;
            if (token.isStop && !isDense(token))
                continue;
            if (!isMarked || (beginsSentence && passage.sentence.kind == SentenceKind::Prose && end - begin == 1))
                return false;
            if (m_words.at(otherSeat).contains(m_corpus.wordsOf(place)[i]) && !isDense(token))
                return false;
            hasName = true;
        }
        return hasName;
    }

    static bool isDense(const Token &token) { return token.key.front().unicode() >= 0x2e80; }

    static bool isQuotedCode(const Passage &passage, const Token &token)
    {
        const qsizetype at = token.span.begin - passage.sentence.span.begin;
        return at > 0 && passage.text[at - 1] == u'`';
    }

    /// In scripts without capitals a name is told by the word that leads to it.
    static bool isNamedBefore(const Passage &passage, size_t token)
    {
        qsizetype at = passage.tokens[token].span.begin - passage.sentence.span.begin;
        for (int steps = 0; steps < 2 && at >= 0 && at < passage.text.size(); ++steps, --at) {
            if (u"是由在叫为于：:名"sv.contains(passage.text[at].unicode()) ||
                (at > 0 && u"是由在叫为于：:名"sv.contains(passage.text[at - 1].unicode())))
                return true;
        }
        return false;
    }

    Statement statementOf(size_t passage, size_t begin, size_t end) const
    {
        const Passage &from = m_corpus.at(passage);
        const Span span{.begin = from.tokens[begin].span.begin, .end = from.tokens[end - 1].span.end};
        return {.passage = passage,
                .span = span,
                .words = from.text.sliced(span.begin - from.sentence.span.begin, span.end - span.begin).simplified()};
    }

    void add(const Likeness &pair, Statement one, Statement other)
    {
        m_result.push_back({.one = std::move(one), .other = std::move(other), .certainty = pair.value, .differs = true});
    }

    /// Code in backticks and lines of code, word by word.
    void readCommands(size_t passage)
    {
        static const QRegularExpression inlineCode(uR"re(`([^`\n]{3,200})`)re"_s);
        const Passage &from = m_corpus.at(passage);
        const qsizetype begin = from.sentence.span.begin;
        const auto add = [&](const QString &code, qsizetype at) {
            const QStringList words = code.simplified().split(u' ');
            if (words.size() >= 2 && words.size() <= 12)
                m_commands.push_back({.passage = passage, .begin = at, .words = words, .text = code});
        };
        if (from.sentence.kind == SentenceKind::Code)
            add(from.text, begin);
        for (const QRegularExpressionMatch &match : inlineCode.globalMatch(from.text))
            add(match.captured(1), begin + match.capturedStart(1));
    }

    void compareCommands()
    {
        constexpr size_t mostCommands = 400;
        m_commands.resize(std::min(m_commands.size(), mostCommands));
        for (size_t i = 0; i < m_commands.size(); ++i) {
            for (size_t j = i + 1; j < m_commands.size(); ++j)
                compareCommands(m_commands[i], m_commands[j]);
        }
    }

    /// The same command but for one word, where neither answer has the other's.
    void compareCommands(const Command &one, const Command &other)
    {
        const int seat = m_corpus.at(one.passage).seat;
        const int otherSeat = m_corpus.at(other.passage).seat;
        if (seat == otherSeat || one.words.size() != other.words.size() || one.words.first() != other.words.first())
            return;
        qsizetype place = -1;
        for (qsizetype i = 1; i < one.words.size(); ++i) {
            if (one.words[i] == other.words[i])
                continue;
            if (place >= 0)
                return;
            place = i;
        }
        if (place < 0 || hasCommand(one, otherSeat) || hasCommand(other, seat))
            return;
        const auto statement = [place](const Command &command) {
            const qsizetype at = command.begin + std::max<qsizetype>(0, command.text.lastIndexOf(command.words[place]));
            return Statement{.passage = command.passage,
                             .span = {.begin = at, .end = at + command.words[place].size()},
                             .words = command.words[place]};
        };
        m_result.push_back({.one = statement(one), .other = statement(other), .certainty = 0.7, .differs = true});
    }

    bool hasCommand(const Command &command, int seat) const
    {
        return std::ranges::any_of(
            m_commands, [&](const Command &own) { return m_corpus.at(own.passage).seat == seat && own.words == command.words; });
    }

    const Corpus &m_corpus;
    std::map<int, std::unordered_set<int>> m_words; ///< by seat
    std::vector<Command> m_commands;
    std::vector<Comparison> m_result;
};

} // namespace

std::vector<Comparison> comparedNames(const Corpus &corpus, const std::vector<Likeness> &pairs)
{
    return NameMatcher(corpus, pairs).result();
}

} // namespace fusion::local
