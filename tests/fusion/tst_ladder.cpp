// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fusion/runscene.h"

#include <QJsonDocument>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// Panels that ask few seats first.
class TestLadder : public QObject
{
    Q_OBJECT

private slots:
    void scoutsThatAgree();
    void scoutsThatDisagree();
    void scoutThatFails();
    void oneThenScoutsThenAll();
    void crashBeforeTheDecision();
    void stoppedWhileComparing();
    void scoutAskedAgainWhileComparing();
};

namespace {

const QString tall = u"The tower is 330 metres tall, measured with its antennas."_s;
const QString tallToo = u"Measured with antennas, the tower is 330 metres tall."_s;
const QString other = u"Nobody can say; cathedrals, bridges and ships were never compared."_s;

Panel ladderPanel(int seats, Ladder ladder)
{
    Panel panel = testPanel(seats);
    panel.policy.ladder = ladder;
    return panel;
}

} // namespace

void TestLadder::scoutsThatAgree()
{
    Scene scene(ladderPanel(4, Ladder::Scouts));
    scene.provider.say(u"m0"_s, tall).say(u"m1"_s, tallToo);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.provider.requests().size(), size_t(2));
    const Turn &turn = scene.run.turn();
    QCOMPARE(turn.ladder->reason, LadderReason::ScoutsAgree);
    QCOMPARE(turn.ladder->callsSaved, 4); // two seats, judge, synthesizer
    QVERIFY(turn.ladder->agreement >= 60);
    QCOMPARE(turn.state, TurnState::Answered);
    QCOMPARE(turn.answer(), tall);
    QCOMPARE(turn.seats[3].state, StageState::Skipped);
    QCOMPARE(turn, scene.replayed);
    QCOMPARE(turnFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(turn)).toJson()).object()), turn);
    // One click to go on: those that answered are not asked again.
    scene.finished.clear();
    scene.run.climb();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.provider.requests().size(), size_t(6));
    QCOMPARE(scene.provider.requestsTo(u"m0"_s).size(), size_t(1));
    QCOMPARE(scene.run.turn().answer(), u"Synthesis."_s);
    QCOMPARE(scene.run.turn().state, TurnState::Answered);
    QCOMPARE(scene.run.turn(), scene.replayed);
}

void TestLadder::scoutsThatDisagree()
{
    Scene scene(ladderPanel(4, Ladder::Scouts));
    scene.provider.say(u"m0"_s, tall).say(u"m1"_s, other);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.provider.requests().size(), size_t(6));
    QCOMPARE(scene.run.turn().ladder->reason, LadderReason::ScoutsDisagree);
    QVERIFY(scene.run.turn().ladder->goesOn);
    QCOMPARE(scene.run.turn().state, TurnState::Answered);
    QCOMPARE(shownAnswers(scene.provider.requestsTo(u"judge"_s).front()).size(), 4);
    QCOMPARE(scene.run.turn(), scene.replayed);
}

void TestLadder::scoutThatFails()
{
    Scene scene(ladderPanel(3, Ladder::Scouts));
    scene.provider.fail(u"m0"_s, FailureKind::Server);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().ladder->reason, LadderReason::TooFewAnswered);
    QCOMPARE(scene.provider.requestsTo(u"m2"_s).size(), size_t(1));
    QCOMPARE(scene.run.turn().state, TurnState::Degraded);
}

void TestLadder::oneThenScoutsThenAll()
{
    Scene scene(ladderPanel(4, Ladder::One));
    scene.provider.say(u"m0"_s, tall).say(u"m1"_s, tallToo);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.provider.requests().size(), size_t(1));
    QCOMPARE(scene.run.turn().ladder->reason, LadderReason::OneAsked);
    QCOMPARE(scene.run.turn().answer(), tall);
    scene.finished.clear();
    scene.run.climb();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.provider.requests().size(), size_t(2));
    QCOMPARE(scene.run.turn().ladder->reason, LadderReason::ScoutsAgree);
    scene.finished.clear();
    scene.run.climb();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.provider.requests().size(), size_t(6));
    QCOMPARE(scene.run.turn().answer(), u"Synthesis."_s);
    scene.run.climb(); // at the top
    QCOMPARE(scene.provider.requests().size(), size_t(6));
    QCOMPARE(scene.run.turn(), scene.replayed);
}

void TestLadder::crashBeforeTheDecision()
{
    Scene scene(ladderPanel(4, Ladder::Scouts));
    scene.provider.say(u"m0"_s, tall).say(u"m1"_s, {.hold = Hold::BeforeText});
    scene.run.start();
    QVERIFY(scene.waitFor(u"answered seat 0"_s));
    Turn cut = scene.replayed;
    markInterrupted(cut);
    ScriptedProvider provider;
    provider.say(u"m1"_s, tallToo);
    FusionRun run(cut, {}, scene.catalog, provider.ask());
    QSignalSpy finished(&run, &FusionRun::finished);
    run.resume();
    QVERIFY(finished.wait(10000));
    QCOMPARE(provider.requests().size(), size_t(1));
    QCOMPARE(run.turn().ladder->reason, LadderReason::ScoutsAgree);
}

/// What another thread found is not heard of after a stop.
void TestLadder::stoppedWhileComparing()
{
    Scene scene(ladderPanel(4, Ladder::Scouts));
    scene.provider.say(u"m0"_s, tall).say(u"m1"_s, tallToo);
    bool stopped = false;
    QObject::connect(&scene.run, &FusionRun::happened, &scene.run, [&](const RunEvent &event) {
        const auto *answered = std::get_if<StageAnswered>(&event.body);
        if (!answered || scene.run.turn().answeredSeats().size() < 2)
            return;
        stopped = scene.run.isActive();
        scene.run.stopAll();
    });
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QVERIFY(stopped);
    QCOMPARE(scene.run.turn().state, TurnState::Stopped);
    QVERIFY(!QTest::qWaitFor([&] { return scene.run.turn().ladder.has_value(); }, 200));
    QCOMPARE(scene.run.turn(), scene.replayed);
    scene.finished.clear();
    scene.run.resume(); // compares then
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().ladder->reason, LadderReason::ScoutsAgree);
    QCOMPARE(scene.provider.requests().size(), size_t(2));
}

void TestLadder::scoutAskedAgainWhileComparing()
{
    Scene scene(ladderPanel(4, Ladder::Scouts));
    scene.provider.say(u"m0"_s, tall).say(u"m1"_s, other).say(u"m1"_s, tallToo);
    bool again = false;
    QObject::connect(&scene.run, &FusionRun::happened, &scene.run, [&](const RunEvent &event) {
        if (!again && std::holds_alternative<StageAnswered>(event.body) && scene.run.turn().answeredSeats().size() == 2) {
            again = true;
            scene.run.retrySeat(1);
        }
    });
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QVERIFY(again);
    QCOMPARE(scene.run.turn().ladder->reason, LadderReason::ScoutsAgree); // by what it says now
    QCOMPARE(scene.provider.requests().size(), size_t(3));
    QCOMPARE(scene.run.turn(), scene.replayed);
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
