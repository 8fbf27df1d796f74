// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connectionlist.h"

#include "ui/common/announce.h"

#include <QDropEvent>
#include <QKeyEvent>

namespace fusion {

ConnectionList::ConnectionList(QWidget *parent)
    : QListWidget(parent)
{
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setAccessibleDescription(tr("Alt+Up and Alt+Down move a connection."));
    setToolTip(tr("Drag to change the order, or press Alt+Up and Alt+Down"));
}

QStringList ConnectionList::ids() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row)
        ids.append(item(row)->data(Qt::UserRole).toString());
    return ids;
}

void ConnectionList::moveCurrent(int step)
{
    const int from = currentRow();
    const int to = from + step;
    const auto isMovable = [this](int row) {
        const QListWidgetItem *found = row >= 0 ? item(row) : nullptr;
        return found && found->flags().testFlag(Qt::ItemIsDragEnabled);
    };
    if (!isMovable(from) || !isMovable(to))
        return;
    QStringList order = ids();
    order.move(from, to);
    announce(this,
             tr("%1 is now number %2", "connection, place in the list").arg(item(from)->text().section(u'\n', 0, 0)).arg(to + 1));
    emit arranged(order);
}

void ConnectionList::dropEvent(QDropEvent *event)
{
    const QStringList before = ids();
    QListWidget::dropEvent(event);
    const QStringList after = ids();
    if (after == before)
        return;
    // From the event loop: whoever listens fills the list anew, and the drag still holds on to its rows.
    QMetaObject::invokeMethod(this, [this, after] { emit arranged(after); }, Qt::QueuedConnection);
}

void ConnectionList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace fusion
