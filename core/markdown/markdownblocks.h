// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a Markdown text consists of, as values: blocks that are laid out one by one, made of runs of equal style. Every
/// run knows where in the Markdown source it comes from, so a passage of the source can be marked in the painted text
/// and a selection of the painted text can be copied as source. All offsets are UTF-16.
namespace fusion::markdown {

enum class BlockKind {
    Paragraph,
    Heading, ///< `level` 1 to 6
    Code,    ///< `language` as written after the fence
    Table,   ///< `cells`, row by row, `columns` in each; the first row is the header
    Rule,
    Plain,  ///< source shown as it is, because a limit was passed
    Notice, ///< a sentence of ours: `limit` says which limit was passed
};

/// Why something is shown as plain text.
enum class Limit { None, MessageLength, TableSize };

enum class Style : quint8 {
    Bold = 1,
    Italic = 2,
    Code = 4,
    Strike = 8,
    Math = 16,  ///< between dollar signs: shown as written
    Image = 32, ///< the alternative text of an image; images are never loaded
};
Q_DECLARE_FLAGS(Styles, Style)
Q_DECLARE_OPERATORS_FOR_FLAGS(Styles)

/// Characters of one style. Where the painted and the source length are equal, character n of one is character n of the
/// other; otherwise (an entity, a line break) the run stands for its source as a whole.
struct Run {
    qsizetype start = 0; ///< in Block::text
    qsizetype length = 0;
    Span source = {};
    Styles style = {};
    int link = -1; ///< index into Block::links, or -1

    bool operator==(const Run &) const = default;
};

/// One quotation or list item around a block.
struct Container {
    enum class Kind { Quote, Bullet, Ordered, TaskOpen, TaskDone };

    Kind kind = Kind::Quote;
    int number = 0;     ///< of an ordered item
    bool first = false; ///< this block is the first of the item, so it carries the mark

    bool operator==(const Container &) const = default;
};

enum class Alignment { Natural, Left, Center, Right };

struct Cell {
    qsizetype start = 0; ///< in Block::text
    qsizetype length = 0;

    bool operator==(const Cell &) const = default;
};

/// One block that is laid out on its own, with the path of quotations and list items it stands in.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    Limit limit = Limit::None;
    int level = 0;
    bool blankBefore = false; ///< a blank line stands before it in the source
    bool continues = false;   ///< the rest of an over-long paragraph or plain text; no space above
    QString language = {};
    QString text = {}; ///< as painted; line breaks are U+2028, code lines and table rows end with \n, cells with \t
    std::vector<Run> runs = {};
    QStringList links = {};
    std::vector<Container> containers = {}; ///< outermost first
    int columns = 0;
    std::vector<Alignment> alignments = {};
    std::vector<Cell> cells = {};
    Span source = {}; ///< whole lines of the source, without the last line's end

    bool operator==(const Block &) const = default;
};

/// A place between two characters of the painted text.
struct Position {
    qsizetype block = 0;
    qsizetype offset = 0; ///< in that block's text

    auto operator<=>(const Position &) const = default;
};

/// The source offset behind a painted character, and back. `sourceToText` gives the nearest place if the offset is not painted.
qsizetype textToSource(const Block &block, qsizetype offset);
qsizetype sourceToText(const Block &block, qsizetype source);
/// Where a passage that ends before the painted character at `offset` ends in the source.
qsizetype textToSourceEnd(const Block &block, qsizetype offset);

/// The position of a source offset in the whole text; the nearest one if nothing is painted there.
Position positionOf(const std::vector<Block> &blocks, qsizetype source);
qsizetype sourceOf(const std::vector<Block> &blocks, Position position);

/// The run at a painted offset, or nullptr.
const Run *runAt(const Block &block, qsizetype offset);

} // namespace fusion::markdown
