// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/fusion/fusionrun.h"
#include "tests/support/scriptedprovider.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace fusion::test {

/// A run against a script, with everything it said.
struct Scene {
    explicit Scene(const Panel &panel, const QString &question = QStringLiteral("Why?"))
        : run({.question = question, .panel = panel, .earlier = {}}, catalog, provider.ask())
    {
        QObject::connect(&run, &FusionRun::happened, &run, [this](const RunEvent &event) {
            log.append(logLine(event));
            replayed.apply(event);
            if (event.atMs < lastMs)
                qFatal("time ran backwards");
            lastMs = event.atMs;
        });
    }

    bool waitFor(const QString &line)
    {
        return QTest::qWaitFor([&] { return log.contains(line); }, 10000);
    }
    bool waitForEnd() { return finished.count() > 0 || finished.wait(10000); }
    /// The log without the lines about text.
    QStringList steps() const
    {
        static const QRegularExpression step(QStringLiteral("^(?!(seat \\d|judge|synthesizer)( thinks)?:)"));
        return log.filter(step);
    }

    Catalog catalog;
    ScriptedProvider provider;
    FusionRun run;
    QSignalSpy answered{&run, &FusionRun::answered};
    QSignalSpy finished{&run, &FusionRun::finished};
    QStringList log;
    Turn replayed;
    qint64 lastMs = 0;
};

inline Panel panelWith(int seats, int quorum, int graceS)
{
    Panel panel = testPanel(seats);
    panel.policy.quorum = quorum;
    panel.policy.graceS = graceS;
    return panel;
}

} // namespace fusion::test
