// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/markdownitem.h"

#include "core/markdown/linkgate.h"
#include "ui/markdown/markdownaccessible.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

// What a MarkdownItem does with mouse and keyboard.

namespace fusion {

using namespace markdown;
using namespace Qt::StringLiterals;

namespace {

constexpr int CopiedShownMs = 1500;

} // namespace

std::vector<HotSpot> MarkdownItem::allHotSpots() const
{
    std::vector<HotSpot> all;
    const auto &blocks = m_document.blocks();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto spots = hotSpots(blocks[i], static_cast<qsizetype>(i), m_markers);
        all.insert(all.end(), spots.begin(), spots.end());
    }
    return all;
}

QRect MarkdownItem::hotSpotRect(const HotSpot &spot)
{
    const auto index = static_cast<std::size_t>(spot.block);
    if (m_layout.ensureBlock(m_document.blocks(), index))
        heightMayHaveChanged();
    const QPointF origin = m_layout.blockRect(index).topLeft();
    if (spot.kind == HotSpot::Kind::Copy)
        return fromContent(m_layout.layout(index)->copyButton().translated(origin));
    const auto rects = m_layout.layout(index)->rects(spot.begin, spot.end);
    return rects.empty() ? QRect() : fromContent(rects.front().translated(origin));
}

std::optional<std::size_t> MarkdownItem::blockUnder(QPoint point)
{
    if (m_layout.count() == 0)
        return {};
    const std::size_t index = m_layout.blockAt(toContent(point).y());
    const bool inside = m_layout.layout(index) && m_layout.blockRect(index).contains(toContent(point));
    return inside ? std::optional(index) : std::nullopt;
}

std::optional<HotSpot> MarkdownItem::hotSpotAt(QPoint point)
{
    const auto index = blockUnder(point);
    if (!index)
        return {};
    const BlockLayout *layout = m_layout.layout(*index);
    const QPointF at = toContent(point) - m_layout.blockRect(*index).topLeft();
    for (const HotSpot &spot : hotSpots(m_document.blocks()[*index], static_cast<qsizetype>(*index), m_markers)) {
        const auto rects =
            spot.kind == HotSpot::Kind::Copy ? std::vector{layout->copyButton()} : layout->rects(spot.begin, spot.end);
        if (std::ranges::any_of(rects, [at](const QRectF &rect) { return rect.contains(at); }))
            return spot;
    }
    return {};
}

void MarkdownItem::activate(const HotSpot &spot)
{
    switch (spot.kind) {
    case HotSpot::Kind::Link: emit linkActivated(spot.url); break;
    case HotSpot::Kind::Seat: emit seatMarkerActivated(m_markers.labels.at(spot.seat)); break;
    case HotSpot::Kind::Copy: copyCode(spot.block); break;
    }
}

void MarkdownItem::copyCode(qsizetype block)
{
    const Block &code = m_document.blocks()[static_cast<std::size_t>(block)];
    QGuiApplication::clipboard()->setText(code.text);
    m_copiedBlock = block;
    updateBlock(static_cast<std::size_t>(block));
    announce(this, tr("Code copied"));
    QTimer::singleShot(CopiedShownMs, this, [this] {
        m_copiedBlock = -1;
        update();
    });
}

/// Tab goes through links, seat markers and copy buttons before it leaves.
bool MarkdownItem::focusNextPrevChild(bool next)
{
    const auto spots = allHotSpots();
    const auto current = m_focused ? std::ranges::find(spots, *m_focused) : spots.end();
    auto target = spots.end();
    if (next)
        target = current == spots.end() ? spots.begin() : current + 1;
    else if (current != spots.begin() && current != spots.end())
        target = current - 1;
    if (target == spots.end() || !hasFocus()) {
        m_focused.reset();
        update();
        return QWidget::focusNextPrevChild(next);
    }
    showFocus(*target);
    return true;
}

void MarkdownItem::showFocus(const HotSpot &spot)
{
    m_focused = spot;
    update();
    emit wantsVisible(hotSpotRect(spot));
    const Block &block = m_document.blocks()[static_cast<std::size_t>(spot.block)];
    switch (spot.kind) {
    case HotSpot::Kind::Link:
        announce(this, tr("Link: %1, %2").arg(block.text.sliced(spot.begin, spot.end - spot.begin), linkFacts(spot.url).host));
        break;
    case HotSpot::Kind::Seat: announce(this, tr("Seat %1").arg(m_markers.labels.at(spot.seat))); break;
    case HotSpot::Kind::Copy: announce(this, tr("Copy code, button")); break;
    }
}

void MarkdownItem::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_focused.reset();
    update();
}

