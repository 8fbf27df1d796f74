// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markdown/markdownblocks.h"
#include "ui/markdown/hotspots.h"
#include "ui/markdown/look.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace fusion::markdown {

/// A stretch of a block's text that is to stand out: a marked passage, a search hit.
struct Mark {
    qsizetype begin = 0;
    qsizetype end = 0;
    QColor colour = {};

    bool operator==(const Mark &) const = default;
};

/// What differs from one painting of a block to the next.
struct PaintState {
    QRectF clip; ///< in the block's coordinates
    qsizetype selectionBegin = 0;
    qsizetype selectionEnd = 0;
    std::vector<Mark> marks = {};
    qsizetype focusBegin = -1; ///< the hot spot with the keyboard focus; -1 if none
    qsizetype focusEnd = -1;
    bool copyFocused = false;
    bool copyHovered = false;
    bool copied = false; ///< the code was just copied: the button says so
};

/// Styled text in lines: a part of a block's text (all of a paragraph, one cell of a table) on one QTextLayout.
class TextFlow
{
public:
    TextFlow(const Block &block, qsizetype start, qsizetype length, const QFont &font, const Look &look,
             Alignment alignment = Alignment::Natural);

    void layOut(qreal width);
    qreal height() const { return m_height; }
    qreal naturalWidth() const { return m_layout->maximumWidth(); }
    /// The first line's place, for the mark of a list item.
    QRectF firstLine() const;

    void paint(QPainter &painter, QPointF at, const PaintState &state, const Look &look) const;
    /// Offset in the block's text of the place nearest to a point, and the rectangles of characters.
    qsizetype offsetAt(QPointF point) const;
    QRectF cursorRect(qsizetype offset) const;
    std::vector<QRectF> rects(qsizetype begin, qsizetype end) const;

private:
    void setText(const Block &block, const Look &look);
    void addFormats(const Block &block, const QFont &font, const Look &look);
    void paintBackgrounds(QPainter &painter, QPointF at, const PaintState &state, const Look &look) const;

    qsizetype m_start;
    qsizetype m_length;
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<Chip> m_chips;
    std::vector<std::pair<qsizetype, qsizetype>> m_code; ///< inline code, for its background
    qreal m_leading;
    qreal m_height = 0;
};

} // namespace fusion::markdown
