// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/markdown/blocklayout.h"

#include <QRectF>

#include <functional>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace fusion::markdown {

/// The blocks of a document one below the other. Only blocks that are looked at are laid out; the height of the others is
/// estimated, and corrected when they come near. Coordinates are those of the content, y downwards from 0.
class MarkdownLayout
{
public:
    void setLook(const Look &look);
    const Look &look() const { return m_look; }
    void setWidth(qreal width);
    qreal width() const { return m_width; }

    /// The blocks from `firstChanged` on have changed; those before are as they were.
    void update(const std::vector<Block> &blocks, std::size_t firstChanged);

    /// Lays out what lies between two heights. True if the height of anything has changed by it.
    bool ensure(const std::vector<Block> &blocks, qreal top, qreal bottom);
    /// Forgets the layouts of what lies far above and below, once there are many. Their heights stay.
    void dropFar(qreal top, qreal bottom);
    /// From where to where something is painted differently since the last call. Empty if nothing is.
    struct Dirty {
        qreal top = std::numeric_limits<qreal>::max();
        qreal bottom = 0;

        bool isEmpty() const { return top >= bottom; }
    };
    Dirty takeDirty() { return std::exchange(m_dirty, {}); }
    bool ensureBlock(const std::vector<Block> &blocks, std::size_t index);

    qreal height() const { return m_entries.empty() ? 0 : m_entries.back().y + m_entries.back().height; }
    std::size_t count() const { return m_entries.size(); }
    /// The block at a height; the nearest one above or below all of them. Only valid with at least one block.
    std::size_t blockAt(qreal y) const;
    /// The content of a block, without the marks of its lists and quotations.
    QRectF blockRect(std::size_t index) const;
    /// Null as long as the block is not laid out.
    BlockLayout *layout(std::size_t index) const;

    /// Paints all blocks that `clip` touches and that are laid out. `state` says for each how.
    void paint(QPainter &painter, const std::vector<Block> &blocks, const QRectF &clip,
               const std::function<PaintState(std::size_t)> &state) const;

    /// How many blocks have been laid out since construction: what tests count instead of time.
    int layoutCalls() const { return m_layoutCalls; }
    /// How many blocks have a layout now.
    int layoutCount() const { return m_layoutCount; }

private:
    struct Entry {
        std::unique_ptr<BlockLayout> layout;
        BlockKind kind = BlockKind::Paragraph;
        bool exact = false;         ///< `height` is that of the block as it is now
        bool grows = false;         ///< laid out before its text grew, and in the same place since
        std::size_t containers = 0; ///< hash of the lists and quotations around it
        qreal gap = 0;              ///< space above
        qreal y = 0;                ///< of the content
        qreal x = 0;
        qreal height = 0;
    };

    void layOut(const std::vector<Block> &blocks, std::size_t index);
    void placeFrom(std::size_t index);
    void addDirty(qreal top, qreal bottom = std::numeric_limits<qreal>::max())
    {
        m_dirty = {std::min(m_dirty.top, top), std::max(m_dirty.bottom, bottom)};
    }
    qreal estimate(const Block &block, qreal width) const;
    qreal gapAbove(const std::vector<Block> &blocks, std::size_t index) const;

    Look m_look;
    qreal m_width = 0;
    std::vector<Entry> m_entries;
    int m_layoutCalls = 0;
    int m_layoutCount = 0;
    Dirty m_dirty;
};

} // namespace fusion::markdown
