// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markdown/markdownblocks.h"

namespace fusion::markdown {

/// A passage of the source around which tags of ours stand. A passage that crosses paragraphs or changes of style comes in
/// pieces, so that tags never overlap.
struct Passage {
    Span source;
    QString open;        ///< before its first piece: may carry an id
    QString openAgain;   ///< before each further piece
    QString close;       ///< after each piece
    bool isLink = false; ///< left out within links and code
};

/// The text between two positions as HTML. Every character of it is escaped, and only links that the link gate lets through are
/// links. Images are their alternative text.
QString htmlText(const std::vector<Block> &blocks, Position begin, Position end);

/// All of a text as HTML, with passages of its source marked.
QString htmlText(const std::vector<Block> &blocks, const std::vector<Passage> &passages);

} // namespace fusion::markdown
