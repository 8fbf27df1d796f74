// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/markdowndocument.h"

#include "core/markdown/leafbuilder.h"
#include "core/markdown/leafparts.h"
#include "core/markdown/visibletext.h"

#include <algorithm>

namespace fusion::markdown {

namespace {

/// A line that may be, or begin, a link reference definition. Says yes too often rather than not often enough.
bool mayDefineReference(QStringView line)
{
    static constexpr QStringView marks = u" \t>*+-.)0123456789";
    qsizetype at = 0;
    while (at < line.size() && marks.contains(line[at]))
        ++at;
    if (at == line.size() || line[at] != u'[')
        return false;
    const QStringView rest = line.sliced(at);
    return rest.contains(u"]:") || !rest.contains(u']');
}

bool hasHiddenCharacters(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSurrogate() || hiddenLength(text.sliced(at), TextPlace::LinkOrCode) > 0)
            return true;
    }
    return false;
}

} // namespace

MarkdownDocument::Change MarkdownDocument::setMarkdown(const QString &markdown)
{
    if (markdown.size() > m_source.size() && !m_source.isEmpty() && markdown.startsWith(m_source))
        return append(QStringView(markdown).sliced(m_source.size()));
    m_source = markdown;
    m_stable = {};
    m_definitions.clear();
    m_openCode = {};
    return refresh();
}

MarkdownDocument::Change MarkdownDocument::append(QStringView delta)
{
    if (delta.isEmpty())
        return {m_blocks.size()};
    m_source += delta;
    if (canGrowCode(delta))
        return growCode(delta);
    return refresh();
}

MarkdownDocument::Change MarkdownDocument::refresh()
{
    const qsizetype end = richLength(m_source);
    const bool restStands = end < m_source.size() && !m_blocks.empty() && m_stable.source == end;
    if (restStands)
        return {showRestPlain(end)};

    ParseInput input{.source = m_source, .from = m_stable, .end = end, .definitions = m_definitions};
    Parsed parsed = parse(input);
    m_parsedLength += end - m_stable.source;
    const std::size_t first = m_stable.block;
    std::size_t changed = replaceFrom(first, std::move(parsed.blocks));
    std::size_t offset = first;
    if (m_stable.source > 0 && mayDefine({m_stable.source, end}, first)) {
        input.from = {};
        input.definitions = {};
        parsed = parse(input);
        m_parsedLength += end;
        changed = std::min(changed, replaceFrom(0, std::move(parsed.blocks)));
        offset = 0;
    }
    settle(parsed.boundaries, offset);
    noteOpenCode(end);
    if (end < m_source.size()) {
        m_stable = {end, m_blocks.size(), 0};
        changed = std::min(changed, showRestPlain(end));
    }
    return {changed};
}

/// Replaces the blocks from `first` on and says which is the first that differs.
std::size_t MarkdownDocument::replaceFrom(std::size_t first, std::vector<Block> blocks)
{
    std::size_t same = 0;
    while (same < blocks.size() && first + same < m_blocks.size() && m_blocks[first + same] == blocks[same])
        ++same;
    m_blocks.resize(first + same);
    m_blocks.insert(m_blocks.end(), std::make_move_iterator(blocks.begin() + static_cast<std::ptrdiff_t>(same)),
                    std::make_move_iterator(blocks.end()));
    return first + same;
}

/// Everything before the last boundary is final. What may define references there is remembered, piece by piece.
void MarkdownDocument::settle(const std::vector<Boundary> &boundaries, std::size_t offset)
{
    for (Boundary next : boundaries) {
        next.block += offset;
        if (next.source <= m_stable.source)
            continue;
        const Span piece{m_stable.source, next.source};
        if (mayDefine(piece, m_stable.block)) {
            if (!m_definitions.empty() && m_definitions.back().end == piece.begin)
                m_definitions.back().end = piece.end;
            else
                m_definitions.push_back(piece);
        }
        m_stable = next;
    }
}

