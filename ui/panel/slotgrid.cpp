// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/slotgrid.h"

#include "ui/panel/carry.h"
#include "ui/panel/paneledits.h"
#include "ui/panel/panelmime.h"
#include "ui/panel/panelmodel.h"
#include "ui/panel/slotcard.h"

#include <QDropEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int maxColumns = 4;

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// How far `to` is from `from` in the direction of an arrow key; infinite where it lies elsewhere.
int distance(const QRect &from, const QRect &to, int key)
{
    const QPoint step = to.center() - from.center();
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const int along =
        (key == Qt::Key_Left || key == Qt::Key_Up) ? -(isVertical ? step.y() : step.x()) : (isVertical ? step.y() : step.x());
    const int across = std::abs(isVertical ? step.x() : step.y());
    return along <= 0 || (!isVertical && across > from.height() / 2) ? std::numeric_limits<int>::max() : along + 2 * across;
}

} // namespace

SlotGrid::SlotGrid(PanelModel &model, PanelEdits &edits, Carry &carry, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_edits(edits)
    , m_carry(carry)
    , m_content(new QWidget)
    , m_seatGrid(new QGridLayout)
    , m_roleGrid(new QGridLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(makeHeading(tr("Seats: every model here answers"), m_content));
    layout->addLayout(m_seatGrid);
    layout->addSpacing(6);
    layout->addWidget(makeHeading(tr("From the answers to one answer"), m_content));
    layout->addLayout(m_roleGrid);
    layout->addStretch();
    for (QGridLayout *grid : {m_seatGrid, m_roleGrid})
        grid->setSpacing(6);
    setWidget(m_content);
    // A card and the bar beside it; the shelf gives way to them.
    setMinimumWidth(fontMetrics().averageCharWidth() * 34 + verticalScrollBar()->sizeHint().width());
    setAcceptDrops(true);
    m_scrolling.setInterval(20);
    connect(&m_scrolling, &QTimer::timeout, this,
            [this] { verticalScrollBar()->setValue(verticalScrollBar()->value() + m_scrollStep); });
    m_judge = makeCard({SlotKind::Judge});
    m_synthesizer = makeCard({SlotKind::Synthesizer});
    connect(&model, &PanelModel::panelChanged, this, &SlotGrid::sync);
    sync();
}

void SlotGrid::addBelow(const QString &heading, QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    const int end = column->count() - 1; // before the stretch
    column->insertSpacing(end, 6);
    column->insertWidget(end + 1, makeHeading(heading, m_content));
    column->insertWidget(end + 2, widget);
}

SlotCard *SlotGrid::makeCard(SlotId slot)
{
    auto *card = new SlotCard(m_model, m_edits, m_carry, slot, m_content);
    connect(card, &SlotCard::settingsRequested, this, &SlotGrid::settingsRequested);
    connect(card, &SlotCard::focused, this, &SlotGrid::slotFocused);
    connect(card, &SlotCard::modelWanted, this, &SlotGrid::modelWanted);
    connect(card, &SlotCard::hint, this, &SlotGrid::hint);
    connect(card, &SlotCard::hintOver, this, &SlotGrid::hintOver);
    card->installEventFilter(this);
    connect(card, &SlotCard::moveFocus, this, [this, card](int key) { moveFocus(*card, key); });
    return card;
}

void SlotGrid::sync()
{
    const size_t wanted = static_cast<size_t>(m_model.rowCount() - 2);
    if (m_seats.size() == wanted)
        return;
    while (m_seats.size() > wanted) {
        SlotCard *gone = m_seats.back();
        m_seats.pop_back();
        if (gone->hasFocus() && !m_seats.empty())
            m_seats.back()->setFocus(Qt::OtherFocusReason);
        gone->hide();
        gone->deleteLater(); // it may be what asked for the change
    }
    while (m_seats.size() < wanted) {
        m_seats.push_back(makeCard({SlotKind::Seat, static_cast<int>(m_seats.size())}));
        m_seats.back()->setVisible(true);
    }
    arrange();
}

void SlotGrid::arrange()
{
    const int least = m_judge->minimumSizeHint().width();
    m_columns = std::clamp((viewport()->width() + m_seatGrid->spacing()) / (least + m_seatGrid->spacing()), 1, maxColumns);
    for (int column = 0; column < maxColumns; ++column)
        m_seatGrid->setColumnStretch(column, column < m_columns ? 1 : 0);
    QWidget *previous = nullptr;
    for (size_t index = 0; index < m_seats.size(); ++index) {
        const int at = static_cast<int>(index);
        m_seatGrid->addWidget(m_seats[index], at / m_columns, at % m_columns);
        if (previous)
            setTabOrder(previous, m_seats[index]);
        previous = m_seats[index];
    }
    m_roleGrid->addWidget(m_judge, 0, 0);
    m_roleGrid->addWidget(m_synthesizer, m_columns > 1 ? 0 : 1, m_columns > 1 ? 1 : 0);
    if (previous)
        setTabOrder(previous, m_judge);
    setTabOrder(m_judge, m_synthesizer);
}

void SlotGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int before = m_columns;
    const int least = m_judge->minimumSizeHint().width();
    if (std::clamp((viewport()->width() + m_seatGrid->spacing()) / (least + m_seatGrid->spacing()), 1, maxColumns) != before)
        arrange();
}

