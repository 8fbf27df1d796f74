// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/tablelayout.h"

#include "ui/markdown/roundedrects.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace fusion::markdown {

namespace {

constexpr qreal NaturalRoom = 1e6; // more than any line is wide
constexpr qreal corner = 5;

} // namespace

void TableLayout::layOut(const Block &block, const Look &look, qreal width)
{
    const qreal oldBottom = m_height - corner;
    const bool sameWidth = std::exchange(m_width, width) == width;
    m_padding = std::round(look.em * 0.5);
    const std::size_t keptRows = takeCells(block, look);
    const std::vector<qreal> oldWidths = m_widths;
    chooseWidths(look);
    placeRows();
    const bool grown = sameWidth && keptRows > 0 && m_widths == oldWidths;
    m_changedFrom = grown ? std::min(m_tops[std::min(keptRows, m_tops.size() - 1)], oldBottom) : 0;
    scrollTo(m_scrolled);
}

/// Makes the cells, all but those of complete rows that are there already. Returns how many rows those are.
std::size_t TableLayout::takeCells(const Block &block, const Look &look)
{
    const auto columns = static_cast<std::size_t>(std::max(block.columns, 1));
    const bool grown = m_columns == columns && !m_text.isEmpty() && block.text.startsWith(m_text) &&
                       block.alignments == m_alignments && block.cells.size() >= m_cells.size();
    const std::size_t keep = grown && m_cells.size() > columns ? m_cells.size() - columns : 0;
    m_cells.erase(m_cells.begin() + static_cast<std::ptrdiff_t>(keep), m_cells.end());
    if (keep == 0)
        m_natural.assign(columns, 0);
    m_text = block.text;
    m_columns = columns;
    m_alignments = block.alignments;
    QFont header = look.text;
    header.setWeight(QFont::DemiBold);
    for (std::size_t i = keep; i < block.cells.size(); ++i) {
        const Cell &cell = block.cells[i];
        const std::size_t column = i % columns;
        const Alignment alignment = column < block.alignments.size() ? block.alignments[column] : Alignment::Natural;
        TextFlow flow(block, cell.start, cell.length, i < columns ? header : look.text, look, alignment);
        flow.layOut(NaturalRoom);
        m_cells.push_back({cell, std::move(flow)});
        m_cells.back().natural = std::ceil(m_cells.back().flow.naturalWidth()) + 1;
        m_natural[column] = std::max(m_natural[column], m_cells.back().natural);
    }
    return keep / columns;
}

/// Natural widths if they fit. If not, the wide columns give what is missing, down to a width that can still be read.
void TableLayout::chooseWidths(const Look &look)
{
    const qreal floor = look.em * 5;
    std::vector<qreal> content = m_natural;
    const qreal room = m_width - 2 * m_padding * static_cast<qreal>(m_columns);
    qreal excess = std::accumulate(content.begin(), content.end(), 0.0) - room;
    for (int round = 0; round < 8 && excess > 0.5; ++round) {
        qreal shrinkable = 0;
        for (const qreal width : content)
            shrinkable += std::max(width - floor, 0.0);
        if (shrinkable <= 0)
            break;
        const qreal share = std::min(1.0, excess / shrinkable);
        for (qreal &width : content)
            width -= std::max(width - floor, 0.0) * share;
        excess = std::accumulate(content.begin(), content.end(), 0.0) - room;
    }
    m_widths.clear();
    m_lefts.clear();
    qreal x = 0;
    for (const qreal width : content) {
        m_lefts.push_back(x);
        m_widths.push_back(std::floor(width) + 2 * m_padding);
        x += m_widths.back();
    }
    m_contentWidth = x;
}

void TableLayout::placeRows()
{
    m_tops.clear();
    qreal y = 0;
    for (std::size_t row = 0; row * m_columns < m_cells.size(); ++row) {
        m_tops.push_back(y);
        qreal height = 0;
        for (std::size_t column = 0; column < m_columns && row * m_columns + column < m_cells.size(); ++column) {
            CellFlow &cell = m_cells[row * m_columns + column];
            const qreal width = m_widths[column] - 2 * m_padding;
            if (cell.laidOutFor != width) {
                cell.flow.fitInto(width);
                cell.laidOutFor = width;
            }
            height = std::max(height, cell.flow.height());
        }
        y += height + m_padding;
    }
    m_tops.push_back(y);
    m_height = y + 1 + (overflow() > 0 ? 9 : 0);
}

