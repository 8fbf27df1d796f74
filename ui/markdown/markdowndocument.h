// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markdown/markdownparser.h"

#include <QString>

namespace fusion::markdown {

/// A message that grows. Its blocks are at every moment what parseMarkdown() makes of the whole text, but only the end is
/// parsed again: everything before the last Boundary is final.
class MarkdownDocument
{
public:
    /// Blocks before `firstChanged` are the same as before the call.
    struct Change {
        std::size_t firstChanged = 0;
    };

    Change setMarkdown(const QString &markdown);
    Change append(QStringView delta);

    const QString &markdown() const { return m_source; }
    const std::vector<Block> &blocks() const { return m_blocks; }

    /// Source characters handed to the parser since construction: what tests count instead of time.
    qsizetype parsedLength() const { return m_parsedLength; }

private:
    /// Code whose fence is still open, so that plain lines can be added to it without parsing it again.
    struct OpenCode {
        QChar fence;             ///< null if no code is open
        qsizetype lineBegin = 0; ///< where the last, perhaps incomplete, line begins
    };

    Change refresh();
    Change growCode(QStringView delta);
    bool canGrowCode(QStringView delta) const;
    void noteOpenCode(qsizetype end);
    std::size_t replaceFrom(std::size_t first, std::vector<Block> blocks);
    void settle(const std::vector<Boundary> &boundaries, std::size_t offset);
    bool mayDefine(Span span, std::size_t firstBlock) const;
    std::size_t showRestPlain(qsizetype end);

    QString m_source;
    std::vector<Block> m_blocks;
    Boundary m_stable;
    std::vector<Span> m_definitions;
    OpenCode m_openCode;
    qsizetype m_parsedLength = 0;
};

} // namespace fusion::markdown
