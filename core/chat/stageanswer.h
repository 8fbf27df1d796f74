// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/chat/hostedpanel.h"
#include "core/chat/message.h"
#include "core/chat/modelref.h"
#include "core/chat/stage.h"
#include "core/chat/usage.h"
#include "core/chat/version.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace fusion {

enum class StageState {
    Waiting,   ///< not asked yet
    Queued,    ///< asked, but its server is busy: nothing has been sent
    Streaming, ///< asked; text may be coming
    Answered,
    Failed,
    Stopped,     ///< by the person
    Late,        ///< a seat that answered after the judge had begun
    Interrupted, ///< the program ended while it streamed
    Skipped,     ///< judge or synthesizer of a turn that needed none, or could not have one
};

/// True for states that no event of the same attempt can leave.
bool isSettled(StageState state);
/// True for a seat's states that carry an answer: Answered, Late.
bool hasAnswer(StageState state);
/// "waiting", "streaming", "answered", ...
QString stageStateName(StageState state);

enum class FinishReason { Unknown, Stop, Length, ToolCalls, ContentFilter, Error };
QString finishReasonName(FinishReason reason);
std::optional<FinishReason> finishReasonFromName(const QString &name);

/// A request as it went out, for "what exactly was sent". Secrets are masked before it is made.
struct SentRequest {
    QString method;
    QString url;
    QJsonObject headers;
    QJsonObject body;
    /// What was sent for the same call before and turned down before anything was said, the oldest first.
    std::vector<SentRequest> refused = {};

    bool operator==(const SentRequest &) const = default;
};

QJsonObject toJson(const SentRequest &request);
SentRequest sentRequestFromJson(const QJsonObject &json);

/// Where a call waits until its server has room for it.
struct QueuePlace {
    QString name;     ///< the connection, for people
    int position = 1; ///< 1 is the next

    bool operator==(const QueuePlace &) const = default;
};

/// What one stage of a turn was asked, said, took and cost.
struct StageAnswer {
    Stage stage;
    QString label;  ///< the seat's label; empty for judge and synthesizer
    QString colour; ///< the seat's colour as "#rrggbb", or empty for the palette's next
    ModelRef model;
    QString modelName;      ///< as the catalog calls it; the id where the catalog is silent
    bool simulated = false; ///< a model of the demo connection
    QString providerModel;  ///< what the provider says answered
    StageState state = StageState::Waiting;
    std::optional<QueuePlace> queue = {}; ///< while Queued
    QString text;
    QString reasoning;
    std::optional<Failure> failure;
    std::vector<ToolCall> toolCalls;
    std::vector<Source> sources; ///< each page once, by its address
    bool usingTools = false;     ///< Streaming, but between two requests: the tools it asked for are at work
    std::vector<MadeFile> files; ///< what it left in its sandbox
    QStringList contamination;   ///< identifiers of a test's solutions that it met: core/tools/contamination.h
    HostedPanel hosted;          ///< where the model is a panel of the provider's own
    FinishReason finishReason = FinishReason::Unknown;
    Timing timing;
    Usage usage;
    int attempts = 0;         ///< requests sent, retries included
    Money knownCost;          ///< of the attempts whose cost is known; usage.cost where all are
    int unpricedAttempts = 0; ///< of these, ended without a known cost: then usage.cost is unknown
    bool leftBehind = false;  ///< a seat the run went on without; its answer, if it comes, is late
    std::optional<SentRequest> request;
    VersionFacts version = {};
    bool guest = false; ///< pasted by the person: no model was asked, and it cost nothing

    bool operator==(const StageAnswer &) const = default;
};

QJsonObject toJson(const StageAnswer &answer);
StageAnswer stageAnswerFromJson(const QJsonObject &json);

} // namespace fusion
