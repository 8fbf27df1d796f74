// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sentences.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace fusion {

namespace {

constexpr qsizetype longestSentence = 2000;

bool isDenseEnd(QChar c)
{
    return u"。！？；｡"sv.contains(c.unicode());
}

bool isEnd(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'؟' || c == u'।';
}

/// What may stand between a full stop and the gap behind it, and belongs to the sentence: marks, and references like [A].
bool isCloser(QChar c)
{
    return u"\"'”’»)]*_`」』）】›"sv.contains(c.unicode());
}

bool isAbbreviation(QStringView word)
{
    static const QSet<QString> known{u"e.g"_s, u"i.e"_s,  u"z.b"_s, u"d.h"_s,   u"u.a"_s, u"bzw"_s,    u"ca"_s,    u"dr"_s,
                                     u"mr"_s,  u"mrs"_s,  u"ms"_s,  u"nr"_s,    u"vs"_s,  u"approx"_s, u"fig"_s,   u"sr"_s,
                                     u"sra"_s, u"p.ej"_s, u"ej"_s,  u"aprox"_s, u"env"_s, u"mme"_s,    u"st"_s,    u"prof"_s,
                                     u"vol"_s, u"p.ex"_s, u"ggf"_s, u"inkl"_s,  u"max"_s, u"min"_s,    u"ungef"_s, u"art"_s,
                                     u"abs"_s, u"v"_s,    u"n"_s,   u"chr"_s,   u"s"_s,   u"vgl"_s,    u"usw"_s,   u"evtl"_s,
                                     u"z"_s,   u"d"_s,    u"u"_s,   u"núm"_s,   u"pág"_s, u"cf"_s,     u"o.ä"_s};
    return known.contains(word.toString().toCaseFolded());
}

/// "1. Mai", "19. Jahrhundert": a number with a full stop that goes on.
bool continuesOrdinal(QStringView rest)
{
    static const QRegularExpression continued(
        uR"re(^\s+(?:\p{Ll}|(?:Jan|Feb|März|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}*|Jahrhundert|Jh|Etage|Stock|Platz|Tag|Klasse|Auflage))re"_s);
    return continued.matchView(rest.first(std::min<qsizetype>(rest.size(), 40))).hasMatch();
}

/// Splits one block, a range without block marks, at its full stops.
class BlockSplitter
{
public:
    BlockSplitter(const QString &text, SentenceKind kind, std::vector<Sentence> &into)
        : m_text(text)
        , m_kind(kind)
        , m_into(into)
    {
    }

    void split(qsizetype begin, qsizetype end)
    {
        qsizetype start = begin;
        for (qsizetype at = begin; at < end; ++at) {
            const bool ends = isDenseEnd(m_text[at]) || (isEnd(m_text[at]) && isFullStop(begin, at, end));
            if (!ends && at - start < longestSentence)
                continue;
            qsizetype stop = at + 1;
            while (ends && stop < end && (isCloser(m_text[stop]) || isEnd(m_text[stop]) || isDenseEnd(m_text[stop])))
                ++stop;
            stop = ends ? withMarkers(stop, end) : stop;
            add(start, stop);
            start = stop;
            at = stop - 1;
        }
        add(start, end);
    }

