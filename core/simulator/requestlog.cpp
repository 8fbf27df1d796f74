// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/requestlog.h"

#include <QMutexLocker>

#include <algorithm>

namespace fusion {

namespace {

bool isOpen(const SimulatedRequest &request)
{
    return request.end == SimulatedEnd::Open;
}

} // namespace

SimulatedRequest RequestLog::add(SimulatedRequest request)
{
    const QMutexLocker lock(&m_mutex);
    request.id = ++m_lastId;
    request.receivedAt = QDateTime::currentDateTimeUtc();
    m_requests.push_back(request);
    if (int(m_requests.size()) > m_limit) {
        const auto oldest = std::ranges::find_if_not(m_requests, isOpen);
        if (oldest != m_requests.end())
            m_requests.erase(oldest);
    }
    return request;
}

SimulatedRequest RequestLog::close(qint64 id, SimulatedEnd end, int status, int tokensSent)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = std::ranges::find(m_requests, id, &SimulatedRequest::id);
    if (found == m_requests.end())
        return {.id = id, .status = status, .tokensSent = tokensSent, .end = end};
    found->endedAt = QDateTime::currentDateTimeUtc();
    found->status = status;
    found->tokensSent = tokensSent;
    found->end = end;
    return *found;
}

std::vector<SimulatedRequest> RequestLog::all() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_requests.begin(), m_requests.end()};
}

int RequestLog::open() const
{
    const QMutexLocker lock(&m_mutex);
    return int(std::ranges::count_if(m_requests, isOpen));
}

void RequestLog::clear()
{
    const QMutexLocker lock(&m_mutex);
    std::erase_if(m_requests, [](const SimulatedRequest &request) { return !isOpen(request); });
}

} // namespace fusion
