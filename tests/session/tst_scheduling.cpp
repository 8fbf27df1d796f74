// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/session/conversationsession.h"
#include "core/session/session.h"
#include "core/simulator/simulatedmodels.h"
#include "core/simulator/simulator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// Whole turns over HTTP against servers that count what is open at once.
class TestScheduling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name : {"FUSION_KEY_LAB", "FUSION_KEY_OTHER", "FUSION_KEY_SAME"})
            qputenv(name, "key");
    }
    void callsAtOnce_data();
    void callsAtOnce();
    void serversDoNotWaitForEachOther();
    void aStoppedSeatFreesItsPlace();
    void goingOnTakesTheRestOutOfTheLine();
};

namespace {

/// A server, and the most requests that were open on it at once.
struct Server {
    explicit Server(double pace = 20)
    {
        if (!simulator.start({.token = u"key"_s, .pace = pace}))
            qFatal("the simulator did not start");
        QObject::connect(&simulator, &Simulator::requestLogged, &simulator, [this](const SimulatedRequest &request) {
            if (!request.model.isEmpty()) {
                models.append(request.model);
                most = std::max(most, ++open);
            }
        });
        QObject::connect(&simulator, &Simulator::requestEnded, &simulator,
                         [this](const SimulatedRequest &request) { open -= !request.model.isEmpty(); });
    }

    QJsonObject connection(const QString &id, const QString &kind) const
    {
        return {{u"id"_s, id}, {u"kind"_s, kind}, {u"base_url"_s, simulator.baseUrl().toString()}};
    }

    Simulator simulator;
    QStringList models;
    int open = 0;
    int most = 0;
};

/// A profile with these connections, and one conversation.
struct Room {
    explicit Room(const QJsonArray &connections)
    {
        QFile file(folder.filePath(u"connections.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(connections).toJson()) < 0)
            qFatal("connections.json cannot be written");
        file.close();
        session = std::make_unique<Session>(
            SessionOptions{.profileDir = folder.path(), .demo = false, .demoPace = 1, .useKeychain = false});
        talk = std::make_unique<ConversationSession>(session->catalog(), session->ask(), nullptr);
        QObject::connect(talk.get(), &ConversationSession::happened, talk.get(), [this](int, const RunEvent &event) {
            if (const auto *queued = std::get_if<StageQueued>(&event.body))
                places.append(
                    u"%1 %2 %3"_s.arg(stageKindName(queued->stage.kind)).arg(queued->stage.seat).arg(queued->place.position));
        });
    }

    const Turn &turn() const { return talk->turns().back(); }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !talk->turns().empty() && !talk->isRunning(); }, 60000);
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    std::unique_ptr<ConversationSession> talk;
    QStringList places; ///< what StageQueued said: stage, seat, position
};

Panel panelOf(const QStringList &connections, int graceS = 60)
{
    const QStringList models{simulatedSeatA, simulatedSeatB, simulatedSeatC};
    Panel panel;
    for (const QString &connection : connections)
        panel.seats.push_back({.label = nextSeatLabel(panel),
                               .ask = {.model = {connection, models.at(static_cast<qsizetype>(panel.seats.size()) % 3)}}});
    panel.judge.model = {connections.front(), simulatedJudge};
    panel.synthesizer.model = {connections.front(), simulatedSynthesizer};
    panel.policy.graceS = graceS;
    return panel;
}

} // namespace

void TestScheduling::callsAtOnce_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonValue>("parallel");
    QTest::addColumn<int>("most");
    QTest::newRow("an engine on this machine: one") << "openai" << QJsonValue(QJsonValue::Undefined) << 1;
    QTest::newRow("as configured: two") << "openai" << QJsonValue(2) << 2;
    QTest::newRow("as configured: any number") << "openai" << QJsonValue(0) << 3;
    QTest::newRow("a router: any number") << "openrouter" << QJsonValue(QJsonValue::Undefined) << 3;
    QTest::newRow("a router, as configured: one") << "openrouter" << QJsonValue(1) << 1;
}

