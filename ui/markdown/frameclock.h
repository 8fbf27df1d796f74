// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace fusion::markdown {

/// The beat at which all views show what has arrived since the last one: one timer for all, which runs only while somebody
/// has something to show. GUI thread only.
class FrameClock : public QObject
{
    Q_OBJECT

public:
    /// The clock of all views that live; it goes with the last of them.
    static std::shared_ptr<FrameClock> shared();

    /// Asks for a tick: at once after a pause, otherwise a frame after the last one.
    void wake();
    /// A tick is to come. Where nothing changes this is false, and stays so.
    bool isAwake() const { return m_timer.isActive(); }

signals:
    void tick();

private:
    FrameClock();

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
};

} // namespace fusion::markdown
