// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/codelayout.h"

#include "ui/markdown/roundedrects.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fusion::markdown {

namespace {

constexpr int LinesAtOnce = 400;         // coloured per portion
constexpr qsizetype LongestShown = 2000; // a longer line is shown in pieces
constexpr std::size_t KeptLayouts = 300;
constexpr qreal corner = 6;

QString buttonText(bool copied)
{
    return copied ? QCoreApplication::translate("fusion::markdown", "Copied", "the code is on the clipboard now")
                  : QCoreApplication::translate("fusion::markdown", "Copy", "puts the code on the clipboard");
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 && c != u'\t'; });
}

} // namespace

void CodeLayout::layOut(const Block &block, const Look &look, qreal width)
{
    const bool same = m_highlighter && m_language == block.language;
    if (!same) {
        m_highlighter.emplace(block.language, look.dark);
        m_lines.clear();
        m_layouts.clear();
        m_text.clear();
        m_contentWidth = 0;
        m_language = block.language;
        measureFont(look);
    }
    const qreal oldBottom = m_height - corner;
    const bool sameWidth = std::exchange(m_width, width) == width;
    if (!same || !sameWidth)
        layOutHeader(look);
    const qsizetype kept = measure(block);
    const qreal bar = overflow() > 0 ? 6 : 0;
    m_height = m_headerHeight + static_cast<qreal>(m_lines.size()) * m_lineHeight + 2 * m_above + bar;
    m_changedFrom = same && sameWidth ? std::min(lineOrigin(static_cast<int>(kept)).y(), oldBottom) : 0;
    scrollTo(m_scrolled);
}

void CodeLayout::measureFont(const Look &look)
{
    const QFontMetricsF metrics(look.code);
    m_font = look.code;
    m_padding = std::round(look.em * 0.6);
    m_above = std::round(m_padding * 0.8);
    m_lineHeight = std::ceil(metrics.height() * 1.2);
    m_advance = metrics.horizontalAdvance(u'0');
    m_tabStop = 4 * metrics.horizontalAdvance(u' ');
}

void CodeLayout::layOutHeader(const Look &look)
{
    m_headerFont = look.small;
    const QFontMetricsF metrics(m_headerFont);
    m_headerHeight = std::ceil(metrics.height() * 1.7);
    const qreal width =
        std::max(metrics.horizontalAdvance(buttonText(false)), metrics.horizontalAdvance(buttonText(true))) + look.em;
    m_button = QRectF(m_width - width - m_padding / 2, 3, width, m_headerHeight - 6);
}

/// Cuts the text into lines, keeping those that stand already. Returns how many those are.
qsizetype CodeLayout::measure(const Block &block)
{
    const bool grown = !m_text.isEmpty() && block.text.startsWith(m_text);
    if (!grown) {
        m_lines.clear();
        m_layouts.clear();
        m_highlighter->forgetFrom(0);
        m_contentWidth = 0;
    } else if (!m_lines.empty()) { // the last line may have grown
        const int last = lineAt(m_lines.back().start);
        m_layouts.erase(last);
        m_highlighter->forgetFrom(last);
        m_lines.pop_back();
    }
    const std::size_t first = m_lines.size();
    if (grown)
        m_text += QStringView(block.text).sliced(m_text.size()); // sharing the block's text would make it copy itself to grow
    else
        m_text = block.text;
    splitLines(m_text);
    for (std::size_t i = first; i < m_lines.size(); ++i) {
        const QStringView line = QStringView(m_text).sliced(m_lines[i].start, m_lines[i].length);
        const qreal estimate = isAscii(line) ? m_advance * static_cast<qreal>(line.size())
                                             : QFontMetricsF(m_font).horizontalAdvance(line.toString()) +
                                                   4 * m_advance * static_cast<qreal>(line.count(u'\t'));
        m_contentWidth = std::max(m_contentWidth, std::ceil(estimate) + 1);
    }
    return static_cast<qsizetype>(first);
}

void CodeLayout::splitLines(const QString &text)
{
    qsizetype start = m_lines.empty() ? 0 : m_lines.back().start + m_lines.back().length;
    if (!m_lines.empty() && start < text.size() && text[start] == u'\n')
        ++start;
    for (;;) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (end - start > LongestShown) {
            end = start + LongestShown - (text[start + LongestShown].isLowSurrogate() ? 1 : 0);
            m_lines.push_back({start, end - start});
            start = end;
            continue;
        }
        m_lines.push_back({start, end - start});
        if (end >= text.size())
            return;
        start = end + 1;
    }
}

int CodeLayout::lineAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_lines, offset, {}, [](const Line &line) { return line.start; });
    return std::max(0, static_cast<int>(after - m_lines.begin()) - 1);
}

QPointF CodeLayout::lineOrigin(int line) const
{
    return {m_padding - m_scrolled, m_headerHeight + m_above + line * m_lineHeight};
}

QTextLayout &CodeLayout::lineLayout(int line) const
{
    auto &kept = m_layouts[line];
    if (!kept) {
        const Line &place = m_lines[static_cast<std::size_t>(line)];
        kept = std::make_unique<QTextLayout>(m_text.sliced(place.start, place.length), m_font);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(Qt::LeftToRight);
        option.setTabStopDistance(m_tabStop);
        kept->setTextOption(option);
        kept->setCacheEnabled(true);
        if (line < m_highlighter->lineCount())
            kept->setFormats(m_highlighter->formats(line));
        kept->beginLayout();
        QTextLine only = kept->createLine();
        only.setLineWidth(1e6);
        only.setPosition({0, std::floor((m_lineHeight - only.height()) / 2)});
        kept->endLayout();
    }
    return *kept;
}

