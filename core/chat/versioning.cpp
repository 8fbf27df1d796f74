// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/versioning.h"

#include <algorithm>
#include <utility>

namespace fusion {

namespace {

/// The versions of the answers that a reader would be given now, by seat.
std::vector<int> readableSeats(const Turn &turn)
{
    std::vector<int> versions;
    for (const StageAnswer &seat : turn.seats)
        versions.push_back(seat.state == StageState::Answered ? seat.version.number : 0);
    return versions;
}

/// A seat that came later was not read: the same list, however long.
bool sameSeats(std::vector<int> a, std::vector<int> b)
{
    const size_t size = std::max(a.size(), b.size());
    a.resize(size);
    b.resize(size);
    return a == b;
}

StageAnswer *placeOf(Turn &turn, Stage stage)
{
    return const_cast<StageAnswer *>(turn.find(stage));
}

/// A call went out for it, or somebody wrote it.
bool isWorthKeeping(const StageAnswer &answer)
{
    return answer.attempts > 0 || answer.guest || !answer.text.isEmpty();
}

void keep(Turn &turn, const StageAnswer &answer)
{
    if (!isWorthKeeping(answer))
        return;
    const bool isJudge = answer.stage.kind == StageKind::Judge;
    turn.kept.push_back({.answer = answer, .analysis = isJudge ? turn.analysis : std::nullopt});
}

/// Turns from before versions were kept say nothing about what was read: it was what stood there.
void settleBasis(Turn &turn)
{
    for (StageAnswer *reader : {placeOf(turn, Stage::judge()), placeOf(turn, Stage::synthesizer())}) {
        if (reader && reader->attempts > 0 && reader->version.seats.empty())
            noteBasis(turn, *reader);
    }
}

bool swapIn(Turn &turn, Stage stage, int number)
{
    StageAnswer *place = placeOf(turn, stage);
    const auto kept = std::ranges::find_if(turn.kept, [&](const KeptVersion &version) {
        return version.answer.stage == stage && version.answer.version.number == number;
    });
    if (!place || place->version.number == number || kept == turn.kept.end())
        return false;
    const KeptVersion chosen = *kept;
    turn.kept.erase(kept);
    keep(turn, *place);
    *place = chosen.answer;
    if (stage.kind == StageKind::Judge)
        turn.analysis = chosen.analysis;
    return true;
}

/// Shows what a reader read. Answers that it did not read stay. False: it was shown already.
bool restoreBasis(Turn &turn, const VersionFacts &facts)
{
    bool changed = false;
    for (size_t seat = 0; seat < facts.seats.size() && seat < turn.seats.size(); ++seat) {
        if (facts.seats[seat] > 0)
            changed = swapIn(turn, Stage::ofSeat(static_cast<int>(seat)), facts.seats[seat]) || changed;
    }
    return changed;
}

/// The newest version of judge or synthesizer that rests on what is shown.
void followSeats(Turn &turn, Stage reader)
{
    if (!turn.find(reader) || isUpToDate(turn, reader))
        return;
    const std::vector<const StageAnswer *> versions = versionsOf(turn, reader);
    const std::vector<int> shown = readableSeats(turn);
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        const VersionFacts &facts = (*version)->version;
        const bool fits = hasAnswer((*version)->state) && sameSeats(facts.seats, shown);
        const bool rightMap =
            reader.kind == StageKind::Judge || facts.judge == 0 || facts.judge == currentVersion(turn, Stage::judge());
        if (fits && rightMap) {
            swapIn(turn, reader, facts.number);
            return;
        }
    }
}

} // namespace

std::vector<const StageAnswer *> versionsOf(const Turn &turn, Stage stage)
{
    std::vector<const StageAnswer *> versions;
    if (const StageAnswer *current = turn.find(stage))
        versions.push_back(current);
    for (const KeptVersion &kept : turn.kept) {
        if (kept.answer.stage == stage)
            versions.push_back(&kept.answer);
    }
    std::ranges::sort(versions, {}, [](const StageAnswer *answer) { return answer->version.number; });
    return versions;
}

