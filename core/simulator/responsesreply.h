// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/replywire.h"

#include <QJsonArray>

#include <vector>

namespace fusion {

/// A reply in the events of the Responses API (OpenAI API reference, "Streaming events"; OpenRouter for the errors, the cost
/// and a hosted panel's events).
class ResponsesReply final : public ReplyWire
{
public:
    explicit ResponsesReply(const CompletionHead &head);

    QByteArray begin() override;
    QByteArray delta(const QJsonObject &delta) override;
    QByteArray end(const SimulatedReply &reply, const std::optional<QJsonObject> &usage) override;
    QByteArray error(int code, const QString &message) override;
    QJsonObject whole(const SimulatedReply &reply, const QJsonObject &usage) override;

private:
    /// An output item that is being written.
    struct Item {
        QJsonObject json;
        QString text; ///< of its one part, or a call's arguments
        bool isOpen = true;
    };

    QByteArray event(const QString &type, QJsonObject members);
    QByteArray itemEvent(const QString &type, std::size_t index, QJsonObject members = {});
    QByteArray panelEvent(const QJsonObject &event);
    QByteArray textDelta(const QString &itemType, const QString &partType, const QString &eventType, const QString &text);
    QByteArray callDelta(const QJsonObject &call);
    std::size_t add(const QJsonObject &json);
    QByteArray close(std::size_t index);
    QByteArray closeAll();
    QJsonObject response(const QString &status) const;

    CompletionHead m_head;
    std::vector<Item> m_items;
    std::vector<std::size_t> m_calls; ///< the items of the calls, by their own index
    int m_sequence = 0;
};

/// The entry of reasoning_details with which Chat Completions tell of a hosted panel's item.
QJsonObject serverToolCall(const QJsonObject &item);

} // namespace fusion