QRectF CodeLayout::colourMore(const Block &block)
{
    const int from = m_highlighter->lineCount();
    const int to = std::min({from + LinesAtOnce, m_wantColourTo, static_cast<int>(m_lines.size())});
    for (int line = from; line < to; ++line) {
        const Line &place = m_lines[static_cast<std::size_t>(line)];
        m_highlighter->addLine(QStringView(block.text).sliced(place.start, place.length));
        m_layouts.erase(line);
    }
    return {0, lineOrigin(from).y(), m_width, std::max(to - from, 0) * m_lineHeight};
}

void CodeLayout::paintHeader(QPainter &painter, const PaintState &state, const Look &look) const
{
    fillRounded(painter, QRectF(0, 0, m_width, m_height), corner, look.codeBackground, state.clip);
    if (!state.clip.isNull() && state.clip.top() > m_headerHeight + 1)
        return;
    painter.setFont(m_headerFont);
    painter.setPen(look.muted);
    const QString language =
        QFontMetricsF(m_headerFont).elidedText(m_highlighter->languageName(), Qt::ElideRight, m_button.left() - 2 * m_padding);
    painter.drawText(QRectF(m_padding, 0, m_button.left() - m_padding, m_headerHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     language);
    if (state.copyHovered || state.copyFocused) {
        painter.setBrush(state.copyHovered ? QBrush(look.line) : QBrush(Qt::NoBrush));
        painter.setPen(state.copyFocused ? QPen(look.link, 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(m_button, 4, 4);
    }
    painter.setPen(state.copied ? look.link : look.muted);
    painter.drawText(m_button, Qt::AlignCenter, buttonText(state.copied));
    painter.fillRect(QRectF(0, m_headerHeight, m_width, 1), look.line);
}

void CodeLayout::paintLines(QPainter &painter, const Block &block, const PaintState &state, const Look &look)
{
    const qreal top = lineOrigin(0).y();
    const int count = static_cast<int>(m_lines.size());
    const int first = std::clamp(static_cast<int>((state.clip.top() - top) / m_lineHeight), 0, count);
    const int last = std::clamp(static_cast<int>((state.clip.bottom() - top) / m_lineHeight) + 1, 0, count);
    m_wantColourTo = std::max(m_wantColourTo, last);
    if (last - m_highlighter->lineCount() <= LinesAtOnce)
        colourMore(block);
    if (m_layouts.size() > KeptLayouts)
        m_layouts.clear();
    for (const Mark &mark : state.marks) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark.colour);
        for (const QRectF &rect : rects(mark.begin, mark.end))
            painter.drawRoundedRect(rect, 3, 3);
    }
    for (int line = first; line < last; ++line) {
        const Line &place = m_lines[static_cast<std::size_t>(line)];
        QList<QTextLayout::FormatRange> selections;
        const qsizetype begin = std::clamp<qsizetype>(state.selectionBegin - place.start, 0, place.length);
        const qsizetype end = std::clamp<qsizetype>(state.selectionEnd - place.start, 0, place.length);
        if (begin < end) {
            QTextCharFormat format;
            format.setBackground(look.selection);
            format.setForeground(look.selectedText);
            selections.append({static_cast<int>(begin), static_cast<int>(end - begin), format});
        }
        painter.setPen(look.ink);
        lineLayout(line).draw(&painter, lineOrigin(line), selections);
    }
}

void CodeLayout::paint(QPainter &painter, const Block &block, const PaintState &state, const Look &look)
{
    paintHeader(painter, state, look);
    if (overflow() <= 0) {
        paintLines(painter, block, state, look);
        return;
    }
    painter.save();
    const QRectF room(m_padding / 2, m_headerHeight, m_width - m_padding, m_height - m_headerHeight);
    painter.setClipRect(room.toRect(), Qt::IntersectClip); // whole pixels: any other clip makes every letter slow
    paintLines(painter, block, state, look);
    painter.restore();
    paintScrollBar(painter, look);
}

qsizetype CodeLayout::offsetAt(const Block &, QPointF point) const
{
    const int count = static_cast<int>(m_lines.size());
    const int line = std::clamp(static_cast<int>(std::floor((point.y() - lineOrigin(0).y()) / m_lineHeight)), 0, count - 1);
    const QTextLine only = lineLayout(line).lineAt(0);
    return m_lines[static_cast<std::size_t>(line)].start + only.xToCursor(point.x() - lineOrigin(line).x());
}

QRectF CodeLayout::cursorRect(qsizetype offset) const
{
    const int line = lineAt(offset);
    const int at = static_cast<int>(offset - m_lines[static_cast<std::size_t>(line)].start);
    const QTextLine only = lineLayout(line).lineAt(0);
    const qreal x = only.cursorToX(at);
    return QRectF(x, 0, std::max(only.cursorToX(at + 1) - x, 1.0), m_lineHeight).translated(lineOrigin(line));
}

std::vector<QRectF> CodeLayout::rects(qsizetype begin, qsizetype end) const
{
    std::vector<QRectF> rects;
    for (int line = lineAt(begin); line < static_cast<int>(m_lines.size()); ++line) {
        const Line &place = m_lines[static_cast<std::size_t>(line)];
        if (place.start >= end || rects.size() > 1000)
            break;
        const QTextLine only = lineLayout(line).lineAt(0);
        const qreal a = only.cursorToX(static_cast<int>(std::clamp<qsizetype>(begin - place.start, 0, place.length)));
        const qreal b = only.cursorToX(static_cast<int>(std::clamp<qsizetype>(end - place.start, 0, place.length)));
        if (b > a)
            rects.push_back(QRectF(a, 0, b - a, m_lineHeight).translated(lineOrigin(line)));
    }
    return rects;
}

QRectF CodeLayout::firstLine() const
{
    return {0, 0, m_width, m_headerHeight};
}

} // namespace fusion::markdown
