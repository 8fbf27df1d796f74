// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/queuedstream.h"

#include <utility>

namespace fusion {

QueuedStream::QueuedStream(SendQueue &queue, const SendQueue::Line &line, const ChatRequest &request, SendQueue::Send send)
    : m_queue(&queue)
    , m_line(line)
    , m_request(request)
    , m_send(std::move(send))
{
}

QueuedStream::~QueuedStream()
{
    leave();
}

void QueuedStream::begin()
{
    m_place.reset();
    m_stream = std::exchange(m_send, {})(m_request);
    connect(m_stream.get(), &ChatStream::brought, this, &ChatStream::brought);
    connect(m_stream.get(), &ChatStream::placeChanged, this, &ChatStream::placeChanged);
    connect(m_stream.get(), &ChatStream::finished, this, [this](const Result<Completion> &result) {
        leave();
        emit finished(result);
    });
}

void QueuedStream::setPosition(int position)
{
    const QueuePlace place{.name = m_line.name, .position = position};
    if (m_place == place)
        return;
    const bool isNew = !m_place;
    m_place = place;
    if (!isNew)
        emit placeChanged();
}

void QueuedStream::leave()
{
    if (m_queue)
        m_queue->leave(m_line.server, this);
    m_queue.clear();
}

} // namespace fusion
