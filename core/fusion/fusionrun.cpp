// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/fusionrun.h"

#include "core/fusion/fusionrun_p.h"
#include "core/fusion/runoutcome.h"
#include "core/fusion/runstart.h"

#include <algorithm>
#include <utility>

namespace fusion {

FusionRun::FusionRun(RunInput input, const Catalog &catalog, Ask ask, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, catalog, std::move(ask)))
{
    d->panel = std::move(input.panel);
    d->earlier = std::move(input.earlier);
    d->question = std::move(input.question);
    d->attachments = std::move(input.attachments);
}

FusionRun::FusionRun(Turn turn, std::vector<Turn> earlier, const Catalog &catalog, Ask ask, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, catalog, std::move(ask)))
{
    d->panel = panelOf(turn);
    d->earlier = std::move(earlier);
    d->clockBase = turn.lastEventMs;
    d->turn = std::move(turn);
}

FusionRun::~FusionRun()
{
    if (d->guard)
        d->guard->forget(d->turn.id);
}

void FusionRun::setGuard(SpendingGuard *guard)
{
    if (d->guard && d->guard != guard)
        d->guard->forget(d->turn.id);
    d->guard = guard;
}

void FusionRun::setTools(const RunTools &tools)
{
    d->tools = tools;
}

const Turn &FusionRun::turn() const
{
    return d->turn;
}

bool FusionRun::isActive() const
{
    return !d->isIdle() || d->grace.isActive();
}

void FusionRun::start()
{
    d->step([this] {
        d->happen(runStartedFor({.question = d->question, .panel = d->panel, .attachments = d->attachments, .earlier = {}},
                                d->catalog));
        std::vector<int> seats;
        for (const StageAnswer &seat : d->turn.seats)
            seats.push_back(seat.stage.seat);
        if (seats.empty())
            d->closePanel(PanelClosedBy::AllSettled);
        d->askSeats(d->ladderPending() ? d->firstSeats() : seats, false);
    });
}

void FusionRun::resume()
{
    if (isActive())
        return;
    d->step([this] {
        const std::vector<Stage> missing = d->turn.missingStages();
        std::vector<int> seats;
        std::vector<Stage> crossed;
        const std::vector<int> first = d->firstSeats();
        for (const Stage stage : missing) {
            if (stage.kind == StageKind::Seat && (!d->ladderPending() || std::ranges::contains(first, stage.seat)))
                seats.push_back(stage.seat);
            if (stage.kind == StageKind::CrossExam)
                crossed.push_back(stage);
        }
        d->hasGrace = true;
        if (!seats.empty())
            d->askSeats(seats, true);
        else if (!d->turn.panelClosed && d->ladderPending())
            d->seatSettled();
        else if (!d->turn.panelClosed)
            d->closePanel(PanelClosedBy::AllSettled);
        else if (std::ranges::contains(missing, Stage::judge()))
            d->isAlone(Stage::judge()) ? d->resumeAlone(Stage::judge()) : d->startJudge();
        else if (std::ranges::contains(missing, Stage::synthesizer()))
            d->isAlone(Stage::synthesizer()) ? d->resumeAlone(Stage::synthesizer()) : d->startSynthesis();
        else if (!crossed.empty())
            d->askCrossed(crossed, true);
        else if (d->isRunning() || d->turn.state == TurnState::Interrupted)
            d->conclude();
    });
}

void FusionRun::goOnNow()
{
    if (d->isRunning() && !d->turn.panelClosed && !d->turn.answeredSeats().empty())
        d->step([this] { d->closePanel(PanelClosedBy::Person); });
}

void FusionRun::continueOnce()
{
    d->step([this] { d->letGo(true); });
}

void FusionRun::checkAgain()
{
    d->step([this] { d->letGo(false); });
}

void FusionRun::stopSeat(int seat)
{
    if (!d->streams.contains(Stage::ofSeat(seat)) && !d->isHeld(Stage::ofSeat(seat)))
        return;
    d->step([this, seat] {
        d->stop(Stage::ofSeat(seat));
        d->revert(Stage::ofSeat(seat));
        d->seatSettled();
    });
}

void FusionRun::stopAll()
{
    if (!isActive())
        return;
    d->step([this] {
        d->grace.stop();
        d->stopComparing();
        const bool crossed = d->turn.phase() == Turn::Phase::CrossExam;
        while (!d->streams.isEmpty())
            d->stop(d->streams.first());
        d->stopCrossed();
        d->held.clear(); // never sent: they stay what is missing
        if (d->isRunning()) {
            const bool hadAnswer = d->revertUnfinished() || crossed;
            d->happen(RunFinished{.state = hadAnswer ? outcomeOf(d->turn) : TurnState::Stopped});
            d->outbox.push_back([this] { emit answered(); });
        }
        d->finishIfIdle();
    });
}

void FusionRun::retrySeat(int seat)
{
    const StageAnswer *answer = d->turn.find(Stage::ofSeat(seat));
    if (!answer || !isSettled(answer->state))
        return;
    d->step([this, seat] {
        d->hasGrace = d->hasGrace && d->isRunning();
        d->askSeats({seat}, true);
    });
}

void FusionRun::retryFailed()
{
    const auto seats = d->seatsIn({StageState::Failed, StageState::Stopped, StageState::Interrupted});
    if (seats.empty())
        return;
    d->step([this, &seats] {
        d->hasGrace = d->hasGrace && d->isRunning();
        d->askSeats(seats, true);
    });
}

void FusionRun::judgeAgain()
{
    const auto answers = d->seatsIn({StageState::Answered, StageState::Late});
    if (d->isRunning() || !d->turn.judge || answers.size() < 2)
        return;
    d->step([this] {
        d->answersChanged = true;
        d->closePanel(PanelClosedBy::Person);
    });
}

void FusionRun::synthesizeAgain()
{
    if (d->isRunning() || !d->turn.synthesis || d->turn.answeredSeats().empty())
        return;
    if (d->turn.synthesis->state == StageState::Answered)
        synthesizeWith({});
    else
        d->step([this] { d->startSynthesis(); });
}

} // namespace fusion
