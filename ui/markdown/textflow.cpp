// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/textflow.h"

#include "core/markdown/linkgate.h"
#include "ui/markdown/textformats.h"

#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace fusion::markdown {

namespace {

constexpr std::size_t LinesTogether = 2; // a part with fewer lines is laid out again as a whole

QTextOption optionFor(Alignment alignment, bool rightToLeft)
{
    QTextOption option;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    switch (alignment) {
    case Alignment::Natural: option.setAlignment(rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft); break;
    case Alignment::Left: option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); break;
    case Alignment::Center: option.setAlignment(Qt::AlignHCenter); break;
    case Alignment::Right: option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute); break;
    }
    return option;
}

/// Letters written from the right, and marks that turn the direction. What they do to a line depends on the whole paragraph.
bool mayTurnDirection(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return u >= 0x0590 && (u <= 0x08FF || (u >= 0x200E && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) ||
                               (u >= 0x2066 && u <= 0x2069) || (u >= 0xFB1D && u <= 0xFDFF) || (u >= 0xFE70 && u <= 0xFEFF) ||
                               (u >= 0xD802 && u <= 0xD803) || (u >= 0xD83A && u <= 0xD83B));
    });
}

bool separatesWords(QChar c)
{
    return c.isSpace() || (c.unicode() >= 0x2E80 && !c.isSurrogate());
}

/// Formats of [begin, end) with their starts counted from begin.
QList<QTextLayout::FormatRange> formatsFrom(const QList<QTextLayout::FormatRange> &all, int begin)
{
    if (begin == 0)
        return all;
    QList<QTextLayout::FormatRange> formats;
    for (const QTextLayout::FormatRange &range : all) {
        const int from = std::max(range.start, begin);
        if (range.start + range.length > from)
            formats.append({from - begin, range.start + range.length - from, range.format});
    }
    return formats;
}

} // namespace

TextFlow::TextFlow(const Block &block, qsizetype start, qsizetype length, const QFont &font, const Look &look,
                   Alignment alignment)
    : m_start(start)
    , m_font(font)
    , m_alignment(alignment)
    , m_content(contentOf(block, start, length, font, look))
    , m_leading(look.leading)
{
    m_inParts = !mayTurnDirection(m_content.text);
    m_rightToLeft = !m_inParts && m_content.text.isRightToLeft();
}

/// The text as it is, except that a seat marker shows its label alone: what is around it becomes space that does not break.
TextFlow::Content TextFlow::contentOf(const Block &block, qsizetype start, qsizetype length, const QFont &font, const Look &look)
{
    Content content{.text = block.text.sliced(start, length)};
    const auto after = std::ranges::upper_bound(block.runs, start, {}, [](const Run &run) { return run.start; });
    for (auto run = after == block.runs.begin() ? after : std::prev(after);
         run != block.runs.end() && run->start < start + length; ++run) {
        const qsizetype begin = std::max(run->start, start) - start;
        const qsizetype end = std::min(run->start + run->length, start + length) - start;
        if (begin >= end || (!run->style && run->link < 0))
            continue;
        const bool link = run->link >= 0 && allowedLink(block.links.at(run->link));
        const QTextCharFormat format = look.formats->ofRun(run->style, link, font, look);
        if (format.propertyCount() > 0)
            content.formats.append({static_cast<int>(begin), static_cast<int>(end - begin), format});
        if (run->style.testFlag(Style::Code))
            content.code.emplace_back(begin, end);
    }
    for (const Chip &chip : seatChips(block, look.markers, start, start + length)) {
        const Chip &own = content.chips.emplace_back(Chip{chip.begin - start, chip.end - start, chip.seat});
        const QString &label = look.markers.labels.at(chip.seat);
        const qsizetype at = content.text.indexOf(label, own.begin);
        for (qsizetype i = own.begin; i < own.end; ++i) {
            if (i < at || i >= at + label.size())
                content.text[i] = QChar(QChar::Nbsp);
        }
        content.formats.append(
            {static_cast<int>(own.begin), static_cast<int>(own.end - own.begin), look.formats->ofChip(chip.seat, look)});
    }
    std::ranges::stable_sort(content.formats, {}, &QTextLayout::FormatRange::start);
    return content;
}

