// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/frameclock.h"

#include <algorithm>

namespace fusion::markdown {

namespace {

constexpr qint64 FrameMs = 27; // thirty a second, with room for what a frame itself takes

} // namespace

std::shared_ptr<FrameClock> FrameClock::shared()
{
    static std::weak_ptr<FrameClock> living;
    auto clock = living.lock();
    if (!clock) {
        clock = std::shared_ptr<FrameClock>(new FrameClock);
        living = clock;
    }
    return clock;
}

FrameClock::FrameClock()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_sinceTick.start();
        emit tick();
    });
}

void FrameClock::wake()
{
    if (m_timer.isActive())
        return;
    const qint64 since = m_sinceTick.isValid() ? m_sinceTick.elapsed() : FrameMs;
    m_timer.start(static_cast<int>(std::clamp<qint64>(FrameMs - since, 0, FrameMs)));
}

} // namespace fusion::markdown
