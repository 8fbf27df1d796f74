// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/normalisedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace fusion {

namespace {

/// Letters of scripts that put gaps between words, and digits.
bool isWordCharacter(QChar c)
{
    static constexpr std::array gapless{QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Thai,
                                        QChar::Script_Lao, QChar::Script_Khmer,    QChar::Script_Myanmar};
    return (c.isLetterOrNumber() || c.isMark()) && !std::ranges::contains(gapless, c.script());
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format && !c.isSurrogate();
}

/// One spelling for each kind of quotation mark and dash. A model that writes JSON turns double marks into single ones, so
/// they count as one; behind a digit they are units of measure and stay apart.
QChar plain(QChar c, QChar before)
{
    static constexpr auto singleMarks = u"\'‘’‚‛′‹›`´"sv;
    static constexpr auto doubleMarks = u"\"“”„‟″«»"sv;
    static constexpr auto dashes = u"-‐‑‒–—―−"sv;
    if (singleMarks.contains(c.unicode()))
        return u'\'';
    if (doubleMarks.contains(c.unicode()))
        return before.isDigit() ? u'"' : u'\'';
    if (dashes.contains(c.unicode()))
        return u'-';
    return c.toCaseFolded();
}

bool isEmphasis(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~' || c == u'`';
}

/// Removes the marks of one Markdown text, by position.
class Stripper
{
public:
    Stripper(const QString &text, ListMarks listMarks)
        : m_text(text)
        , m_gone(static_cast<size_t>(text.size()))
        , m_listMarks(listMarks)
    {
        dropLinks();
        dropLineMarks();
        dropEmphasis();
    }

    bool isGone(qsizetype at) const { return m_gone[static_cast<size_t>(at)]; }

private:
    void drop(qsizetype begin, qsizetype end) { std::fill(m_gone.begin() + begin, m_gone.begin() + end, true); }

    /// [words](address) and ![words](address) leave the words.
    void dropLinks()
    {
        static const QRegularExpression link(uR"re(!?\[([^\[\]\n]{1,500})\](\([^()\s]{1,2000}\)))re"_s);
        for (const QRegularExpressionMatch &match : link.globalMatch(m_text)) {
            drop(match.capturedStart(0), match.capturedStart(1));
            drop(match.capturedEnd(1), match.capturedEnd(2));
        }
    }

    void dropLineMarks()
    {
        bool mayList = true; // a number that begins a line inside a paragraph is a number, not a list mark
        for (qsizetype begin = 0; begin < m_text.size();) {
            qsizetype end = m_text.indexOf(u'\n', begin);
            end = end < 0 ? m_text.size() : end;
            const QStringView line = QStringView(m_text).sliced(begin, end - begin);
            const qsizetype marks = lineMarks(line, mayList);
            mayList = line.trimmed().isEmpty() || marks > 0 || line.trimmed().endsWith(u':');
            drop(begin, begin + marks);
            dropTableRule(begin, line);
            begin = end + 1;
        }
    }

    /// How much of a line's beginning is marks: "> ", "## ", "- ", "12. ", "[ ] ".
    qsizetype lineMarks(QStringView line, bool mayList) const
    {
        static const QRegularExpression quoteOrHeading(uR"re(^\s{0,12}(?:>\s?|#{1,6}\s+))re"_s);
        static const QRegularExpression bullet(uR"re(^\s{0,12}[-*+•]\s+(?:\[[ xX]\]\s+)?)re"_s);
        static const QRegularExpression number(uR"re(^\s{0,12}\d{1,3}[.)]\s+)re"_s);
        qsizetype marks = 0;
        for (bool more = true; more;) {
            more = false;
            const auto eat = [&](const QRegularExpression &pattern) {
                const auto match = pattern.matchView(line.sliced(marks));
                more = more || match.capturedLength() > 0;
                marks += match.capturedLength();
            };
            eat(quoteOrHeading);
            if (m_listMarks == ListMarks::Drop)
                eat(bullet);
            if (m_listMarks == ListMarks::Drop && mayList && marks == 0)
                eat(number);
        }
        return marks;
    }

    /// | --- | :-: | carries no words.
    void dropTableRule(qsizetype begin, QStringView line)
    {
        static const QRegularExpression rule(uR"re(^\s*\|?[\s:|-]*-{3}[\s:|-]*$)re"_s);
        if (line.contains(u'|') && rule.matchView(line).hasMatch())
            drop(begin, begin + line.size());
    }

    void dropEmphasis()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            if (!isEmphasis(m_text[at])) {
                ++at;
                continue;
            }
            qsizetype end = at;
            while (end < m_text.size() && isEmphasis(m_text[end]))
                ++end;
            const QChar before = at > 0 ? m_text[at - 1] : u'\n';
            const QChar after = end < m_text.size() ? m_text[end] : u'\n';
            const bool joins = isWordCharacter(before) && isWordCharacter(after);
            const bool isEscaped = before == u'\\';
            const bool standsAlone = before.isSpace() && after.isSpace() && end - at == 1 && m_text[at] == u'*';
            if (!joins && !standsAlone && !isEscaped)
                drop(at, end);
            at = end;
        }
    }

    const QString &m_text;
    std::vector<bool> m_gone;
    ListMarks m_listMarks;
};

/// A bar between cells, not one of a||b.
bool isCellBar(const QString &text, qsizetype at)
{
    if (text[at] != u'|')
        return false;
    const bool gapBefore = at == 0 || text[at - 1].isSpace();
    const bool gapAfter = at + 1 == text.size() || text[at + 1].isSpace();
    return gapBefore || gapAfter;
}

bool isEscape(const QString &text, qsizetype at)
{
    return text[at] == u'\\' && at + 1 < text.size() && text[at + 1].unicode() < 0x80 && text[at + 1].isPunct();
}

} // namespace

NormalisedText normalised(const QString &original, ListMarks listMarks)
{
    const Stripper stripper(original, listMarks);
    NormalisedText result;
    const auto append = [&result](QChar c, qsizetype from) {
        if (c == u' ' && (result.text.isEmpty() || result.text.back() == u' '))
            return;
        result.text += c;
        result.from.push_back(from);
    };
    for (qsizetype at = 0; at < original.size(); ++at) {
        const QChar c = original[at];
        if (c.isSpace() || isCellBar(original, at))
            append(u' ', at);
        else if (c == u'…')
            for (int dot = 0; dot < 3; ++dot)
                append(u'.', at);
        else if (!stripper.isGone(at) && !isInvisible(c) && !isEscape(original, at))
            append(plain(c, at > 0 ? original[at - 1] : QChar()), at);
    }
    if (result.text.endsWith(u' ')) {
        result.text.chop(1);
        result.from.pop_back();
    }
    return result;
}

bool isInsideWord(const QString &text, qsizetype boundary)
{
    if (boundary <= 0 || boundary >= text.size())
        return false;
    const QChar before = text[boundary - 1];
    const QChar after = text[boundary];
    if (isWordCharacter(before) && isWordCharacter(after))
        return true;
    // A number goes on behind its point or comma: 3|.5, 3.|5; and begins with its sign: -|5.
    const auto isPoint = [](QChar c) { return c == u'.' || c == u','; };
    const auto digitAt = [&text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isDigit(); };
    if (isPoint(after) && before.isDigit() && digitAt(boundary + 1))
        return true;
    if (isPoint(before) && after.isDigit() && digitAt(boundary - 2))
        return true;
    const bool isSign = before == u'-' || before == u'−' || before == u'+';
    return isSign && after.isDigit() && (boundary == 1 || text[boundary - 2].isSpace());
}

} // namespace fusion
