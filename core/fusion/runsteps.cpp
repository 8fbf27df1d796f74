// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/judgereply.h"
#include "core/catalog/catalog.h"
#include "core/fusion/answerdefect.h"
#include "core/fusion/answerorder.h"
#include "core/fusion/fusionrun_p.h"
#include "core/fusion/pricing.h"
#include "core/fusion/runcomparing.h"
#include "core/fusion/runoutcome.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fusion {

namespace {

/// Nothing has to be asked for this stage.
bool isDone(const StageAnswer &stage)
{
    return stage.state == StageState::Answered || stage.state == StageState::Failed || stage.state == StageState::Skipped;
}

} // namespace

// What comes of a call

void FusionRun::Private::ended(Stage stage, const Result<Completion> &result)
{
    const Usage used = streams.drop(stage);
    if (!result) {
        failed(stage, result.error(), used);
        return;
    }
    const StageAnswer &answer = *turn.find(stage);
    const Usage usage = withCost(result->usage, catalog.find(answer.model));
    if (const auto defect = answerDefect(answer.text, answer.reasoning, result->finishReason)) {
        failed(stage, *defect, usage);
        return;
    }
    if (stage.kind == StageKind::Judge) {
        judgeReplied(*result, usage);
        return;
    }
    happen(StageAnswered{
        .stage = stage, .finishReason = result->finishReason, .providerModel = result->providerModel, .usage = usage});
    if (stage.kind == StageKind::Synthesizer) {
        conclude();
        return;
    }
    if (stage.kind == StageKind::CrossExam) {
        crossSettled();
        return;
    }
    answersChanged = answersChanged || !turn.panelClosed;
    seatSettled();
}

void FusionRun::Private::failed(Stage stage, const Failure &failure, const Usage &usage)
{
    const StageAnswer &answer = *turn.find(stage);
    const bool saidAnything = !answer.text.isEmpty() || !answer.reasoning.isEmpty();
    happen(StageFailed{.stage = stage,
                       .failure = failure,
                       .usage = withCostOfFailure(usage, catalog.find(answer.model), failure, saidAnything)});
    switch (stage.kind) {
    case StageKind::Seat:
        revert(stage);
        seatSettled();
        break;
    case StageKind::Judge: judgeFailed(failure); break;
    case StageKind::Synthesizer:
        if (isAlone(stage))
            revert(stage);
        conclude();
        break;
    case StageKind::CrossExam: crossSettled(); break;
    }
}

// What comes next

void FusionRun::Private::askSeats(const std::vector<int> &seats, bool anew)
{
    for (const int seat : seats) {
        if (anew && hasAnswer(turn.find(Stage::ofSeat(seat))->state))
            beginVersion(Stage::ofSeat(seat), {}, false);
        else if (anew)
            happen(StageReset{.stage = Stage::ofSeat(seat)});
    }
    std::vector<Call> calls;
    for (const int seat : seats)
        calls.push_back({.stage = Stage::ofSeat(seat), .request = seatRequest(context(), seat)});
    send(std::move(calls));
}

void FusionRun::Private::seatSettled()
{
    if (turn.panelClosed) {
        finishIfIdle();
        return;
    }
    if (ladderPending()) {
        const std::vector<int> first = firstSeats();
        if (std::ranges::all_of(first, [this](int seat) { return isOut(seat); }))
            decideLadder();
        return;
    }
    if (std::ranges::all_of(turn.seats, [this](const StageAnswer &seat) { return isOut(seat.stage.seat); })) {
        closePanel(PanelClosedBy::AllSettled);
        return;
    }
    considerGrace();
}

/// The others have the grace period once there is a quorum. While one of them waits in line its time has not begun; one that had
/// to wait is given what the slowest answer took, too.
void FusionRun::Private::considerGrace()
{
    const auto isQueued = [this](const StageAnswer &seat) { return seat.state == StageState::Queued || isHeld(seat.stage); };
    const auto quorum = std::clamp<size_t>(static_cast<size_t>(std::max(1, panel.policy.quorum)), 1, turn.seats.size());
    if (!hasGrace || ladderPending() || grace.isActive() || turn.answeredSeats().size() < quorum ||
        std::ranges::any_of(turn.seats, isQueued))
        return;
    qint64 slowest = 0;
    bool hadToWait = false;
    for (const StageAnswer &seat : turn.seats) {
        const Timing &timing = seat.timing;
        if (seat.state == StageState::Answered && timing.endMs)
            slowest = std::max(slowest, *timing.endMs - timing.leftMs().value_or(*timing.endMs));
        hadToWait = hadToWait || (!isSettled(seat.state) && timing.sentMs > timing.queuedMs);
    }
    constexpr qint64 longest = 24LL * 3600 * 1000;
    const qint64 wanted = static_cast<qint64>(panel.policy.graceS) * 1000 + (hadToWait ? slowest : 0);
    const auto graceMs = static_cast<int>(std::clamp<qint64>(wanted, 0, longest));
    happen(QuorumReached{.graceMs = graceMs});
    grace.start(graceMs);
}

/// A seat that waits for the person's word on a limit is not late; its time goes on when it may.
void FusionRun::Private::graceOver()
{
    if (std::ranges::none_of(turn.seats, [this](const StageAnswer &seat) { return isHeld(seat.stage); }))
        closePanel(PanelClosedBy::GraceOver);
}

