// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/sendqueue.h"

#include <QPointer>

namespace fusion {

/// A call that may have to wait before it is sent: the face of a stream that does not exist yet. Made by SendQueue.
class QueuedStream final : public ChatStream
{
    Q_OBJECT

public:
    QueuedStream(SendQueue &queue, const SendQueue::Line &line, const ChatRequest &request, SendQueue::Send send);
    ~QueuedStream() override;

    /// Empty while it waits.
    SentRequest sent() const override { return m_stream ? m_stream->sent() : SentRequest{}; }
    Usage usage() const override { return m_stream ? m_stream->usage() : Usage{}; }
    std::optional<QueuePlace> place() const override { return m_place; }

    /// It is its turn; says nothing.
    void begin();
    /// 1 is the next; says so where that is new.
    void setPosition(int position);

private:
    void leave();

    QPointer<SendQueue> m_queue;
    SendQueue::Line m_line;
    ChatRequest m_request;
    SendQueue::Send m_send;
    std::optional<QueuePlace> m_place;
    std::unique_ptr<ChatStream> m_stream;
};

} // namespace fusion
