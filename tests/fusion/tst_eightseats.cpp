// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failurewords.h"
#include "core/catalog/catalog.h"
#include "core/fusion/fusionrun.h"
#include "core/providers/providers.h"
#include "core/simulator/demoquestions.h"
#include "core/simulator/simulatedmodels.h"
#include "core/simulator/simulator.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30000;

Seat seatWith(const QString &model)
{
    return {.label = QString(QChar(u'A')), .colour = {}, .enabled = true, .ask = {.model = {u"demo"_s, model}}};
}

Panel panelOf(const QStringList &models)
{
    Panel panel;
    panel.name = u"eight"_s;
    for (const QString &model : models) {
        Seat seat = seatWith(model);
        seat.label = nextSeatLabel(panel);
        panel.seats.push_back(seat);
    }
    panel.judge.model = {u"demo"_s, simulatedJudge};
    panel.synthesizer.model = {u"demo"_s, simulatedSynthesizer};
    panel.policy.quorum = maxSeats; // nobody is left behind: each seat ends in its own way
    return panel;
}

template <typename Body>
qsizetype firstOf(const std::vector<RunEvent> &events)
{
    const auto found = std::ranges::find_if(events, [](const RunEvent &e) { return std::holds_alternative<Body>(e.body); });
    return found - events.begin();
}

} // namespace

/// A whole turn over real HTTP: eight seats, some of which fail in the ways models fail.
class TestEightSeats : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fourFailAndTheRestAnswer();
    void goingOnLeavesTheSilentOneBehind();
    void stoppingClosesEverySocket();
    void destroyingTheRunClosesEverySocket();

private:
    void start(const Panel &panel);
    SimulatedEnd endOf(const QString &model) const;
    const StageAnswer &seat(int index) const { return m_run->turn().seats.at(std::size_t(index)); }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<ChatProvider> m_provider;
    std::unique_ptr<FusionRun> m_run;
    std::vector<RunEvent> m_events;
};

void TestEightSeats::init()
{
    m_simulator = std::make_unique<Simulator>();
    QVERIFY(m_simulator->start({.pace = 20}));
    const KeyLookup keys = [key = m_simulator->token()](const Connection &) {
        return QtFuture::makeReadyValueFuture(Result<std::optional<QString>>(key));
    };
    const Connection demo{.id = u"demo"_s, .kind = ConnectionKind::Demo, .baseUrl = m_simulator->baseUrl()};
    m_provider = makeChatProvider(demo, keys);
    m_catalog = std::make_unique<Catalog>();
    const auto fetch = fetchCatalog(demo, keys);
    Result<std::vector<ModelInfo>> models = fail(FailureKind::Timeout, u"no list"_s);
    connect(fetch.get(), &CatalogFetch::finished, this, [&](const auto &result) { models = result; });
    QTRY_VERIFY_WITH_TIMEOUT(models.has_value(), patienceMs);
    m_catalog->setModels(u"demo"_s, *models);
}

void TestEightSeats::cleanup()
{
    m_run.reset();
    m_events.clear();
    m_provider.reset();
    m_catalog.reset();
    m_simulator.reset();
}

void TestEightSeats::start(const Panel &panel)
{
    m_run = std::make_unique<FusionRun>(RunInput{.question = demoQuestions().front().question, .panel = panel, .earlier = {}},
                                        *m_catalog, [this](const ChatRequest &request) { return m_provider->send(request); });
    connect(m_run.get(), &FusionRun::happened, this, [this](const RunEvent &event) { m_events.push_back(event); });
    m_run->start();
}

SimulatedEnd TestEightSeats::endOf(const QString &model) const
{
    const auto log = m_simulator->log();
    const auto found = std::ranges::find(log, model, &SimulatedRequest::model);
    return found == log.end() ? SimulatedEnd::Open : found->end;
}

