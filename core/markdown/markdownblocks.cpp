// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/markdownblocks.h"

#include <algorithm>

namespace fusion::markdown {

namespace {

bool isLinear(const Run &run)
{
    return run.length == run.source.end - run.source.begin;
}

} // namespace

const Run *runAt(const Block &block, qsizetype offset)
{
    const auto after = std::ranges::upper_bound(block.runs, offset, {}, [](const Run &run) { return run.start; });
    if (after == block.runs.begin())
        return nullptr;
    const Run &run = *std::prev(after);
    return offset < run.start + run.length ? &run : nullptr;
}

qsizetype textToSource(const Block &block, qsizetype offset)
{
    if (block.runs.empty())
        return block.source.begin;
    const auto after = std::ranges::upper_bound(block.runs, offset, {}, [](const Run &run) { return run.start; });
    if (after == block.runs.begin())
        return block.runs.front().source.begin;
    const Run &run = *std::prev(after);
    if (offset >= run.start + run.length)
        return run.source.end;
    return isLinear(run) ? run.source.begin + offset - run.start : run.source.begin;
}

qsizetype textToSourceEnd(const Block &block, qsizetype offset)
{
    const Run *run = offset > 0 ? runAt(block, offset - 1) : nullptr;
    if (!run)
        return textToSource(block, offset);
    return isLinear(*run) ? run->source.begin + offset - run->start : run->source.end;
}

qsizetype sourceToText(const Block &block, qsizetype source)
{
    const auto after = std::ranges::upper_bound(block.runs, source, {}, [](const Run &run) { return run.source.begin; });
    if (after == block.runs.begin())
        return 0;
    const Run &run = *std::prev(after);
    if (source >= run.source.end)
        return run.start + run.length;
    return isLinear(run) ? run.start + source - run.source.begin : run.start;
}

Position positionOf(const std::vector<Block> &blocks, qsizetype source)
{
    const auto after = std::ranges::upper_bound(blocks, source, {}, [](const Block &block) { return block.source.begin; });
    if (after == blocks.begin())
        return {};
    const auto at = std::prev(after);
    return {at - blocks.begin(), sourceToText(*at, source)};
}

qsizetype sourceOf(const std::vector<Block> &blocks, Position position)
{
    if (blocks.empty())
        return 0;
    const auto index = std::clamp<qsizetype>(position.block, 0, static_cast<qsizetype>(blocks.size()) - 1);
    return textToSource(blocks[static_cast<std::size_t>(index)], position.offset);
}

} // namespace fusion::markdown
