// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/killharness.h"

#include <QTest>

using namespace fusion::test;

/// Fifty kills of the real program; `./dev bench kill` makes it a thousand. FUSION_TEST_SEED=N repeats a run's moments.
class TestKills : public QObject
{
    Q_OBJECT

private slots:
    void nothingToldIsLost()
    {
        constexpr int kills = 50;
        bool isGiven = false;
        const uint given = qEnvironmentVariable("FUSION_TEST_SEED").toUInt(&isGiven);
        const quint32 seed = isGiven ? given : QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        KillHarness harness(seed);
        for (int kill = 1; kill <= kills; ++kill) {
            const QString fault = harness.killOnce();
            QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1, kill %2: %3").arg(seed).arg(kill).arg(fault)));
        }
        qInfo("%d killed, %d printed events looked for, %d turns finished, %d stages spared", harness.killed(),
              harness.eventsTold(), harness.resumed(), harness.stagesSpared());
        // Half of them are killed after one of the lines the program prints, so most hit a turn.
        QVERIFY(harness.killed() > kills / 2);
        QVERIFY(harness.resumed() > kills / 5);
        QVERIFY(harness.stagesSpared() > 0);
    }
};

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
