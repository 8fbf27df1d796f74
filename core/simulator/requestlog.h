// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/simulatedrequest.h"

#include <QMutex>

#include <deque>
#include <vector>

namespace fusion {

/// What the simulator has seen, for both of its threads. Thread-safe.
class RequestLog
{
public:
    explicit RequestLog(int limit)
        : m_limit(limit)
    {
    }

    /// Gives the request its id and keeps it; the oldest ended ones go when there are too many.
    SimulatedRequest add(SimulatedRequest request);
    /// Notes how it ended and returns it; a request that is forgotten comes back with the id alone.
    SimulatedRequest close(qint64 id, SimulatedEnd end, int status, int tokensSent);
    std::vector<SimulatedRequest> all() const;
    int open() const;
    void clear(); ///< but for requests that are open

private:
    mutable QMutex m_mutex;
    std::deque<SimulatedRequest> m_requests;
    qint64 m_lastId = 0;
    int m_limit = 0;
};

} // namespace fusion
