// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/gemini/geminiparts.h"
#include "core/providers/wire.h"

#include <QJsonObject>

namespace fusion {

/// Reads a reply of streamGenerateContent, as events or whole (an object, or a list of what would have been events).
/// Follows the API reference "GenerateContentResponse". There is no end mark: a reply is complete once it gave a
/// finishReason, and over when the connection ends. Thoughts are told apart from output tokens and tool results from the
/// prompt there; both are added here.
class GeminiDecoder final : public WireDecoder
{
public:
    Result<std::vector<ChatEvent>> takeEvent(const SseEvent &event) override;
    Result<std::vector<ChatEvent>> takeWhole(const QByteArray &body) override;
    bool isDone() const override { return false; }
    WireEnd end(const std::optional<Failure> &broken) override;
    Usage usage() const override;

private:
    std::optional<Failure> takeObject(const QJsonObject &json, std::vector<ChatEvent> &events);
    void takeCandidate(const QJsonObject &candidate, std::vector<ChatEvent> &events);
    std::optional<Failure> failureAtEnd(const std::optional<Failure> &broken) const;
    Failure stopFailure(FinishReason reason) const;

    GeminiParts m_parts;
    QJsonObject m_usage; ///< usageMetadata as last told
    QString m_providerModel;
    QString m_finishReason; ///< empty: the reply has not said that it is finished
    QString m_finishMessage;
    QString m_blockReason; ///< of the prompt
};

FinishReason geminiFinishReason(const QString &reason);

/// `usageMetadata` of a reply. What is missing or no sensible number stays empty.
Usage geminiUsage(const QJsonObject &usage);

/// generateContent as a table.
const Wire &geminiWire();

} // namespace fusion
