// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/markdownlayout.h"

#include "ui/markdown/containers.h"

#include <QHashFunctions>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fusion::markdown {

namespace {

constexpr int ManyLayouts = 300;

std::size_t hashOf(const std::vector<Container> &containers)
{
    std::size_t hash = containers.size();
    for (const Container &container : containers)
        hash = qHashMulti(hash, static_cast<int>(container.kind), container.number, container.first);
    return hash;
}

} // namespace

void MarkdownLayout::setLook(const Look &look)
{
    m_look = look;
    for (Entry &entry : m_entries)
        entry = {.kind = entry.kind, .height = entry.height};
    m_layoutCount = 0;
    addDirty(0);
}

void MarkdownLayout::setWidth(qreal width)
{
    if (m_width == width)
        return;
    m_width = width;
    for (Entry &entry : m_entries)
        entry.exact = entry.grows = false;
    addDirty(0);
}

void MarkdownLayout::update(const std::vector<Block> &blocks, std::size_t firstChanged)
{
    const std::size_t old = m_entries.size();
    if (firstChanged < old)
        addDirty(m_entries[firstChanged].y + m_entries[firstChanged].height); // unless it turns out to begin higher, below
    for (std::size_t i = blocks.size(); i < old; ++i)
        m_layoutCount -= m_entries[i].layout ? 1 : 0;
    m_entries.resize(blocks.size());
    for (std::size_t i = firstChanged; i < blocks.size(); ++i) {
        const Entry before = {.kind = m_entries[i].kind, .gap = m_entries[i].gap, .x = m_entries[i].x};
        Entry &entry = m_entries[i];
        const std::size_t containers = hashOf(blocks[i].containers);
        if (entry.kind != blocks[i].kind && entry.layout) {
            entry.layout.reset();
            --m_layoutCount;
        }
        entry.kind = blocks[i].kind;
        entry.gap = gapAbove(blocks, i);
        entry.x = containerIndent(blocks[i], m_look);
        entry.grows = i == firstChanged && i < old && entry.layout && (entry.exact || entry.grows) &&
                      entry.containers == containers && entry.gap == before.gap && entry.x == before.x;
        entry.containers = containers;
        entry.exact = false;
        const bool hasHeight = i < old && entry.layout; // its last height is the better estimate
        entry.height = hasHeight ? entry.height : estimate(blocks[i], m_width - entry.x);
    }
    placeFrom(std::min(firstChanged, blocks.size()));
    const std::size_t first = firstChanged + (firstChanged < blocks.size() && m_entries[firstChanged].grows ? 1 : 0);
    if (first < blocks.size())
        addDirty(m_entries[first].y - m_entries[first].gap);
    else if (first == blocks.size() && blocks.size() < old)
        addDirty(height());
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
    // Never nothing: blocks are looked up by their heights, and an empty item takes a line.
    return line * (std::max(std::ceil(static_cast<qreal>(block.text.size()) / perLine), 1.0) + breaks);
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
    if (!entry.layout) {
        entry.layout = makeBlockLayout(blocks[index].kind);
        ++m_layoutCount;
    }
    entry.gap = gapAbove(blocks, index);
    entry.x = containerIndent(blocks[index], m_look);
    entry.containers = hashOf(blocks[index].containers);
    entry.layout->layOut(blocks[index], m_look, std::max(m_width - entry.x, m_look.em * 3));
    const qreal height = std::exchange(entry.height, entry.layout->height());
    addDirty(entry.grows ? entry.y + entry.layout->changedFrom() : entry.y - entry.gap, entry.y + std::max(height, entry.height));
    entry.exact = true;
    entry.grows = false;
    ++m_layoutCalls;
}

bool MarkdownLayout::ensureBlock(const std::vector<Block> &blocks, std::size_t index)
{
    const Entry &entry = m_entries[index];
    if (entry.exact && entry.layout)
        return false;
    const qreal height = entry.height;
    const qreal gap = entry.gap;
    layOut(blocks, index);
    if (entry.height == height && entry.gap == gap)
        return false;
    addDirty(entry.gap == gap ? entry.y + std::min(height, entry.height) : entry.y - std::max(gap, entry.gap)); // the rest moves
    placeFrom(index);
    return true;
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

void MarkdownLayout::dropFar(qreal top, qreal bottom)
{
    if (m_layoutCount <= ManyLayouts)
        return;
    for (Entry &entry : m_entries) {
        const bool isFar = entry.y + entry.height < top || entry.y > bottom;
        if (!isFar || !entry.layout || entry.layout->scrolled() > 0)
            continue;
        entry.layout.reset();
        entry.grows = false;
        --m_layoutCount;
    }
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
        if (!entry.exact || !entry.layout)
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
