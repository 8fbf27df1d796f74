// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fusion/runscene.h"

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// Seats and the synthesizer asked once more.
class TestRetrying : public QObject
{
    Q_OBJECT

private slots:
    void retrySeat();
    void retryThatFailsKeepsTheAnswer();
    void retryFailed();
    void retryWhileTheJudgeWrites();
    void synthesizeAgain();
};

void TestRetrying::retrySeat()
{
    Scene scene(testPanel(3));
    scene.provider.fail(u"m1"_s, FailureKind::RateLimit);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().state, TurnState::Degraded);
    scene.log.clear();
    scene.run.retrySeat(1);
    QVERIFY(scene.waitFor(u"finished: answered"_s));
    QCOMPARE(scene.steps(), QStringList({u"reset seat 1"_s, u"started seat 1"_s, u"answered seat 1"_s,
                                         u"panel closed: all settled"_s, u"new version of judge"_s, u"started judge"_s,
                                         u"analysis of 1 points"_s, u"answered judge"_s, u"new version of synthesizer"_s,
                                         u"started synthesizer"_s, u"answered synthesizer"_s, u"finished: answered"_s}));
    QCOMPARE(scene.run.turn().analysis->consensus.front().evidence.size(), size_t(3));
    QCOMPARE(scene.run.turn(), scene.replayed);
}

void TestRetrying::retryThatFailsKeepsTheAnswer()
{
    Scene scene(testPanel(3));
    scene.provider.fail(u"m1"_s, FailureKind::RateLimit).fail(u"m1"_s, FailureKind::Server);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    scene.log.clear();
    scene.run.retrySeat(1);
    QCOMPARE(scene.run.turn().phase(), Turn::Phase::Panel);
    QVERIFY(scene.waitFor(u"finished: degraded"_s));
    QCOMPARE(scene.provider.requestsTo(u"judge"_s).size(), size_t(1));
    QCOMPARE(scene.run.turn().answer(), u"Synthesis."_s);
    QCOMPARE(scene.run.turn().seats[1].failure->kind, FailureKind::Server);
    QCOMPARE(scene.run.turn().seats[1].attempts, 2);
}

void TestRetrying::retryFailed()
{
    Scene scene(testPanel(3));
    scene.provider.fail(u"m0"_s, FailureKind::Server).fail(u"m1"_s, FailureKind::Server).fail(u"m2"_s, FailureKind::Server);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().state, TurnState::Failed);
    scene.run.retryFailed();
    QCOMPARE(scene.provider.open().size(), 3);
    QVERIFY(scene.waitFor(u"finished: answered"_s));
    QCOMPARE(scene.run.turn().answer(), u"Synthesis."_s);
    QCOMPARE(scene.run.turn(), scene.replayed);
}

void TestRetrying::retryWhileTheJudgeWrites()
{
    Scene scene(testPanel(3));
    scene.provider.fail(u"m1"_s, FailureKind::Server);
    scene.provider.say(u"judge"_s, {.make = comparisonOf, .hold = Hold::BeforeText});
    scene.run.start();
    QVERIFY(scene.waitFor(u"started judge"_s));
    scene.run.retrySeat(1);
    QVERIFY(scene.waitFor(u"answered seat 1"_s));
    QCOMPARE(scene.run.turn().seats[1].state, StageState::Late);
    scene.provider.release(u"judge"_s);
    QVERIFY(scene.waitForEnd());
    QVERIFY(scene.run.turn().canJudgeAgain());
    QCOMPARE(scene.run.turn(), scene.replayed);
}

void TestRetrying::synthesizeAgain()
{
    Scene scene(testPanel(2));
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    scene.provider.say(u"writer"_s, u"Another synthesis."_s);
    scene.log.clear();
    scene.run.synthesizeAgain();
    QVERIFY(scene.waitFor(u"finished: answered"_s));
    QCOMPARE(scene.steps(), QStringList({u"new version of synthesizer"_s, u"started synthesizer"_s, u"answered synthesizer"_s,
                                         u"finished: answered"_s}));
    QCOMPARE(scene.run.turn().answer(), u"Another synthesis."_s);
}

QTEST_GUILESS_MAIN(TestRetrying)
#include "tst_retrying.moc"
