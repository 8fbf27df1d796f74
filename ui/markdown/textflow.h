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

/// Styled text in lines: a part of a block's text (all of a paragraph, one cell of a table). A text that grows keeps its
/// lines up to about where it changes, and only the rest is shaped and broken into lines again; the lines are the same as
/// those of the whole text laid out at once.
class TextFlow
{
public:
    TextFlow(const Block &block, qsizetype start, qsizetype length, const QFont &font, const Look &look,
             Alignment alignment = Alignment::Natural);
    TextFlow(TextFlow &&) = default;
    TextFlow &operator=(TextFlow &&) = default;
    TextFlow(const TextFlow &) = delete;
    TextFlow &operator=(const TextFlow &) = delete;
    ~TextFlow() = default;

    void layOut(qreal width);
    /// Lays out for another width; what is one line and fits only moves to its side.
    void fitInto(qreal width);
    /// Takes over the text that the block has now. Returns the height above which nothing painted has changed.
    qreal change(const Block &block, qsizetype start, qsizetype length, const QFont &font, const Look &look);

    qreal height() const { return m_height; }
    qreal naturalWidth() const;
    /// The first line's place, for the mark of a list item.
    QRectF firstLine() const;

    void paint(QPainter &painter, QPointF at, const PaintState &state, const Look &look) const;
    /// Offset in the block's text of the place nearest to a point, and the rectangles of characters.
    qsizetype offsetAt(QPointF point) const;
    QRectF cursorRect(qsizetype offset) const;
    std::vector<QRectF> rects(qsizetype begin, qsizetype end) const;

    /// Characters shaped since construction: what tests count instead of time.
    qsizetype shapedLength() const { return m_shaped; }

private:
    struct Content {
        QString text;
        QList<QTextLayout::FormatRange> formats;
        std::vector<Chip> chips;
        std::vector<std::pair<qsizetype, qsizetype>> code; ///< inline code, for its background
    };
    /// Text from `begin` on, laid out together; lines of it that later parts have replaced are not in m_lines.
    struct Part {
        int begin = 0;
        std::unique_ptr<QTextLayout> layout;
    };
    struct Line {
        std::size_t part = 0;
        int index = 0; ///< in that part
        int begin = 0; ///< in the flow's text
        int end = 0;
        qreal bottom = 0; ///< of the room it takes, leading included
    };

    static Content contentOf(const Block &block, qsizetype start, qsizetype length, const QFont &font, const Look &look);
    void layOutFrom(int begin);
    void dropLinesFrom(std::size_t line);
    std::size_t lineToBeginAt(qsizetype changed) const;
    qsizetype firstChange(const Content &now) const;
    QTextLine textLine(const Line &line) const;
    std::size_t lineOf(qsizetype offset) const;
    std::pair<std::size_t, std::size_t> linesBetween(qreal top, qreal bottom) const;
    void paintBackgrounds(QPainter &painter, QPointF at, const PaintState &state, const Look &look) const;
    void paintText(QPainter &painter, QPointF at, const PaintState &state, const Look &look) const;

    qsizetype m_start;
    QFont m_font;
    Alignment m_alignment;
    bool m_rightToLeft = false; ///< the paragraph as a whole
    bool m_inParts = false;     ///< no character of it is written from the right, so lines can be laid out by themselves
    Content m_content;
    std::vector<Part> m_parts;
    std::vector<Line> m_lines;
    qreal m_leading;
    qreal m_width = -1;
    qreal m_height = 0;
    qsizetype m_shaped = 0;
};

} // namespace fusion::markdown
