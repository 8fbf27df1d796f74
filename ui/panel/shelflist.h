// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace fusion {

/// The list of the shelf: what is dragged from it hangs on the mouse as a small card instead of a whole row.
class ShelfList : public QListView
{
    Q_OBJECT

public:
    explicit ShelfList(QWidget *parent = nullptr);

protected:
    void startDrag(Qt::DropActions supportedActions) override;
};

} // namespace fusion
