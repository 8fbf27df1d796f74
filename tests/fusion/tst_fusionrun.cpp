// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/fusion/fusionrun.h"
#include "tests/support/scriptedprovider.h"

#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

namespace {

/// A run against a script, with everything it said.
struct Scene {
    explicit Scene(const Panel &panel, const QString &question = u"Why?"_s)
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
    QStringList steps() const { return log.filter(QRegularExpression(u"^(?!(seat \\d|judge|synthesizer)( thinks)?:)"_s)); }

    Catalog catalog;
    ScriptedProvider provider;
    FusionRun run;
    QSignalSpy answered{&run, &FusionRun::answered};
    QSignalSpy finished{&run, &FusionRun::finished};
    QStringList log;
    Turn replayed;
    qint64 lastMs = 0;
};

Panel panelWith(int seats, int quorum, int graceS)
{
    Panel panel = testPanel(seats);
    panel.policy.quorum = quorum;
    panel.policy.graceS = graceS;
    return panel;
}

} // namespace

class TestFusionRun : public QObject
{
    Q_OBJECT

private slots:
    void allHappy();
    void oneBadSeat_data();
    void oneBadSeat();
    void noSeatAnswers();
    void oneSurvivor();
    void oneSeatAlone();
    void oneModelOnManySeats();
    void graceAndLateAnswer();
    void lateAnswerIsJudged();
    void lateAnswerComesBeforeTheRunEnds();
    void goOnNow();
    void goOnNowWithoutAnswer();
    void stopSeatClosesItsStream();
    void stopAll();
    void stopWhileSynthesizing();
    void stopFromWithinAnEvent();
    void retrySeat();
    void retryThatFailsKeepsTheAnswer();
    void retryFailed();
    void retryWhileTheJudgeWrites();
    void synthesizerFails();
    void synthesizeAgain();
    void missingModels();
    void unknownConnection();
    void deletingTheRunClosesEverything();
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

void TestFusionRun::graceAndLateAnswer()
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

void TestFusionRun::lateAnswerIsJudged()
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
    QCOMPARE(scene.run.turn().judge->attempts, 2);
    QCOMPARE(scene.run.turn().synthesis->text, u"Synthesis."_s); // not twice
    QVERIFY(!scene.run.turn().canJudgeAgain());
    QCOMPARE(scene.run.turn(), scene.replayed);
}

void TestFusionRun::lateAnswerComesBeforeTheRunEnds()
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

void TestFusionRun::goOnNow()
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

void TestFusionRun::goOnNowWithoutAnswer()
{
    Scene scene(testPanel(2));
    scene.provider.say(u"m0"_s, {.hold = Hold::BeforeText}).say(u"m1"_s, {.hold = Hold::BeforeText});
    scene.run.start();
    scene.run.goOnNow();
    QVERIFY(!scene.run.turn().panelClosed);
    QCOMPARE(scene.run.turn().phase(), Turn::Phase::Panel);
}

void TestFusionRun::stopSeatClosesItsStream()
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

void TestFusionRun::stopAll()
{
    Scene scene(testPanel(3));
    for (const QString &model : {u"m1"_s, u"m2"_s})
        scene.provider.say(model, {.hold = Hold::BeforeText});
    scene.run.start();
    QVERIFY(scene.waitFor(u"answered seat 0"_s));
    scene.run.stopAll();
    QCOMPARE(scene.provider.open(), QStringList());
    QCOMPARE(scene.steps().last(), u"finished: stopped"_s);
    QCOMPARE(scene.finished.count(), 1);
    QCOMPARE(scene.answered.count(), 1);
    QCOMPARE(scene.run.turn().seats[0].state, StageState::Answered);
    QCOMPARE(scene.run.turn().seats[2].state, StageState::Stopped);
    QCOMPARE(scene.run.turn(), scene.replayed);
    scene.run.stopAll();
    QCOMPARE(scene.finished.count(), 1);
}

void TestFusionRun::stopWhileSynthesizing()
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

void TestFusionRun::stopFromWithinAnEvent()
{
    Scene scene(testPanel(2));
    QObject::connect(&scene.run, &FusionRun::happened, &scene.run, [&](const RunEvent &event) {
        if (std::holds_alternative<AnalysisReady>(event.body))
            scene.run.stopAll();
    });
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.steps().last(), u"finished: stopped"_s);
    QCOMPARE(scene.run.turn(), scene.replayed);
    QTRY_COMPARE(scene.provider.open(), QStringList());
}

void TestFusionRun::retrySeat()
{
    Scene scene(testPanel(3));
    scene.provider.fail(u"m1"_s, FailureKind::RateLimit);
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().state, TurnState::Degraded);
    scene.log.clear();
    scene.run.retrySeat(1);
    QVERIFY(scene.waitFor(u"finished: answered"_s));
    QCOMPARE(scene.steps(),
             QStringList({u"reset seat 1"_s, u"started seat 1"_s, u"answered seat 1"_s, u"panel closed: all settled"_s,
                          u"reset judge"_s, u"reset synthesizer"_s, u"started judge"_s, u"analysis of 1 points"_s,
                          u"answered judge"_s, u"started synthesizer"_s, u"answered synthesizer"_s, u"finished: answered"_s}));
    QCOMPARE(scene.run.turn().analysis->consensus.front().evidence.size(), size_t(3));
    QCOMPARE(scene.run.turn(), scene.replayed);
}

void TestFusionRun::retryThatFailsKeepsTheAnswer()
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

void TestFusionRun::retryFailed()
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

void TestFusionRun::retryWhileTheJudgeWrites()
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

void TestFusionRun::synthesizeAgain()
{
    Scene scene(testPanel(2));
    scene.run.start();
    QVERIFY(scene.waitForEnd());
    scene.provider.say(u"writer"_s, u"Another synthesis."_s);
    scene.log.clear();
    scene.run.synthesizeAgain();
    QVERIFY(scene.waitFor(u"finished: answered"_s));
    QCOMPARE(scene.steps(),
             QStringList({u"reset synthesizer"_s, u"started synthesizer"_s, u"answered synthesizer"_s, u"finished: answered"_s}));
    QCOMPARE(scene.run.turn().answer(), u"Another synthesis."_s);
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

void TestFusionRun::deletingTheRunClosesEverything()
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
