// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/chat/versioning.h"
#include "core/fusion/answerorder.h"
#include "core/fusion/fusionrun_p.h"
#include "core/fusion/prompts.h"
#include "core/fusion/runoutcome.h"
#include "core/fusion/runstart.h"

#include <algorithm>
#include <utility>

namespace fusion {

namespace {
constexpr qsizetype longestGuestName = 60;
constexpr size_t mostSeatsOfATurn = 12; ///< guests among them
} // namespace

// What a person can tell a run to do with a turn that has ended

void FusionRun::judgeWith(const VersionWish &wish)
{
    const bool canBeAsked = !wish.ask.model.isEmpty() || !settingsOf(d->turn, Stage::judge()).model.isEmpty();
    const auto answers = d->seatsIn({StageState::Answered, StageState::Late});
    if (d->isRunning() || answers.size() < 2 || !canBeAsked)
        return;
    d->step([this, &wish] {
        if (!d->seatsIn({StageState::Late}).empty())
            d->happen(PanelClosed{.by = PanelClosedBy::Person}); // it reads them, too
        d->forJudge = wish.files;
        d->beginVersion(Stage::judge(), wish, true);
        d->askJudge();
    });
}

void FusionRun::synthesizeWith(const VersionWish &wish)
{
    const bool canBeAsked = !wish.ask.model.isEmpty() || !settingsOf(d->turn, Stage::synthesizer()).model.isEmpty();
    if (d->isRunning() || d->turn.answeredSeats().empty() || !canBeAsked)
        return;
    d->step([this, &wish] {
        d->beginVersion(Stage::synthesizer(), wish, true);
        d->sendToSynthesizer();
    });
}

void FusionRun::swapSeat(int seat, const ModelSettings &ask)
{
    const StageAnswer *answer = d->turn.find(Stage::ofSeat(seat));
    if (d->isRunning() || !answer || answer->guest || !isSettled(answer->state) || ask.model.isEmpty())
        return;
    d->step([this, seat, &ask] {
        d->hasGrace = false;
        d->beginVersion(Stage::ofSeat(seat), {.ask = ask}, false);
        d->askSeats({seat}, false);
    });
}

void FusionRun::chooseVersion(Stage stage, int number)
{
    if (!canChooseVersion(d->turn, stage, number))
        return;
    d->step([this, stage, number] {
        d->happen(VersionChosen{.stage = stage, .number = number});
        d->panel = panelOf(d->turn);
        d->endQuietly();
    });
}

void FusionRun::rule(const Ruling &ruling)
{
    // A request that is in line or held back was made without it.
    const StageAnswer *writer = d->turn.find(Stage::synthesizer());
    if (ruling.topic.isEmpty() || !d->held.empty() || (writer && writer->state == StageState::Queued))
        return;
    d->step([this, &ruling] {
        d->happen(RulingGiven{.ruling = ruling});
        d->finishIfIdle();
    });
}

void FusionRun::addGuest(const QString &name, const QString &text)
{
    if (d->isRunning() || text.trimmed().isEmpty() || d->turn.seats.size() >= mostSeatsOfATurn)
        return;
    d->step([this, &name, &text] {
        d->happen(GuestAdded{.seat = guestSeat(d->turn, name.simplified().left(longestGuestName), text.trimmed())});
        d->finishIfIdle();
    });
}

// How that goes on

void FusionRun::Private::beginVersion(Stage stage, const VersionWish &wish, bool alone)
{
    const ModelSettings settings = wish.ask.model.isEmpty() ? settingsOf(turn, stage) : wish.ask;
    const auto info = catalog.find(settings.model);
    const StageAnswer *before = turn.find(stage);
    VersionFacts facts{.alone = alone, .check = wish.check, .instruction = wish.instruction.trimmed()};
    if (before && wish.ask.model.isEmpty() && !alone)
        facts.instruction = before->version.instruction; // asked again as it was
    if (stage.kind == StageKind::Judge)
        facts.orderSeed = before ? before->version.orderSeed : std::nullopt;
    if (wish.otherOrder)
        facts.orderSeed = opposedSeed(static_cast<int>(turn.answeredSeats().size()), orderSeedOf(turn));
    facts.ask = askToJson(settings);
    facts.prompts = promptVersions();
    happen(VersionBegun{.stage = stage,
                        .model = settings.model,
                        .modelName = info && !info->name.isEmpty() ? info->name : settings.model.id,
                        .simulated = info && info->simulated,
                        .facts = facts});
    panel = panelOf(turn);
}

/// A version that was cut off with the program: that call again, and nothing else.
void FusionRun::Private::resumeAlone(Stage stage)
{
    happen(StageReset{.stage = stage});
    if (stage.kind == StageKind::Judge)
        askJudge();
    else
        sendToSynthesizer();
}

/// Shows again what stood there before a call that brought nothing. The attempt stays among the versions, and with it why.
void FusionRun::Private::revert(Stage stage)
{
    const StageAnswer *answer = turn.find(stage);
    if (!answer || hasAnswer(answer->state) || answer->version.replaces == 0)
        return;
    const auto versions = versionsOf(turn, stage);
    const auto before = std::ranges::find_if(
        versions, [&](const StageAnswer *version) { return version->version.number == answer->version.replaces; });
    if (before == versions.end() || !hasAnswer((*before)->state))
        return;
    happen(VersionChosen{.stage = stage, .number = answer->version.replaces});
    panel = panelOf(turn);
}

/// After a stop. True where the turn had its answer before, and has it again.
bool FusionRun::Private::revertUnfinished()
{
    bool had = false;
    std::vector<Stage> stages{Stage::judge(), Stage::synthesizer()};
    for (const StageAnswer &seat : turn.seats)
        stages.push_back(seat.stage);
    for (const Stage stage : stages) {
        const StageAnswer *answer = turn.find(stage);
        const bool wasBegun = answer && !hasAnswer(answer->state) && answer->version.replaces > 0;
        revert(stage);
        had = had || (wasBegun && hasAnswer(turn.find(stage)->state));
    }
    if (had && !turn.panelClosed)
        happen(PanelClosed{.by = PanelClosedBy::Person});
    return had;
}

/// The judge was asked alone and has replied, or failed.
void FusionRun::Private::aloneDone(Stage stage)
{
    const StageAnswer &answer = *turn.find(stage);
    if (!hasAnswer(answer.state)) {
        revert(stage);
    } else if (answer.version.check && answer.version.replaces > 0) {
        happen(VersionChosen{.stage = stage, .number = answer.version.replaces});
        panel = panelOf(turn);
    }
    conclude();
}

/// The turn's answer is what it was: nobody has to be told that there is one.
void FusionRun::Private::endQuietly()
{
    if (const TurnState outcome = outcomeOf(turn); isRunning() || outcome != turn.state)
        happen(RunFinished{.state = outcome});
    finishIfIdle();
}

} // namespace fusion
