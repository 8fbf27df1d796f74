// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/crossrequest.h"
#include "core/fusion/fusionrun_p.h"
#include "core/fusion/prompts.h"

#include <algorithm>
#include <utility>

namespace fusion {

void FusionRun::crossExamine(const QString &topic)
{
    if (d->isRunning())
        return;
    std::vector<CrossCall> calls = crossCallsFor(d->turn, topic, promptVersions());
    if (calls.empty())
        return;
    d->step([this, &calls] {
        std::vector<Stage> stages;
        for (const CrossCall &call : calls)
            stages.push_back(call.answer.stage);
        d->happen(CrossExamBegun{.calls = std::move(calls)});
        d->askCrossed(stages, false);
    });
}

void FusionRun::Private::askCrossed(const std::vector<Stage> &stages, bool anew)
{
    std::vector<Call> calls;
    for (const Stage stage : stages) {
        if (anew)
            happen(StageReset{.stage = stage});
        const CrossCall &call = turn.crossCalls.at(static_cast<size_t>(stage.seat));
        calls.push_back({.stage = stage, .request = crossRequest(context(), call)});
    }
    send(std::move(calls));
}

/// Those that no limit let go, too: nobody waits for them any more.
void FusionRun::Private::stopCrossed()
{
    for (const CrossCall &call : turn.crossCalls) {
        if (!isSettled(call.answer.state))
            stop(call.answer.stage);
    }
}

/// What the others say is worth having, whatever became of one.
void FusionRun::Private::crossSettled()
{
    const auto isOpen = [](const CrossCall &call) { return !isSettled(call.answer.state); };
    if (std::ranges::none_of(turn.crossCalls, isOpen))
        endQuietly();
}

} // namespace fusion
