// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestPanelStatistics : public QObject
{
    Q_OBJECT

private slots:
    void countsPoints();
    void countsOutliers();
    void guestsAndLostJudgesDoNotCount();
    void advice();
    void fromTheDatabase();
};

namespace {

const ModelRef a{u"lab"_s, u"a"_s};
const ModelRef b{u"lab"_s, u"b"_s};
const ModelRef c{u"lab"_s, u"c"_s};

Evidence said(int seat, const QString &stance = {})
{
    return {.seat = seat, .stance = stance, .quote = u"q"_s, .found = true, .spans = {{0, 1}}};
}

std::vector<StageAnswer> seatsOf(const std::vector<ModelRef> &models)
{
    std::vector<StageAnswer> seats;
    for (const ModelRef &model : models) {
        StageAnswer seat;
        seat.stage = Stage::ofSeat(static_cast<int>(seats.size()));
        seat.model = model;
        seat.modelName = model.id.toUpper();
        seat.state = StageState::Answered;
        seat.text = u"text"_s;
        seat.attempts = 1;
        seat.knownCost = {100};
        seats.push_back(seat);
    }
    return seats;
}

Turn turnWith(const Analysis &analysis)
{
    Turn turn;
    turn.seats = seatsOf({a, b, c});
    turn.analysis = analysis;
    turn.analysis->source = AnalysisSource::Judge;
    return turn;
}

} // namespace

void TestPanelStatistics::countsPoints()
{
    Analysis map;
    map.consensus = {{.text = u"x"_s, .evidence = {said(0), said(1)}}};
    map.uniqueInsights = {{.text = u"y"_s, .evidence = {said(2)}}, {.text = u"z"_s, .evidence = {said(2)}}};
    map.partialCoverage = {{.text = u"not found"_s, .evidence = {{.seat = 0, .quote = u"invented"_s}}}};
    PanelStatistics statistics;
    statistics.add(turnWith(map));
    QCOMPARE(statistics.turns, 1);
    QCOMPARE(statistics.models[a].points, 1);
    QCOMPARE(statistics.models[a].uniquePoints, 0);
    QCOMPARE(statistics.models[c].uniquePoints, 2);
    QCOMPARE(statistics.models[c].costPerUniquePoint(), Money{50});
    QVERIFY(!statistics.models[a].costPerUniquePoint());
    QCOMPARE((statistics.pairs[{a, b}]), (PairStatistics{.agreed = 1, .disagreed = 0}));
    QCOMPARE((statistics.pairs[{a, b}].agreementPercent()), 100);
}

void TestPanelStatistics::countsOutliers()
{
    Analysis map;
    map.contradictions = {{.text = u"x"_s, .evidence = {said(0, u"300"_s), said(1, u" 300 "_s), said(2, u"271"_s)}}};
    PanelStatistics statistics;
    statistics.add(turnWith(map));
    QCOMPARE(statistics.models[c].outlier, 1);
    QCOMPARE(statistics.models[a].outlier, 0);
    QCOMPARE((statistics.pairs[{a, b}].agreed), 1);
    QCOMPARE((statistics.pairs[{a, c}].disagreed), 1);
    map.contradictions = {{.text = u"x"_s, .evidence = {said(0, u"300"_s), said(2, u"271"_s)}}}; // one against one
    PanelStatistics two;
    two.add(turnWith(map));
    QCOMPARE(two.models[c].outlier, 0);
}

void TestPanelStatistics::guestsAndLostJudgesDoNotCount()
{
    Analysis map;
    map.uniqueInsights = {{.text = u"y"_s, .evidence = {said(2)}}};
    Turn turn = turnWith(map);
    turn.seats[2].guest = true;
    PanelStatistics statistics;
    statistics.add(turn);
    QCOMPARE(statistics.models.size(), size_t(2));
    turn.analysis->source = AnalysisSource::Local;
    statistics.add(turn);
    turn.analysis.reset();
    statistics.add(turn);
    QCOMPARE(statistics.turns, 1);
}

void TestPanelStatistics::advice()
{
    Analysis map;
    map.consensus = {{.text = u"x"_s, .evidence = {said(0), said(1), said(2)}}};
    map.uniqueInsights = {{.text = u"y"_s, .evidence = {said(1)}}, {.text = u"z"_s, .evidence = {said(2)}}};
    PanelStatistics statistics;
    for (int i = 0; i < PanelStatistics::fewestTurns - 1; ++i)
        statistics.add(turnWith(map));
    QVERIFY(statistics.advice().empty()); // too little to say
    statistics.add(turnWith(map));
    const auto advice = statistics.advice();
    QCOMPARE(advice.size(), size_t(1));
    QCOMPARE(advice[0], (PanelAdvice{.model = a, .turns = 5, .uniquePoints = 0, .costPercent = 33}));
}

void TestPanelStatistics::fromTheDatabase()
{
    QTemporaryDir folder;
    History history(folder.filePath(u"history.sqlite"_s));
    ConversationSummary summary;
    summary.id = u"c"_s;
    summary.title = u"t"_s;
    history.create(summary, {});
    RunStarted started{.turnId = u"t"_s,
                       .question = u"q"_s,
                       .panelName = {},
                       .panel = {},
                       .seats = seatsOf({a, b}),
                       .judge = {},
                       .synthesizer = {}};
    started.startedAt = QDateTime::currentDateTimeUtc();
    Analysis map{.source = AnalysisSource::Judge};
    map.consensus = {{.text = u"x"_s, .evidence = {said(0), said(1)}}};
    qint64 at = 0;
    for (const RunEventBody &body :
         std::vector<RunEventBody>{started, PanelClosed{}, AnalysisReady{map}, RunFinished{TurnState::Answered}})
        history.record(u"c"_s, u"t"_s, {.atMs = ++at, .body = body});
    auto found = history.panelStatistics();
    QTRY_VERIFY(found.isFinished());
    QVERIFY(found.result());
    QCOMPARE(found.result()->turns, 1);
    QCOMPARE(found.result()->models.at(a).name, u"A"_s);
    history.remove(u"c"_s);
    auto none = history.panelStatistics();
    QTRY_VERIFY(none.isFinished());
    QCOMPARE(none.result()->turns, 0);
}

QTEST_GUILESS_MAIN(TestPanelStatistics)
#include "tst_panelstatistics.moc"
