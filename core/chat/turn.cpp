// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/turn.h"

#include "core/chat/versioning.h"

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// What one event does to a turn: one overload an event, so that a new event cannot be forgotten.
struct Applier {
    Turn &turn;
    qint64 atMs;
    std::function<StageAnswer *(Stage)> find;

    void operator()(const RunStarted &event) const
    {
        turn = Turn{};
        turn.id = event.turnId;
        turn.question = event.question;
        turn.attachments = event.attachments;
        turn.panelName = event.panelName;
        turn.panel = event.panel;
        turn.startedAt = event.startedAt;
        turn.orderSeed = event.orderSeed;
        turn.prompts = event.prompts;
        turn.seats = event.seats;
        turn.judge = event.judge;
        turn.synthesis = event.synthesizer;
        turn.lastEventMs = atMs;
    }

    void operator()(const StageQueued &event) const
    {
        turn.state = TurnState::Running;
        withStage(event.stage, [&](StageAnswer &answer) {
            if (answer.state != StageState::Queued && !answer.usingTools) {
                abandon(answer);
                answer.timing = {.queuedMs = atMs, .firstTokenMs = {}, .endMs = {}};
                if (reads(event.stage))
                    noteBasis(turn, answer);
            }
            answer.state = StageState::Queued;
            answer.queue = event.place;
        });
    }

    void operator()(const StageStarted &event) const
    {
        turn.state = TurnState::Running;
        withStage(event.stage, [&](StageAnswer &answer) {
            // The same call by another way: what was sent first was turned down, so nothing is given up.
            if (answer.state == StageState::Streaming && !event.request.refused.empty()) {
                answer.request = event.request;
                return;
            }
            const qint64 queuedMs = answer.state == StageState::Queued ? answer.timing.queuedMs.value_or(atMs) : atMs;
            const bool goesOn = answer.usingTools; // with what its tools found: the same answer
            if (reads(event.stage) && answer.state != StageState::Queued)
                noteBasis(turn, answer);
            abandon(answer);
            answer.state = StageState::Streaming;
            answer.usingTools = false;
            answer.queue.reset();
            answer.request = event.request;
            if (!goesOn)
                answer.timing = {.queuedMs = queuedMs, .sentMs = atMs, .firstTokenMs = {}, .endMs = {}};
            ++answer.attempts;
        });
    }

    void operator()(const StageReset &event) const
    {
        // A seat asked anew after the end opens the panel again; asked while judge or synthesizer write, it is late.
        if (event.stage.kind == StageKind::Seat && turn.state != TurnState::Running)
            turn.panelClosed = false;
        withStage(event.stage, [this](StageAnswer &answer) {
            abandon(answer);
            answer.state = StageState::Waiting;
            answer.usingTools = false;
            answer.files.clear();
            answer.contamination.clear();
            answer.queue.reset();
            answer.leftBehind = answer.stage.kind == StageKind::Seat && turn.panelClosed;
            answer.text.clear();
            answer.reasoning.clear();
            answer.failure.reset();
            answer.toolCalls.clear();
            answer.sources.clear();
            answer.hosted = {};
            answer.finishReason = FinishReason::Unknown;
            answer.timing = {};
            answer.providerModel.clear();
        });
        if (event.stage.kind == StageKind::Judge)
            turn.analysis.reset();
    }

    void operator()(const TextDelta &event) const
    {
        withStage(event.stage, [&](StageAnswer &answer) {
            firstToken(answer);
            answer.text += event.text;
        });
    }

    void operator()(const ReasoningDelta &event) const
    {
        withStage(event.stage, [&](StageAnswer &answer) {
            firstToken(answer);
            answer.reasoning += event.text;
        });
    }

    void operator()(const ToolCallChanged &event) const
    {
        withStage(event.stage, [&](StageAnswer &answer) {
            const auto known = std::ranges::find(answer.toolCalls, event.call.id, &ToolCall::id);
            if (known == answer.toolCalls.end())
                answer.toolCalls.push_back(event.call);
            else
                *known = event.call;
        });
    }

    void operator()(const SourceFound &event) const
    {
        withStage(event.stage, [&](StageAnswer &answer) {
            const auto known = std::ranges::find(answer.sources, event.source.url, &Source::url);
            if (known == answer.sources.end()) {
                answer.sources.push_back(event.source);
                return;
            }
            // A page that was read counts for more than a hit, and what is cited for more than either.
            if (event.source.via == SourceVia::Cited || known->via == SourceVia::Searched)
                known->via = event.source.via;
            if (known->title.isEmpty())
                known->title = event.source.title;
        });
    }

