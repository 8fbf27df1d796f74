// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/markdownitem.h"

#include "core/markdown/markdownexport.h"
#include "core/markdown/markdownhtml.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

// Passages of a MarkdownItem: marked, selected, found and copied.

namespace fusion {

using namespace markdown;

void MarkdownItem::highlight(const std::vector<Span> &spans, const QColor &colour)
{
    m_highlights.clear();
    for (const Span &span : spans)
        m_highlights.push_back({span, colour});
    update();
}

std::vector<Span> MarkdownItem::highlightedSpans() const
{
    std::vector<Span> spans;
    spans.reserve(m_highlights.size());
    for (const Highlight &mark : m_highlights)
        spans.push_back(mark.span);
    return spans;
}

void MarkdownItem::clearHighlight()
{
    m_highlights.clear();
    update();
}

QRect MarkdownItem::rectOf(Span span)
{
    flush();
    const auto &blocks = m_document.blocks();
    if (blocks.empty())
        return {};
    const Position begin = positionOf(blocks, span.begin);
    const Position end = positionOf(blocks, std::max(span.end - 1, span.begin));
    QRect rect = characterRect(begin);
    if (end.block == begin.block)
        rect |= characterRect(end);
    return rect;
}

QRect MarkdownItem::characterRect(Position position)
{
    const auto &blocks = m_document.blocks();
    if (position.block < 0 || position.block >= static_cast<qsizetype>(blocks.size()))
        return {};
    const auto index = static_cast<std::size_t>(position.block);
    if (m_layout.ensureBlock(blocks, index))
        heightMayHaveChanged();
    return fromContent(m_layout.layout(index)->cursorRect(position.offset).translated(m_layout.blockRect(index).topLeft()));
}

Position MarkdownItem::positionAt(QPoint point)
{
    const auto &blocks = m_document.blocks();
    if (blocks.empty())
        return {};
    const QPointF at = toContent(point);
    const std::size_t index = m_layout.blockAt(at.y());
    m_layout.ensureBlock(blocks, index);
    const QRectF rect = m_layout.blockRect(index);
    const auto block = static_cast<qsizetype>(index);
    if (at.y() > rect.bottom() && index + 1 == blocks.size())
        return {block, blocks[index].text.size()};
    if (at.y() < rect.top())
        return {block, 0};
    return {block, m_layout.layout(index)->offsetAt(blocks[index], at - rect.topLeft())};
}

std::pair<Position, Position> MarkdownItem::selection() const
{
    return std::minmax(m_anchor, m_cursor);
}

void MarkdownItem::select(Position anchor, Position cursor)
{
    if (anchor == m_anchor && cursor == m_cursor)
        return;
    m_anchor = anchor;
    m_cursor = cursor;
    update();
    emit selectionChanged();
}

void MarkdownItem::selectAll()
{
    flush();
    const auto &blocks = m_document.blocks();
    if (!blocks.empty())
        select({}, {static_cast<qsizetype>(blocks.size()) - 1, blocks.back().text.size()});
}

/// Shift and an arrow, Home or End: the selection grows or shrinks from where it was, or from the first line that can be seen.
bool MarkdownItem::extendByKey(const QKeyEvent &event)
{
    constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End};
    if (!event.modifiers().testFlag(Qt::ShiftModifier) || !std::ranges::contains(keys, event.key()))
        return false;
    flush();
    if (m_document.blocks().empty())
        return false;
    const QRect seen = visibleRegion().boundingRect();
    Position anchor = m_anchor;
    Position cursor = m_cursor;
    if (!hasSelection() && !seen.intersects(characterRect(cursor)))
        anchor = cursor = positionAt(seen.topLeft() + QPoint(0, fontMetrics().height() / 2));
    select(anchor, stepped(cursor, event.key(), event.modifiers().testFlag(Qt::ControlModifier)));
    emit wantsVisible(characterRect(m_cursor));
    return true;
}

