// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/sentfolding.h"
#include "core/chat/tokencount.h"
#include "core/fusion/fusionrun_p.h"
#include "core/panel/fusionsettings.h"

#include <algorithm>
#include <utility>

namespace fusion {

namespace {

/// All that a request of the turn can carry.
std::vector<Attachment> filesOf(const Turn &turn, const std::vector<Turn> &earlier)
{
    std::vector<Attachment> files = turn.attachments;
    for (const Turn &before : earlier)
        std::ranges::copy(before.attachments, std::back_inserter(files));
    return files;
}

} // namespace

PlannedCall planOf(Stage stage, const ChatRequest &request)
{
    PlannedCall plan{.stage = stage, .ask = {}, .input = {}};
    plan.ask.model = request.model;
    plan.ask.maxTokens = request.maxTokens;
    plan.ask.effort = request.effort;
    if (!request.fusion.isEmpty())
        plan.ask.extra[fusionSettingsKey] = request.fusion;
    for (const HostedTool &tool : request.hostedTools) {
        if (tool.kind == HostedToolKind::WebSearch)
            plan.ask.tools.append(QStringLiteral("web_search"));
    }
    for (const Message &message : request.messages)
        plan.input += roughTokens(message);
    return plan;
}

void FusionRun::Private::send(std::vector<Call> calls)
{
    for (Call &call : calls)
        equip(call);
    std::ranges::move(calls, std::back_inserter(held));
    letGo(false);
}

/// All that is held back, or nothing of it.
void FusionRun::Private::letGo(bool anyway)
{
    if (held.empty())
        return;
    if (guard) {
        std::vector<PlannedCall> plans;
        std::vector<Stage> stages;
        for (const Call &call : held) {
            plans.push_back(planOf(call.stage, call.request));
            stages.push_back(call.stage);
        }
        if (anyway) {
            guard->reserveAnyway(turn.id, plans);
        } else if (const auto reached = guard->reserve(turn.id, turn.knownCost(), plans)) {
            if (const RunPaused pause{.stages = stages, .reached = *reached}; turn.pause != pause)
                happen(pause);
            return;
        }
    }
    if (turn.pause)
        happen(RunContinued{});
    for (const Call &call : std::exchange(held, {})) {
        if (call.goOn)
            call.goOn();
        else
            transmit(call);
    }
    if (isRunning() && !turn.panelClosed)
        considerGrace();
}

void FusionRun::Private::transmit(const Call &call)
{
    std::unique_ptr<ChatStream> stream = dispatch(call);
    if (const auto place = stream ? stream->place() : std::nullopt)
        happen(StageQueued{.stage = call.stage, .place = *place});
    else
        happen(StageStarted{.stage = call.stage,
                            .request = stream ? folded(stream->sent(), filesOf(turn, earlier)) : SentRequest{}});
    if (stream) {
        streams.add(call.stage, std::move(stream));
        return;
    }
    const QString message = FusionRun::tr("There is no connection “%1”.").arg(call.request.model.connection);
    failed(call.stage, {.kind = FailureKind::NotFound, .message = message}, {});
}

/// Nearer to the head of the line, or on its way.
void FusionRun::Private::moved(Stage stage)
{
    const ChatStream *stream = streams.find(stage);
    if (!stream)
        return;
    if (const auto place = stream->place()) {
        happen(StageQueued{.stage = stage, .place = *place});
        return;
    }
    happen(StageStarted{.stage = stage, .request = folded(stream->sent(), filesOf(turn, earlier))});
    if (stage.kind == StageKind::Seat && !turn.panelClosed)
        considerGrace();
}

void FusionRun::Private::stop(Stage stage)
{
    const StageAnswer *answer = turn.find(stage);
    if (guard && answer && answer->state != StageState::Streaming)
        guard->released(turn.id, stage);
    streams.drop(stage);
    std::erase_if(held, [stage](const Call &call) { return call.stage == stage; });
    happen(StageStopped{.stage = stage});
    if (turn.pause && held.empty())
        happen(RunContinued{});
}

/// Tells the guard what became of a call.
void FusionRun::Private::keepBooks(const RunEventBody &body)
{
    if (!guard)
        return;
    if (const auto *answered = std::get_if<StageAnswered>(&body))
        guard->settled(turn.id, answered->stage, answered->usage.cost);
    else if (const auto *round = std::get_if<StageRoundEnded>(&body))
        guard->settled(turn.id, round->stage, round->usage.cost);
    else if (const auto *failure = std::get_if<StageFailed>(&body))
        guard->settled(turn.id, failure->stage, failure->usage.cost);
    else if (const auto *stopped = std::get_if<StageStopped>(&body))
        guard->settled(turn.id, stopped->stage, std::nullopt);
}

} // namespace fusion
