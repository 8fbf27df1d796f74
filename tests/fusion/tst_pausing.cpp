// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/spendingguard.h"
#include "tests/fusion/runscene.h"

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

namespace {

/// Lets so many batches of calls pass, then none; remembers what it was told.
class TestGuard : public SpendingGuard
{
public:
    explicit TestGuard(int batches)
        : left(batches)
    {
    }

    std::optional<CapReached> reserve(const QString &, Money spent, const std::vector<PlannedCall> &calls) override
    {
        if (left > 0) {
            --left;
            return std::nullopt;
        }
        asked = static_cast<int>(calls.size());
        return CapReached{.kind = CapKind::Run, .connection = {}, .cap = Money{100}, .spent = spent, .next = {}};
    }
    void reserveAnyway(const QString &, const std::vector<PlannedCall> &) override { ++forced; }
    void settled(const QString &, Stage, std::optional<Money>) override { ++ended; }
    void released(const QString &, Stage) override { ++givenUp; }
    void forget(const QString &) override { ++forgotten; }

    int left;
    int asked = 0;
    int forced = 0;
    int ended = 0;
    int givenUp = 0;
    int forgotten = 0;
};

} // namespace

/// A limit of the person's: what goes out, what does not, and what comes of each choice.
class TestPausing : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSentBeforeThePersonSaysSo();
    void continuesOnceOnly();
    void goesOnWhenTheLimitIsRaised();
    void stopsHere();
    void aHeldSeatCanBeStopped();
    void aStoredTurnComesBackPaused();
    void theGuardHearsOfEveryCall();
};

void TestPausing::nothingIsSentBeforeThePersonSaysSo()
{
    TestGuard guard(0);
    Scene scene(panelWith(3, 2, 0));
    scene.run.setGuard(&guard);
    scene.run.start();
    QCOMPARE(scene.steps(), QStringList({"run started", "paused before seat 0, seat 1, seat 2"}));
    QCOMPARE(guard.asked, 3);
    QVERIFY(scene.run.isActive());
    QCOMPARE(scene.run.turn().pause->stages.size(), size_t(3));
    QCOMPARE(scene.run.turn().state, TurnState::Running);
    QCoreApplication::processEvents();
    QVERIFY(scene.provider.requests().empty());
    scene.run.checkAgain(); // still not
    QCOMPARE(scene.steps().size(), 2);
}

void TestPausing::continuesOnceOnly()
{
    TestGuard guard(0);
    Scene scene(panelWith(2, 2, 0));
    scene.run.setGuard(&guard);
    scene.run.start();
    scene.run.continueOnce();
    QVERIFY(scene.waitFor("paused before judge"));
    QCOMPARE(scene.provider.requests().size(), size_t(2));
    scene.run.continueOnce();
    QVERIFY(scene.waitFor("paused before synthesizer"));
    QCOMPARE(scene.provider.requests().size(), size_t(3));
    scene.run.continueOnce();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().state, TurnState::Answered);
    QVERIFY(!scene.run.turn().pause);
    QCOMPARE(scene.log.count("continued"), 3);
    QCOMPARE(guard.forced, 3);
    QCOMPARE(scene.replayed, scene.run.turn());
}

void TestPausing::goesOnWhenTheLimitIsRaised()
{
    TestGuard guard(1);
    Scene scene(panelWith(2, 2, 0));
    scene.run.setGuard(&guard);
    scene.run.start();
    QVERIFY(scene.waitFor("paused before judge"));
    guard.left = 10;
    scene.run.checkAgain();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().state, TurnState::Answered);
    QCOMPARE(guard.forced, 0);
}

void TestPausing::stopsHere()
{
    TestGuard guard(1);
    Scene scene(panelWith(2, 2, 0));
    scene.run.setGuard(&guard);
    scene.run.start();
    QVERIFY(scene.waitFor("paused before judge"));
    scene.run.stopAll();
    QVERIFY(scene.waitForEnd());
    const Turn &turn = scene.run.turn();
    QCOMPARE(turn.state, TurnState::Stopped);
    QVERIFY(!turn.pause);
    QCOMPARE(turn.answeredSeats().size(), size_t(2));
    QCOMPARE(turn.missingStages(), std::vector<Stage>({Stage::judge(), Stage::synthesizer()}));
    QVERIFY(!scene.run.isActive());
}

void TestPausing::aHeldSeatCanBeStopped()
{
    TestGuard guard(0);
    Scene scene(panelWith(2, 2, 0));
    scene.run.setGuard(&guard);
    scene.run.start();
    scene.run.stopSeat(0);
    QCOMPARE(scene.run.turn().seats[0].state, StageState::Stopped);
    QCOMPARE(scene.run.turn().seats[0].unpricedAttempts, 0);
    scene.run.continueOnce();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.provider.requests().size(), size_t(1));
    QCOMPARE(scene.run.turn().state, TurnState::Degraded);
}

void TestPausing::aStoredTurnComesBackPaused()
{
    TestGuard guard(1);
    Scene scene(panelWith(2, 2, 0));
    scene.run.setGuard(&guard);
    scene.run.start();
    QVERIFY(scene.waitFor("paused before judge"));
    Turn stored = turnFromJson(toJson(scene.run.turn()));
    QCOMPARE(stored.pause, scene.run.turn().pause);
    markInterrupted(stored);
    QVERIFY(!stored.pause);
    QCOMPARE(stored.missingStages(), std::vector<Stage>({Stage::judge(), Stage::synthesizer()}));
}

void TestPausing::theGuardHearsOfEveryCall()
{
    TestGuard guard(9);
    {
        Scene scene(panelWith(2, 2, 0));
        scene.run.setGuard(&guard);
        scene.provider.fail("m1", FailureKind::Server, 500);
        scene.provider.fail("m1", FailureKind::Server, 500);
        scene.run.start();
        QVERIFY(scene.waitForEnd());
    }
    QCOMPARE(guard.ended, 2);
    QCOMPARE(guard.givenUp, 0);
    QCOMPARE(guard.forgotten, 1);
}

QTEST_GUILESS_MAIN(TestPausing)
#include "tst_pausing.moc"
