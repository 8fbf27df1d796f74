// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/slotcard.h"

#include "core/panel/panelchange.h"
#include "ui/common/announce.h"
#include "ui/panel/carry.h"
#include "ui/panel/dragchip.h"
#include "ui/panel/paneledits.h"
#include "ui/panel/slotmenu.h"
#include "ui/panel/slotwords.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QCursor>
#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

SlotCard::SlotCard(PanelModel &model, PanelEdits &edits, Carry &carry, SlotId slot, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_edits(edits)
    , m_carry(carry)
    , m_slot(slot)
    , m_more(new QToolButton(this))
{
    useButtonRole(*this);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setText(u"⋯"_s);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus); // the card's own menu key does the same
    connect(m_more, &QToolButton::clicked, this, [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(&model, &PanelModel::panelChanged, this, &SlotCard::refresh);
    connect(&model, &PanelModel::dataChanged, this, &SlotCard::refresh);
    connect(&carry, &Carry::changed, this, &SlotCard::refresh);
    refresh();
}

bool SlotCard::isFilled() const
{
    return !modelAt(m_model.panel(), m_slot).isEmpty();
}

bool SlotCard::isSeat() const
{
    return m_slot.kind == SlotKind::Seat && m_slot.seat < std::ssize(m_model.panel().seats);
}

QSize SlotCard::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 38, slotHeight(*this)};
}

QSize SlotCard::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, slotHeight(*this)};
}

void SlotCard::refresh()
{
    m_look = lookOf(m_slot, m_model, palette());
    m_look.hasFocus = hasFocus();
    m_look.isCarried = m_isDragged || m_carry.source() == m_slot;
    if (m_carry.isActive() && hasFocus() && m_carry.source() != m_slot)
        m_look.drop = m_carry.dropAt(m_slot);
    m_more->setVisible(!m_look.drop && (isFilled() || isSeat()));
    describe();
    update();
}

void SlotCard::describe()
{
    const SpokenSlot spoken = spokenSlot(m_slot, m_model, m_look);
    setAccessibleName(spoken.name);
    setAccessibleDescription(spoken.description);
    setToolTip(spoken.toolTip);
    m_more->setAccessibleName(tr("Actions for %1", "a place of the panel").arg(nameOfSlot(m_slot, m_model.panel())));
    m_more->setToolTip(m_more->accessibleName());
}

void SlotCard::showDrop(const std::optional<PanelDrop> &drop)
{
    if (drop == m_look.drop)
        return;
    m_look.drop = drop;
    m_more->setVisible(!drop && (isFilled() || isSeat()));
    describe();
    emit hint(drop ? drop->sentence : QString());
    update();
}

void SlotCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSlot(painter, *this, m_look, m_more->isHidden() ? 0 : m_more->width());
}

void SlotCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize size = m_more->sizeHint();
    const QRect place(width() - size.width() - 5, 5, size.width(), fontMetrics().height() + 6);
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void SlotCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position().toPoint();
}

void SlotCard::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDragging = m_pressed && event->buttons().testFlag(Qt::LeftButton) &&
                            (event->position().toPoint() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (isDragging && isFilled())
        startDrag();
}

void SlotCard::mouseDoubleClickEvent(QMouseEvent *)
{
    if (isFilled())
        emit settingsRequested(m_slot);
    else
        emit modelWanted(m_slot);
}

void SlotCard::startDrag()
{
    m_pressed.reset();
    m_carry.cancel();
    const QPointer<SlotCard> self(this);
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model.mimeOf(m_slot).release());
    hangChip(*drag, *this, m_look.name, m_look.colour);
    // Nothing tells a drag that it has left the window, so its pointer is looked at.
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [this] { sayLeaving(isOutside()); });
    watch.start(50);
    m_isDragged = true;
    refresh();
    const Qt::DropAction done = drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
    if (!self)
        return;
    sayLeaving(false);
    m_isDragged = false;
    refresh();
    // Esc ends a drag with the button still down, and changes nothing.
    const bool wasReleased = !QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
    if (done == Qt::IgnoreAction && wasReleased && isOutside())
        m_edits.remove(m_slot);
}

bool SlotCard::isOutside() const
{
    return !window()->frameGeometry().contains(QCursor::pos());
}