void TextFlow::layOut(qreal width)
{
    m_width = std::max(width, 1.0);
    m_parts.clear();
    m_lines.clear();
    layOutFrom(0);
}

void TextFlow::layOutFrom(int begin)
{
    Part part{begin, std::make_unique<QTextLayout>(m_content.text.sliced(begin), m_font)};
    QTextLayout &layout = *part.layout;
    layout.setCacheEnabled(true);
    layout.setTextOption(optionFor(m_alignment, m_rightToLeft));
    layout.setFormats(formatsFrom(m_content.formats, begin));
    m_shaped += m_content.text.size() - begin;
    qreal y = m_lines.empty() ? 0 : m_lines.back().bottom;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        const qreal distance = std::ceil(line.height() * m_leading);
        line.setPosition({0, y + std::floor((distance - line.height()) / 2)});
        y += distance;
        const int from = begin + line.textStart();
        m_lines.push_back({m_parts.size(), line.lineNumber(), from, from + line.textLength(), y});
    }
    layout.endLayout();
    m_parts.push_back(std::move(part));
    m_height = y;
}

void TextFlow::fitInto(qreal width)
{
    if (m_lines.size() != 1 || naturalWidth() + 1 > width) {
        layOut(width);
        return;
    }
    const bool right = m_alignment == Alignment::Right || (m_alignment == Alignment::Natural && m_rightToLeft);
    const qreal share = right ? 1 : m_alignment == Alignment::Center ? 0.5 : 0;
    QTextLine line = textLine(m_lines.front());
    line.setPosition({line.position().x() + share * (width - m_width), line.position().y()});
    m_width = width;
}

qreal TextFlow::change(const Block &block, qsizetype start, qsizetype length, const QFont &font, const Look &look)
{
    Content now = contentOf(block, start, length, font, look);
    m_start = start;
    const qsizetype first = firstChange(now);
    if (first < 0)
        return m_height;
    const bool wasInParts = std::exchange(m_inParts, !mayTurnDirection(now.text));
    m_rightToLeft = !m_inParts && now.text.isRightToLeft();
    m_content = std::move(now);
    if (!wasInParts || !m_inParts || m_lines.empty()) {
        layOut(m_width);
        return 0;
    }
    const std::size_t from = lineToBeginAt(first);
    const std::vector<Line> before(m_lines.begin() + static_cast<std::ptrdiff_t>(from), m_lines.end());
    dropLinesFrom(from);
    layOutFrom(before.front().begin);
    std::size_t same = from;
    while (same < m_lines.size() && same - from < before.size() && m_lines[same].end == before[same - from].end &&
           m_lines[same].end < first)
        ++same;
    return same == 0 ? 0 : m_lines[same - 1].bottom;
}

/// Where the text or its look first differs from what is laid out; -1 if nowhere.
qsizetype TextFlow::firstChange(const Content &now) const
{
    const QString &old = m_content.text;
    const qsizetype both = std::min(old.size(), now.text.size());
    const qsizetype text = std::mismatch(old.begin(), old.begin() + both, now.text.begin()).first - old.begin();
    qsizetype first = text == both && old.size() == now.text.size() ? -1 : text;
    const auto sooner = [&first](qsizetype at) { first = first < 0 ? at : std::min(first, at); };
    for (qsizetype i = 0; i < std::max(m_content.formats.size(), now.formats.size()); ++i) {
        const auto *a = i < m_content.formats.size() ? &m_content.formats.at(i) : nullptr;
        const auto *b = i < now.formats.size() ? &now.formats.at(i) : nullptr;
        if (a && b && a->start == b->start && a->format == b->format) {
            if (a->length == b->length)
                continue;
            sooner(a->start + std::min(a->length, b->length));
        } else {
            sooner(std::min(a ? a->start : b->start, b ? b->start : a->start));
        }
        break;
    }
    return first;
}