    void add(qsizetype begin, qsizetype end)
    {
        while (begin < end && m_text[begin].isSpace())
            ++begin;
        while (end > begin && m_text[end - 1].isSpace())
            --end;
        const QStringView words = QStringView(m_text).sliced(begin, end - begin);
        if (std::ranges::any_of(words, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            m_into.push_back({.span = {.begin = begin, .end = end}, .kind = m_kind});
    }

private:
    bool isFullStop(qsizetype begin, qsizetype at, qsizetype end) const
    {
        qsizetype next = at + 1;
        while (next < end && (isCloser(m_text[next]) || isEnd(m_text[next])))
            ++next;
        if (next < end && m_text[next] == u'[')
            return true; // a reference stands right behind it
        if (next < end && !m_text[next].isSpace())
            return false;
        if (m_text[at] != u'.' && m_text[at] != u'…')
            return true;
        qsizetype word = at;
        while (word > begin && !m_text[word - 1].isSpace() && m_text[word - 1] != u'(')
            --word;
        const QStringView before = QStringView(m_text).sliced(word, at - word);
        const QStringView rest = QStringView(m_text).sliced(next, end - next);
        const bool isInitial = before.size() == 1 && before.front().isUpper();
        const bool isSmallNumber = before.size() <= 2 && std::ranges::all_of(before, [](QChar c) { return c.isDigit(); });
        if (isInitial || isAbbreviation(before) || (isSmallNumber && continuesOrdinal(rest)))
            return rest.trimmed().isEmpty();
        const QStringView following = rest.trimmed();
        return following.isEmpty() || !following.front().isLower();
    }

    /// References such as " [A][B]" behind a full stop belong to the sentence before.
    qsizetype withMarkers(qsizetype at, qsizetype end) const
    {
        static const QRegularExpression markers(uR"re(^(?:\s?\[[^\[\]\n(]{1,24}\](?!\())+)re"_s);
        const QStringView rest = QStringView(m_text).sliced(at, std::min<qsizetype>(end - at, 300));
        return at + markers.matchView(rest).capturedLength();
    }

    const QString &m_text;
    SentenceKind m_kind;
    std::vector<Sentence> &m_into;
};

/// Goes over the lines and gathers them to blocks.
class BlockReader
{
public:
    explicit BlockReader(const QString &text)
        : m_text(text)
    {
    }

    std::vector<Sentence> read()
    {
        for (qsizetype begin = 0; begin < m_text.size();) {
            qsizetype end = m_text.indexOf(u'\n', begin);
            end = end < 0 ? m_text.size() : end;
            readLine(begin, end);
            begin = end + 1;
        }
        flush();
        return std::move(m_sentences);
    }

private:
    void readLine(qsizetype begin, qsizetype end)
    {
        const QStringView line = QStringView(m_text).sliced(begin, end - begin);
        const QStringView words = line.trimmed();
        if (words.startsWith("```"_L1) || words.startsWith("~~~"_L1)) {
            flush();
            m_inCode = !m_inCode;
        } else if (m_inCode) {
            BlockSplitter(m_text, SentenceKind::Code, m_sentences).add(begin, end);
        } else if (words.isEmpty() || isRule(words)) {
            flush();
        } else if (words.startsWith(u'|')) {
            flush();
            BlockSplitter(m_text, SentenceKind::TableRow, m_sentences).add(begin, end);
        } else {
            readWords(line, begin, end);
        }
    }

    static bool isRule(QStringView words)
    {
        return words.size() >= 3 && std::ranges::all_of(words, [](QChar c) { return u"-=*_|: "sv.contains(c.unicode()); });
    }

    void readWords(QStringView line, qsizetype begin, qsizetype end)
    {
        static const QRegularExpression marks(
            uR"re(^\s*(?:>\s?)*(?:(#{1,6})\s+|((?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?))?)re"_s);
        const QRegularExpressionMatch match = marks.matchView(line);
        const bool isHeading = match.capturedLength(1) > 0;
        const bool isItem = match.capturedLength(2) > 0;
        if (isHeading || isItem || m_begin < 0) {
            flush();
            m_begin = begin + match.capturedLength();
            m_kind = isHeading ? SentenceKind::Heading : isItem ? SentenceKind::ListItem : SentenceKind::Prose;
        }
        m_end = end;
        if (isHeading)
            flush();
    }

    void flush()
    {
        if (m_begin >= 0 && m_begin < m_end)
            BlockSplitter(m_text, m_kind, m_sentences).split(m_begin, m_end);
        m_begin = -1;
    }

    const QString &m_text;
    std::vector<Sentence> m_sentences;
    bool m_inCode = false;
    qsizetype m_begin = -1; ///< of the open block
    qsizetype m_end = -1;
    SentenceKind m_kind = SentenceKind::Prose;
};

} // namespace

std::vector<Sentence> sentencesOf(const QString &text)
{
    return BlockReader(text).read();
}

} // namespace fusion
