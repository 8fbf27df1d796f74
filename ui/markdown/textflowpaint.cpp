// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/textflow.h"

#include "ui/common/seatcolours.h"

#include <QPainter>

#include <algorithm>

// How a TextFlow is drawn: only the lines that the clip touches, and of backgrounds only those on such lines.

namespace fusion::markdown {

namespace {

void fill(QPainter &painter, const std::vector<QRectF> &rects, QPointF at, const QColor &colour, qreal radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QRectF &rect : rects)
        painter.drawRoundedRect(rect.translated(at), radius, radius);
}

} // namespace

void TextFlow::paintBackgrounds(QPainter &painter, QPointF at, const PaintState &state, const Look &look) const
{
    const auto [first, last] =
        state.clip.isNull() ? std::pair{std::size_t(0), m_lines.size()} : linesBetween(state.clip.top(), state.clip.bottom());
    if (first >= last)
        return;
    const qsizetype from = m_lines[first].begin;
    const qsizetype to = m_lines[last - 1].end;
    for (const auto &[begin, end] : m_content.code) {
        if (begin < to && end > from)
            fill(painter, rects(m_start + begin, m_start + end), at, look.codeBackground, 3);
    }
    for (const Chip &chip : m_content.chips) {
        if (chip.begin >= to || chip.end <= from)
            continue;
        QColor tint = look.markers.colours.at(static_cast<std::size_t>(chip.seat));
        tint.setAlphaF(look.dark ? 0.3f : 0.15f);
        std::vector<QRectF> places = rects(m_start + chip.begin, m_start + chip.end);
        for (QRectF &place : places)
            place.adjust(1, 0, -1, 0);
        fill(painter, places, at, tint, look.em / 4);
    }
    for (const Mark &mark : state.marks) {
        std::vector<QRectF> places = rects(mark.begin, mark.end);
        for (QRectF &place : places)
            place.adjust(-1, -2, 1, 2);
        fill(painter, places, at, mark.colour, 3);
    }
}

void TextFlow::paintText(QPainter &painter, QPointF at, const PaintState &state, const Look &look) const
{
    const auto [first, last] =
        state.clip.isNull() ? std::pair{std::size_t(0), m_lines.size()} : linesBetween(state.clip.top(), state.clip.bottom());
    const qsizetype begin = std::clamp<qsizetype>(state.selectionBegin - m_start, 0, m_content.text.size());
    const qsizetype end = std::clamp<qsizetype>(state.selectionEnd - m_start, 0, m_content.text.size());
    painter.setPen(look.ink);
    for (std::size_t i = first; i < last; ++i) {
        const Line &place = m_lines[i];
        const QTextLine line = textLine(place);
        if (begin >= place.end || end <= place.begin) {
            line.draw(&painter, at);
            continue;
        }
        QTextCharFormat format;
        format.setBackground(look.selection);
        format.setForeground(look.selectedText);
        const Part &part = m_parts[place.part];
        const int from = static_cast<int>(std::max<qsizetype>(begin, place.begin)) - part.begin;
        const int to = static_cast<int>(std::min<qsizetype>(end, place.end)) - part.begin;
        // The layout draws each line that its clip touches; the painter's clip leaves this line only.
        painter.save();
        const QRectF only(at.x() - look.em, at.y() + line.y(), std::max(line.width(), m_width) + 2 * look.em, line.height());
        painter.setClipRect(only.toAlignedRect(), Qt::IntersectClip);
        part.layout->draw(&painter, at, {{from, to - from, format}}, only.adjusted(0, 1, 0, -1));
        painter.restore();
    }
}

void TextFlow::paint(QPainter &painter, QPointF at, const PaintState &state, const Look &look) const
{
    paintBackgrounds(painter, at, state, look);
    paintText(painter, at, state, look);
    if (state.focusBegin < 0)
        return;
    painter.setPen(QPen(look.link, 1.5));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &rect : rects(state.focusBegin, state.focusEnd))
        painter.drawRoundedRect(rect.translated(at).adjusted(-2, -1, 2, 1), 3, 3);
}

} // namespace fusion::markdown