std::vector<SlotCard *> SlotGrid::allCards() const
{
    std::vector<SlotCard *> cards = m_seats;
    cards.push_back(m_judge);
    cards.push_back(m_synthesizer);
    return cards;
}

SlotCard *SlotGrid::card(SlotId slot) const
{
    switch (slot.kind) {
    case SlotKind::Seat:
        return slot.seat >= 0 && slot.seat < std::ssize(m_seats) ? m_seats[static_cast<size_t>(slot.seat)] : nullptr;
    case SlotKind::Judge: return m_judge;
    case SlotKind::Synthesizer: return m_synthesizer;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

void SlotGrid::focusSlot(SlotId slot)
{
    if (SlotCard *target = card(slot)) {
        target->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(target);
    }
}

void SlotGrid::moveFocus(const SlotCard &from, int key)
{
    const auto rectOf = [this](const SlotCard &card) { return QRect(card.mapTo(m_content, QPoint()), card.size()); };
    SlotCard *nearest = nullptr;
    int least = std::numeric_limits<int>::max();
    for (SlotCard *card : allCards()) {
        if (const int far = card == &from ? least : distance(rectOf(from), rectOf(*card), key); far < least) {
            nearest = card;
            least = far;
        }
    }
    if (nearest)
        focusSlot(nearest->slot());
}

/// What comes from the shelf or as a copy finds its own seat. What is moved by hand has to be put somewhere.
std::optional<PanelDrop> SlotGrid::dropBeside(const QDropEvent &event) const
{
    const std::optional<DraggedSlot> dragged = slotOfMime(*event.mimeData());
    const bool isMoved = dragged && dragged->owner == m_model.identity() && event.dropAction() != Qt::CopyAction;
    if (isMoved || !modelOfMime(*event.mimeData()))
        return std::nullopt;
    return m_model.dropOf(*event.mimeData(), event.dropAction(),
                          m_model.nextFreeSeat().value_or(SlotId{SlotKind::Seat, maxSeats}));
}

void SlotGrid::showDropBeside(const std::optional<PanelDrop> &drop)
{
    if (const auto seat = m_model.nextFreeSeat()) {
        card(*seat)->showDrop(drop);
    } else if (const QString sentence = drop ? drop->sentence : QString(); sentence != m_said) {
        m_said = sentence;
        emit hint(sentence);
    }
}

void SlotGrid::dragEnterEvent(QDragEnterEvent *event)
{
    // Accepted even where the drop is not: only so is it heard where the mouse goes.
    event->accept();
    dragMoveEvent(event);
}

void SlotGrid::dragMoveEvent(QDragMoveEvent *event)
{
    const std::optional<PanelDrop> drop = dropBeside(*event);
    showDropBeside(drop);
    scrollNear(event->position().toPoint().y());
    if (event->type() == QEvent::DragMove)
        event->setAccepted(drop && drop->isAccepted);
}

void SlotGrid::dragLeaveEvent(QDragLeaveEvent *)
{
    showDropBeside(std::nullopt);
    m_scrolling.stop();
}

void SlotGrid::dropEvent(QDropEvent *event)
{
    const std::optional<PanelDrop> drop = dropBeside(*event);
    showDropBeside(std::nullopt);
    m_scrolling.stop();
    const bool isDone =
        drop && m_model.dropMimeData(event->mimeData(), event->dropAction(), -1, -1, m_model.index(m_model.rowOf(drop->target)));
    event->setAccepted(isDone);
    if (isDone)
        focusSlot(drop->target);
}

/// A drag near the upper or lower edge brings the cards behind it into view.
void SlotGrid::scrollNear(int y)
{
    const int edge = fontMetrics().height() * 2;
    m_scrollStep = y < edge ? -edge / 4 : (y > viewport()->height() - edge ? edge / 4 : 0);
    if (m_scrollStep == 0)
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start();
}

bool SlotGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (const auto *card = qobject_cast<SlotCard *>(watched)) {
        if (event->type() == QEvent::DragMove)
            scrollNear(card->mapTo(viewport(), static_cast<QDragMoveEvent *>(event)->position().toPoint()).y());
        else if (event->type() == QEvent::DragLeave || event->type() == QEvent::Drop)
            m_scrolling.stop();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace fusion
