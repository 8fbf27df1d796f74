// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markdown/leafbuilder.h"
#include "core/markdown/markdownparser.h"
#include "core/markdown/sourcebytes.h"

#include <array>

#include <md4c.h>

namespace fusion::markdown {

/// Turns md4c's callbacks into blocks, and finds out where they stand in the source, which md4c does not tell: from the
/// addresses of the text it reports.
class ParserCallbacks
{
public:
    explicit ParserCallbacks(const ParseInput &input);
    Parsed run();

    void enterBlock(MD_BLOCKTYPE type, const void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const char *text, qsizetype size);

private:
    struct List {
        bool ordered = false;
        int next = 1;
        char mark = 0;
    };

    void enterItem(const MD_BLOCK_LI_DETAIL &detail);
    void enterOrdered(const MD_BLOCK_OL_DETAIL &detail);
    void enterCode(const MD_BLOCK_CODE_DETAIL &detail);
    void enterCell(const MD_BLOCK_TD_DETAIL &detail, bool header);
    void beginLeaf(BlockKind kind, int level = 0);
    void endLeaf();
    void addRule();
    void addText(QStringView shown, Span source);
    void addFromSource(MD_TEXTTYPE type, const char *text, qsizetype size);
    void addGenerated(MD_TEXTTYPE type, const char *text, qsizetype size);
    Span inlineTarget(const MD_ATTRIBUTE &target) const;
    void addIndentation(qsizetype sourceEnd);
    void addMathSign(qsizetype sourceBegin);
    void startAtMark();
    Styles styles() const;
    qsizetype lineBreakEnd(qsizetype from) const;

    std::optional<Boundary> boundary() const;
    bool isItemStart(qsizetype line) const;
    bool isPlainStart(qsizetype line) const;

    QStringView m_source; ///< all of the message, up to where parsing stops
    const ParseInput &m_input;
    SourceBytes m_bytes;
    LeafBuilder m_leaf;
    Parsed m_parsed;

    std::vector<Container> m_containers;
    std::vector<List> m_lists;
    std::array<int, 5> m_styleDepth = {};
    std::vector<int> m_links; ///< of the links around the text; -1 for one without a target
    int m_mathSigns = 0;
    qsizetype m_indentation = 0; ///< spaces reported, but not yet added
    bool m_mathOpens = false;
    QString m_imageHref; ///< shown if the image turns out to have no alternative text
    Span m_imageSource;
    qsizetype m_cursor = 0;                    ///< end of the source that has been seen as text
    std::optional<qsizetype> m_firstText = {}; ///< where the open leaf's first text stands, if it is known for certain
    bool m_sawText = false;
    bool m_sawOwnText = false; ///< text that stands in the source, so that the cursor is known to be in this leaf
    QChar m_fence;
    bool m_fenceCutShort = false; ///< code ended with its list item, not its fence: md4c reads the line after it differently
};

} // namespace fusion::markdown
