// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace fusion {

/// The list of connections, whose rows can be dragged, or moved by Alt+Up and Alt+Down. The ids are in Qt::UserRole.
class ConnectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit ConnectionList(QWidget *parent = nullptr);

    /// Moves the current row; says so by arranged().
    void moveCurrent(int step);
    QStringList ids() const;

signals:
    void arranged(const QStringList &ids); ///< by the person

protected:
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace fusion
