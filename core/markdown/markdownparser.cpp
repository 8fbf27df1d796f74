// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/markdownparser.h"

#include "core/markdown/leafbuilder.h"
#include "core/markdown/leafparts.h"
#include "core/markdown/parsercallbacks.h"

namespace fusion::markdown {

qsizetype richLength(QStringView source)
{
    if (source.size() <= MaxRichLength)
        return source.size();
    const qsizetype newline = source.lastIndexOf(u'\n', MaxRichLength - 1);
    if (newline > MaxRichLength / 2)
        return newline + 1;
    return MaxRichLength - (source[MaxRichLength].isLowSurrogate() ? 1 : 0);
}

Parsed parse(const ParseInput &input)
{
    return ParserCallbacks(input).run();
}

std::vector<Block> parseMarkdown(QStringView source)
{
    const qsizetype end = richLength(source);
    std::vector<Block> blocks = parse({.source = source, .end = end}).blocks;
    if (end < source.size()) {
        blocks.push_back({.kind = BlockKind::Notice, .limit = Limit::MessageLength, .blankBefore = true, .source = {end, end}});
        addPlain(source, {end, source.size()}, {}, blocks);
    }
    return blocks;
}

} // namespace fusion::markdown
