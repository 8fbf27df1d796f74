// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/simulatedmodels.h"
#include "core/simulator/simulatedreply.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace fusion {

/// What every object of one completion has in common.
struct CompletionHead {
    QString id;    ///< "gen-..."
    QString model; ///< as asked for
    qint64 created = 0;
};

struct CompletionCounts {
    int promptTokens = 0;
    int textTokens = 0;
    int reasoningTokens = 0;
};

// The objects of the Chat Completions format. Sources: the OpenAI API reference ("Chat Completions") and OpenRouter's
// "Streaming" and "Errors and Debugging" pages.

/// "data: {...}\n\n"
QByteArray sseData(const QJsonObject &object);

QJsonObject deltaChunk(const CompletionHead &head, const QJsonObject &delta);
QJsonObject finishChunk(const CompletionHead &head, const SimulatedReply &reply);
QJsonObject usageChunk(const CompletionHead &head, const QJsonObject &usage);
/// An error inside a 200.
QJsonObject errorChunk(const CompletionHead &head, int code, const QString &message);

/// With the cost, as OpenRouter counts it.
QJsonObject usageObject(const CompletionCounts &counts, const SimulatedModel &model);

/// The whole answer at once, for requests without "stream".
QJsonObject wholeCompletion(const CompletionHead &head, const SimulatedReply &reply, const QJsonObject &usage);

/// The tool calls of a delta or message: arguments as JSON text, indexed.
QJsonArray wireToolCalls(const SimulatedReply &reply);

/// {"error":{"code","message","metadata":{"error_type"}}}; the type that belongs to the code where none is given
QJsonObject errorBody(int code, const QString &message, const QString &type = {});
/// What a provider says with this status.
QString errorMessage(int code);

} // namespace fusion
