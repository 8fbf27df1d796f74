// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/markdownlayout.h"

#include "ui/markdown/containers.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fusion::markdown {

void MarkdownLayout::setLook(const Look &look)
{
    m_look = look;
    for (Entry &entry : m_entries)
        entry = {.kind = entry.kind, .height = entry.height};
}

void MarkdownLayout::setWidth(qreal width)
{
    if (m_width == width)
        return;
    m_width = width;
    for (Entry &entry : m_entries)
        entry.exact = false;
}

void MarkdownLayout::update(const std::vector<Block> &blocks, std::size_t firstChanged)
{
    const std::size_t old = m_entries.size();
    m_entries.resize(blocks.size());
    for (std::size_t i = firstChanged; i < blocks.size(); ++i) {
        Entry &entry = m_entries[i];
        if (entry.kind != blocks[i].kind)
            entry.layout.reset();
        entry.kind = blocks[i].kind;
        entry.exact = false;
        entry.gap = gapAbove(blocks, i);
        entry.x = containerIndent(blocks[i], m_look);
        const bool grows = i < old && entry.layout; // its last height is the better estimate
        entry.height = grows ? entry.height : estimate(blocks[i], m_width - entry.x);
    }
    placeFrom(std::min(firstChanged, blocks.size()));
}

qreal MarkdownLayout::gapAbove(const std::vector<Block> &blocks, std::size_t index) const
{
    const Block &block = blocks[index];
    if (index == 0 || block.continues)
        return 0;
    const Block &before = blocks[index - 1];
    const qreal em = m_look.em;
    if (block.kind == BlockKind::Heading)
        return std::round(em * (block.level <= 2 ? 1.1 : 0.9));
    if (before.kind == BlockKind::Heading)
        return std::round(em * 0.4);
    const bool inItem = !block.containers.empty() && block.containers.back().kind != Container::Kind::Quote;
    const bool prose = block.kind == BlockKind::Paragraph && before.kind == BlockKind::Paragraph;
    if (inItem && prose && !block.blankBefore)
        return std::round(em * 0.2);
    return std::round(em * (inItem && prose ? 0.5 : 0.65));
}

/// A guess from the number of characters; right for most paragraphs, exact for code.
qreal MarkdownLayout::estimate(const Block &block, qreal width) const
{
    const qreal line = std::ceil(m_look.em * m_look.leading);
    switch (block.kind) {
    case BlockKind::Rule: return m_look.em;
    case BlockKind::Code: return line * 2 + static_cast<qreal>(block.text.count(u'\n') + 1) * std::ceil(m_look.em * 1.15);
    case BlockKind::Table: {
        const std::size_t rows = block.cells.size() / static_cast<std::size_t>(std::max(block.columns, 1));
        return static_cast<qreal>(rows) * line * 1.4;
    }
    case BlockKind::Plain:
    case BlockKind::Notice:
    case BlockKind::Paragraph:
    case BlockKind::Heading: break;
    }
    const qreal perLine = std::max(width / (m_look.em * 0.42), 1.0);
    const auto breaks = static_cast<qreal>(block.text.count(QChar(QChar::LineSeparator)));
    return line * (std::ceil(static_cast<qreal>(block.text.size()) / perLine) + breaks);
}

void MarkdownLayout::placeFrom(std::size_t index)
{
    qreal y = index == 0 ? 0 : m_entries[index - 1].y + m_entries[index - 1].height;
    for (std::size_t i = index; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        entry.y = y + entry.gap;
        y = entry.y + entry.height;
    }
}

void MarkdownLayout::layOut(const std::vector<Block> &blocks, std::size_t index)
{
    Entry &entry = m_entries[index];
    if (!entry.layout)
        entry.layout = makeBlockLayout(blocks[index].kind);
    entry.gap = gapAbove(blocks, index);
    entry.x = containerIndent(blocks[index], m_look);
    entry.layout->layOut(blocks[index], m_look, std::max(m_width - entry.x, m_look.em * 3));
    entry.height = entry.layout->height();
    entry.exact = true;
    ++m_layoutCalls;
}

bool MarkdownLayout::ensureBlock(const std::vector<Block> &blocks, std::size_t index)
{
    const Entry &entry = m_entries[index];
    if (entry.exact)
        return false;
    const qreal before = entry.height + entry.gap;
    layOut(blocks, index);
    placeFrom(index);
    return entry.height + entry.gap != before;
}

bool MarkdownLayout::ensure(const std::vector<Block> &blocks, qreal top, qreal bottom)
{
    bool changed = false;
    if (m_entries.empty())
        return changed;
    for (std::size_t i = blockAt(top); i < m_entries.size() && m_entries[i].y - m_entries[i].gap <= bottom; ++i)
        changed = ensureBlock(blocks, i) || changed;
    return changed;
}

std::size_t MarkdownLayout::blockAt(qreal y) const
{
    const auto after = std::ranges::upper_bound(m_entries, y, {}, [](const Entry &entry) { return entry.y - entry.gap; });
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - m_entries.begin() - 1, 0));
}

QRectF MarkdownLayout::blockRect(std::size_t index) const
{
    const Entry &entry = m_entries[index];
    return {entry.x, entry.y, std::max(m_width - entry.x, 0.0), entry.height};
}

BlockLayout *MarkdownLayout::layout(std::size_t index) const
{
    return index < m_entries.size() && m_entries[index].exact ? m_entries[index].layout.get() : nullptr;
}

void MarkdownLayout::paint(QPainter &painter, const std::vector<Block> &blocks, const QRectF &clip,
                           const std::function<PaintState(std::size_t)> &state) const
{
    if (m_entries.empty())
        return;
    for (std::size_t i = blockAt(clip.top()); i < m_entries.size() && m_entries[i].y - m_entries[i].gap <= clip.bottom(); ++i) {
        const Entry &entry = m_entries[i];
        if (!entry.exact)
            continue;
        PaintState look = state(i);
        look.clip = clip.translated(-entry.x, -entry.y);
        paintContainers(painter, blocks[i], QRectF(0, entry.y, m_width, entry.height), entry.gap, entry.layout->firstLine(),
                        m_look);
        painter.save();
        painter.translate(entry.x, entry.y);
        entry.layout->paint(painter, blocks[i], look, m_look);
        painter.restore();
    }
}

} // namespace fusion::markdown
