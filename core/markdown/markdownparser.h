// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markdown/markdownblocks.h"

#include <QStringView>

namespace fusion::markdown {

/// A line at which parsing may begin again: whatever is added to the end of the text, everything before it stays as it is.
struct Boundary {
    qsizetype source = 0;  ///< offset of that line
    std::size_t block = 0; ///< index of the first block from there
    int number = 0;        ///< the number of the ordered list item that begins there, or 0

    bool operator==(const Boundary &) const = default;
};

struct ParseInput {
    QStringView source;                 ///< all of the message
    Boundary from = {};                 ///< where to begin
    qsizetype end = 0;                  ///< where to stop
    std::vector<Span> definitions = {}; ///< earlier passages that may define link references
};

struct Parsed {
    std::vector<Block> blocks;
    std::vector<Boundary> boundaries; ///< in rising order; `block` counts from this parse's first block
};

/// CommonMark with GitHub's tables, task lists, strikethrough and bare links; math between dollar signs is kept as written.
/// HTML is text, images are their alternative text. Nothing is loaded, and hostile input is bounded by the limits of
/// leafbuilder.h.
Parsed parse(const ParseInput &input);

/// How much of a message is parsed; the rest is shown as plain text.
qsizetype richLength(QStringView source);

/// A whole message at once.
std::vector<Block> parseMarkdown(QStringView source);

} // namespace fusion::markdown
