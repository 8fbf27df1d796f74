// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/leafbuilder.h"

#include "core/markdown/leafparts.h"
#include "core/markdown/visibletext.h"

#include <algorithm>

namespace fusion::markdown {

using namespace Qt::StringLiterals;

namespace {

/// Length of a `<br>` at the start of the text, 0 if there is none. The one tag that tables cannot do without.
qsizetype breakTagLength(QStringView text)
{
    for (const auto tag : {"<br>"_L1, "<br/>"_L1, "<br />"_L1}) {
        if (text.startsWith(tag, Qt::CaseInsensitive))
            return tag.size();
    }
    return 0;
}

qsizetype fenceBegin(QStringView line, QChar fence)
{
    static constexpr QStringView marks = u" \t>*+-.)0123456789";
    qsizetype at = 0;
    while (at < line.size() && marks.contains(line[at]))
        ++at;
    const bool found = line.size() - at >= 3 && line[at] == fence && line[at + 1] == fence && line[at + 2] == fence;
    return found ? at : -1;
}

bool isBlank(QStringView line, bool inQuote)
{
    return std::ranges::all_of(line, [inQuote](QChar c) { return c.isSpace() || (inQuote && c == u'>'); });
}

QStringView lineBefore(QStringView source, qsizetype start)
{
    const qsizetype begin = lineStart(source, start - 1);
    return source.sliced(begin, start - 1 - begin);
}

} // namespace

qsizetype lineStart(QStringView source, qsizetype offset)
{
    return offset <= 0 ? 0 : source.lastIndexOf(u'\n', offset - 1) + 1;
}

qsizetype lineEnd(QStringView source, qsizetype offset)
{
    const qsizetype end = source.indexOf(u'\n', offset);
    return end < 0 ? source.size() : end;
}

bool isBlankBefore(QStringView source, qsizetype start)
{
    return start > 0 && isBlank(lineBefore(source, start), false);
}

qsizetype fenceLine(QStringView source, qsizetype from, QChar fence)
{
    for (qsizetype at = from; at < source.size(); at = lineEnd(source, at) + 1) {
        if (fenceBegin(source.sliced(at, lineEnd(source, at) - at), fence) >= 0)
            return at;
    }
    return source.size();
}

bool closesFence(QStringView source, qsizetype start, QChar fence)
{
    const QStringView line = source.sliced(start, lineEnd(source, start) - start);
    const qsizetype begin = fenceBegin(line, fence);
    return begin >= 0 && std::ranges::all_of(line.sliced(begin), [fence](QChar c) { return c == fence || c.isSpace(); });
}

void LeafBuilder::begin(Block block)
{
    m_block = std::move(block);
    m_open = true;
}

int LeafBuilder::addLink(const QString &href)
{
    if (href.size() > MaxHrefLength)
        return -1;
    if (m_block.links.isEmpty() || m_block.links.constLast() != href)
        m_block.links.append(href);
    return static_cast<int>(m_block.links.size()) - 1;
}

void LeafBuilder::add(QStringView text, Span source, Styles style, int link)
{
    const bool linear = text.size() == source.end - source.begin;
    qsizetype done = 0;
    if (linear && !style && m_block.kind != BlockKind::Code) {
        for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
            const qsizetype tag = breakTagLength(text.sliced(at));
            if (tag == 0)
                continue;
            addVisible(text.sliced(done, at - done), {source.begin + done, source.begin + at}, style, link);
            done = at + tag;
            addRun(QStringView(u"\u2028"), {source.begin + at, source.begin + done}, style, link);
        }
    }
    addVisible(text.sliced(done), {linear ? source.begin + done : source.begin, source.end}, style, link);
}

void LeafBuilder::addVisible(QStringView text, Span source, Styles style, int link)
{
    const bool linear = text.size() == source.end - source.begin;
    const bool strict = link >= 0 || style.testFlag(Style::Code) || m_block.kind == BlockKind::Code;
    const TextPlace where = strict ? TextPlace::LinkOrCode : TextPlace::Prose;
    const auto sourceAt = [&](qsizetype at) { return linear ? source.begin + at : source.begin; };
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype hidden = hiddenLength(text.sliced(at), where);
        if (hidden == 0)
            continue;
        addRun(text.sliced(done, at - done), {sourceAt(done), sourceAt(at)}, style, link);
        done = at + hidden;
        addRun(shownInstead(text.sliced(at, hidden)), {sourceAt(at), linear ? sourceAt(done) : source.end}, style, link);
        at = done - 1;
    }
    addRun(text.sliced(done), {sourceAt(done), source.end}, style, link);
}