bool MarkdownDocument::mayDefine(Span span, std::size_t firstBlock) const
{
    const QStringView source = QStringView(m_source);
    std::size_t block = firstBlock;
    for (qsizetype at = source.indexOf(u'[', span.begin); at >= 0 && at < span.end; at = source.indexOf(u'[', at + 1)) {
        const qsizetype begin = lineStart(source, at);
        while (block < m_blocks.size() && m_blocks[block].source.end < begin)
            ++block;
        const bool code =
            block < m_blocks.size() && m_blocks[block].kind == BlockKind::Code && m_blocks[block].source.begin < begin;
        const qsizetype end = std::min(lineEnd(source, at), span.end);
        if (!code && mayDefineReference(source.sliced(begin, end - begin)))
            return true;
        at = end;
    }
    return false;
}

/// From `end` on the message is shown plain; only its last block can change.
std::size_t MarkdownDocument::showRestPlain(qsizetype end)
{
    const std::size_t rest = m_stable.block;
    std::vector<Block> plain;
    if (m_blocks.size() <= rest + 1) {
        plain.push_back({.kind = BlockKind::Notice, .limit = Limit::MessageLength, .blankBefore = true, .source = {end, end}});
        addPlain(m_source, {end, m_source.size()}, {}, plain);
        return replaceFrom(rest, std::move(plain));
    }
    std::size_t last = m_blocks.size() - 1;
    while (last > rest + 1 && !m_blocks[last].runs.empty() &&
           m_blocks[last].source.begin != lineStart(m_source, m_blocks[last].source.begin))
        --last;
    addPlain(m_source, {m_blocks[last].source.begin, m_source.size()}, {}, plain);
    if (last > rest + 1)
        plain.front().continues = true;
    return replaceFrom(last, std::move(plain));
}

void MarkdownDocument::noteOpenCode(qsizetype end)
{
    m_openCode = {};
    const bool one = m_blocks.size() == m_stable.block + 1 && m_blocks.back().kind == BlockKind::Code &&
                     m_blocks.back().containers.empty() && m_blocks.back().runs.size() == 1 && end == m_source.size();
    if (!one || m_stable.source != m_blocks.back().source.begin || m_source[m_stable.source].isSpace())
        return;
    const Run &run = m_blocks.back().runs.front();
    const QStringView rest = QStringView(m_source).sliced(run.source.end);
    if (run.length != run.source.end - run.source.begin || !(rest.isEmpty() || rest == u"\n"))
        return;
    const QChar fence = m_source[m_stable.source];
    const qsizetype content = lineEnd(m_source, m_stable.source) + 1;
    if ((fence != u'`' && fence != u'~') || fenceLine(m_source, content, fence) < m_source.size())
        return;
    m_openCode = {fence, lineStart(m_source, m_source.size())};
}

bool MarkdownDocument::canGrowCode(QStringView delta) const
{
    if (m_openCode.fence.isNull() || m_source.size() > MaxRichLength)
        return false;
    const QStringView line = QStringView(m_source).sliced(m_openCode.lineBegin);
    return !line.contains(m_openCode.fence) && !delta.contains(u'\t') && !line.contains(u'\r') && !hasHiddenCharacters(delta);
}

MarkdownDocument::Change MarkdownDocument::growCode(QStringView delta)
{
    Block &block = m_blocks.back();
    Run &run = block.runs.front();
    const bool lineDone = m_source.endsWith(u'\n');
    const qsizetype end = m_source.size() - (lineDone ? 1 : 0);
    block.text += QStringView(m_source).sliced(run.source.end, end - run.source.end);
    run.source.end = end;
    run.length = block.text.size();
    block.source.end = end;
    m_openCode.lineBegin = lineStart(m_source, m_source.size());
    Q_UNUSED(delta);
    return {m_blocks.size() - 1};
}

} // namespace fusion::markdown
