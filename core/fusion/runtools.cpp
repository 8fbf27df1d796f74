// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/fusion/fusionrun_p.h"
#include "core/fusion/pricing.h"
#include "core/fusion/runstart.h"
#include "core/panel/supported.h"

namespace fusion {

namespace {

constexpr int usualSteps = 4;

} // namespace

/// Seats and judge; what is written from their answers rests on those alone.
const ModelSettings *FusionRun::Private::toolSettingsOf(Stage stage) const
{
    return stage.kind == StageKind::Synthesizer ? nullptr : placeIn(panel, stage);
}

ToolScope FusionRun::Private::scopeOf(Stage stage) const
{
    const StageAnswer *answer = turn.find(stage);
    const QString connection = answer ? answer->model.connection : QString();
    return {.turnId = turn.id,
            .conversation = tools.conversation,
            .isKept = tools.isKept,
            .stage = stage,
            .label = stage.kind == StageKind::Judge ? FusionRun::tr("Judge")
                     : answer                       ? answer->label
                                                    : QString(),
            .isDemo = tools.isDemo && tools.isDemo(connection),
            .hosted = tools.hosted ? tools.hosted(connection) : HostedAbilities(),
            .rules = domainRulesFromJson(panel.domains)};
}

void FusionRun::Private::equip(Call &call) const
{
    const ModelSettings *settings = tools.box ? toolSettingsOf(call.stage) : nullptr;
    if (!settings || settings->tools.isEmpty())
        return;
    const QStringList wanted = supportedSettings(*settings, catalog.find(call.request.model)).tools;
    const ToolOffer offer = tools.box->offer(wanted, scopeOf(call.stage));
    call.request.tools = offer.tools;
    call.request.hostedTools = offer.hosted;
}

std::unique_ptr<ChatStream> FusionRun::Private::dispatch(const Call &call)
{
    if (!tools.box || call.request.tools.empty())
        return ask(call.request);
    const ModelSettings *settings = toolSettingsOf(call.stage);
    const ToolLimits limits{.steps = settings ? settings->toolSteps.value_or(usualSteps) : usualSteps};
    const auto gate = [this, stage = call.stage](ToolLoop &loop, const ChatRequest &next) { return mayGoOn(loop, stage, next); };
    return std::make_unique<ToolLoop>(call.request, ask, tools.box->runner(scopeOf(call.stage)), limits, gate);
}

/// What the tools found is not sent where that would pass a limit: it waits for the person like any other call.
bool FusionRun::Private::mayGoOn(ToolLoop &loop, Stage stage, const ChatRequest &next)
{
    if (!guard || !guard->reserve(turn.id, turn.knownCost(), {planOf(stage, next)}))
        return true;
    step([&] {
        held.push_back({.stage = stage, .request = next, .goOn = [waiting = QPointer<ToolLoop>(&loop)] {
                            if (waiting)
                                waiting->goOn();
                        }});
        letGo(false);
    });
    return false;
}

/// A round is a request like any other, and is paid for like one.
RunEventBody FusionRun::Private::priced(RunEventBody body) const
{
    if (auto *round = std::get_if<StageRoundEnded>(&body)) {
        if (const StageAnswer *answer = turn.find(round->stage))
            round->usage = withCost(round->usage, catalog.find(answer->model));
    }
    return body;
}

} // namespace fusion
