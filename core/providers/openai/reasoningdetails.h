// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace fusion {

/// Puts `reasoning_details` of a streamed reply together, so that they can go back as the model made them: text and
/// summaries come in pieces that belong together where type, index and id agree and nothing stands between them;
/// encrypted and tool entries come whole. Source: OpenRouter, "Reasoning tokens".
class ReasoningDetails
{
public:
    /// `delta.reasoning_details` or `message.reasoning_details`.
    void take(const QJsonValue &details);
    /// All of them, in their order.
    QJsonArray whole() const;

private:
    bool continuesLast(const QJsonObject &detail) const;
    QJsonObject last() const;

    QJsonArray m_details; ///< all but the last
    QJsonObject m_last;   ///< without m_text: joining stays linear, however many pieces come
    QString m_member;     ///< of m_last, which m_text is; empty: m_last came whole
    QString m_text;
};

/// The readable part of some details: texts and summaries.
QString readableReasoning(const QJsonValue &details);

/// True for a non-empty list of reasoning details: what Completion::echo holds here, told from the echoes of other wires.
bool isReasoningDetails(const QJsonArray &echo);

} // namespace fusion
