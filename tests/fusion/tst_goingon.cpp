// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fusion/runscene.h"

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// When a run goes on without a seat, and when it stops.
class TestGoingOn : public QObject
{
    Q_OBJECT

private slots:
    void graceAndLateAnswer();
    void lateAnswerIsJudged();
    void lateAnswerComesBeforeTheRunEnds();
    void goOnNow();
    void goOnNowWithoutAnswer();
    void stopSeatClosesItsStream();
    void stopAll();
    void stopWhileSynthesizing();
    void stopFromWithinAnEvent();
    void deletingTheRunClosesEverything();
};

void TestGoingOn::graceAndLateAnswer()
{
    Scene scene(panelWith(3, 2, 0));
    scene.provider.say(u"m2"_s, {.text = {u"Slow but sure."_s}, .hold = Hold::BeforeEnd});
    scene.run.start();
    QVERIFY(scene.waitFor(u"finished: degraded"_s));
    QVERIFY(scene.log.contains(u"quorum, 0 ms"_s));
    QVERIFY(scene.log.contains(u"panel closed: grace over"_s));
    QCOMPARE(scene.answered.count(), 1);
    QCOMPARE(scene.finished.count(), 0); // the late seat goes on
    QVERIFY(scene.run.isActive());
    QVERIFY(scene.run.turn().seats[2].leftBehind);
    QVERIFY(!scene.run.turn().canJudgeAgain());
    scene.provider.release(u"m2"_s);
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().seats[2].state, StageState::Late);
    QCOMPARE(scene.run.turn().seats[2].text, u"Slow but sure."_s);
    QVERIFY(scene.run.turn().canJudgeAgain());
    QCOMPARE(scene.log.filter(u"finished:"_s).size(), 1);
    QCOMPARE(scene.run.turn(), scene.replayed);
}

void TestGoingOn::lateAnswerIsJudged()
{
    Scene scene(panelWith(3, 2, 0));
    scene.provider.say(u"m2"_s, {.text = {u"Slow but sure."_s}, .hold = Hold::BeforeText});
    scene.run.start();
    QVERIFY(scene.waitFor(u"finished: degraded"_s));
    scene.provider.release(u"m2"_s);
    QVERIFY(scene.waitForEnd());
    const quint32 seed = scene.run.turn().orderSeed;
    scene.run.judgeAgain();
    QVERIFY(scene.waitFor(u"finished: answered"_s));
    QCOMPARE(scene.run.turn().orderSeed, seed);
    QCOMPARE(scene.run.turn().seats[2].state, StageState::Answered);
    const auto judged = scene.provider.requestsTo(u"judge"_s);
    QCOMPARE(judged.size(), size_t(2));
    QCOMPARE(shownAnswers(judged[1]).size(), 3);
    QCOMPARE(scene.run.turn().judge->version.number, 2);
    QCOMPARE(scene.run.turn().kept.size(), size_t(2));           // the map and the synthesis before
    QCOMPARE(scene.run.turn().synthesis->text, u"Synthesis."_s); // not twice
    QVERIFY(!scene.run.turn().canJudgeAgain());
    QCOMPARE(scene.run.turn(), scene.replayed);
}

void TestGoingOn::lateAnswerComesBeforeTheRunEnds()
{
    Scene scene(panelWith(3, 2, 0));
    scene.provider.say(u"m2"_s, {.text = {u"Slow but sure."_s}, .hold = Hold::BeforeText});
    scene.provider.say(u"writer"_s, {.text = {u"Written."_s}, .hold = Hold::BeforeEnd});
    scene.run.start();
    QVERIFY(scene.waitFor(u"started synthesizer"_s));
    scene.provider.release(u"m2"_s);
    QVERIFY(scene.waitFor(u"answered seat 2"_s));
    QCOMPARE(scene.finished.count(), 0);
    scene.provider.release(u"writer"_s);
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().seats[2].state, StageState::Late);
    QCOMPARE(scene.run.turn().state, TurnState::Degraded);
}

void TestGoingOn::goOnNow()
{
    Scene scene(panelWith(3, 3, 60));
    scene.provider.say(u"m1"_s, {.hold = Hold::BeforeText});
    scene.run.start();
    QVERIFY(scene.waitFor(u"answered seat 2"_s));
    scene.run.goOnNow();
    QVERIFY(scene.waitFor(u"finished: degraded"_s));
    QVERIFY(scene.log.contains(u"panel closed: person"_s));
    QCOMPARE(scene.provider.open(), QStringList{u"m1"_s});
    scene.run.stopSeat(1);
    QCOMPARE(scene.finished.count(), 1);
    QCOMPARE(scene.provider.open(), QStringList());
    QCOMPARE(scene.run.turn().state, TurnState::Degraded);
}