const Analysis *comparisonOf(const Turn &turn, int judgeVersion)
{
    if (currentVersion(turn, Stage::judge()) == judgeVersion)
        return turn.analysis ? &*turn.analysis : nullptr;
    for (const KeptVersion &kept : turn.kept) {
        if (kept.answer.stage == Stage::judge() && kept.answer.version.number == judgeVersion)
            return kept.analysis ? &*kept.analysis : nullptr;
    }
    return nullptr;
}

bool isUpToDate(const Turn &turn, Stage stage)
{
    const StageAnswer *reader = turn.find(stage);
    if (!reader || reader->version.seats.empty())
        return true;
    if (!sameSeats(reader->version.seats, readableSeats(turn)))
        return false;
    return stage.kind != StageKind::Synthesizer || reader->version.judge == 0 ||
           reader->version.judge == currentVersion(turn, Stage::judge());
}

int currentVersion(const Turn &turn, Stage stage)
{
    const StageAnswer *answer = turn.find(stage);
    return answer ? answer->version.number : 0;
}

bool canChooseVersion(const Turn &turn, Stage stage, int number)
{
    const auto isIt = [number](const StageAnswer *version) {
        return version->version.number == number && hasAnswer(version->state);
    };
    const StageAnswer *current = turn.find(stage);
    return turn.state != TurnState::Running && current && isSettled(current->state) && current->version.number != number &&
           std::ranges::any_of(versionsOf(turn, stage), isIt);
}

void beginVersion(Turn &turn, const VersionBegun &event)
{
    settleBasis(turn);
    const bool isSeat = event.stage.kind == StageKind::Seat;
    std::optional<StageAnswer> &made = event.stage.kind == StageKind::Judge ? turn.judge : turn.synthesis;
    if (!isSeat && !made)
        made.emplace().stage = event.stage;
    StageAnswer *place = placeOf(turn, event.stage);
    if (!place)
        return;
    int newest = 0;
    for (const StageAnswer *version : versionsOf(turn, event.stage)) {
        if (isWorthKeeping(*version))
            newest = std::max(newest, version->version.number);
    }
    StageAnswer fresh;
    fresh.stage = event.stage;
    fresh.label = place->label;
    fresh.colour = place->colour;
    fresh.model = event.model;
    fresh.modelName = event.modelName;
    fresh.simulated = event.simulated;
    fresh.version = event.facts;
    fresh.version.number = newest + 1;
    fresh.version.replaces = isWorthKeeping(*place) ? place->version.number : 0;
    if (isSeat && turn.state != TurnState::Running)
        turn.panelClosed = false; // as for a seat that is asked anew
    fresh.leftBehind = isSeat && turn.panelClosed;
    keep(turn, *place);
    *place = fresh;
    if (event.stage.kind == StageKind::Judge)
        turn.analysis.reset();
    turn.state = TurnState::Running;
}

void chooseVersion(Turn &turn, Stage stage, int number)
{
    settleBasis(turn);
    if (!swapIn(turn, stage, number))
        return;
    const VersionFacts facts = turn.find(stage)->version;
    switch (stage.kind) {
    case StageKind::Seat:
        followSeats(turn, Stage::judge());
        followSeats(turn, Stage::synthesizer());
        break;
    case StageKind::Judge:
        if (restoreBasis(turn, facts))
            followSeats(turn, Stage::synthesizer());
        break;
    case StageKind::Synthesizer:
        restoreBasis(turn, facts);
        if (facts.judge > 0)
            swapIn(turn, Stage::judge(), facts.judge);
        break;
    case StageKind::CrossExam: break;
    }
    const auto isSettledSeat = [](const StageAnswer &seat) { return isSettled(seat.state); };
    if (turn.state != TurnState::Running)
        turn.panelClosed = turn.panelClosed || std::ranges::all_of(turn.seats, isSettledSeat);
}

void noteBasis(Turn &turn, StageAnswer &reader)
{
    reader.version.seats = readableSeats(turn);
    if (reader.stage.kind != StageKind::Synthesizer)
        return;
    reader.version.judge = turn.analysis ? currentVersion(turn, Stage::judge()) : 0;
    reader.version.rulings = turn.rulings;
}

} // namespace fusion