void LeafBuilder::addRun(QStringView text, Span source, Styles style, int link)
{
    if (text.isEmpty())
        return;
    const bool linear = text.size() == source.end - source.begin;
    if (!m_block.runs.empty()) {
        Run &last = m_block.runs.back();
        const bool lastLinear = last.length == last.source.end - last.source.begin;
        if (linear && lastLinear && last.source.end == source.begin && last.style == style && last.link == link &&
            last.start + last.length == m_block.text.size()) {
            last.length += text.size();
            last.source.end = source.end;
            m_block.text += text;
            return;
        }
    }
    m_block.runs.push_back({m_block.text.size(), text.size(), source, style, link});
    m_block.text += text;
}

void LeafBuilder::beginCell()
{
    if (!m_block.cells.empty()) {
        const bool newRow = m_block.columns > 0 && static_cast<int>(m_block.cells.size()) % m_block.columns == 0;
        m_block.text += newRow ? u'\n' : u'\t';
    }
    m_block.cells.push_back({m_block.text.size(), 0});
}

void LeafBuilder::endCell()
{
    m_block.cells.back().length = m_block.text.size() - m_block.cells.back().start;
}

bool LeafBuilder::tableTooLarge() const
{
    return m_block.kind == BlockKind::Table &&
           (m_block.columns > MaxColumns || static_cast<int>(m_block.cells.size()) > MaxCells ||
            std::ranges::any_of(m_block.cells, [](const Cell &cell) { return cell.length > MaxCellLength; }));
}

void LeafBuilder::finish(std::vector<Block> &blocks, qsizetype cursor, QChar fence)
{
    m_open = false;
    if (m_block.kind == BlockKind::Code && m_block.text.endsWith(u'\n')) {
        m_block.text.chop(1);
        if (!m_block.runs.empty() && --m_block.runs.back().length == 0)
            m_block.runs.pop_back();
        else if (!m_block.runs.empty() && m_block.runs.back().source.end > m_block.runs.back().source.begin)
            --m_block.runs.back().source.end;
    }
    placeLeadingRuns();
    if (fence.isNull())
        place(cursor);
    else
        placeFenced(cursor, fence);
    const qsizetype begin = m_block.source.begin;
    m_block.blankBefore = begin > 0 && isBlank(lineBefore(m_source, begin), true);
    if (tableTooLarge())
        addPlainTable(m_source, m_block, blocks);
    else
        addInParts(std::move(m_block), blocks);
}

/// Text that is not in the source, at the start of a block, belongs to where the block's first own text stands.
void LeafBuilder::placeLeadingRuns()
{
    const auto own = [](const Run &run) { return run.source.begin < run.source.end; };
    const auto first = std::ranges::find_if(m_block.runs, own);
    if (first == m_block.runs.end())
        return;
    for (auto run = m_block.runs.begin(); run != first; ++run)
        run->source = {first->source.begin, first->source.begin};
}

void LeafBuilder::place(qsizetype cursor)
{
    if (!m_block.runs.empty()) {
        m_block.source.begin = lineStart(m_source, m_block.runs.front().source.begin);
        m_block.source.end = lineEnd(m_source, m_block.runs.back().source.end);
        return;
    }
    qsizetype at = cursor;
    while (at < m_source.size() && isBlank(m_source.sliced(at, lineEnd(m_source, at) - at), false))
        at = lineEnd(m_source, at) + 1;
    at = std::min(at, m_source.size());
    m_block.source = {at, lineEnd(m_source, at)};
}

void LeafBuilder::placeFenced(qsizetype cursor, QChar fence)
{
    const bool lineDone = cursor > 0 && m_source[cursor - 1] == u'\n';
    const qsizetype last = std::max(lineDone ? cursor - 1 : cursor, m_block.source.begin);
    m_block.source.end = lineEnd(m_source, last);
    const qsizetype next = m_block.source.end + 1;
    if (next < m_source.size() && closesFence(m_source, next, fence))
        m_block.source.end = lineEnd(m_source, next);
}

} // namespace fusion::markdown
