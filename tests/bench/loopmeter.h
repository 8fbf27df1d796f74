// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QTimer>

#include <functional>
#include <vector>

namespace fusion::bench {

/// Seconds on the clock less those in which this thread could have run but the machine ran something else: what a figure
/// of waiting would be on a machine of one's own. Time in which the thread itself waits for something is in it.
class OwnClock
{
public:
    OwnClock();
    ~OwnClock();
    OwnClock(const OwnClock &) = delete;
    OwnClock &operator=(const OwnClock &) = delete;

    double ms() const;

private:
    int m_file; ///< the kernel's account of the thread that made this object
};

/// The longest time between two turns of the event loop, by a timer that is always due soon. GUI thread only.
class GapMeter
{
public:
    GapMeter();
    void restart();
    double longestMs() const { return m_longest; }

private:
    OwnClock m_clock;
    QTimer m_beat;
    double m_last = 0;
    double m_longest = 0;
};

/// Tells when something has been painted and when it has reached the screen.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    std::function<void(QObject *receiver)> onPainted; ///< a paint event has been handled
    std::function<void(QObject *window)> onUpdated;   ///< all of a window's paint events have, and it was flushed

    bool notify(QObject *receiver, QEvent *event) override;
};

/// Lets the event loop turn for a time: what is measured is a rate.
void letPass(int ms);

/// The value below which 99 of 100 lie; 0 for none.
double percentile99(std::vector<double> values);

} // namespace fusion::bench
