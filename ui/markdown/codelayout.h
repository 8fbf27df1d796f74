// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/markdown/blocklayout.h"
#include "ui/markdown/codehighlighter.h"

#include <optional>
#include <unordered_map>

namespace fusion::markdown {

/// A block of code: a header with the language and a copy button, below it lines of equal height that do not wrap but
/// scroll. Only lines that are painted are laid out, and lines are coloured a portion at a time.
class CodeLayout : public BlockLayout
{
public:
    void layOut(const Block &block, const Look &look, qreal width) override;
    void paint(QPainter &painter, const Block &block, const PaintState &state, const Look &look) override;
    qsizetype offsetAt(const Block &block, QPointF point) const override;
    QRectF cursorRect(qsizetype offset) const override;
    std::vector<QRectF> rects(qsizetype begin, qsizetype end) const override;
    QRectF firstLine() const override;
    QRectF copyButton() const override { return m_button; }
    qreal overflow() const override { return m_contentWidth - (m_width - 2 * m_padding); }

    /// Lines that are still to be coloured before those painted last are right.
    bool wantsColour() const { return std::min(m_wantColourTo, static_cast<int>(m_lines.size())) > m_highlighter->lineCount(); }
    /// Colours the next portion. Returns where those lines are, in the block's coordinates.
    QRectF colourMore(const Block &block);

private:
    struct Line {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    void measureFont(const Look &look);
    qsizetype measure(const Block &block);
    void splitLines(const QString &text);
    void layOutHeader(const Look &look);
    void paintHeader(QPainter &painter, const PaintState &state, const Look &look) const;
    void paintLines(QPainter &painter, const Block &block, const PaintState &state, const Look &look);
    QTextLayout &lineLayout(int line) const;
    int lineAt(qsizetype offset) const;
    QPointF lineOrigin(int line) const;

    QString m_text; ///< what is laid out, to see what has changed
    QString m_language;
    QFont m_font;
    std::vector<Line> m_lines;
    mutable std::unordered_map<int, std::unique_ptr<QTextLayout>> m_layouts;
    std::optional<CodeHighlighter> m_highlighter;
    int m_wantColourTo = 0;
    QRectF m_button;
    QFont m_headerFont;
    qreal m_headerHeight = 0;
    qreal m_lineHeight = 0;
    qreal m_padding = 0; ///< beside the lines
    qreal m_above = 0;   ///< and above and below them
    qreal m_advance = 0; ///< of a character
    qreal m_tabStop = 0;
    qreal m_contentWidth = 0;
};

} // namespace fusion::markdown