    void operator()(const PanelistChanged &event) const
    {
        withStage(event.stage, [&](StageAnswer &answer) { answer.hosted.apply(event.change); });
    }

    void operator()(const HostedPanelChanged &event) const
    {
        withStage(event.stage, [&](StageAnswer &answer) { answer.hosted.status = event.status; });
    }

    void operator()(const StageRoundEnded &event) const
    {
        withStage(event.stage, [&](StageAnswer &answer) {
            addUsage(answer, event.usage);
            answer.usingTools = true;
            answer.providerModel = event.providerModel;
            // What it said before it used its tools is a paragraph of its own; a judge's comparison is its last reply alone.
            if (answer.stage.kind == StageKind::Judge)
                answer.text.clear();
            else if (!answer.text.isEmpty() && !answer.text.endsWith("\n\n"_L1))
                answer.text += "\n\n"_L1;
        });
    }

    void operator()(const StageMadeFiles &event) const
    {
        withStage(event.stage, [&](StageAnswer &answer) { answer.files = event.files; });
    }

    void operator()(const StageContaminated &event) const
    {
        withStage(event.stage, [&](StageAnswer &answer) { answer.contamination = event.identifiers; });
    }

    void operator()(const StageAnswered &event) const
    {
        withStage(event.stage, [&](StageAnswer &answer) {
            settle(answer, event.usage);
            answer.state = answer.leftBehind ? StageState::Late : StageState::Answered;
            answer.finishReason = event.finishReason;
            answer.providerModel = event.providerModel;
        });
    }

    void operator()(const StageFailed &event) const
    {
        withStage(event.stage, [&](StageAnswer &answer) {
            settle(answer, event.usage);
            answer.state = StageState::Failed;
            answer.failure = event.failure;
            answer.finishReason = FinishReason::Error;
        });
    }

    void operator()(const StageStopped &event) const
    {
        withStage(event.stage, [&](StageAnswer &answer) {
            settle(answer, {});
            answer.state = StageState::Stopped;
        });
    }

    void operator()(const StageSkipped &event) const
    {
        withStage(event.stage, [](StageAnswer &answer) { answer.state = StageState::Skipped; });
    }

    void operator()(const QuorumReached &event) const { turn.graceEndsMs = atMs + event.graceMs; }

    void operator()(const PanelClosed &) const
    {
        turn.panelClosed = true;
        turn.graceEndsMs.reset();
        for (StageAnswer &seat : turn.seats)
            seat.leftBehind = !isSettled(seat.state);
        // A late answer that the judge now reads is an answer like the others.
        for (StageAnswer &seat : turn.seats) {
            if (seat.state == StageState::Late)
                seat.state = StageState::Answered;
        }
    }

    void operator()(const AnalysisReady &event) const { turn.analysis = event.analysis; }

    void operator()(const RunPaused &event) const
    {
        turn.state = TurnState::Running;
        turn.pause = event;
    }

    void operator()(const RunContinued &) const { turn.pause.reset(); }

    void operator()(const VersionBegun &event) const { beginVersion(turn, event); }

    void operator()(const VersionChosen &event) const { chooseVersion(turn, event.stage, event.number); }

    void operator()(const RulingGiven &event) const { applyRuling(turn.rulings, event.ruling); }

    void operator()(const CrossExamBegun &event) const
    {
        for (CrossCall call : event.calls) {
            call.answer.stage = Stage::ofCross(static_cast<int>(turn.crossCalls.size()));
            turn.crossCalls.push_back(call);
        }
        turn.state = TurnState::Running;
    }

    void operator()(const GuestAdded &event) const
    {
        StageAnswer guest = event.seat;
        guest.stage = Stage::ofSeat(static_cast<int>(turn.seats.size()));
        guest.guest = true;
        // After the comparison it is like an answer that came late: the judge has not read it.
        guest.state = turn.panelClosed ? StageState::Late : StageState::Answered;
        turn.seats.push_back(guest);
    }

    void operator()(const LadderDecided &event) const { turn.ladder = event.decision; }

