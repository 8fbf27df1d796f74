// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/openai/reasoningdetails.h"
#include "core/providers/openai/toolcallparts.h"
#include "core/providers/wire.h"

#include <QSet>

namespace fusion {

/// Reads a Chat Completions reply, streamed (chunks, errors inside the 200, [DONE]) or whole. Follows OpenAI's API
/// reference "Streaming" and OpenRouter's "Streaming" and "Reasoning tokens"; unknown members are ignored.
class ChatDecoder final : public WireDecoder
{
public:
    Result<std::vector<ChatEvent>> takeEvent(const SseEvent &event) override;
    Result<std::vector<ChatEvent>> takeWhole(const QByteArray &body) override;
    bool isDone() const override { return m_done; }
    WireEnd end(const std::optional<Failure> &broken) override;
    Usage usage() const override { return m_usage; }

private:
    bool isLengthAgain(const QJsonValue &error) const;
    Result<std::vector<ChatEvent>> takeObject(const QJsonObject &json);
    void takeChoice(const QJsonObject &choice, std::vector<ChatEvent> &events);
    void takeDetails(const QJsonValue &details, std::vector<ChatEvent> &events);
    void takeSources(const QJsonValue &annotations, std::vector<ChatEvent> &events);
    void takeCitations(const QJsonObject &json, std::vector<ChatEvent> &events);
    void takeSource(const QJsonValue &source, std::vector<ChatEvent> &events);
    std::optional<Failure> failureAtEnd(const std::optional<Failure> &broken) const;

    ToolCallParts m_toolCalls;
    ReasoningDetails m_details;
    Usage m_usage;
    QString m_providerModel;
    QString m_refusal;
    QString m_nativeReason;
    FinishReason m_finishReason = FinishReason::Unknown;
    QSet<QString> m_sources;
    bool m_hasFinishReason = false;
    bool m_done = false;
};

FinishReason chatFinishReason(const QString &reason);

/// Chat Completions as a table.
const Wire &chatCompletionsWire();

} // namespace fusion
