// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/blocklayout.h"

#include "ui/markdown/codelayout.h"
#include "ui/markdown/tablelayout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace fusion::markdown {

namespace {

QString noticeText(Limit limit)
{
    switch (limit) {
    case Limit::None: break;
    case Limit::MessageLength:
        return QCoreApplication::translate("fusion::markdown",
                                           "This text is very long. From here on it is shown as it was written.");
    case Limit::TableSize:
        return QCoreApplication::translate("fusion::markdown",
                                           "This table is too large to be drawn. It is shown as it was written.");
    }
    return {};
}

/// Paragraphs, headings, plain text and notices.
class ProseLayout : public BlockLayout
{
public:
    void layOut(const Block &block, const Look &look, qreal width) override
    {
        if (block.kind == BlockKind::Notice) {
            const QString text = noticeText(block.limit);
            const Block shown{.text = text, .runs = {{.length = text.size(), .style = Style::Italic}}};
            m_flow.emplace(shown, 0, text.size(), look.small, look);
            m_flow->layOut(width);
            m_changedFrom = 0;
        } else if (const int face = faceOf(block); m_flow && m_face == face && m_width == width) {
            m_changedFrom = m_flow->change(block, 0, block.text.size(), fontOf(block, look), look);
        } else {
            m_face = face;
            m_flow.emplace(block, 0, block.text.size(), fontOf(block, look), look);
            m_flow->layOut(width);
            m_changedFrom = 0;
        }
        m_width = width;
        m_height = m_flow->height();
    }
    void paint(QPainter &painter, const Block &block, const PaintState &state, const Look &look) override
    {
        Q_UNUSED(block);
        m_flow->paint(painter, {}, state, look);
    }
    qsizetype offsetAt(const Block &block, QPointF point) const override
    {
        return block.kind == BlockKind::Notice ? 0 : m_flow->offsetAt(point);
    }
    QRectF cursorRect(qsizetype offset) const override { return m_flow->cursorRect(offset); }
    std::vector<QRectF> rects(qsizetype begin, qsizetype end) const override { return m_flow->rects(begin, end); }
    QRectF firstLine() const override { return m_flow->firstLine(); }

    qsizetype shapedLength() const override { return m_flow ? m_flow->shapedLength() : 0; }

private:
    static int faceOf(const Block &block) { return static_cast<int>(block.kind) * 10 + block.level; }
    static QFont fontOf(const Block &block, const Look &look)
    {
        if (block.kind == BlockKind::Heading)
            return headingFont(look, block.level);
        return block.kind == BlockKind::Plain ? look.code : look.text;
    }

    std::optional<TextFlow> m_flow;
    int m_face = -1;
};

class RuleLayout : public BlockLayout
{
public:
    void layOut(const Block &block, const Look &look, qreal width) override
    {
        Q_UNUSED(block);
        m_width = width;
        m_height = std::round(look.em);
    }
    void paint(QPainter &painter, const Block &block, const PaintState &state, const Look &look) override
    {
        Q_UNUSED(block);
        Q_UNUSED(state);
        painter.fillRect(QRectF(0, m_height / 2, m_width, 1), look.line);
    }
    qsizetype offsetAt(const Block &, QPointF) const override { return 0; }
    QRectF cursorRect(qsizetype) const override { return {0, 0, m_width, m_height}; }
    std::vector<QRectF> rects(qsizetype, qsizetype) const override { return {}; }
    QRectF firstLine() const override { return {0, 0, m_width, m_height}; }
};

} // namespace

QRectF BlockLayout::scrollBar() const
{
    if (overflow() <= 0)
        return {};
    const qreal length = std::max(24.0, m_width * m_width / (m_width + overflow()));
    const qreal x = (m_width - length) * (m_scrolled / overflow());
    return {x, m_height - 7, length, 5};
}

void BlockLayout::paintScrollBar(QPainter &painter, const Look &look) const
{
    const QRectF bar = scrollBar();
    if (bar.isEmpty())
        return;
    QColor colour = look.muted;
    colour.setAlphaF(0.45f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
}

std::unique_ptr<BlockLayout> makeBlockLayout(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::Plain:
    case BlockKind::Notice: return std::make_unique<ProseLayout>();
    case BlockKind::Code: return std::make_unique<CodeLayout>();
    case BlockKind::Table: return std::make_unique<TableLayout>();
    case BlockKind::Rule: return std::make_unique<RuleLayout>();
    }
    return {};
}

} // namespace fusion::markdown