    void operator()(const RunFinished &event) const
    {
        turn.state = event.state;
        turn.pause.reset();
    }

private:
    static bool reads(Stage stage) { return stage.kind == StageKind::Judge || stage.kind == StageKind::Synthesizer; }

    template <typename Change>
    void withStage(Stage stage, Change change) const
    {
        if (StageAnswer *answer = find(stage))
            change(*answer);
    }

    void firstToken(StageAnswer &answer) const
    {
        if (!answer.timing.firstTokenMs)
            answer.timing.firstTokenMs = atMs;
    }

    void settle(StageAnswer &answer, const Usage &usage) const
    {
        answer.timing.endMs = atMs;
        answer.queue.reset();
        // What was still in line, or held back, has used nothing.
        const bool wasSent = answer.state != StageState::Waiting && answer.state != StageState::Queued && !answer.usingTools;
        if (wasSent || !usage.isEmpty())
            addUsage(answer, usage);
        answer.usingTools = false;
    }

    /// An attempt that ended without an event, with the program or the connection: nobody told what it cost.
    static void abandon(StageAnswer &answer)
    {
        const bool wasOpen = answer.state == StageState::Streaming || answer.state == StageState::Interrupted;
        if (wasOpen && !answer.usingTools)
            addUsage(answer, {});
    }

    /// Every attempt was paid for, so a retried stage's figures are sums; a sum with an unknown part is unknown.
    static void addUsage(StageAnswer &answer, const Usage &usage)
    {
        Usage &sum = answer.usage;
        const auto add = [](std::optional<qint64> &into, std::optional<qint64> value) {
            if (value)
                into = into.value_or(0) + *value;
        };
        add(sum.inputTokens, usage.inputTokens);
        add(sum.outputTokens, usage.outputTokens);
        add(sum.reasoningTokens, usage.reasoningTokens);
        add(sum.cachedTokens, usage.cachedTokens);
        add(sum.cacheWriteTokens, usage.cacheWriteTokens);
        add(sum.webSearches, usage.webSearches);
        answer.knownCost += usage.cost.value_or(Money{});
        answer.unpricedAttempts += !usage.cost;
        if (answer.unpricedAttempts > 0) {
            sum.cost.reset();
            sum.costSource = CostSource::Unknown;
        } else {
            sum.cost = answer.knownCost;
            sum.costSource = std::max(sum.costSource, usage.costSource);
        }
    }
};

} // namespace

void Turn::apply(const RunEvent &event)
{
    lastEventMs = event.atMs;
    std::visit(Applier{.turn = *this, .atMs = event.atMs, .find = [this](Stage stage) { return stageAt(stage); }}, event.body);
}

const StageAnswer *Turn::find(Stage stage) const
{
    switch (stage.kind) {
    case StageKind::Seat:
        return stage.seat >= 0 && stage.seat < static_cast<int>(seats.size()) ? &seats[static_cast<size_t>(stage.seat)] : nullptr;
    case StageKind::Judge: return judge ? &*judge : nullptr;
    case StageKind::Synthesizer: return synthesis ? &*synthesis : nullptr;
    case StageKind::CrossExam:
        return stage.seat >= 0 && stage.seat < static_cast<int>(crossCalls.size())
                   ? &crossCalls[static_cast<size_t>(stage.seat)].answer
                   : nullptr;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

StageAnswer *Turn::stageAt(Stage stage)
{
    return const_cast<StageAnswer *>(find(stage));
}

void markInterrupted(Turn &turn)
{
    const bool isOver = turn.state != TurnState::Running;
    const auto interrupt = [isOver](StageAnswer &stage) {
        if (stage.state == StageState::Streaming)
            stage.state = StageState::Interrupted;
        if (stage.state == StageState::Queued) // never sent
            stage.state = isOver ? StageState::Stopped : StageState::Waiting;
        stage.queue.reset();
    };
    turn.pause.reset();
    if (turn.state != TurnState::Running) {
        // The answer was there; only a late seat may have been cut off.
        std::ranges::for_each(turn.seats, interrupt);
        return;
    }
    std::ranges::for_each(turn.seats, interrupt);
    if (turn.judge)
        interrupt(*turn.judge);
    if (turn.synthesis)
        interrupt(*turn.synthesis);
    for (CrossCall &call : turn.crossCalls)
        interrupt(call.answer);
    turn.state = TurnState::Interrupted;
}

} // namespace fusion
