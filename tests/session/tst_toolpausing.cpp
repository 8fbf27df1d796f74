// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/fusion/spendingguard.h"
#include "core/session/catalogwait.h"
#include "core/session/conversationsession.h"
#include "core/session/session.h"
#include "core/simulator/simulatedmodels.h"
#include "core/simulator/simulator.h"
#include "core/tools/toolbox.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

/// Lets so many batches of calls pass, then none.
class Batches : public SpendingGuard
{
public:
    std::optional<CapReached> reserve(const QString &, Money spent, const std::vector<PlannedCall> &) override
    {
        if (left-- > 0)
            return std::nullopt;
        return CapReached{.kind = CapKind::Run, .connection = {}, .cap = Money{100}, .spent = spent, .next = {}};
    }
    void reserveAnyway(const QString &, const std::vector<PlannedCall> &calls) override
    {
        forced += static_cast<int>(calls.size());
    }
    void settled(const QString &, Stage, std::optional<Money>) override {}
    void released(const QString &, Stage) override {}
    void forget(const QString &) override {}

    int left = 1;
    int forced = 0;
};

/// Two seats that search, on a server whose log says what was sent.
struct Room {
    Room()
    {
        qputenv("FUSION_KEY_LAB", "key");
        if (!simulator.start({.token = u"key"_s, .pace = 0}))
            qFatal("the simulator did not start");
        QFile file(folder.filePath(u"connections.json"_s));
        const QJsonObject lab{{u"id"_s, u"lab"_s}, {u"kind"_s, u"openrouter"_s}, {u"base_url"_s, simulator.baseUrl().toString()}};
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(QJsonArray{lab}).toJson()) < 0)
            qFatal("connections.json cannot be written");
        file.close();
        session = std::make_unique<Session>(SessionOptions{.profileDir = folder.path(), .demo = false, .useKeychain = false});
        CatalogWait wait(*session, {u"lab"_s}, std::chrono::seconds(10));
        QSignalSpy ready(&wait, &CatalogWait::finished);
        wait.start();
        ready.wait(10000);
        session->setToolSetup({.search = {.service = SearchService::SearXng, .address = simulator.siteUrl()}});
        talk = std::make_unique<ConversationSession>(session->catalog(), session->ask(), nullptr);
        talk->setGuard(&guard);
        talk->setTools(session->runTools());
        Panel panel;
        for (const QLatin1StringView model : {simulatedSeatA, simulatedSeatB}) {
            Seat seat{.label = QString(QChar(u'A' + static_cast<char16_t>(panel.seats.size())))};
            seat.ask.model = {.connection = u"lab"_s, .id = model};
            seat.ask.tools = {u"web_search"_s};
            panel.seats.push_back(seat);
        }
        panel.policy.quorum = 1;
        panel.policy.graceS = 0;
        talk->setPanel(panel);
        simulator.clearLog();
        talk->ask(u"What is a bus factor?"_s);
    }

    const Turn &turn() const { return talk->turns().front(); }
    /// Requests to models.
    int asked() const
    {
        return static_cast<int>(
            std::ranges::count_if(simulator.log(), [](const SimulatedRequest &request) { return !request.model.isEmpty(); }));
    }
    bool waitForPause(size_t stages) const
    {
        return QTest::qWaitFor([&] { return !talk->turns().empty() && turn().pause && turn().pause->stages.size() == stages; },
                               20000);
    }

    Simulator simulator;
    QTemporaryDir folder;
    Batches guard;
    std::unique_ptr<Session> session;
    std::unique_ptr<ConversationSession> talk;
};

} // namespace

/// A limit that is reached between two requests of one answer: it waits for the person, and goes on where it was.
class TestToolPausing : public QObject
{
    Q_OBJECT

private slots:
    void pausesAndGoesOn();
    void goesOnWhenTheLimitIsRaised();
    void stopsHere();
    void oneSeatCanBeStopped();
};

void TestToolPausing::pausesAndGoesOn()
{
    Room room;
    QVERIFY(room.waitForPause(2)); // both, together
    QCOMPARE(room.asked(), 2);     // what the tools found has not been sent
    QVERIFY(room.talk->isRunning());
    for (const StageAnswer &seat : room.turn().seats) {
        QCOMPARE(seat.state, StageState::Streaming);
        QCOMPARE(seat.toolCalls.size(), 1U);
        QCOMPARE(seat.toolCalls.front().state, ToolCallState::Done);
        QVERIFY(!seat.failure);
    }
    QVERIFY(!room.turn().panelClosed); // nobody is late who waits for a word
    room.talk->continueOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!room.talk->isRunning(), 20000);
    QCOMPARE(room.guard.forced, 2);
    QCOMPARE(room.asked(), 4);
    for (const StageAnswer &seat : room.turn().seats) {
        QCOMPARE(seat.state, StageState::Answered);
        QCOMPARE(seat.attempts, 2);
    }
    QVERIFY(!room.turn().pause);
}

void TestToolPausing::goesOnWhenTheLimitIsRaised()
{
    Room room;
    QVERIFY(room.waitForPause(2));
    room.talk->checkSpending(); // still not
    QCOMPARE(room.asked(), 2);
    QVERIFY(room.turn().pause);
    room.guard.left = 10;
    room.talk->checkSpending();
    QTRY_VERIFY_WITH_TIMEOUT(!room.talk->isRunning(), 20000);
    QCOMPARE(room.guard.forced, 0);
    QCOMPARE(room.asked(), 4);
}

void TestToolPausing::stopsHere()
{
    Room room;
    QVERIFY(room.waitForPause(2));
    room.talk->stop();
    QTRY_VERIFY(!room.talk->isRunning());
    QCOMPARE(room.asked(), 2);
    QVERIFY(!room.turn().pause);
    QCOMPARE(room.turn().seats.front().state, StageState::Stopped);
}

void TestToolPausing::oneSeatCanBeStopped()
{
    Room room;
    QVERIFY(room.waitForPause(2));
    room.talk->stopSeat(0, 0);
    QCOMPARE(room.turn().seats.front().state, StageState::Stopped);
    QVERIFY(room.turn().pause);
    room.talk->continueOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!room.talk->isRunning(), 20000);
    QCOMPARE(room.asked(), 3);
    QCOMPARE(room.turn().seats.back().state, StageState::Answered);
}

QTEST_GUILESS_MAIN(TestToolPausing)
#include "tst_toolpausing.moc"
