// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/normalisedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace fusion {

namespace {

constexpr auto longDash = u'\u2014'; ///< a dash with gaps, however it was written

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format && !c.isSurrogate();
}

bool isDense(QChar c)
{
    return c.isLetter() && !isWordCharacter(c);
}

QChar halfWidth(QChar c)
{
    return c.unicode() >= 0xff01 && c.unicode() <= 0xff5e ? QChar(static_cast<char16_t>(c.unicode() - 0xfee0)) : c;
}

/// One spelling for each kind of quotation mark, dash and full stop. A model that writes JSON turns double marks into single
/// ones, so they count as one; behind a digit they are units of measure and stay apart.
QChar plain(QChar c, QChar before)
{
    static constexpr auto singleMarks = u"\'‘’‚‛′‹›`´"sv;
    static constexpr auto doubleMarks = u"\"“”„‟″«»「」『』《》〈〉"sv;
    static constexpr auto dashes = u"-‐‑‒–―−"sv;
    c = halfWidth(c);
    if (singleMarks.contains(c.unicode()))
        return u'\'';
    if (doubleMarks.contains(c.unicode()))
        return before.isDigit() ? u'"' : u'\'';
    if (dashes.contains(c.unicode()))
        return u'-';
    if (c == u'。')
        return u'.';
    if (c == u'、')
        return u',';
    return c.toCaseFolded();
}

/// Characters that are written in several.
QString longForm(QChar c, QChar before)
{
    switch (c.unicode()) {
    case u'…': return u"..."_s;
    case u'→': return u"->"_s;
    case u'≥': return u">="_s;
    case u'≤': return u"<="_s;
    case u'≠': return u"!="_s;
    case u'ß': return u"ss"_s;
    case u'×': return u"x"_s;
    default: break;
    }
    const QChar::Decomposition kind = c.decompositionTag();
    if (kind == QChar::Super || kind == QChar::Sub) {
        const QString digits = c.decomposition();
        return kind == QChar::Super && before.isDigit() ? u'^' + digits : digits; // 10² is not 102
    }
    if (c.unicode() >= 0xfb00 && c.unicode() <= 0xfb06)
        return QString(c).normalized(QString::NormalizationForm_KC);
    return {};
}

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

/// Tags that part words as a gap does.
bool isBreakingTag(QStringView tag)
{
    static constexpr std::array names{"<br"_L1, "<p"_L1, "</p"_L1, "<li"_L1, "<td"_L1, "<th"_L1, "<tr"_L1, "<div"_L1};
    return std::ranges::any_of(names, [tag](QLatin1StringView name) { return tag.startsWith(name, Qt::CaseInsensitive); });
}

struct Entity {
    QLatin1StringView name;
    char16_t character;
};
constexpr std::array entities{Entity{"&amp;"_L1, u'&'},  Entity{"&lt;"_L1, u'<'},   Entity{"&gt;"_L1, u'>'},
                              Entity{"&quot;"_L1, u'"'}, Entity{"&#39;"_L1, u'\''}, Entity{"&nbsp;"_L1, u' '}};

/// First half: character by character.
class Reader
{
public:
    Reader(const QString &original, ListMarks listMarks)
        : m_original(original)
        , m_marks(markdownMarks(original, listMarks))
    {
        for (qsizetype at = 0; at < original.size();)
            at = read(at);
        if (m_result.text.endsWith(u' '))
            dropLast();
    }

    NormalisedText result() { return std::move(m_result); }

private:
    QChar charAt(qsizetype at) const { return at >= 0 && at < m_original.size() ? m_original[at] : QChar(u'\n'); }

    void append(QChar c, qsizetype from, qsizetype to)
    {
        if (c == u' ' && (m_result.text.isEmpty() || m_result.text.back() == u' '))
            return;
        m_result.text += c;
        m_result.from.push_back(from);
        m_result.to.push_back(to);
    }

    void dropLast()
    {
        m_result.text.chop(1);
        m_result.from.pop_back();
        m_result.to.pop_back();
    }

    /// Takes in what stands at a place; returns the next.
    qsizetype read(qsizetype at)
    {
        const QChar c = m_original[at];
        if (c.isSpace() || isCellBar(m_original, at)) {
            append(u' ', at, at + 1);
        } else if (m_marks[static_cast<size_t>(at)]) {
            if (c == u'<' && isBreakingTag(QStringView(m_original).sliced(at)))
                append(u' ', at, at + 1);
        } else if (c == u'&') {
            return readEntity(at);
        } else if (const qsizetype dash = dashEnd(at); dash > at) {
            for (const QChar part : QStringLiteral(u" - "))
                append(part, at, dash);
            return dash;
        } else if (!isInvisible(c) && !isEscape(m_original, at)) {
            return readCharacter(at);
        }
        return at + 1;
    }

    qsizetype readEntity(qsizetype at)
    {
        const QStringView rest = QStringView(m_original).sliced(at);
        const auto entity = std::ranges::find_if(entities, [rest](const Entity &one) { return rest.startsWith(one.name); });
        if (entity == entities.end())
            return readCharacter(at);
        append(plain(entity->character, charAt(at - 1)), at, at + entity->name.size());
        return at + entity->name.size();
    }

