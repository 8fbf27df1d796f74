// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markdown/markdownblocks.h"

#include <algorithm>
#include <vector>

namespace fusion::markdown {

/// A stretch of one block's painted text.
struct Part {
    const Block *block = nullptr;
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isWhole() const { return begin == 0 && end >= block->text.size(); }
    QStringView text() const { return QStringView(block->text).sliced(begin, end - begin); }
};

/// What lies between two positions, block by block.
std::vector<Part> partsBetween(const std::vector<Block> &blocks, Position begin, Position end);

/// Calls `use(run, from, to)` for each stretch of equal style, with its offsets in the block's text.
template <typename Use>
void forEachRun(const Part &part, Use use)
{
    for (const Run &run : part.block->runs) {
        const qsizetype from = std::max(run.start, part.begin);
        const qsizetype to = std::min(run.start + run.length, part.end);
        if (from < to)
            use(run, from, to);
    }
}

} // namespace fusion::markdown