/// Where a key leads to; over the ends of blocks.
Position MarkdownItem::stepped(Position from, int key, bool byWord)
{
    const auto &blocks = m_document.blocks();
    const auto last = static_cast<qsizetype>(blocks.size()) - 1;
    const QString &text = blocks[static_cast<std::size_t>(from.block)].text;
    const bool onward = key == Qt::Key_Right || key == Qt::Key_Down;
    if (key == Qt::Key_Home)
        return {from.block, 0};
    if (key == Qt::Key_End)
        return {from.block, text.size()};
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const QRect here = characterRect(from);
        const int step = std::max(here.height(), fontMetrics().height());
        Position to = from;
        // Over the gap between two blocks it may take more than one line's height.
        for (int lines = 1; lines <= 4 && to == from; ++lines)
            to = positionAt(here.center() + QPoint(0, onward ? lines * step : -lines * step));
        return to;
    }
    if (from.offset == (onward ? text.size() : 0)) {
        if (from.block == (onward ? last : 0))
            return from;
        const qsizetype block = from.block + (onward ? 1 : -1);
        return {block, onward ? 0 : blocks[static_cast<std::size_t>(block)].text.size()};
    }
    QTextBoundaryFinder finder(byWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(from.offset);
    const qsizetype to = onward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return {from.block, to < 0 ? (onward ? text.size() : 0) : to};
}

QString MarkdownItem::selectedText() const
{
    const auto [begin, end] = selection();
    return hasSelection() ? plainText(m_document.blocks(), begin, end) : QString();
}

QString MarkdownItem::selectedMarkdown() const
{
    const auto [begin, end] = selection();
    return hasSelection() ? markdownText(m_document.blocks(), m_document.markdown(), begin, end) : QString();
}

QString MarkdownItem::selectedHtml() const
{
    const auto [begin, end] = selection();
    return hasSelection() ? htmlText(m_document.blocks(), begin, end) : QString();
}

Span MarkdownItem::selectedSpan() const
{
    const auto [begin, end] = selection();
    if (!hasSelection())
        return {};
    return {sourceOf(blocks(), begin), textToSourceEnd(blocks()[static_cast<std::size_t>(end.block)], end.offset)};
}

QMimeData *MarkdownItem::selectionData() const
{
    auto *mime = new QMimeData;
    mime->setText(selectedMarkdown());
    mime->setHtml(selectedHtml());
    return mime;
}

void MarkdownItem::copy() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setMimeData(selectionData());
}

bool MarkdownItem::find(const QString &text, bool backwards)
{
    return findOn(text, backwards, false) || findOn(text, backwards, true);
}

bool MarkdownItem::findOn(const QString &text, bool backwards, bool afresh)
{
    flush();
    const auto &blocks = m_document.blocks();
    if (text.isEmpty() || blocks.empty())
        return false;
    const Position first;
    const Position last{static_cast<qsizetype>(blocks.size()) - 1, blocks.back().text.size()};
    const auto [begin, end] = selection();
    const Position from = afresh ? (backwards ? last : first) : backwards ? begin : end;
    return showFound(text, placeOf(text, from, backwards));
}

/// Where `text` occurs next, within a block.
std::optional<Position> MarkdownItem::placeOf(const QString &text, Position from, bool backwards) const
{
    const auto &blocks = m_document.blocks();
    const auto count = static_cast<qsizetype>(blocks.size());
    for (qsizetype index = from.block; index >= 0 && index < count; index += backwards ? -1 : 1) {
        const QString &in = blocks[static_cast<std::size_t>(index)].text;
        const bool here = index == from.block;
        qsizetype at = -1;
        if (!backwards)
            at = in.indexOf(text, here ? from.offset : 0, Qt::CaseInsensitive);
        else if (!here || from.offset > 0)
            at = in.lastIndexOf(text, here ? from.offset - 1 : -1, Qt::CaseInsensitive);
        if (at >= 0)
            return Position{index, at};
    }
    return {};
}

bool MarkdownItem::showFound(const QString &text, std::optional<Position> place)
{
    if (!place)
        return false;
    select(*place, {place->block, place->offset + text.size()});
    emit wantsVisible(characterRect(m_anchor) | characterRect(m_cursor));
    return true;
}

} // namespace fusion
