// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/tokencount.h"
#include "core/fusion/fusionrun_p.h"
#include "core/fusion/runcomparing.h"
#include "core/panel/estimate.h"

#include <algorithm>
#include <utility>

namespace fusion {

namespace {

/// Left out so far: never asked, or skipped by an earlier decision.
bool isUnasked(const StageAnswer &seat)
{
    return !seat.guest && seat.attempts == 0 && (seat.state == StageState::Waiting || seat.state == StageState::Skipped);
}

} // namespace

/// The panel asks few first, and has not gone on to all.
bool FusionRun::Private::ladderPending() const
{
    return panel.policy.ladder != Ladder::All && turn.seats.size() > 1 && (!turn.ladder || !turn.ladder->goesOn) &&
           static_cast<int>(firstSeats().size()) < static_cast<int>(turn.seats.size());
}

/// The seats of the step that the ladder stands on.
std::vector<int> FusionRun::Private::firstSeats() const
{
    const bool one = panel.policy.ladder == Ladder::One && !turn.ladder;
    const int count = one ? 1 : std::max(2, panel.policy.scouts);
    std::vector<int> seats;
    for (const StageAnswer &seat : turn.seats) {
        if (static_cast<int>(seats.size()) < count && !seat.guest)
            seats.push_back(seat.stage.seat);
    }
    return seats;
}

/// Those asked have all settled.
void FusionRun::Private::decideLadder()
{
    const std::vector<int> answered = turn.answeredSeats();
    const bool one = firstSeats().size() == 1;
    if (one && !answered.empty()) {
        leaveRest(decision(LadderReason::OneAsked));
        return;
    }
    if (answered.size() < 2) {
        decideAfter(decision(LadderReason::TooFewAnswered));
        return;
    }
    compareAnswers([](const LocalComparison &comparison) { return comparison.agreementPercent(); },
                   [this](int agreement) {
                       const std::vector<int> first = firstSeats();
                       if (!ladderPending() || !std::ranges::all_of(first, [this](int seat) { return isOut(seat); }))
                           return; // one is asked again
                       const bool agree = agreement >= panel.policy.agreement;
                       LadderDecision next = decision(agree ? LadderReason::ScoutsAgree : LadderReason::ScoutsDisagree);
                       next.agreement = agreement;
                       decideAfter(next);
                   });
}

/// Stops where the scouts agree, else asks the others.
void FusionRun::Private::decideAfter(LadderDecision next)
{
    if (next.reason == LadderReason::ScoutsAgree) {
        leaveRest(next);
        return;
    }
    next.goesOn = true;
    next.callsSaved = 0;
    next.savedLow = next.savedHigh = std::nullopt;
    happen(LadderDecided{.decision = next});
    std::vector<int> rest;
    for (const StageAnswer &seat : turn.seats) {
        if (isUnasked(seat))
            rest.push_back(seat.stage.seat);
    }
    hasGrace = true;
    if (rest.empty())
        seatSettled();
    else
        askSeats(rest, true);
}

/// Enough was said: the others, judge and synthesizer are left out.
void FusionRun::Private::leaveRest(LadderDecision decision)
{
    happen(LadderDecided{.decision = std::move(decision)});
    skipUnasked();
    happen(PanelClosed{.by = PanelClosedBy::AllSettled});
    skip(Stage::judge());
    skip(Stage::synthesizer());
    answersChanged = false;
    conclude();
}

void FusionRun::Private::skipUnasked()
{
    for (const StageAnswer &seat : turn.seats) {
        if (isUnasked(seat) && seat.state == StageState::Waiting && panel.policy.ladder != Ladder::All)
            happen(StageSkipped{.stage = seat.stage});
    }
}

/// With what the calls that are left out may have cost.
LadderDecision FusionRun::Private::decision(LadderReason reason) const
{
    LadderDecision made{.reason = reason, .needed = panel.policy.agreement};
    const Estimate estimate =
        estimateOf(panel, catalog, {}, {.question = roughTokens(Message{.role = Role::User, .text = turn.question})});
    CostRange saved;
    for (const StageEstimate &stage : estimate.stages) {
        const StageAnswer *answer = turn.find(stage.stage);
        if (!answer || (stage.stage.kind == StageKind::Seat && !isUnasked(*answer)))
            continue;
        ++made.callsSaved;
        saved += stage.cost;
    }
    if (saved.isComplete) {
        made.savedLow = saved.low;
        made.savedHigh = saved.high;
    }
    return made;
}

void FusionRun::climb()
{
    if (d->isRunning() || !d->turn.ladder || d->turn.ladder->goesOn)
        return;
    d->step([this] {
        LadderDecision next = d->decision(LadderReason::Person);
        const bool toScouts = d->turn.ladder->reason == LadderReason::OneAsked && d->ladderPending();
        next.goesOn = !toScouts;
        next.callsSaved = 0;
        next.savedLow = next.savedHigh = std::nullopt;
        d->happen(LadderDecided{.decision = next});
        const std::vector<int> first = d->firstSeats();
        std::vector<int> seats;
        for (const StageAnswer &seat : d->turn.seats) {
            if (isUnasked(seat) && (!toScouts || std::ranges::contains(first, seat.stage.seat)))
                seats.push_back(seat.stage.seat);
        }
        d->hasGrace = !toScouts;
        d->answersChanged = true;
        if (seats.empty())
            d->closePanel(PanelClosedBy::AllSettled);
        else
            d->askSeats(seats, true);
    });
}

} // namespace fusion