void FusionRun::Private::closePanel(PanelClosedBy by)
{
    grace.stop();
    stopComparing();
    stopUnsentSeats();
    skipUnasked();
    happen(PanelClosed{.by = by});
    if (!turn.synthesis) {
        conclude();
        return;
    }
    const bool stale = std::exchange(answersChanged, false);
    if (turn.answeredSeats().size() < 2) {
        skip(Stage::judge());
        skip(Stage::synthesizer());
        conclude();
    } else if (stale || !turn.judge || !isDone(*turn.judge)) {
        startJudge();
    } else if (!isDone(*turn.synthesis)) {
        startSynthesis();
    } else {
        conclude();
    }
}

/// What has not been sent would only keep the judge waiting in the same line.
void FusionRun::Private::stopUnsentSeats()
{
    for (const StageAnswer &seat : turn.seats) {
        if (seat.state == StageState::Queued || isHeld(seat.stage))
            stop(seat.stage);
    }
}

void FusionRun::Private::startJudge()
{
    forJudge.clear();
    reset(Stage::judge());
    // What the synthesizer wrote is read until it writes again.
    if (turn.synthesis->state != StageState::Answered)
        reset(Stage::synthesizer());
    if (panel.judge.model.isEmpty()) {
        skip(Stage::judge());
        startSynthesis();
        return;
    }
    askJudge();
}

void FusionRun::Private::askJudge()
{
    judgedTwice = false;
    plainJudge = false;
    broken.reset();
    sendToJudge();
}

void FusionRun::Private::sendToJudge()
{
    send({{.stage = Stage::judge(), .request = judgeRequest(context(), broken, plainJudge)}});
}

void FusionRun::Private::judgeReplied(const Completion &completion, const Usage &usage)
{
    const auto reading = readJudgeReply(turn.judge->text, shownToJudge(turn));
    if (!reading) {
        if (!judgedTwice)
            broken = BrokenReply{.text = turn.judge->text, .problem = reading.error().message};
        const QString message = FusionRun::tr("The judge's comparison could not be read: %1").arg(reading.error().message);
        failed(Stage::judge(), {.kind = FailureKind::BadResponse, .message = message, .retryable = true}, usage);
        return;
    }
    happen(AnalysisReady{.analysis = reading->analysis});
    happen(StageAnswered{.stage = Stage::judge(),
                         .finishReason = completion.finishReason,
                         .providerModel = completion.providerModel,
                         .usage = usage});
    if (isAlone(Stage::judge()))
        aloneDone(Stage::judge());
    else
        startSynthesis();
}

/// One more try where that can help: showing the judge what was wrong, or without the settings that were turned down.
void FusionRun::Private::judgeFailed(const Failure &failure)
{
    const bool turnedDown = failure.httpStatus == 400 || failure.httpStatus == 422;
    plainJudge = plainJudge || turnedDown;
    if (judgedTwice || (!broken && !turnedDown)) {
        if (isAlone(Stage::judge()))
            aloneDone(Stage::judge());
        else
            startSynthesis();
        return;
    }
    judgedTwice = true;
    happen(StageReset{.stage = Stage::judge()});
    sendToJudge();
}

void FusionRun::Private::startSynthesis()
{
    reset(Stage::synthesizer());
    if (turn.analysis || turn.answeredSeats().size() < 2) {
        writeSynthesis();
        return;
    }
    // The judge is lost, or there is none.
    compareAnswers([](const LocalComparison &comparison) { return comparison.analysis(); },
                   [this](const Analysis &found) {
                       happen(AnalysisReady{.analysis = found});
                       writeSynthesis();
                   });
}

void FusionRun::Private::writeSynthesis()
{
    if (panel.synthesizer.model.isEmpty()) {
        failed(Stage::synthesizer(), {.kind = FailureKind::Input, .message = FusionRun::tr("The panel has no synthesizer.")}, {});
        return;
    }
    sendToSynthesizer();
}

void FusionRun::Private::sendToSynthesizer()
{
    send({{.stage = Stage::synthesizer(), .request = synthesisRequest(context())}});
}

void FusionRun::Private::skip(Stage stage)
{
    const StageAnswer *answer = turn.find(stage);
    if (!answer || answer->state == StageState::Skipped)
        return;
    reset(stage);
    happen(StageSkipped{.stage = stage});
}

void FusionRun::Private::reset(Stage stage)
{
    const StageAnswer *answer = turn.find(stage);
    if (answer && (answer->state == StageState::Answered || answer->version.alone))
        beginVersion(stage, {}, false);
    else if (answer && answer->state != StageState::Waiting)
        happen(StageReset{.stage = stage});
}

void FusionRun::Private::conclude()
{
    happen(RunFinished{.state = outcomeOf(turn)});
    outbox.push_back([this] { emit q->answered(); });
    finishIfIdle();
}

void FusionRun::Private::finishIfIdle()
{
    if (!isRunning() && isIdle())
        outbox.push_back([this] { emit q->finished(); });
}

std::vector<int> FusionRun::Private::seatsIn(std::initializer_list<StageState> states) const
{
    std::vector<int> seats;
    for (const StageAnswer &seat : turn.seats) {
        if (std::ranges::contains(states, seat.state))
            seats.push_back(seat.stage.seat);
    }
    return seats;
}

} // namespace fusion
