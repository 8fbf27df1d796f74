// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/parsercallbacks.h"

// Where parsing may begin again. md4c decides what is a block; here it is only asked whether the line on which a block's
// first text stands is certainly the block's first line. Where it is not, there is no boundary and more is parsed again.

namespace fusion::markdown {

std::optional<Boundary> ParserCallbacks::boundary() const
{
    if (!m_firstText || *m_firstText < m_input.from.source)
        return {};
    const qsizetype line = lineStart(m_source, *m_firstText);
    if (lineEnd(m_source, line) == m_source.size())
        return {}; // its first line is not complete, so it may become something else
    const std::size_t block = m_parsed.blocks.size();
    if (m_containers.empty()) {
        if (!m_fence.isNull()) {
            const qsizetype opener = lineStart(m_source, line - 1);
            const bool found = line > 0 && m_source[opener] == m_fence;
            return found ? std::optional(Boundary{opener, block, 0}) : std::nullopt;
        }
        return isPlainStart(line) ? std::optional(Boundary{line, block, 0}) : std::nullopt;
    }
    if (!m_containers.front().first)
        return {};
    if (m_containers.front().kind == Container::Kind::Quote) {
        const bool begins = m_source[line] == u'>' && isPlainStart(line);
        return begins ? std::optional(Boundary{line, block, 0}) : std::nullopt;
    }
    if (!isItemStart(line))
        return {};
    return Boundary{line, block, m_lists.front().ordered ? m_containers.front().number : 0};
}

/// A paragraph, heading or table: it cannot span a blank line, so the line after one is its first.
bool ParserCallbacks::isPlainStart(qsizetype line) const
{
    return !m_source[line].isSpace() && (line == 0 || isBlankBefore(m_source, line));
}

/// A mark of the list's own kind at the very start of a line always begins an item of the outermost list.
bool ParserCallbacks::isItemStart(qsizetype line) const
{
    qsizetype at = line;
    if (m_lists.front().ordered) {
        while (at < m_source.size() && m_source[at] >= u'0' && m_source[at] <= u'9')
            ++at;
        if (at == line)
            return false;
    }
    return at + 1 < m_source.size() && m_source[at] == QLatin1Char(m_lists.front().mark) && m_source[at + 1] == u' ';
}

} // namespace fusion::markdown
