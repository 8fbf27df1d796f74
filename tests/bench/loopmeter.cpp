// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loopmeter.h"

#include <QEvent>
#include <QSignalSpy>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>

#include <fcntl.h>
#include <unistd.h>

namespace fusion::bench {

OwnClock::OwnClock()
    : m_file(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
}

OwnClock::~OwnClock()
{
    if (m_file >= 0)
        ::close(m_file);
}

double OwnClock::ms() const
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    const double now = static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    std::array<char, 128> text{}; // "nanoseconds run, nanoseconds kept waiting, slices"
    if (m_file < 0 || ::pread(m_file, text.data(), text.size() - 1, 0) <= 0)
        return now;
    char *waited = nullptr;
    std::strtoull(text.data(), &waited, 10);
    return now - static_cast<double>(std::strtoull(waited, nullptr, 10)) / 1e6;
}

GapMeter::GapMeter()
{
    m_beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
        const double now = m_clock.ms();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    });
    restart();
    m_beat.start(2);
}

void GapMeter::restart()
{
    m_last = m_clock.ms();
    m_longest = 0;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool done = QApplication::notify(receiver, event);
    if (type == QEvent::Paint && onPainted)
        onPainted(receiver);
    else if (type == QEvent::UpdateRequest && onUpdated)
        onUpdated(receiver);
    return done;
}

void letPass(int ms)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QSignalSpy over(&timer, &QTimer::timeout); // unlike a look at the clock now and then, it sleeps in the loop itself
    timer.start(ms);
    over.wait(ms + 60'000);
}

double percentile99(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, values.size() * 99 / 100)];
}

} // namespace fusion::bench