void TestGoingOn::goOnNowWithoutAnswer()
{
    Scene scene(testPanel(2));
    scene.provider.say(u"m0"_s, {.hold = Hold::BeforeText}).say(u"m1"_s, {.hold = Hold::BeforeText});
    scene.run.start();
    scene.run.goOnNow();
    QVERIFY(!scene.run.turn().panelClosed);
    QCOMPARE(scene.run.turn().phase(), Turn::Phase::Panel);
}

void TestGoingOn::stopSeatClosesItsStream()
{
    Scene scene(testPanel(3));
    scene.provider.say(u"m1"_s, {.text = {u"So far"_s}, .hold = Hold::BeforeEnd});
    scene.run.start();
    QVERIFY(scene.waitFor(u"seat 1: So far"_s));
    scene.run.stopSeat(1);
    QCOMPARE(scene.provider.open().count(u"m1"_s), 0); // at once, not in the next round of the event loop
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().seats[1].state, StageState::Stopped);
    QCOMPARE(scene.run.turn().seats[1].text, u"So far"_s);
    QCOMPARE(scene.run.turn().state, TurnState::Degraded);
    QCOMPARE(shownAnswers(scene.provider.requestsTo(u"judge"_s).front()).size(), 2);
}

void TestGoingOn::stopAll()
{
    Scene scene(testPanel(3));
    for (const QString &model : {u"m1"_s, u"m2"_s})
        scene.provider.say(model, {.hold = Hold::BeforeText});
    scene.run.start();
    QVERIFY(scene.waitFor(u"answered seat 0"_s));
    scene.run.stopAll();
    QCOMPARE(scene.provider.open(), QStringList());
    QCOMPARE(scene.steps().constLast(), u"finished: stopped"_s);
    QCOMPARE(scene.finished.count(), 1);
    QCOMPARE(scene.answered.count(), 1);
    QCOMPARE(scene.run.turn().seats[0].state, StageState::Answered);
    QCOMPARE(scene.run.turn().seats[2].state, StageState::Stopped);
    QCOMPARE(scene.run.turn(), scene.replayed);
    scene.run.stopAll();
    QCOMPARE(scene.finished.count(), 1);
}

void TestGoingOn::stopWhileSynthesizing()
{
    Scene scene(testPanel(2));
    scene.provider.say(u"writer"_s, {.text = {u"Half an"_s}, .hold = Hold::BeforeEnd});
    scene.run.start();
    QVERIFY(scene.waitFor(u"synthesizer: Half an"_s));
    scene.run.stopAll();
    QCOMPARE(scene.run.turn().state, TurnState::Stopped);
    QCOMPARE(scene.run.turn().answer(), u"Half an"_s);
    scene.run.synthesizeAgain();
    QVERIFY(scene.waitFor(u"finished: answered"_s));
    QCOMPARE(scene.run.turn().answer(), u"Synthesis."_s);
}

void TestGoingOn::stopFromWithinAnEvent()
{
    Scene scene(testPanel(2));
    QObject::connect(&scene.run, &FusionRun::happened, &scene.run, [&](const RunEvent &event) {
        if (std::holds_alternative<AnalysisReady>(event.body))
            scene.run.stopAll();
    });
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.steps().constLast(), u"finished: stopped"_s);
    QCOMPARE(scene.run.turn(), scene.replayed);
    QTRY_COMPARE(scene.provider.open(), QStringList());
}

void TestGoingOn::deletingTheRunClosesEverything()
{
    Catalog catalog;
    ScriptedProvider provider;
    provider.say(u"m0"_s, {.hold = Hold::BeforeText}).say(u"m1"_s, {.hold = Hold::BeforeText});
    auto run = std::make_unique<FusionRun>(RunInput{.question = u"Why?"_s, .panel = testPanel(2), .earlier = {}}, catalog,
                                           provider.ask());
    run->start();
    QCOMPARE(provider.open().size(), 2);
    run.reset();
    QCOMPARE(provider.open(), QStringList());
}

QTEST_GUILESS_MAIN(TestGoingOn)
#include "tst_goingon.moc"
