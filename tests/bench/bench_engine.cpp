// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine adds to a turn: the time from question to answer beside the time that the simulator took to serve the
// slowest seat, the judge and the synthesizer; and the pause between the last seat's end and the judge's request.

#include "core/catalog/catalog.h"
#include "core/fusion/fusionrun.h"
#include "core/panel/panelstore.h"
#include "core/session/session.h"
#include "core/simulator/demoquestions.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace fusion;
using namespace fusion::bench;

namespace {

constexpr int rounds = 3;

struct Measured {
    double turnMs = 0;
    double servedMs = 0;
    double pauseMs = 0; ///< last seat's end to the judge's request
};

double lengthOf(const StageAnswer &stage)
{
    return static_cast<double>(stage.timing.endMs.value_or(0) - stage.timing.queuedMs.value_or(0));
}

Measured runOnce(Session &session)
{
    FusionRun run({.question = demoQuestions().front().question, .panel = *session.panels().find(u"demo"_s), .earlier = {}},
                  session.catalog(), session.ask());
    QSignalSpy finished(&run, &FusionRun::finished);
    QElapsedTimer clock;
    clock.start();
    run.start();
    if (!finished.wait(120'000) || run.turn().state != TurnState::Answered)
        qFatal("the turn was not answered");
    Measured measured{.turnMs = static_cast<double>(clock.nsecsElapsed()) / 1e6};
    double slowest = 0;
    double lastEnd = 0;
    for (const StageAnswer &seat : run.turn().seats) {
        slowest = std::max(slowest, lengthOf(seat));
        lastEnd = std::max(lastEnd, static_cast<double>(seat.timing.endMs.value_or(0)));
    }
    measured.servedMs = slowest + lengthOf(*run.turn().judge) + lengthOf(*run.turn().synthesis);
    measured.pauseMs = static_cast<double>(run.turn().judge->timing.queuedMs.value_or(0)) - lastEnd;
    return measured;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir profile;
    Session session({.profileDir = profile.path(), .useKeychain = false});
    if (!QTest::qWaitFor([&] { return session.catalog().isLoaded(u"demo"_s); }, 30'000))
        qFatal("no demo models");
    std::vector<Measured> all;
    for (int round = 0; round < rounds; ++round)
        all.push_back(runOnce(session));
    std::ranges::sort(all, {}, [](const Measured &one) { return one.turnMs / one.servedMs; });
    const Measured &median = all[all.size() / 2];
    Figures figures;
    figures.add({.name = u"a turn of three seats, judge and synthesizer"_s,
                 .value = median.turnMs,
                 .unit = u"ms"_s,
                 .baseline = u"its slowest seat, judge and synthesizer"_s,
                 .baselineValue = median.servedMs,
                 .atMost = 1.01});
    figures.add(
        {.name = u"from the last seat's end to the judge's request"_s, .value = median.pauseMs, .unit = u"ms"_s, .atMost = 5});
    return figures.finish(QCoreApplication::arguments());
}
