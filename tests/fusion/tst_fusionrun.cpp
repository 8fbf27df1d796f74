// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fusion/runscene.h"

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// From the question to the end, whoever fails.
class TestFusionRun : public QObject
{
    Q_OBJECT

private slots:
    void allHappy();
    void oneBadSeat_data();
    void oneBadSeat();
    void failedCallsCost();
    void noSeatAnswers();
    void oneSurvivor();
    void oneSeatAlone();
    void oneModelOnManySeats();
    void synthesizerFails();
    void missingModels();
    void unknownConnection();
    void labelsAreUnique();
};

void TestFusionRun::allHappy()
{
    Scene scene(testPanel(2));
    scene.run.start();
    QCOMPARE(scene.provider.open(), QStringList({u"m0"_s, u"m1"_s})); // both at once
    QVERIFY(scene.waitForEnd());
    const QStringList expected{
        u"run started"_s,         u"started seat 0"_s,          u"started seat 1"_s,       u"seat 0: Answer of m0."_s,
        u"answered seat 0"_s,     u"seat 1: Answer of m1."_s,   u"answered seat 1"_s,      u"panel closed: all settled"_s,
        u"started judge"_s,       scene.log.value(9),           u"analysis of 1 points"_s, u"answered judge"_s,
        u"started synthesizer"_s, u"synthesizer: Synthesis."_s, u"answered synthesizer"_s, u"finished: answered"_s};
    QCOMPARE(scene.log, expected);
    QVERIFY(scene.log.value(9).startsWith(u"judge: {"_s));
    QCOMPARE(scene.run.turn(), scene.replayed);
    QCOMPARE(scene.run.turn().answer(), u"Synthesis."_s);
    QCOMPARE(scene.run.turn().judge->providerModel, u"judge-1"_s);
    QVERIFY(scene.run.turn().analysis->consensus.front().evidence.front().found);
    QVERIFY(!scene.run.turn().prompts[u"judge"_s].toString().isEmpty());
    QCOMPARE(scene.answered.count(), 1);
    QCOMPARE(scene.finished.count(), 1);
    QVERIFY(!scene.run.isActive());
}

void TestFusionRun::oneBadSeat_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<QString>("name");
    const auto failing = [](FailureKind kind) { return ScriptedReply{.text = {u"some"_s}, .failure = Failure{.kind = kind}}; };
    for (const FailureKind kind :
         {FailureKind::Auth, FailureKind::Credit, FailureKind::RateLimit, FailureKind::Timeout, FailureKind::Network,
          FailureKind::BadResponse, FailureKind::Context, FailureKind::NotFound, FailureKind::Overloaded, FailureKind::Server}) {
        QTest::newRow(qPrintable(failureKindName(kind))) << failing(kind) << failureKindName(kind);
    }
    QTest::newRow("no text") << ScriptedReply{} << u"empty"_s;
    QTest::newRow("white space") << ScriptedReply{.text = {u" \n"_s, u"\t\u00a0"_s}} << u"empty"_s;
    QTest::newRow("reasoning only") << ScriptedReply{.reasoning = u"Let me think."_s} << u"empty"_s;
    QTest::newRow("length before any text") << ScriptedReply{.reasoning = u"Hm"_s, .finishReason = FinishReason::Length}
                                            << u"empty"_s;
    QTest::newRow("filtered") << ScriptedReply{.text = {u"Well"_s}, .finishReason = FinishReason::ContentFilter} << u"refused"_s;
    QTest::newRow("declined") << ScriptedReply{.text = {u"I'm sorry, "_s, u"but I can't help with that."_s}} << u"refused"_s;
}

void TestFusionRun::oneBadSeat()
{
    QFETCH(ScriptedReply, reply);
    QFETCH(QString, name);
    Scene scene(testPanel(3));
    scene.provider.say(u"m1"_s, reply);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QVERIFY(scene.log.contains(u"failed seat 1 (%1)"_s.arg(name)));
    QCOMPARE(scene.run.turn().state, TurnState::Degraded);
    QCOMPARE(scene.run.turn().answer(), u"Synthesis."_s);
    QCOMPARE(shownAnswers(scene.provider.requestsTo(u"judge"_s).front()).size(), 2);
    QCOMPARE(shownAnswers(scene.provider.requestsTo(u"writer"_s).front()).size(), 2);
    QCOMPARE(scene.run.turn(), scene.replayed);
}

void TestFusionRun::failedCallsCost()
{
    const Usage used{.inputTokens = 7, .cost = Money{5000}, .costSource = CostSource::Provider};
    Scene scene(testPanel(3));
    scene.provider.say(u"m1"_s, {.text = {u"half"_s}, .failure = Failure{.kind = FailureKind::Server}, .usage = used});
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().seats[1].state, StageState::Failed);
    QCOMPARE(scene.run.turn().seats[1].usage, used);
}

void TestFusionRun::noSeatAnswers()
{
    Scene scene(testPanel(2));
    scene.provider.fail(u"m0"_s, FailureKind::Server).fail(u"m1"_s, FailureKind::Auth);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().state, TurnState::Failed);
    QCOMPARE(scene.run.turn().judge->state, StageState::Skipped);
    QCOMPARE(scene.run.turn().synthesis->state, StageState::Skipped);
    QCOMPARE(scene.run.turn().answer(), QString());
    QVERIFY(scene.provider.requestsTo(u"judge"_s).empty());
}

