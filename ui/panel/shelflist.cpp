// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/shelflist.h"

#include "ui/panel/dragchip.h"

#include <QDrag>
#include <QMimeData>

namespace fusion {

ShelfList::ShelfList(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void ShelfList::startDrag(Qt::DropActions supportedActions)
{
    QMimeData *what = model()->mimeData({currentIndex()});
    if (!what)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(what);
    hangChip(*drag, *this, currentIndex().data().toString(), palette().color(QPalette::Highlight));
    drag->exec(supportedActions, Qt::CopyAction);
}

} // namespace fusion