QPointF TableLayout::cellOrigin(std::size_t cell) const
{
    return {m_lefts[cell % m_columns] + m_padding - m_scrolled, m_tops[cell / m_columns] + std::floor(m_padding / 2)};
}

std::size_t TableLayout::cellAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_cells, offset, {}, [](const CellFlow &flow) { return flow.cell.start; });
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - m_cells.begin() - 1, 0));
}

void TableLayout::paint(QPainter &painter, const Block &, const PaintState &state, const Look &look)
{
    painter.save();
    const qreal width = std::min(m_contentWidth, m_width);
    if (overflow() > 0)
        painter.setClipRect(QRectF(0, 0, m_width, m_height).toRect(), Qt::IntersectClip);
    if (m_tops.size() > 1)
        fillRounded(painter, QRectF(0, 0, width, m_tops[1] + 0.5), corner, look.codeBackground, state.clip);
    outlineRounded(painter, QRectF(0, 0, width, m_tops.back()), corner, look.line, state.clip);
    for (std::size_t row = 1; row + 1 < m_tops.size(); ++row)
        painter.fillRect(QRectF(0, m_tops[row], width, 1), look.line);
    for (std::size_t column = 1; column < m_columns; ++column)
        painter.fillRect(QRectF(m_lefts[column] - m_scrolled, 0, 1, m_tops.back()), look.line);
    const auto rowOf = [this](qreal y) { return std::ranges::upper_bound(m_tops, y) - m_tops.begin() - 1; };
    const auto first = static_cast<std::size_t>(std::max<std::ptrdiff_t>(rowOf(state.clip.top()), 0)) * m_columns;
    const auto last = static_cast<std::size_t>(std::max<std::ptrdiff_t>(rowOf(state.clip.bottom()) + 1, 0)) * m_columns;
    for (std::size_t i = first; i < std::min(last, m_cells.size()); ++i) {
        PaintState cellState = state;
        cellState.clip = QRectF();
        m_cells[i].flow.paint(painter, cellOrigin(i), cellState, look);
    }
    painter.restore();
    paintScrollBar(painter, look);
}

qsizetype TableLayout::offsetAt(const Block &block, QPointF point) const
{
    if (m_cells.empty())
        return 0;
    const auto clampIndex = [](auto it, const auto &list, std::size_t limit) {
        return std::min(static_cast<std::size_t>(std::max<std::ptrdiff_t>(it - list.begin() - 1, 0)), limit);
    };
    const std::size_t rows = m_tops.size() - 1;
    const std::size_t row = clampIndex(std::ranges::upper_bound(m_tops, point.y()), m_tops, rows - 1);
    const std::size_t column = clampIndex(std::ranges::upper_bound(m_lefts, point.x() + m_scrolled), m_lefts, m_columns - 1);
    const std::size_t cell = std::min(row * m_columns + column, m_cells.size() - 1);
    Q_UNUSED(block);
    return m_cells[cell].flow.offsetAt(point - cellOrigin(cell));
}

QRectF TableLayout::cursorRect(qsizetype offset) const
{
    if (m_cells.empty())
        return {};
    const std::size_t cell = cellAt(offset);
    return m_cells[cell].flow.cursorRect(offset).translated(cellOrigin(cell));
}

std::vector<QRectF> TableLayout::rects(qsizetype begin, qsizetype end) const
{
    std::vector<QRectF> all;
    for (std::size_t i = cellAt(begin); i < m_cells.size() && m_cells[i].cell.start < end; ++i) {
        for (const QRectF &rect : m_cells[i].flow.rects(begin, end))
            all.push_back(rect.translated(cellOrigin(i)));
    }
    return all;
}

QRectF TableLayout::firstLine() const
{
    return m_cells.empty() ? QRectF() : m_cells.front().flow.firstLine().translated(0, std::floor(m_padding / 2));
}

} // namespace fusion::markdown
