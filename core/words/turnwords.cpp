// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/turnwords.h"

#include "core/base/failurewords.h"
#include "core/words/stagewords.h"
#include "core/words/turnfigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::TurnWords)
};

int countSeats(const Turn &turn, auto predicate)
{
    return static_cast<int>(std::ranges::count_if(turn.seats, [&](const StageAnswer &seat) { return predicate(seat.state); }));
}

QString panelStep(const Turn &turn)
{
    const int settled = countSeats(turn, isSettled);
    const int all = static_cast<int>(turn.seats.size());
    const int queued = countSeats(turn, [](StageState state) { return state == StageState::Queued; });
    if (queued == 1) {
        const auto seat = std::ranges::find(turn.seats, StageState::Queued, &StageAnswer::state);
        return Words::tr("%1 of %2 seats done · %3: %4", "numbers, a seat, what it waits for")
            .arg(settled)
            .arg(all)
            .arg(nameOfStage(*seat), wordsForStage(*seat));
    }
    if (queued > 1)
        return Words::tr("%1 of %2 seats done · %n seat(s) waiting in line", nullptr, queued).arg(settled).arg(all);
    if (all == 1)
        return Words::tr("The model is answering");
    if (settled == 0)
        return Words::tr("%n seat(s) answering", nullptr, all);
    return Words::tr("%1 of %2 seats done").arg(settled).arg(all);
}

QString endStep(TurnState state)
{
    switch (state) {
    case TurnState::Running: return {};
    case TurnState::Answered: return Words::tr("Answered");
    case TurnState::Degraded: return Words::tr("Answered in part");
    case TurnState::Failed: return Words::tr("No answer");
    case TurnState::Interrupted: return Words::tr("Interrupted");
    case TurnState::Stopped: return Words::tr("Stopped");
    }
    Q_UNREACHABLE_RETURN({});
}

/// Why a stage has no answer; empty for one that has.
QString causeFor(const StageAnswer &stage)
{
    const QString name = nameOfStage(stage);
    switch (stage.state) {
    case StageState::Answered:
    case StageState::Skipped: return {};
    case StageState::Late: return Words::tr("%1 answered late; the judge has not read it.", "seat").arg(name);
    case StageState::Failed:
        return stage.failure ? Words::tr("%1: %2", "stage, sentences about its failure").arg(name, sentenceFor(*stage.failure))
                             : Words::tr("%1 failed.").arg(name);
    case StageState::Stopped: return Words::tr("%1 was stopped by you.").arg(name);
    case StageState::Interrupted:
        return Words::tr("%1 was cut off when the program ended; what it said so far is kept.").arg(name);
    case StageState::Waiting: return Words::tr("%1 was not asked.").arg(name);
    case StageState::Queued: return Words::tr("%1 is still waiting in line.").arg(name);
    case StageState::Streaming: return Words::tr("%1 is still answering.").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

bool isLost(const std::optional<StageAnswer> &stage)
{
    return stage && stage->state != StageState::Answered && stage->state != StageState::Skipped;
}

QStringList causesOf(const Turn &turn)
{
    QStringList causes;
    for (const StageAnswer &seat : turn.seats)
        causes += causeFor(seat);
    const bool isOver = turn.state != TurnState::Failed; // without seats nobody expects judge and synthesizer
    if (isOver && turn.judge)
        causes += causeFor(*turn.judge);
    if (isOver && turn.synthesis)
        causes += causeFor(*turn.synthesis);
    causes.removeAll(QString());
    return causes;
}

QString basisOf(const Turn &turn)
{
    const std::vector<int> answered = turn.answeredSeats();
    if (turn.answer().isEmpty() || answered.empty() || turn.seats.size() < 2)
        return {};
    const QString labels = labelsOf(turn, answered);
    if (isLost(turn.judge) || (turn.judge && !turn.analysis))
        return Words::tr("The answer rests on %1, without the judge's comparison.", "list of seat labels").arg(labels);
    return Words::tr("The answer rests on %1.", "list of seat labels").arg(labels);
}

std::vector<TurnRemedy> remediesFor(const Turn &turn)
{
    std::vector<TurnRemedy> remedies;
    const auto failed = [](StageState state) { return state == StageState::Failed; };
    if (turn.state == TurnState::Interrupted || turn.state == TurnState::Stopped) {
        if (!turn.missingStages().empty())
            remedies.push_back(TurnRemedy::Resume);
    } else if (countSeats(turn, failed) > 0) {
        remedies.push_back(TurnRemedy::RetryFailed);
    }
    const bool enough = turn.answeredSeats().size() > 1;
    if (turn.canJudgeAgain() || (enough && turn.judge && turn.judge->state == StageState::Failed))
        remedies.push_back(TurnRemedy::JudgeAgain);
    if (enough && turn.synthesis && turn.synthesis->state == StageState::Failed)
        remedies.push_back(TurnRemedy::SynthesizeAgain);
    return remedies;
}

QString headlineOf(const Turn &turn)
{
    const int answered = countSeats(turn, hasAnswer);
    const int all = static_cast<int>(turn.seats.size());
    if (turn.state == TurnState::Interrupted)
        return Words::tr("The program ended in the middle of this turn. Nothing that was on screen is lost.");
    if (turn.state == TurnState::Stopped)
        return Words::tr("You stopped this turn.");
    if (answered == 0)
        return all == 1 ? Words::tr("The model did not answer.") : Words::tr("No seat answered.");
    return Words::tr("%1 of %2 seats answered.").arg(answered).arg(all);
}

} // namespace

QString currentStep(const Turn &turn)
{
    if (turn.seats.empty())
        return {};
    if (turn.pause)
        return Words::tr("Paused at a spending limit");
    switch (turn.phase()) {
    case Turn::Phase::Panel: return panelStep(turn);
    case Turn::Phase::Judge:
        if (turn.judge->state == StageState::Queued)
            return Words::tr("The judge is %1", "what it waits for").arg(wordsForStage(*turn.judge));
        return Words::tr("The judge compares the answers");
    case Turn::Phase::Synthesis:
        if (turn.synthesis && turn.synthesis->state == StageState::Queued)
            return Words::tr("The synthesizer is %1", "what it waits for").arg(wordsForStage(*turn.synthesis));
        return Words::tr("The synthesizer writes the answer");
    case Turn::Phase::CrossExam: return Words::tr("Seats are asked again about one conflict");
    case Turn::Phase::Finished: return endStep(turn.state);
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordsForRemedy(TurnRemedy remedy)
{
    switch (remedy) {
    case TurnRemedy::RetryFailed: return Words::tr("Retry Failed");
    case TurnRemedy::Resume: return Words::tr("Finish the Missing");
    case TurnRemedy::JudgeAgain: return Words::tr("Judge Again");
    case TurnRemedy::SynthesizeAgain: return Words::tr("Write Again");
    }
    Q_UNREACHABLE_RETURN({});
}

TurnNotice noticeFor(const Turn &turn)
{
    if (turn.state == TurnState::Running)
        return {};
    const QStringList causes = causesOf(turn);
    if (turn.state == TurnState::Answered && causes.isEmpty())
        return {};
    return {.headline = headlineOf(turn), .causes = causes, .basis = basisOf(turn), .remedies = remediesFor(turn)};
}

} // namespace fusion
