// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a turn says about itself: computed from its parts, never remembered.

#include "core/chat/turn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// Waiting, or cut off with the program.
bool isUnfinished(const StageAnswer &answer)
{
    return !isSettled(answer.state) || answer.state == StageState::Interrupted;
}

} // namespace

Turn::Phase Turn::phase() const
{
    if (state != TurnState::Running)
        return Phase::Finished;
    const auto isOpen = [](const CrossCall &call) { return !isSettled(call.answer.state); };
    if (std::ranges::any_of(crossCalls, isOpen))
        return Phase::CrossExam;
    if (synthesis && synthesis->state == StageState::Streaming)
        return Phase::Synthesis;
    if (judge && panelClosed && isSettled(judge->state))
        return Phase::Synthesis;
    return panelClosed && judge ? Phase::Judge : Phase::Panel;
}

std::vector<int> Turn::answeredSeats() const
{
    std::vector<int> answered;
    for (const StageAnswer &seat : seats) {
        if (seat.state == StageState::Answered)
            answered.push_back(seat.stage.seat);
    }
    return answered;
}

std::vector<Stage> Turn::missingStages() const
{
    std::vector<Stage> missing;
    for (const StageAnswer &seat : seats) {
        if (isUnfinished(seat) && !panelClosed)
            missing.push_back(seat.stage);
    }
    if (judge && (isUnfinished(*judge) || !panelClosed))
        missing.push_back(Stage::judge());
    const bool judgedAlone = judge && judge->version.alone && panelClosed;
    if (synthesis && (isUnfinished(*synthesis) || (!missing.empty() && !judgedAlone)))
        missing.push_back(Stage::synthesizer());
    for (const CrossCall &call : crossCalls) {
        if (isUnfinished(call.answer))
            missing.push_back(call.answer.stage);
    }
    return missing;
}

bool Turn::canJudgeAgain() const
{
    const auto late = [](const StageAnswer &seat) { return seat.state == StageState::Late; };
    return judge && isSettled(judge->state) && state != TurnState::Running && std::ranges::any_of(seats, late);
}

QString Turn::answer() const
{
    if (synthesis && synthesis->state != StageState::Skipped)
        return synthesis->text;
    if (!synthesis)
        return seats.empty() ? QString() : seats.front().text;
    const std::vector<int> answered = answeredSeats();
    return answered.empty() ? QString() : seats[static_cast<size_t>(answered.front())].text;
}

Money Turn::knownCost() const
{
    Money sum;
    for (const StageAnswer &seat : seats)
        sum += seat.knownCost;
    if (judge)
        sum += judge->knownCost;
    if (synthesis)
        sum += synthesis->knownCost;
    for (const KeptVersion &version : kept)
        sum += version.answer.knownCost;
    for (const CrossCall &call : crossCalls)
        sum += call.answer.knownCost;
    return sum;
}

Usage Turn::totalUsage() const
{
    Usage total;
    bool costKnown = true;
    const auto addCount = [](std::optional<qint64> &into, std::optional<qint64> value) {
        if (value)
            into = into.value_or(0) + *value;
    };
    const auto add = [&](const StageAnswer &stage) {
        if (stage.attempts == 0)
            return;
        addCount(total.inputTokens, stage.usage.inputTokens);
        addCount(total.outputTokens, stage.usage.outputTokens);
        addCount(total.reasoningTokens, stage.usage.reasoningTokens);
        addCount(total.cachedTokens, stage.usage.cachedTokens);
        addCount(total.cacheWriteTokens, stage.usage.cacheWriteTokens);
        addCount(total.webSearches, stage.usage.webSearches);
        costKnown = costKnown && stage.usage.cost.has_value();
        total.cost = total.cost.value_or(Money{}) + stage.usage.cost.value_or(Money{});
        total.costSource = std::max(total.costSource, stage.usage.costSource);
    };
    std::ranges::for_each(seats, add);
    if (judge)
        add(*judge);
    if (synthesis)
        add(*synthesis);
    for (const KeptVersion &version : kept)
        add(version.answer);
    for (const CrossCall &call : crossCalls)
        add(call.answer);
    if (!costKnown) {
        total.cost.reset();
        total.costSource = CostSource::Unknown;
    }
    return total;
}

} // namespace fusion
