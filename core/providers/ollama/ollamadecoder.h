// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/wire.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fusion {

/// Reads the reply of Ollama's POST /api/chat: a JSON object a line, the last with `done`, or an error as a line of its own
/// (Ollama API reference, "Streaming", "Errors", "Usage"). Tool calls come whole. Unknown members are ignored.
class OllamaDecoder final : public WireDecoder
{
public:
    Result<std::vector<ChatEvent>> takeEvent(const SseEvent &event) override;
    Result<std::vector<ChatEvent>> takeWhole(const QByteArray &body) override;
    bool isDone() const override { return m_done; }
    WireEnd end(const std::optional<Failure> &broken) override;
    Usage usage() const override { return m_usage; }

private:
    Result<std::vector<ChatEvent>> takeObject(const QJsonObject &json);
    void takeMessage(const QJsonObject &message, std::vector<ChatEvent> &events);
    ToolCall toolCall(const QJsonObject &call);
    void takeEnd(const QJsonObject &json);

    Usage m_usage;
    QString m_providerModel;
    QString m_thinking;
    FinishReason m_finishReason = FinishReason::Unknown;
    int m_calls = 0;
    bool m_done = false;
};

/// What the assistant thought, from the echo of an earlier answer over this wire; empty for the echoes of other wires.
QString thinkingOfEcho(const QJsonArray &echo);

/// Ollama's own format as a table.
const Wire &ollamaWire();

} // namespace fusion
