// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/htmlcleaning.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int mostTags = 200000;
constexpr int mostOpenMarks = 6;
constexpr qsizetype longestValue = 4000;

bool isOneOf(QStringView name, auto &names)
{
    return std::ranges::any_of(names, [&](QLatin1StringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

/// Elements that end by themselves, or have no end: however many stand open, they do not nest, unless they stand in a drawing
/// or a formula, where they are elements like any other.
bool nests(QStringView name)
{
    static constexpr auto flat =
        std::to_array({"p"_L1,   "li"_L1,     "td"_L1,   "th"_L1,   "tr"_L1,   "tbody"_L1, "thead"_L1, "tfoot"_L1, "dt"_L1,
                       "dd"_L1,  "option"_L1, "br"_L1,   "img"_L1,  "hr"_L1,   "meta"_L1,  "link"_L1,  "input"_L1, "col"_L1,
                       "wbr"_L1, "source"_L1, "area"_L1, "base"_L1, "html"_L1, "head"_L1,  "body"_L1});
    return !isOneOf(name, flat);
}

/// Open ones are opened again in every element that follows, so a few of them are enough.
bool formats(QStringView name)
{
    static constexpr auto marks = std::to_array({"a"_L1, "b"_L1, "big"_L1, "code"_L1, "em"_L1, "font"_L1, "i"_L1, "nobr"_L1,
                                                 "s"_L1, "small"_L1, "strike"_L1, "strong"_L1, "tt"_L1, "u"_L1});
    return isOneOf(name, marks);
}

bool isForeign(QStringView name)
{
    static constexpr auto foreign = std::to_array({"svg"_L1, "math"_L1});
    return isOneOf(name, foreign);
}

bool isUnread(QStringView name)
{
    static constexpr auto raw = std::to_array({"script"_L1, "style"_L1, "textarea"_L1, "iframe"_L1});
    return isOneOf(name, raw);
}

bool isKept(QStringView attribute)
{
    static constexpr auto kept = std::to_array({"href"_L1, "alt"_L1, "hidden"_L1, "aria-hidden"_L1, "style"_L1});
    return isOneOf(attribute, kept);
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

class Cleaner
{
public:
    explicit Cleaner(QStringView html)
        : m_html(html)
    {
        m_out.reserve(html.size());
    }

    QString cleaned()
    {
        while (m_at < m_html.size()) {
            const qsizetype tag = m_html.indexOf(u'<', m_at);
            m_out += m_html.sliced(m_at, (tag < 0 ? m_html.size() : tag) - m_at);
            if (tag < 0)
                break;
            m_at = tag;
            if (m_html.sliced(tag).startsWith("<!--"_L1))
                skipPast("-->"_L1, tag + 2);
            else
                takeTag();
        }
        return m_out;
    }

private:
    struct Depth {
        int most;
        int open = 0;
        int dropped = 0;
    };

    void skipPast(QLatin1StringView end, qsizetype from)
    {
        const qsizetype found = m_html.indexOf(end, from, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void takeTag()
    {
        const bool closes = m_at + 1 < m_html.size() && m_html.at(m_at + 1) == u'/';
        const qsizetype begin = m_at + (closes ? 2 : 1);
        qsizetype end = begin;
        while (end < m_html.size() && end - begin < 40 && (m_html.at(end).isLetterOrNumber() || m_html.at(end) == u'-'))
            ++end;
        const QStringView name = m_html.sliced(begin, end - begin);
        if (name.isEmpty() || !name.front().isLetter()) {
            m_out += m_html.sliced(m_at, begin - m_at); // "a < b", a doctype
            m_at = begin;
            return;
        }
        m_at = end;
        const qsizetype before = m_out.size();
        m_out += closes ? u"</"_s : u"<"_s;
        m_out += name;
        const bool endsItself = takeAttributes();
        m_out += u'>';
        const bool isRaw = isUnread(name) && !closes;
        if (isRaw || ++m_tags > mostTags || drops(name, closes, endsItself))
            m_out.truncate(before);
        if (isRaw)
            skipRaw(name);
    }

    /// What the parser takes for text up to the element's own end; nothing of it is read.
    void skipRaw(QStringView name)
    {
        const QString end = u"</"_s + name.toString();
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
        const qsizetype close = m_html.indexOf(u'>', m_at);
        m_at = close < 0 ? m_html.size() : close + 1;
    }

    bool drops(QStringView name, bool closes, bool endsItself)
    {
        if (isForeign(name) && endsItself)
            return false;
        if (isForeign(name))
            m_foreign = std::max(0, m_foreign + (closes ? -1 : 1));
        if (m_foreign == 0 && !nests(name))
            return false;
        Depth &depth = formats(name) ? m_marks : m_elements;
        if (closes) {
            const bool wasDropped = depth.dropped > 0;
            int &fewer = wasDropped ? depth.dropped : depth.open;
            fewer = std::max(0, fewer - 1);
            return wasDropped;
        }
        const bool isTooDeep = depth.open >= depth.most;
        if (!endsItself || m_foreign == 0)
            ++(isTooDeep ? depth.dropped : depth.open);
        return isTooDeep;
    }

    /// Up to behind the tag's end; whether it ends itself ("<x/>").
    bool takeAttributes()
    {
        QVarLengthArray<QStringView, 8> seen;
        bool endsItself = false;
        while (m_at < m_html.size() && m_html.at(m_at) != u'>') {
            const QChar c = m_html.at(m_at);
            endsItself = c == u'/';
            if (isSpace(c) || c == u'/') {
                ++m_at;
                continue;
            }
            const QStringView name = takeName();
            const QStringView value = takeValue();
            if (!isKept(name) ||
                std::ranges::any_of(seen, [&](QStringView other) { return other.compare(name, Qt::CaseInsensitive) == 0; }))
                continue;
            seen.append(name);
            const QChar quote = value.contains(u'"') ? u'\'' : u'"';
            m_out.append(u' ').append(name).append(u'=').append(quote).append(value.left(longestValue)).append(quote);
        }
        ++m_at;
        return endsItself;
    }

    QStringView takeName()
    {
        const qsizetype begin = m_at++; // whatever it begins with
        while (m_at < m_html.size() && !isSpace(m_html.at(m_at)) && !u"=>/"_s.contains(m_html.at(m_at)))
            ++m_at;
        return m_html.sliced(begin, m_at - begin);
    }

    /// Without its quotes; of one without quotes those inside would end it early, so what it has of them is left out.
    QStringView takeValue()
    {
        qsizetype at = m_at;
        while (at < m_html.size() && isSpace(m_html.at(at)))
            ++at;
        if (at >= m_html.size() || m_html.at(at) != u'=')
            return {};
        ++at;
        while (at < m_html.size() && isSpace(m_html.at(at)))
            ++at;
        m_at = at;
        if (at >= m_html.size())
            return {};
        const QChar quote = m_html.at(at);
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = m_html.indexOf(quote, at + 1);
            m_at = end < 0 ? m_html.size() : end + 1;
            return m_html.sliced(at + 1, (end < 0 ? m_html.size() : end) - at - 1);
        }
        while (m_at < m_html.size() && !isSpace(m_html.at(m_at)) && m_html.at(m_at) != u'>')
            ++m_at;
        const QStringView value = m_html.sliced(at, m_at - at);
        const auto quoted = std::ranges::find_if(value, [](QChar c) { return c == u'"' || c == u'\''; });
        return value.first(std::ranges::distance(value.begin(), quoted));
    }

    QStringView m_html;
    QString m_out;
    qsizetype m_at = 0;
    int m_tags = 0;
    int m_foreign = 0; ///< drawings and formulas that stand open
    Depth m_elements{.most = deepestHtml * 2};
    Depth m_marks{.most = mostOpenMarks};
};

} // namespace

QString cleanedHtml(QStringView html)
{
    return Cleaner(html).cleaned();
}

} // namespace fusion