/// How a line ends may depend on the beginning of the next one, so one line more is laid out again; and a line that begins
/// within a word is not separated from what is before it.
std::size_t TextFlow::lineToBeginAt(qsizetype changed) const
{
    std::size_t line = lineOf(std::max<qsizetype>(changed - 1, 0));
    line -= line > 0 ? 1 : 0;
    const std::size_t part = m_lines[line].part;
    while (line > 0 && m_lines[line - 1].part == part && static_cast<std::size_t>(m_lines[line].index) < LinesTogether)
        --line;
    while (line > 0 && !separatesWords(m_content.text[m_lines[line].begin - 1]))
        --line;
    return line;
}

void TextFlow::dropLinesFrom(std::size_t line)
{
    m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(line), m_lines.end());
    const std::size_t parts = m_lines.empty() ? 0 : m_lines.back().part + 1;
    m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(parts), m_parts.end());
}

qreal TextFlow::naturalWidth() const
{
    qreal width = 0;
    for (const Part &part : m_parts)
        width = std::max(width, part.layout->maximumWidth());
    return width;
}

QTextLine TextFlow::textLine(const Line &line) const
{
    return m_parts[line.part].layout->lineAt(line.index);
}

std::size_t TextFlow::lineOf(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_lines, offset, {}, [](const Line &line) { return qsizetype(line.begin); });
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - m_lines.begin() - 1, 0));
}

std::pair<std::size_t, std::size_t> TextFlow::linesBetween(qreal top, qreal bottom) const
{
    const auto first = std::ranges::lower_bound(m_lines, top, {}, &Line::bottom);
    auto last = std::ranges::lower_bound(m_lines, bottom, {}, &Line::bottom);
    if (last != m_lines.end())
        ++last;
    return {static_cast<std::size_t>(first - m_lines.begin()), static_cast<std::size_t>(last - m_lines.begin())};
}

QRectF TextFlow::firstLine() const
{
    return m_lines.empty() ? QRectF() : textLine(m_lines.front()).rect();
}

std::vector<QRectF> TextFlow::rects(qsizetype begin, qsizetype end) const
{
    std::vector<QRectF> rects;
    const int from = static_cast<int>(std::clamp<qsizetype>(begin - m_start, 0, m_content.text.size()));
    const int to = static_cast<int>(std::clamp<qsizetype>(end - m_start, 0, m_content.text.size()));
    for (std::size_t i = lineOf(from); i < m_lines.size() && m_lines[i].begin < to; ++i) {
        const QTextLine line = textLine(m_lines[i]);
        const int offset = m_parts[m_lines[i].part].begin;
        const int lineFrom = std::max(from, m_lines[i].begin);
        const int lineTo = std::min(to, m_lines[i].end);
        if (lineFrom >= lineTo)
            continue;
        const qreal a = line.cursorToX(lineFrom - offset);
        const qreal b = lineTo == m_lines[i].end && line.cursorToX(lineTo - offset) == a ? a + line.naturalTextWidth()
                                                                                         : line.cursorToX(lineTo - offset);
        rects.emplace_back(std::min(a, b), line.y(), std::abs(b - a), line.height());
    }
    return rects;
}

QRectF TextFlow::cursorRect(qsizetype offset) const
{
    if (m_lines.empty())
        return {};
    const int at = static_cast<int>(std::clamp<qsizetype>(offset - m_start, 0, m_content.text.size()));
    const Line &place = m_lines[lineOf(at)];
    const QTextLine line = textLine(place);
    const int begin = m_parts[place.part].begin;
    const qreal x = line.cursorToX(at - begin);
    const qreal next = at < place.end ? line.cursorToX(at + 1 - begin) : x;
    return {std::min(x, next), line.y(), std::max(std::abs(next - x), 1.0), line.height()};
}

qsizetype TextFlow::offsetAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QTextLine line = textLine(m_lines[i]);
        const bool last = i + 1 == m_lines.size();
        const qreal bottom = last ? line.rect().bottom() : (line.rect().bottom() + textLine(m_lines[i + 1]).y()) / 2;
        if (point.y() < bottom || last)
            return m_start + m_parts[m_lines[i].part].begin + line.xToCursor(point.x());
    }
    return m_start;
}

} // namespace fusion::markdown