void MarkdownItem::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        reportSelection();
    } else if (extendByKey(*event)) {
        reportSelection();
    } else if (enter && m_focused) {
        activate(*m_focused);
    } else if (event->key() == Qt::Key_Escape && hasSelection()) {
        select({}, {});
    } else if (sideways && m_focused && m_layout.layout(static_cast<std::size_t>(m_focused->block))) {
        const auto block = static_cast<std::size_t>(m_focused->block);
        const qreal step = m_layout.look().em * (event->key() == Qt::Key_Left ? -3 : 3);
        scrollBlock(block, m_layout.layout(block)->scrolled() + step);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool MarkdownItem::scrollBlock(std::size_t block, qreal to)
{
    BlockLayout *layout = m_layout.layout(block);
    if (!layout || layout->overflow() <= 0)
        return false;
    layout->scrollTo(to);
    updateBlock(block);
    return true;
}

bool MarkdownItem::beginScrollDrag(QPoint point)
{
    const auto block = blockUnder(point);
    if (!block)
        return false;
    const QRectF bar = m_layout.layout(*block)->scrollBar();
    const QPointF at = toContent(point) - m_layout.blockRect(*block).topLeft();
    if (bar.isEmpty() || at.y() < bar.top() - 3)
        return false;
    m_scrollDrag = {*block, bar.contains(QPointF(at.x(), bar.center().y())) ? at.x() - bar.left() : bar.width() / 2};
    return true;
}

void MarkdownItem::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    const QPoint at = event->position().toPoint();
    m_focused.reset();
    if (beginScrollDrag(at))
        return;
    m_pressed = hotSpotAt(at);
    m_selecting = true;
    const Position position = positionAt(at);
    select(event->modifiers().testFlag(Qt::ShiftModifier) ? m_anchor : position, position);
    update();
}

void MarkdownItem::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_scrollDrag) {
        const BlockLayout *layout = m_layout.layout(m_scrollDrag->block);
        if (!layout)
            return;
        const qreal room = std::max(layout->width() - layout->scrollBar().width(), 1.0);
        const qreal x = toContent(at).x() - m_layout.blockRect(m_scrollDrag->block).left() - m_scrollDrag->grabbed;
        scrollBlock(m_scrollDrag->block, x / room * layout->overflow());
    } else if (m_selecting) {
        select(m_anchor, positionAt(at));
        if (hasSelection())
            m_pressed.reset();
        emit wantsVisible(QRect(at, QSize(1, 1)));
    } else {
        updateHover(at);
    }
}

void MarkdownItem::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_scrollDrag.reset();
    if (!std::exchange(m_selecting, false))
        return;
    const auto pressed = std::exchange(m_pressed, {});
    if (pressed && hotSpotAt(event->position().toPoint()) == pressed)
        activate(*pressed);
    reportSelection();
}

void MarkdownItem::reportSelection()
{
    if (!hasSelection())
        return;
    if (QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setMimeData(selectionData(), QClipboard::Selection);
    emit passageSelected(selectedSpan());
}

void MarkdownItem::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Position at = positionAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || at.block >= static_cast<qsizetype>(blocks().size()))
        return;
    const QString &text = blocks()[static_cast<std::size_t>(at.block)].text;
    const auto inWord = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'_');
    };
    qsizetype begin = at.offset;
    qsizetype end = at.offset;
    while (inWord(begin - 1))
        --begin;
    while (inWord(end))
        ++end;
    select({at.block, begin}, {at.block, end});
    reportSelection();
}

void MarkdownItem::updateHover(QPoint point)
{
    const auto spot = hotSpotAt(point);
    const qsizetype copy = spot && spot->kind == HotSpot::Kind::Copy ? spot->block : -1;
    if (std::exchange(m_hoveredCopy, copy) != copy)
        update();
    setCursor(spot ? Qt::PointingHandCursor : blockUnder(point) ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void MarkdownItem::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (std::exchange(m_hoveredCopy, -1) >= 0)
        update();
}

void MarkdownItem::wheelEvent(QWheelEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int sideways = event->angleDelta().x() != 0 ? event->angleDelta().x() : shift ? event->angleDelta().y() : 0;
    const auto block = sideways ? blockUnder(event->position().toPoint()) : std::nullopt;
    if (block && scrollBlock(*block, m_layout.layout(*block)->scrolled() - sideways / 2.0))
        event->accept();
    else
        QWidget::wheelEvent(event);
}

bool MarkdownItem::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const auto spot = hotSpotAt(help->pos());
        // Encoded, so there is no character in it that could make the tool tip rich text.
        if (spot && spot->kind == HotSpot::Kind::Link)
            QToolTip::showText(help->globalPos(), linkFacts(spot->url).host + u'\n' + linkFacts(spot->url).address, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void MarkdownItem::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillContextMenu(menu, event->reason() == QContextMenuEvent::Mouse ? hotSpotAt(event->pos()) : m_focused);
    menu->popup(event->globalPos());
}

void MarkdownItem::fillContextMenu(QMenu *menu, const std::optional<HotSpot> &spot)
{
    auto *copyAction = menu->addAction(tr("&Copy"), this, &MarkdownItem::copy);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setEnabled(hasSelection());
    auto *markdownAction = menu->addAction(tr("Copy as &Markdown"), this, [this] {
        QGuiApplication::clipboard()->setText(hasSelection() ? selectedMarkdown() : markdown());
    });
    markdownAction->setEnabled(!blocks().empty());
    if (spot && spot->kind == HotSpot::Kind::Link) {
        const QString address = linkFacts(spot->url).address;
        menu->addAction(tr("Copy &link"), this, [address] { QGuiApplication::clipboard()->setText(address); });
    }
    menu->addSeparator();
    auto *all = menu->addAction(tr("Select &all"), this, &MarkdownItem::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
}

} // namespace fusion
