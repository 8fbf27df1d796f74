// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/anthropic/contentblocks.h"
#include "core/providers/wire.h"

#include <QJsonObject>

namespace fusion {

/// Reads a reply of Anthropic's Messages API, streamed or whole. Follows "Streaming Messages": message_start, content
/// blocks, message_delta with the reason and the final usage, message_stop; ping and unknown events are passed over; an
/// error may come at any time. Input tokens are told without those of the cache, which are added here.
class MessagesDecoder final : public WireDecoder
{
public:
    Result<std::vector<ChatEvent>> takeEvent(const SseEvent &event) override;
    Result<std::vector<ChatEvent>> takeWhole(const QByteArray &body) override;
    bool isDone() const override { return m_done; }
    WireEnd end(const std::optional<Failure> &broken) override;
    Usage usage() const override;

private:
    void takeMessage(const QJsonObject &message);
    void takeStop(const QJsonObject &delta);
    void takeUsage(const QJsonObject &usage);
    std::optional<Failure> failureAtEnd(const std::optional<Failure> &broken) const;
    Failure refusal() const;

    /// As the API counts; later figures replace earlier ones, because they are sums.
    struct Counts {
        std::optional<qint64> input;
        std::optional<qint64> cacheWritten;
        std::optional<qint64> cacheRead;
        std::optional<qint64> output;
        std::optional<qint64> thinking;
        std::optional<qint64> searches;
    };

    ContentBlocks m_blocks;
    Counts m_counts;
    QString m_providerModel;
    QString m_stopReason; ///< empty: the reply has not said that it is finished
    QJsonObject m_stopDetails;
    bool m_done = false;
};

FinishReason messagesFinishReason(const QString &stopReason);

/// Anthropic's Messages API as a table.
const Wire &messagesWire();

} // namespace fusion
