// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markdown/markdownblocks.h"

namespace fusion::markdown {

/// Adds a block, cut into several where one text layout would be slow: over-long paragraphs and words without a break.
void addInParts(Block block, std::vector<Block> &blocks);

/// A table over the limits, as a notice and the lines of its source.
void addPlainTable(QStringView source, const Block &table, std::vector<Block> &blocks);

/// Source lines from `span` as plain blocks of bounded length. The cuts depend on span.begin and the text only.
void addPlain(QStringView source, Span span, const std::vector<Container> &containers, std::vector<Block> &blocks);

} // namespace fusion::markdown