void SlotCard::sayLeaving(bool isLeaving)
{
    if (std::exchange(m_isLeaving, isLeaving) == isLeaving)
        return;
    const QString sentence = tr("%1 leaves the panel when you let go here.", "a model").arg(m_look.name);
    if (isLeaving)
        emit hint(sentence);
    else
        emit hintOver(sentence);
}

void SlotCard::pickUp(Qt::DropAction action)
{
    m_carry.pickUp(m_model.mimeOf(m_slot), action);
}

bool SlotCard::handleCarryKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isPaste = key == Qt::Key_V && modifiers == Qt::ControlModifier;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || isPaste)
        m_carry.putDown(m_slot);
    else if (key == Qt::Key_Escape)
        m_carry.cancel();
    else
        return false;
    return true;
}

bool SlotCard::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isControl = modifiers == Qt::ControlModifier;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        if (isFilled())
            pickUp(Qt::MoveAction);
        else
            emit modelWanted(m_slot);
    } else if (key == Qt::Key_X && isControl) {
        pickUp(Qt::MoveAction);
    } else if (key == Qt::Key_C && isControl) {
        pickUp(Qt::CopyAction);
    } else if (key == Qt::Key_D && isControl && isSeat()) {
        m_edits.duplicate(m_slot.seat);
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        m_edits.remove(m_slot);
    } else if (key == Qt::Key_F2 && (isFilled() || isSeat())) {
        emit settingsRequested(m_slot);
    } else {
        return false;
    }
    return true;
}

void SlotCard::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Up ||
                         event->key() == Qt::Key_Down;
    if (isArrow)
        emit moveFocus(event->key());
    else if (m_carry.isActive() ? handleCarryKey(event->key(), event->modifiers()) : handleKey(event->key(), event->modifiers()))
        return;
    else
        QWidget::keyPressEvent(event);
}

void SlotCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    refresh();
    emit focused(m_slot);
    if (m_look.drop) {
        emit hint(m_look.drop->sentence);
        announce(this, m_look.drop->sentence);
    }
}

void SlotCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_look.drop)
        emit hint({});
    refresh();
}

void SlotCard::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
}

void SlotCard::showMenu(const QPoint &globalPosition)
{
    if (!isFilled() && !isSeat())
        return;
    QMenu *menu = makeSlotMenu(m_slot, m_model, m_edits, this);
    connect(menu->actions().constFirst(), &QAction::triggered, this, [this] { emit settingsRequested(m_slot); });
    for (const auto &[text, action] :
         {std::pair(tr("Pick &up and move"), Qt::MoveAction), std::pair(tr("Pick up a &copy"), Qt::CopyAction)}) {
        QAction *entry = new QAction(text, menu);
        entry->setEnabled(isFilled());
        connect(entry, &QAction::triggered, this, [this, action] {
            setFocus(Qt::OtherFocusReason);
            pickUp(action);
        });
        menu->insertAction(menu->actions().constLast(), entry);
    }
    menu->popup(globalPosition);
}

void SlotCard::dragEnterEvent(QDragEnterEvent *event)
{
    const PanelDrop drop = m_model.dropOf(*event->mimeData(), event->dropAction(), m_slot);
    if (drop.model.isEmpty())
        return;
    // Accepted even where the drop is not: only so does the card hear where the mouse goes, and can say why not.
    event->accept();
    if (drop.source != m_slot)
        showDrop(drop);
}

void SlotCard::dragMoveEvent(QDragMoveEvent *event)
{
    const PanelDrop drop = m_model.dropOf(*event->mimeData(), event->dropAction(), m_slot);
    if (drop.source != m_slot)
        showDrop(drop);
    event->setAccepted(drop.isAccepted);
}

void SlotCard::dragLeaveEvent(QDragLeaveEvent *)
{
    showDrop(std::nullopt);
}

void SlotCard::dropEvent(QDropEvent *event)
{
    showDrop(std::nullopt);
    const bool isDone =
        m_model.dropMimeData(event->mimeData(), event->dropAction(), -1, -1, m_model.index(m_model.rowOf(m_slot)));
    event->setAccepted(isDone);
    if (isDone)
        setFocus(Qt::MouseFocusReason);
}

void SlotCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace fusion
