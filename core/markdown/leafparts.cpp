// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/leafparts.h"

#include "core/markdown/leafbuilder.h"

#include <algorithm>

namespace fusion::markdown {

namespace {

constexpr qsizetype PlainPart = 4000;

bool isBreakable(QChar c)
{
    return c.isSpace() || (c.unicode() >= 0x2E80 && !c.isSurrogate());
}

/// Where the parts of a text end, the last one included.
std::vector<qsizetype> partEnds(const Block &block)
{
    std::vector<qsizetype> ends;
    qsizetype begin = 0;
    qsizetype lastBreak = 0;
    qsizetype runs = 0;
    auto run = block.runs.begin();
    for (qsizetype at = 0; at < block.text.size(); ++at) {
        for (; run != block.runs.end() && run->start <= at; ++run)
            ++runs;
        const bool unbroken = at - std::max(lastBreak, begin) >= MaxUnbroken;
        const bool full = at - begin >= MaxPartLength || runs > MaxPartRuns;
        if ((unbroken || full) && !block.text[at].isLowSurrogate()) {
            begin = full && !unbroken && lastBreak > begin ? lastBreak : at;
            ends.push_back(begin);
            runs = 1;
        }
        if (isBreakable(block.text[at]))
            lastBreak = at + 1;
    }
    ends.push_back(block.text.size());
    return ends;
}

/// The runs of [begin, end), with their starts counted from begin.
std::vector<Run> runsWithin(const Block &block, qsizetype begin, qsizetype end)
{
    std::vector<Run> runs;
    auto run = std::ranges::upper_bound(block.runs, begin, {}, [](const Run &r) { return r.start; });
    if (run != block.runs.begin())
        --run;
    for (; run != block.runs.end() && run->start < end; ++run) {
        Run part = *run;
        const qsizetype from = std::max(begin, run->start);
        const qsizetype to = std::min(end, run->start + run->length);
        if (from >= to)
            continue;
        if (run->length == run->source.end - run->source.begin)
            part.source = {run->source.begin + from - run->start, run->source.begin + to - run->start};
        part.start = from - begin;
        part.length = to - from;
        runs.push_back(part);
    }
    return runs;
}

Block part(const Block &whole, qsizetype begin, qsizetype end)
{
    // Not a copy that is cut: a paragraph of a hundred parts has a hundred times as many runs.
    Block block{.kind = whole.kind,
                .limit = whole.limit,
                .level = whole.level,
                .blankBefore = whole.blankBefore,
                .continues = whole.continues,
                .language = whole.language,
                .text = whole.text.sliced(begin, end - begin),
                .runs = runsWithin(whole, begin, end),
                .links = whole.links,
                .containers = whole.containers,
                .columns = whole.columns,
                .alignments = whole.alignments,
                .cells = whole.cells,
                .source = whole.source};
    if (begin > 0) {
        block.continues = true;
        block.blankBefore = false;
        block.source.begin = block.runs.empty() ? whole.source.begin : block.runs.front().source.begin;
        for (Container &container : block.containers)
            container.first = false;
    }
    if (end < whole.text.size())
        block.source.end = block.runs.empty() ? whole.source.end : block.runs.back().source.end;
    return block;
}

Block plainBlock(QStringView source, Span span, const std::vector<Container> &containers)
{
    Block block{.kind = BlockKind::Plain, .containers = containers, .source = span};
    LeafBuilder builder(source);
    builder.begin(std::move(block));
    builder.add(source.sliced(span.begin, span.end - span.begin), span, Style::Code, -1);
    block = std::move(builder.block());
    for (Run &run : block.runs)
        run.style = {};
    block.text.replace(u'\n', QChar(QChar::LineSeparator));
    return block;
}

} // namespace

void addInParts(Block block, std::vector<Block> &blocks)
{
    const bool splits = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading || block.kind == BlockKind::Plain;
    const bool small = block.text.size() <= MaxUnbroken && static_cast<qsizetype>(block.runs.size()) <= MaxPartRuns;
    if (!splits || small) {
        blocks.push_back(std::move(block));
        return;
    }
    qsizetype begin = 0;
    for (const qsizetype end : partEnds(block)) {
        blocks.push_back(part(block, begin, end));
        begin = end;
    }
}

void addPlain(QStringView source, Span span, const std::vector<Container> &containers, std::vector<Block> &blocks)
{
    bool first = true;
    for (qsizetype begin = span.begin; begin < span.end;) {
        qsizetype end = std::min(begin + PlainPart, span.end);
        if (end < span.end) {
            const qsizetype newline = source.lastIndexOf(u'\n', end - 1);
            end = newline > begin ? newline + 1 : end - (source[end].isLowSurrogate() ? 1 : 0);
        }
        const qsizetype shown = end > begin + 1 && source[end - 1] == u'\n' ? end - 1 : end;
        Block block = plainBlock(source, {begin, shown}, containers);
        block.continues = !first;
        first = false;
        addInParts(std::move(block), blocks);
        begin = end;
    }
}

void addPlainTable(QStringView source, const Block &table, std::vector<Block> &blocks)
{
    blocks.push_back({.kind = BlockKind::Notice,
                      .limit = Limit::TableSize,
                      .blankBefore = table.blankBefore,
                      .containers = table.containers,
                      .source = {table.source.begin, table.source.begin}});
    std::vector<Container> containers = table.containers;
    for (Container &container : containers)
        container.first = false;
    addPlain(source, table.source, containers, blocks);
}

} // namespace fusion::markdown