void TestFusionRun::oneSurvivor()
{
    Scene scene(testPanel(3));
    scene.provider.fail(u"m0"_s, FailureKind::Server).fail(u"m2"_s, FailureKind::Timeout);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().state, TurnState::Degraded);
    QCOMPARE(scene.run.turn().answer(), u"Answer of m1."_s);
    QCOMPARE(scene.run.turn().judge->state, StageState::Skipped);
    QCOMPARE(scene.run.turn().synthesis->state, StageState::Skipped);
    QCOMPARE(scene.provider.requests().size(), size_t(3));
}

void TestFusionRun::oneSeatAlone()
{
    Panel panel = testPanel(1);
    panel.judge.model = {};
    panel.synthesizer.model = {};
    panel.seats[0].ask.system = u"Be brief."_s;
    panel.seats[0].ask.temperature = 0.7;
    panel.seats[0].ask.maxTokens = 99;
    panel.policy.seatIdleS = 7;
    panel.policy.seatTimeoutS = 70;
    Scene scene(panel, u"Two\nlines?"_s);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.steps(), QStringList({u"run started"_s, u"started seat 0"_s, u"answered seat 0"_s,
                                         u"panel closed: all settled"_s, u"finished: answered"_s}));
    QCOMPARE(scene.run.turn().answer(), u"Answer of m0."_s);
    const ChatRequest expected{
        .model = {u"test"_s, u"m0"_s},
        .messages = {{.role = Role::System, .text = u"Be brief."_s}, {.role = Role::User, .text = u"Two\nlines?"_s}},
        .temperature = 0.7,
        .maxTokens = 99,
        .idleTimeoutS = 7,
        .totalTimeoutS = 70};
    QCOMPARE(scene.provider.requests().front(), expected);
}

void TestFusionRun::oneModelOnManySeats()
{
    Panel panel = testPanel(4);
    for (Seat &seat : panel.seats)
        seat.ask.model.id = u"m0"_s;
    panel.judge.model = panel.synthesizer.model = panel.seats[0].ask.model;
    Scene scene(panel);
    for (int i = 0; i < 4; ++i)
        scene.provider.say(u"m0"_s, u"Draft number %1 of this."_s.arg(i));
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().state, TurnState::Answered);
    QCOMPARE(scene.run.turn().seats[3].text, u"Draft number 3 of this."_s);
    QCOMPARE(scene.provider.requestsTo(u"m0"_s).size(), size_t(6));
}

void TestFusionRun::synthesizerFails()
{
    Scene scene(testPanel(2));
    scene.provider.say(u"writer"_s, {.text = {u"The beg"_s}, .failure = Failure{.kind = FailureKind::Network}});
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().state, TurnState::Degraded);
    QCOMPARE(scene.run.turn().synthesis->state, StageState::Failed);
    QCOMPARE(scene.run.turn().answer(), u"The beg"_s);
    QVERIFY(scene.run.turn().analysis.has_value());
}

void TestFusionRun::missingModels()
{
    Panel panel = testPanel(2);
    panel.judge.model = {};
    Scene noJudge(panel);
    noJudge.run.start();
    QVERIFY(noJudge.waitForEnd());
    QCOMPARE(noJudge.run.turn().judge->state, StageState::Skipped);
    QCOMPARE(noJudge.run.turn().state, TurnState::Degraded);
    QCOMPARE(noJudge.run.turn().answer(), u"Synthesis."_s);

    panel.synthesizer.model = {};
    Scene neither(panel);
    neither.run.start();
    QVERIFY(neither.waitForEnd());
    QCOMPARE(neither.run.turn().synthesis->failure->kind, FailureKind::Input);
    QCOMPARE(neither.run.turn().state, TurnState::Degraded);
}

void TestFusionRun::unknownConnection()
{
    Catalog catalog;
    FusionRun run({.question = u"Why?"_s, .panel = testPanel(2), .earlier = {}}, catalog,
                  [](const ChatRequest &) { return std::unique_ptr<ChatStream>(); });
    QSignalSpy finished(&run, &FusionRun::finished);
    run.start();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(run.turn().state, TurnState::Failed);
    QCOMPARE(run.turn().seats[0].failure->kind, FailureKind::NotFound);
}

void TestFusionRun::labelsAreUnique()
{
    Panel panel = testPanel(5);
    panel.seats[0].label = u"A"_s;
    panel.seats[1].label = u"A"_s;
    panel.seats[2].label = QString();
    panel.seats[3].label = u"<b>\"x\"]"_s;
    panel.seats[4].enabled = false;
    Scene scene(panel);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QStringList labels;
    for (const StageAnswer &seat : scene.run.turn().seats)
        labels.append(seat.label);
    QCOMPARE(labels, QStringList({u"A"_s, u"A2"_s, u"B"_s, u"bx"_s}));
}

QTEST_GUILESS_MAIN(TestFusionRun)
#include "tst_fusionrun.moc"