void TestScheduling::callsAtOnce()
{
    QFETCH(QString, kind);
    QFETCH(QJsonValue, parallel);
    QFETCH(int, most);
    Server server;
    QJsonObject connection = server.connection(u"lab"_s, kind);
    if (!parallel.isUndefined())
        connection[u"parallel"_s] = parallel;
    Room room({connection});
    room.talk->setPanel(panelOf({u"lab"_s, u"lab"_s, u"lab"_s}));
    room.talk->ask(u"Is the earth round?"_s);
    QVERIFY(room.waitForEnd());
    QCOMPARE(room.turn().state, TurnState::Answered);
    QCOMPARE(server.most, most);
    if (most == 1) {
        const QStringList inOrder{simulatedSeatA, simulatedSeatB, simulatedSeatC, simulatedJudge, simulatedSynthesizer};
        QCOMPARE(server.models, inOrder);
        QCOMPARE(room.places, QStringList({"seat 1 1", "seat 2 2", "seat 2 1"}));
        for (const StageAnswer &seat : room.turn().seats) {
            QVERIFY(seat.timing.sentMs >= seat.timing.queuedMs);
            QVERIFY(!seat.queue);
        }
        QVERIFY(room.turn().seats[2].timing.sentMs >= room.turn().seats[1].timing.endMs);
    }
}

void TestScheduling::serversDoNotWaitForEachOther()
{
    Server one;
    Server two;
    Room room(
        {one.connection(u"lab"_s, u"openai"_s), two.connection(u"other"_s, u"openai"_s), one.connection(u"same"_s, u"openai"_s)});
    // "same" is another name for the server of "lab".
    room.talk->setPanel(panelOf({u"lab"_s, u"other"_s, u"same"_s}));
    room.talk->ask(u"Is the earth round?"_s);
    QVERIFY(room.waitForEnd());
    QCOMPARE(room.turn().state, TurnState::Answered);
    QCOMPARE(one.most, 1);
    QCOMPARE(two.most, 1);
    QCOMPARE(room.places, QStringList{"seat 2 1"});
    const auto &seats = room.turn().seats;
    QVERIFY(seats[1].timing.sentMs < seats[0].timing.endMs);
}

void TestScheduling::aStoppedSeatFreesItsPlace()
{
    Server server(1);
    Room room({server.connection(u"lab"_s, u"openai"_s)});
    room.talk->setPanel(panelOf({u"lab"_s, u"lab"_s, u"lab"_s}));
    room.talk->ask(u"Is the earth round?"_s);
    QTRY_COMPARE(server.models.size(), 1);
    room.talk->stopSeat(0, 1); // waits
    QCOMPARE(room.turn().seats[1].state, StageState::Stopped);
    QCOMPARE(room.turn().seats[1].attempts, 0);
    QVERIFY(!room.turn().seats[1].usage.cost);
    QTRY_COMPARE(room.turn().seats[2].queue.value_or(QueuePlace{}).position, 1);
    room.talk->stopSeat(0, 0); // is answering
    QTRY_COMPARE(server.models, QStringList({simulatedSeatA, simulatedSeatC}));
    QCOMPARE(room.turn().seats[2].state, StageState::Streaming);
    room.talk->stop();
    QVERIFY(room.waitForEnd());
    QTRY_COMPARE(server.open, 0);
}

void TestScheduling::goingOnTakesTheRestOutOfTheLine()
{
    Server server(1);
    Room room({server.connection(u"lab"_s, u"openai"_s)});
    Panel panel = panelOf({u"lab"_s, u"lab"_s, u"lab"_s, u"lab"_s}, 0);
    room.talk->setPanel(panel);
    room.talk->ask(u"Is the earth round?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(room.turn().answeredSeats().size(), size_t(2), 60000);
    // A quorum and no grace at all: but the other two have not had their turn yet.
    QVERIFY(!room.turn().panelClosed);
    room.talk->goOnNow();
    QVERIFY(room.turn().panelClosed);
    QCOMPARE(room.turn().seats[3].state, StageState::Stopped);
    room.talk->stop();
    QVERIFY(room.waitForEnd());
}

QTEST_GUILESS_MAIN(TestScheduling)
#include "tst_scheduling.moc"