void TestEightSeats::fourFailAndTheRestAnswer()
{
    Panel panel = panelOf({u"sim/faulty-stall"_s, simulatedSeatA, u"sim/faulty-cut"_s, simulatedSeatB, u"sim/faulty-429"_s,
                           simulatedSeatC, u"sim/gorse-guarded"_s, simulatedSeatD});
    panel.policy.seatIdleS = 2;
    start(panel);
    QTRY_VERIFY_WITH_TIMEOUT(!m_run->isActive(), patienceMs);

    const Turn &turn = m_run->turn();
    QCOMPARE(turn.state, TurnState::Degraded);
    const std::vector<std::pair<int, FailureKind>> failed{
        {0, FailureKind::Timeout}, {2, FailureKind::Network}, {4, FailureKind::RateLimit}, {6, FailureKind::Refused}};
    for (const auto &[index, kind] : failed) {
        QCOMPARE(seat(index).state, StageState::Failed);
        QVERIFY(seat(index).failure);
        if (kind == FailureKind::Network) // a cut may be told by the socket or by the missing end mark
            QVERIFY(seat(index).failure->kind == kind || seat(index).failure->kind == FailureKind::BadResponse);
        else
            QCOMPARE(failureKindName(seat(index).failure->kind), failureKindName(kind));
        QVERIFY(!wordsFor(*seat(index).failure).title.isEmpty());
        QVERIFY(!wordsFor(*seat(index).failure).nextStep.isEmpty());
    }
    QVERIFY(!seat(2).text.isEmpty()); // what was there before the cut stays
    QCOMPARE(seat(4).failure->retryAfterS, 20);
    QCOMPARE(turn.answeredSeats(), (std::vector<int>{1, 3, 5, 7}));
    QVERIFY(turn.analysis);
    QVERIFY(!turn.analysis->contradictions.empty());
    QCOMPARE(turn.analysis->source, AnalysisSource::Judge);
    for (const AnalysisPoint &point : turn.analysis->contradictions) {
        for (const Evidence &evidence : point.evidence)
            QVERIFY2(evidence.found, qPrintable(evidence.quote));
    }
    QVERIFY(turn.answer().contains("[B]"_L1));

    // All seats were asked before the first of them ended, and the silent one's socket was closed by us.
    const qsizetype firstEnd = std::min(firstOf<StageAnswered>(m_events), firstOf<StageFailed>(m_events));
    QCOMPARE(std::ranges::count_if(m_events.begin(), m_events.begin() + firstEnd,
                                   [](const RunEvent &e) { return std::holds_alternative<StageStarted>(e.body); }),
             maxSeats);
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->openRequests(), 0, patienceMs);
    QCOMPARE(endOf(u"sim/faulty-stall"_s), SimulatedEnd::ClosedByClient);
    QCOMPARE(endOf(u"sim/faulty-cut"_s), SimulatedEnd::CutByServer);
    QCOMPARE(endOf(simulatedSeatA), SimulatedEnd::Finished);
}

void TestEightSeats::goingOnLeavesTheSilentOneBehind()
{
    start(panelOf({u"sim/faulty-stall"_s, simulatedSeatA, simulatedSeatB}));
    QTRY_COMPARE_WITH_TIMEOUT(m_run->turn().answeredSeats().size(), 2u, patienceMs);
    QSignalSpy answered(m_run.get(), &FusionRun::answered);
    m_run->goOnNow();
    QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, patienceMs);
    QVERIFY(!m_run->turn().answer().isEmpty());
    QVERIFY(m_run->isActive()); // the silent one may still come
    m_run->stopSeat(0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_run->isActive(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(endOf(u"sim/faulty-stall"_s), SimulatedEnd::ClosedByClient, patienceMs);
}

void TestEightSeats::stoppingClosesEverySocket()
{
    QSignalSpy closed(m_simulator.get(), &Simulator::connectionClosed);
    start(panelOf(QStringList(maxSeats, u"sim/faulty-stall"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->openRequests(), maxSeats, patienceMs); // eight at once on one host
    for (int i = 0; i < maxSeats; ++i)
        QTRY_VERIFY_WITH_TIMEOUT(!seat(i).text.isEmpty(), patienceMs);
    m_run->stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), maxSeats, patienceMs);
    QCOMPARE(m_run->turn().state, TurnState::Stopped);
    QVERIFY(!m_run->isActive());
    QVERIFY(!seat(0).text.isEmpty());
}

void TestEightSeats::destroyingTheRunClosesEverySocket()
{
    QSignalSpy closed(m_simulator.get(), &Simulator::connectionClosed);
    start(panelOf(QStringList(maxSeats, u"sim/faulty-stall"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->openRequests(), maxSeats, patienceMs);
    m_run.reset();
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), maxSeats, patienceMs);
}

QTEST_GUILESS_MAIN(TestEightSeats)
#include "tst_eightseats.moc"
