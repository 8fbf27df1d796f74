// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/textflow.h"

#include "core/markdown/linkgate.h"
#include "ui/common/seatcolours.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace fusion::markdown {

namespace {

QTextOption optionFor(Alignment alignment, bool rightToLeft)
{
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    switch (alignment) {
    case Alignment::Natural: option.setAlignment(rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft); break;
    case Alignment::Left: option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); break;
    case Alignment::Center: option.setAlignment(Qt::AlignHCenter); break;
    case Alignment::Right: option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute); break;
    }
    return option;
}

QTextCharFormat formatFor(const Block &block, const Run &run, const QFont &base, const Look &look)
{
    QTextCharFormat format;
    if (run.style.testFlag(Style::Code)) {
        QFont code = look.code;
        if (base.pointSizeF() > 0)
            code.setPointSizeF(base.pointSizeF() * 0.94);
        code.setWeight(base.weight());
        format.setFont(code);
    }
    if (run.style.testFlag(Style::Bold))
        format.setFontWeight(QFont::Bold);
    if (run.style.testFlag(Style::Italic) || run.style.testFlag(Style::Image))
        format.setFontItalic(true);
    if (run.style.testFlag(Style::Strike))
        format.setFontStrikeOut(true);
    if (run.link >= 0 && allowedLink(block.links.at(run.link))) {
        format.setForeground(look.link);
        format.setFontUnderline(true);
    } else if (run.style.testFlag(Style::Strike)) {
        format.setForeground(look.muted);
    }
    return format;
}

void fill(QPainter &painter, const std::vector<QRectF> &rects, QPointF at, const QColor &colour, qreal radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QRectF &rect : rects)
        painter.drawRoundedRect(rect.translated(at), radius, radius);
}

} // namespace

TextFlow::TextFlow(const Block &block, qsizetype start, qsizetype length, const QFont &font, const Look &look,
                   Alignment alignment)
    : m_start(start)
    , m_length(length)
    , m_layout(std::make_unique<QTextLayout>(QString(), font))
    , m_leading(look.leading)
{
    for (const Chip &chip : seatChips(block, look.markers)) {
        if (chip.begin >= start && chip.end <= start + length)
            m_chips.push_back({chip.begin - start, chip.end - start, chip.seat});
    }
    m_layout->setCacheEnabled(true);
    setText(block, look);
    m_layout->setTextOption(optionFor(alignment, m_layout->text().isRightToLeft()));
    addFormats(block, font, look);
}

/// The text as it is, except that a seat marker shows its label alone: what is around it becomes space that does not break.
void TextFlow::setText(const Block &block, const Look &look)
{
    QString text = block.text.sliced(m_start, m_length);
    for (const Chip &chip : m_chips) {
        const QString &label = look.markers.labels.at(chip.seat);
        const qsizetype at = text.indexOf(label, chip.begin);
        for (qsizetype i = chip.begin; i < chip.end; ++i) {
            if (i < at || i >= at + label.size())
                text[i] = QChar(QChar::Nbsp);
        }
    }
    m_layout->setText(text);
}

void TextFlow::addFormats(const Block &block, const QFont &font, const Look &look)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : block.runs) {
        const qsizetype begin = std::max(run.start, m_start) - m_start;
        const qsizetype end = std::min(run.start + run.length, m_start + m_length) - m_start;
        if (begin >= end || (!run.style && run.link < 0))
            continue;
        const QTextCharFormat format = formatFor(block, run, font, look);
        if (format.propertyCount() > 0)
            formats.append({static_cast<int>(begin), static_cast<int>(end - begin), format});
        if (run.style.testFlag(Style::Code))
            m_code.emplace_back(begin, end);
    }
    for (const Chip &chip : m_chips) {
        QTextCharFormat format;
        QFont bold = look.small;
        bold.setWeight(QFont::DemiBold);
        format.setFont(bold);
        format.setForeground(look.markers.colours.at(static_cast<std::size_t>(chip.seat)));
        formats.append({static_cast<int>(chip.begin), static_cast<int>(chip.end - chip.begin), format});
    }
    m_layout->setFormats(formats);
}

void TextFlow::layOut(qreal width)
{
    qreal y = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        const qreal distance = std::ceil(line.height() * m_leading);
        line.setPosition({0, y + std::floor((distance - line.height()) / 2)});
        y += distance;
    }
    m_layout->endLayout();
    m_height = y;
}

