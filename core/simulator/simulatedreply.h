// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/faultscript.h"
#include "core/simulator/simulatedmodels.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace fusion {

/// What a simulated model says to a request, before pace and faults of the transport.
struct SimulatedReply {
    QString reasoning;
    QString text;
    QString refusal;      ///< the delta's refusal member
    QJsonArray toolCalls; ///< [{"name","arguments":{}}]
    QJsonArray panel;     ///< of a hosted panel: its events, before the text; the last one has its item
    QString finishReason = QStringLiteral("stop");
    QString nativeFinishReason = QStringLiteral("stop");

    bool operator==(const SimulatedReply &) const = default;
};

/// The reply of `model` to a chat completion request: written for the demo, judged, fused, or made up from the question.
/// The same request always gets the same reply.
SimulatedReply replyTo(const QJsonObject &request, const SimulatedModel &model);

/// The same with what the script says about its content: text, empty, refusal, tool_calls, ..., and max_tokens.
SimulatedReply scriptedReplyTo(const QJsonObject &request, const SimulatedModel &model, const FaultScript &script);

/// Words with the space before them; long ones in parts, ideographs by two. Never splits a surrogate pair; joined, they
/// are the text again.
QStringList tokensOf(const QString &text);

/// All messages of a request, counted as the simulator counts.
int promptTokens(const QJsonObject &request);

} // namespace fusion
