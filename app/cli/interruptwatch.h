// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace fusion {

/// Turns SIGINT and SIGTERM into a signal of the event loop. One per program.
class InterruptWatch : public QObject
{
    Q_OBJECT

public:
    explicit InterruptWatch(QObject *parent = nullptr);

signals:
    void interrupted();
};

} // namespace fusion
