// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/markdown/blocklayout.h"

namespace fusion::markdown {

/// A table: columns as wide as their content where there is room, wrapped where there is not, scrolled sideways where even
/// that would be too narrow to read. Rows that stand are kept while the table grows.
class TableLayout : public BlockLayout
{
public:
    void layOut(const Block &block, const Look &look, qreal width) override;
    void paint(QPainter &painter, const Block &block, const PaintState &state, const Look &look) override;
    qsizetype offsetAt(const Block &block, QPointF point) const override;
    QRectF cursorRect(qsizetype offset) const override;
    std::vector<QRectF> rects(qsizetype begin, qsizetype end) const override;
    QRectF firstLine() const override;
    qreal overflow() const override { return m_contentWidth - m_width; }

private:
    struct CellFlow {
        Cell cell;
        TextFlow flow;
        qreal natural = 0;
        qreal laidOutFor = -1;
    };

    std::size_t takeCells(const Block &block, const Look &look);
    void chooseWidths(const Look &look);
    void placeRows();
    QPointF cellOrigin(std::size_t cell) const;
    std::size_t cellAt(qsizetype offset) const;

    QString m_text;
    std::vector<CellFlow> m_cells;
    std::size_t m_columns = 1;
    std::vector<qreal> m_natural; ///< widest content of each column
    std::vector<qreal> m_widths;  ///< with padding
    std::vector<qreal> m_lefts;
    std::vector<qreal> m_tops; ///< of each row, and the end of the last
    std::vector<Alignment> m_alignments;
    qreal m_padding = 8;
    qreal m_contentWidth = 0;
};

} // namespace fusion::markdown
