// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/markdown/textflow.h"

namespace fusion::markdown {

/// One block laid out for a width and painted. Coordinates are the block's own; offsets are those of Block::text. The block
/// is given to every call again, because the document may have moved it.
class BlockLayout
{
public:
    virtual ~BlockLayout() = default;

    /// Lays the block out, or again after it has grown; what is the same as last time is kept. The look never changes:
    /// another look is another layout.
    virtual void layOut(const Block &block, const Look &look, qreal width) = 0;
    /// The height above which the last layOut() left everything painted as it was.
    qreal changedFrom() const { return m_changedFrom; }
    virtual void paint(QPainter &painter, const Block &block, const PaintState &state, const Look &look) = 0;
    virtual qsizetype offsetAt(const Block &block, QPointF point) const = 0;
    virtual QRectF cursorRect(qsizetype offset) const = 0;
    virtual std::vector<QRectF> rects(qsizetype begin, qsizetype end) const = 0;
    virtual QRectF firstLine() const = 0;

    /// Where the button that copies the block is; empty if it has none.
    virtual QRectF copyButton() const { return {}; }
    /// How far the content reaches beyond the block's width, and how far it is scrolled.
    virtual qreal overflow() const { return 0; }
    qreal scrolled() const { return m_scrolled; }
    void scrollTo(qreal x) { m_scrolled = std::clamp(x, 0.0, std::max(overflow(), 0.0)); }
    /// Where the horizontal scroll bar is; empty if none is needed.
    QRectF scrollBar() const;

    /// Characters shaped for it since construction: what tests count instead of time.
    virtual qsizetype shapedLength() const { return 0; }

    qreal height() const { return m_height; }
    qreal width() const { return m_width; }

protected:
    void paintScrollBar(QPainter &painter, const Look &look) const;

    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_scrolled = 0;
    qreal m_changedFrom = 0;
};

/// The layout for a kind of block.
std::unique_ptr<BlockLayout> makeBlockLayout(BlockKind kind);

} // namespace fusion::markdown
