// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/markdownmarks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

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
        dropNotes();
        dropLineMarks();
        dropEmphasis();
    }

    std::vector<bool> gone() { return std::move(m_gone); }

private:
    void drop(qsizetype begin, qsizetype end)
    {
        if (begin >= 0 && begin < end)
            std::fill(m_gone.begin() + begin, m_gone.begin() + end, true);
    }

    /// [words](address), [words][1] and ![words](address) leave the words, <https://...> the address.
    void dropLinks()
    {
        static const QRegularExpression link(uR"re(!?\[([^\[\]\n]{1,500})\](\([^()\s]{1,2000}\)|\[[\w-]{1,40}\]))re"_s);
        for (const QRegularExpressionMatch &match : link.globalMatch(m_text)) {
            drop(match.capturedStart(0), match.capturedStart(1));
            drop(match.capturedEnd(1), match.capturedEnd(2));
        }
        static const QRegularExpression address(uR"re(<(?=https?://[^<>\s]{1,2000}>)[^<>\s]+(>))re"_s);
        for (const QRegularExpressionMatch &match : address.globalMatch(m_text)) {
            drop(match.capturedStart(0), match.capturedStart(0) + 1);
            drop(match.capturedStart(1), match.capturedEnd(1));
        }
    }

    /// Tags that only shape, footnotes, and numbers of sources that stand behind a sentence or a gap.
    void dropNotes()
    {
        static const QRegularExpression note(
            uR"re(</?(?:br|p|b|i|u|em|strong|sub|sup|code|kbd|mark|small|span|li|ul|ol|td|th|tr|div|details|summary)(?:\s[^<>\n]{0,200})?/?>|\[\^[\w-]{1,40}\]|(?<=[\s.,;:!?)])\[\d{1,3}\]|【[^【】\n]{1,60}】)re"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const QRegularExpressionMatch &match : note.globalMatch(m_text))
            drop(match.capturedStart(), match.capturedEnd());
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
            dropRule(begin, line);
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

    /// Lines without words: | --- | :-: |, ---, ===, ```cpp.
    void dropRule(qsizetype begin, QStringView line)
    {
        static const QRegularExpression tableRule(uR"re(^\s*\|?[\s:|-]*-{3}[\s:|-]*$)re"_s);
        static const QRegularExpression rule(uR"re(^\s*(?:-{3,}|={3,}|(?:`{3,}|~{3,})[\w+#.-]*)\s*$)re"_s);
        if ((line.contains(u'|') && tableRule.matchView(line).hasMatch()) || rule.matchView(line).hasMatch())
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
            const bool isBold = m_text[at] == u'*' && end - at >= 2 && before.isLetter() && after.isLetter(); // **K**ettle
            const bool joins = isWordCharacter(before) && isWordCharacter(after) && !isBold;
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

} // namespace

bool isWordCharacter(QChar c)
{
    static constexpr std::array gapless{QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Thai,
                                        QChar::Script_Lao, QChar::Script_Khmer,    QChar::Script_Myanmar};
    return (c.isLetterOrNumber() || c.isMark()) && !std::ranges::contains(gapless, c.script());
}

std::vector<bool> markdownMarks(const QString &text, ListMarks listMarks)
{
    return Stripper(text, listMarks).gone();
}

QString withoutMarkdown(const QString &text)
{
    const std::vector<bool> marks = markdownMarks(text, ListMarks::Drop);
    QString words;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!marks[static_cast<size_t>(at)])
            words += text[at];
    }
    return words.simplified();
}

} // namespace fusion
