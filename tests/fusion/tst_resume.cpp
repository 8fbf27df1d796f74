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

/// A run that was cut off after any of its events is finished with the missing requests only.
class TestResume : public QObject
{
    Q_OBJECT

private slots:
    void afterEveryEvent_data();
    void afterEveryEvent();
    void lateSeatIsNotAskedAgain();
    void afterStop();
    void nothingMissing();
    void timeCountsOn();
    void withoutAReadablePanel();
};

namespace {

/// All events of a whole turn with three seats, one of them failing.
std::vector<RunEvent> wholeRun()
{
    Catalog catalog;
    ScriptedProvider provider;
    provider.fail(u"m1"_s, FailureKind::Server);
    FusionRun run({.question = u"Why?"_s, .panel = testPanel(3), .earlier = {}}, catalog, provider.ask());
    QSignalSpy finished(&run, &FusionRun::finished);
    std::vector<RunEvent> events;
    QObject::connect(&run, &FusionRun::happened, &run, [&](const RunEvent &event) { events.push_back(event); });
    run.start();
    if (!finished.wait(10000))
        qFatal("the run did not finish");
    return events;
}

const std::vector<RunEvent> &events()
{
    static const std::vector<RunEvent> all = wholeRun();
    return all;
}

Turn turnAfter(size_t count)
{
    Turn turn;
    for (size_t i = 0; i < count; ++i)
        turn.apply(events()[i]);
    markInterrupted(turn);
    return turn;
}

/// How many stages of the turn hold no finishing event.
qsizetype unfinished(const Turn &turn)
{
    return qsizetype(turn.missingStages().size());
}

} // namespace

void TestResume::afterEveryEvent_data()
{
    QTest::addColumn<int>("count");
    for (size_t i = 1; i < events().size(); ++i)
        QTest::addRow("after %zu: %s", i, qPrintable(logLine(events()[i - 1]).left(30))) << int(i);
}

void TestResume::afterEveryEvent()
{
    QFETCH(int, count);
    const Turn cut = turnAfter(size_t(count));
    QCOMPARE(cut.state, TurnState::Interrupted);
    Catalog catalog;
    ScriptedProvider provider;
    FusionRun run(cut, {}, catalog, provider.ask());
    QSignalSpy finished(&run, &FusionRun::finished);
    Turn replayed = cut;
    connect(&run, &FusionRun::happened, this, [&](const RunEvent &event) { replayed.apply(event); });
    run.resume();
    QVERIFY(finished.count() > 0 || finished.wait(10000));
    // Two seats are enough for the end, whether the third had failed before or answers now.
    QVERIFY(run.turn().state == TurnState::Degraded || run.turn().state == TurnState::Answered);
    QCOMPARE(run.turn().answer(), u"Synthesis."_s);
    QCOMPARE(qsizetype(provider.requests().size()), unfinished(cut));
    for (const StageAnswer &seat : cut.seats) {
        if (seat.state == StageState::Answered)
            QVERIFY(provider.requestsTo(seat.model.id).empty());
    }
    QCOMPARE(run.turn(), replayed);
    QCOMPARE(run.turn().orderSeed, cut.orderSeed);
}

void TestResume::lateSeatIsNotAskedAgain()
{
    Turn turn = turnAfter(events().size() - 1);
    turn.seats[1].state = StageState::Interrupted;
    turn.seats[1].leftBehind = true;
    QVERIFY(turn.panelClosed);
    Catalog catalog;
    ScriptedProvider provider;
    FusionRun run(turn, {}, catalog, provider.ask());
    run.resume();
    QVERIFY(provider.requests().empty());
    QCOMPARE(run.turn().state, TurnState::Degraded);
}

void TestResume::afterStop()
{
    Catalog catalog;
    ScriptedProvider provider;
    provider.say(u"judge"_s, {.hold = Hold::BeforeText});
    FusionRun run({.question = u"Why?"_s, .panel = testPanel(2), .earlier = {}}, catalog, provider.ask());
    run.start();
    QTRY_COMPARE(provider.open(), QStringList{u"judge"_s});
    run.stopAll();
    QCOMPARE(run.turn().state, TurnState::Stopped);
    QCOMPARE(run.turn().missingStages(), std::vector{Stage::synthesizer()});
    run.judgeAgain();
    QTRY_COMPARE(run.turn().state, TurnState::Answered);
}

void TestResume::nothingMissing()
{
    Turn turn;
    for (const RunEvent &event : events())
        turn.apply(event);
    Catalog catalog;
    ScriptedProvider provider;
    FusionRun run(turn, {}, catalog, provider.ask());
    QSignalSpy happened(&run, &FusionRun::happened);
    run.resume();
    QCOMPARE(happened.count(), 0);
    QCOMPARE(run.turn(), turn);
}

void TestResume::timeCountsOn()
{
    Turn turn = turnAfter(4);
    turn.lastEventMs = 1'000'000;
    Catalog catalog;
    ScriptedProvider provider;
    FusionRun run(turn, {}, catalog, provider.ask());
    QSignalSpy finished(&run, &FusionRun::finished);
    qint64 first = 0;
    connect(&run, &FusionRun::happened, this, [&](const RunEvent &event) { first = first ? first : event.atMs; });
    run.resume();
    QVERIFY(finished.wait(10000));
    QVERIFY(first >= 1'000'000);
    QVERIFY(run.turn().lastEventMs >= first);
}

void TestResume::withoutAReadablePanel()
{
    Turn turn = turnAfter(3);
    turn.panel = {};
    Catalog catalog;
    ScriptedProvider provider;
    FusionRun run(turn, {}, catalog, provider.ask());
    run.resume();
    QTRY_COMPARE(run.turn().state, TurnState::Answered);
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