    qsizetype readCharacter(qsizetype at)
    {
        const QChar c = m_original[at];
        qsizetype end = at + 1;
        while (end < m_original.size() && m_original[end].category() == QChar::Mark_NonSpacing)
            ++end;
        if (const QString form = longForm(c, charAt(at - 1)); !form.isEmpty()) {
            for (const QChar part : form)
                append(part, at, end);
            return end;
        }
        const QString whole =
            end == at + 1 ? QString(c) : m_original.sliced(at, end - at).normalized(QString::NormalizationForm_C);
        for (const QChar part : whole)
            append(plain(part, charAt(at - 1)), at, end);
        return end;
    }

    /// One past a dash that parts: an em dash, "--" between words, a dash with gaps at both sides; `at` if there is none.
    qsizetype dashEnd(qsizetype at) const
    {
        const QChar c = m_original[at];
        qsizetype end = at + 1;
        if (c != longDash && c != u'–' && c != u'-')
            return at;
        while (charAt(end) == c)
            ++end;
        const QChar before = charAt(at - 1);
        const QChar after = charAt(end);
        if (c == longDash)
            return end;
        const bool hasGaps = before.isSpace() && after.isSpace() && at > 0;
        const bool joins = c == u'-' && end - at == 2 && before.isLetter() && after.isLetter();
        return hasGaps || joins ? end : at;
    }

    const QString &m_original;
    std::vector<bool> m_marks;
    NormalisedText m_result;
};

/// A gap that some writers set and others do not: before closing marks, inside brackets, around dense scripts, around the dash
/// of a range.
bool isOptionalGap(const QString &text, qsizetype at)
{
    if (text[at] != u' ' || at == 0 || at + 1 == text.size())
        return false;
    const QChar before = text[at - 1];
    const QChar after = text[at + 1];
    if (isDense(before) || isDense(after))
        return true;
    if (at >= 2 && isDense(text[at - 2]) && u",;:!?."sv.contains(before.unicode()))
        return true;
    if (u",;:!?)]"sv.contains(after.unicode()) || before == u'(' || before == u'[')
        return true;
    const QChar second = at + 2 < text.size() ? text[at + 2] : QChar(u' ');
    const QChar third = at + 3 < text.size() ? text[at + 3] : QChar(u' ');
    if (after == u'.')
        return !second.isDigit();
    if (after == u'-' && second == u' ')
        return before.isDigit() && third.isDigit();
    return before == u'-' && after.isDigit() && at >= 3 && text[at - 2] == u' ' && text[at - 3].isDigit();
}

/// Second half: gaps, and dots beyond three.
NormalisedText tidied(const NormalisedText &text)
{
    NormalisedText result;
    for (qsizetype at = 0; at < text.text.size(); ++at) {
        const bool isFourthDot = text.text[at] == u'.' && result.text.endsWith("..."_L1);
        if (isFourthDot || isOptionalGap(text.text, at))
            continue;
        result.text += text.text[at];
        result.from.push_back(text.from[static_cast<size_t>(at)]);
        result.to.push_back(text.to[static_cast<size_t>(at)]);
    }
    return result;
}

} // namespace

NormalisedText normalised(const QString &original, ListMarks listMarks)
{
    return tidied(Reader(original, listMarks).result());
}

NormalisedText folded(const NormalisedText &text, Folding folding)
{
    NormalisedText result;
    for (qsizetype at = 0; at < text.text.size(); ++at) {
        const QChar c = text.text[at];
        QString form(c);
        const bool isUmlaut = c == u'ä' || c == u'ö' || c == u'ü';
        if (c.unicode() > 0x7f && c.isLetter() && c.decompositionTag() == QChar::Canonical)
            form = c.decomposition().first(1) + (isUmlaut && folding == Folding::Digraph ? u"e"_s : QString());
        for (const QChar part : form) {
            result.text += part;
            result.from.push_back(text.from[static_cast<size_t>(at)]);
            result.to.push_back(text.to[static_cast<size_t>(at)]);
        }
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
    // Thousands with a gap: 1| 300, 1 |300. Only where the figures before do not stand for themselves.
    const auto threeAt = [&](qsizetype at) { return digitAt(at) && digitAt(at + 1) && digitAt(at + 2) && !digitAt(at + 3); };
    const auto isGap = [](QChar c) { return c == u' ' || c == u'\u00a0' || c == u'\u202f' || c == u'\u2009'; };
    if (isGap(before) && digitAt(boundary - 2) && !digitAt(boundary - 5) && threeAt(boundary))
        return true;
    if (isGap(after) && digitAt(boundary - 1) && !digitAt(boundary - 4) && threeAt(boundary + 1))
        return true;
    const bool isSign = before == u'-' || before == u'−' || before == u'+';
    return isSign && after.isDigit() && (boundary == 1 || text[boundary - 2].isSpace());
}

} // namespace fusion
