// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program, killed a thousand times (FUSION_BENCH_KILLS: so many times) at random moments of a turn, on one profile:
// nothing that it had printed may be lost, the history has to be sound each time, and finishing a turn sends only what is
// missing.

#include "tests/bench/figures.h"
#include "tests/cli/killharness.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace fusion::test;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int wanted = qEnvironmentVariableIntValue("FUSION_BENCH_KILLS");
    const int kills = wanted > 0 ? wanted : 1000;
    const quint32 seed = QRandomGenerator::system()->generate();
    std::printf("seed %u\n", seed);
    std::fflush(stdout);
    KillHarness harness(seed);
    int faults = 0;
    for (int kill = 1; kill <= kills; ++kill) {
        const QString fault = harness.killOnce();
        if (!fault.isEmpty()) {
            ++faults;
            std::printf("kill %d: %s\n", kill, qPrintable(fault));
            std::fflush(stdout);
        }
    }
    fusion::bench::Figures figures;
    const auto add = [&figures](const QString &name, int count, double atLeast) {
        figures.add({.name = name, .value = double(count), .unit = u"times"_s, .atLeast = atLeast});
    };
    for (const KilledIn place : {KilledIn::Start, KilledIn::Seats, KilledIn::Judge, KilledIn::Synthesis, KilledIn::End})
        add(u"killed "_s + killedInName(place), harness.count(place), kills * 0.01);
    add(killedInName(KilledIn::AfterExit), harness.count(KilledIn::AfterExit), 0);
    add(u"printed events looked for"_s, harness.eventsTold(), kills);
    add(u"turns finished afterwards"_s, harness.resumed(), kills * 0.2);
    add(u"answers in them that were not asked for again"_s, harness.stagesSpared(), kills * 0.05);
    figures.add({.name = u"kills after which something was lost or damaged"_s,
                 .value = double(faults),
                 .unit = u"times"_s,
                 .atMost = 0.0});
    return figures.finish(QCoreApplication::arguments());
}