QRectF TextFlow::firstLine() const
{
    return m_layout->lineCount() > 0 ? m_layout->lineAt(0).rect() : QRectF();
}

std::vector<QRectF> TextFlow::rects(qsizetype begin, qsizetype end) const
{
    std::vector<QRectF> rects;
    const int from = static_cast<int>(std::clamp<qsizetype>(begin - m_start, 0, m_length));
    const int to = static_cast<int>(std::clamp<qsizetype>(end - m_start, 0, m_length));
    for (int i = 0; i < m_layout->lineCount() && from < to; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int lineFrom = std::max(from, line.textStart());
        const int lineTo = std::min(to, line.textStart() + line.textLength());
        if (lineFrom >= lineTo)
            continue;
        const qreal a = line.cursorToX(lineFrom);
        const qreal b = lineTo == line.textStart() + line.textLength() && line.cursorToX(lineTo) == a
                            ? a + line.naturalTextWidth()
                            : line.cursorToX(lineTo);
        rects.emplace_back(std::min(a, b), line.y(), std::abs(b - a), line.height());
    }
    return rects;
}

QRectF TextFlow::cursorRect(qsizetype offset) const
{
    const int at = static_cast<int>(std::clamp<qsizetype>(offset - m_start, 0, m_length));
    const QTextLine line = m_layout->lineForTextPosition(at);
    if (!line.isValid())
        return {};
    const qreal x = line.cursorToX(at);
    const qreal next = at < line.textStart() + line.textLength() ? line.cursorToX(at + 1) : x;
    return {std::min(x, next), line.y(), std::max(std::abs(next - x), 1.0), line.height()};
}

qsizetype TextFlow::offsetAt(QPointF point) const
{
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const bool last = i + 1 == m_layout->lineCount();
        const qreal bottom = last ? line.rect().bottom() : (line.rect().bottom() + m_layout->lineAt(i + 1).y()) / 2;
        if (point.y() < bottom || last)
            return m_start + line.xToCursor(point.x());
    }
    return m_start;
}

void TextFlow::paintBackgrounds(QPainter &painter, QPointF at, const PaintState &state, const Look &look) const
{
    for (const auto &[begin, end] : m_code)
        fill(painter, rects(m_start + begin, m_start + end), at, look.codeBackground, 3);
    for (const Chip &chip : m_chips) {
        const QColor colour = look.markers.colours.at(static_cast<std::size_t>(chip.seat));
        std::vector<QRectF> places = rects(m_start + chip.begin, m_start + chip.end);
        for (QRectF &place : places)
            place.adjust(1, 0, -1, 0);
        QColor tint = colour;
        tint.setAlphaF(look.dark ? 0.3f : 0.15f);
        fill(painter, places, at, tint, look.em / 4);
    }
    for (const Mark &mark : state.marks) {
        std::vector<QRectF> places = rects(mark.begin, mark.end);
        for (QRectF &place : places)
            place.adjust(-1, -2, 1, 2);
        fill(painter, places, at, mark.colour, 3);
    }
}

void TextFlow::paint(QPainter &painter, QPointF at, const PaintState &state, const Look &look) const
{
    paintBackgrounds(painter, at, state, look);
    QList<QTextLayout::FormatRange> selections;
    const qsizetype begin = std::clamp<qsizetype>(state.selectionBegin - m_start, 0, m_length);
    const qsizetype end = std::clamp<qsizetype>(state.selectionEnd - m_start, 0, m_length);
    if (begin < end) {
        QTextCharFormat format;
        format.setBackground(look.selection);
        format.setForeground(look.selectedText);
        selections.append({static_cast<int>(begin), static_cast<int>(end - begin), format});
    }
    painter.setPen(look.ink);
    m_layout->draw(&painter, at, selections, state.clip);
    if (state.focusBegin >= 0) {
        painter.setPen(QPen(look.link, 1.5));
        painter.setBrush(Qt::NoBrush);
        for (const QRectF &rect : rects(state.focusBegin, state.focusEnd))
            painter.drawRoundedRect(rect.translated(at).adjusted(-2, -1, 2, 1), 3, 3);
    }
}

} // namespace fusion::markdown
