// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markdown/markdownblocks.h"

namespace fusion::markdown {

/// Limits above which something is split, or shown plain (UTF-16 units).
inline constexpr qsizetype MaxRichLength = 200 * 1024; ///< of one message
inline constexpr qsizetype MaxPartLength = 8000;       ///< of one text layout; a longer paragraph is laid out in parts
inline constexpr qsizetype MaxPartRuns = 1000;
inline constexpr qsizetype MaxUnbroken = 2000; ///< characters without a place to break the line
inline constexpr int MaxColumns = 64;
inline constexpr int MaxCells = 2000;
inline constexpr qsizetype MaxCellLength = 4000;
inline constexpr std::size_t MaxContainers = 32;
inline constexpr qsizetype MaxHrefLength = 2048;

/// Collects the text of one block while the parser walks through it, and cuts it where it is too long for one layout.
class LeafBuilder
{
public:
    explicit LeafBuilder(QStringView source)
        : m_source(source)
    {
    }

    void begin(Block block);
    bool isOpen() const { return m_open; }
    Block &block() { return m_block; }

    /// Adds text that comes from `source`. Hidden characters are made visible, `<br>` becomes a line break.
    void add(QStringView text, Span source, Styles style, int link);
    int addLink(const QString &href);
    void beginCell();
    void endCell();

    /// Sets the block's place in the source and adds it to `blocks`, in parts if it is long. `cursor` is the source offset up
    /// to which text has been seen; `fence` is null unless the block is fenced code, whose source.begin is set already.
    void finish(std::vector<Block> &blocks, qsizetype cursor, QChar fence);
    void drop() { m_open = false; }

private:
    void addRun(QStringView text, Span source, Styles style, int link);
    void addVisible(QStringView text, Span source, Styles style, int link);
    void placeLeadingRuns();
    void place(qsizetype cursor);
    void placeFenced(qsizetype cursor, QChar fence);
    bool tableTooLarge() const;

    QStringView m_source;
    Block m_block;
    bool m_open = false;
};

/// Start of the line that `offset` is in, and its end (the line end character not included).
qsizetype lineStart(QStringView source, qsizetype offset);
qsizetype lineEnd(QStringView source, qsizetype offset);
/// The line before the one that starts at `start` holds nothing but spaces; false if there is none.
bool isBlankBefore(QStringView source, qsizetype start);
/// The first line from `from` on that opens or closes a fence, whatever quotation or item it stands in; source.size() if none.
qsizetype fenceLine(QStringView source, qsizetype from, QChar fence);
/// The line that starts at `start` is nothing but the end of a fence.
bool closesFence(QStringView source, qsizetype start, QChar fence);

} // namespace fusion::markdown
