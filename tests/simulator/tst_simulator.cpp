// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedmodels.h"
#include "core/simulator/simulator.h"
#include "tests/simulator/simulatorclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QThread>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// The server as any other program sees it.
class TestSimulator : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_simulator = std::make_unique<Simulator>();
        QVERIFY(m_simulator->start({.pace = 0}));
    }
    void cleanup() { m_simulator.reset(); }

    void listensOnLoopbackOnly();
    void startsAgain();
    void saysThatThePortIsTaken();
    void modelsAreInOpenRoutersShape();
    void modelsCannotBeTakenForRealOnes();
    void refusesOtherKeys_data();
    void refusesOtherKeys();
    void tellsAboutTheKey();
    void refusesMalformedRequests_data();
    void refusesMalformedRequests();
    void streams();
    void streamsReasoningBeforeText();
    void streamsToolCallsInParallel();
    void answersWithoutStream();
    void cutsAtMaxTokens();
    void refusesWhatDoesNotFit();
    void logsRequestsWithoutTheKey();
    void noticesThatTheClientGoes();
    void eightAtOnce();
    void stopsInMidStream();
    void worksWhileItsOwnerIsBusy();

private:
    std::unique_ptr<Simulator> m_simulator;
};

void TestSimulator::listensOnLoopbackOnly()
{
    QCOMPARE(m_simulator->baseUrl().host(), u"127.0.0.1"_s);
    QCOMPARE(m_simulator->baseUrl().path(), u"/v1"_s);
    QVERIFY(m_simulator->token().size() > 30);
    Simulator other;
    QVERIFY(other.start());
    QVERIFY(other.token() != m_simulator->token());
}

void TestSimulator::startsAgain()
{
    QVERIFY(m_simulator->start({.token = u"given"_s}));
    QCOMPARE(m_simulator->token(), u"given"_s);
    QCOMPARE(SimulatorClient(*m_simulator).get(u"/models"_s).status, 200);
    m_simulator->stop();
    QVERIFY(!m_simulator->isRunning());
}

void TestSimulator::saysThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Result<void> started = m_simulator->start({.port = other.serverPort()});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, FailureKind::Network);
    QVERIFY(!m_simulator->isRunning());
}

void TestSimulator::modelsAreInOpenRoutersShape()
{
    const QJsonArray rows = SimulatorClient(*m_simulator).get(u"/models"_s).json().value("data"_L1).toArray();
    QVERIFY(rows.size() >= 10);
    QSet<QString> ids;
    QSet<QString> prices;
    for (const QJsonValue &row : rows) {
        ids.insert(row["id"_L1].toString());
        prices.insert(row["pricing"_L1]["prompt"_L1].toString());
        QVERIFY(row["pricing"_L1]["completion"_L1].isString());
        QVERIFY(row["context_length"_L1].toInt() >= 2000);
        QVERIFY(row["supported_parameters"_L1].toArray().contains(u"max_tokens"_s));
        QVERIFY(row["architecture"_L1]["input_modalities"_L1].toArray().contains(u"text"_s));
        const bool reasons = row["supported_parameters"_L1].toArray().contains(u"reasoning"_s);
        QCOMPARE(row["reasoning"_L1].isObject(), reasons);
    }
    QCOMPARE(ids.size(), rows.size());
    QVERIFY(prices.size() >= 8);
    for (const auto &id : {simulatedSeatA, simulatedSeatB, simulatedSeatC, simulatedSeatD, simulatedJudge, simulatedSynthesizer})
        QVERIFY(ids.contains(id));
}

void TestSimulator::modelsCannotBeTakenForRealOnes()
{
    for (const SimulatedModel &model : simulatedModels()) {
        QVERIFY(model.id.startsWith("sim/"_L1));
        QVERIFY2(model.name.endsWith("(simulated)"_L1), qPrintable(model.name));
    }
}

void TestSimulator::refusesOtherKeys_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("models") << u"/models"_s;
    QTest::newRow("key") << u"/key"_s;
    QTest::newRow("completions") << QString();
}

void TestSimulator::refusesOtherKeys()
{
    QFETCH(const QString, path);
    SimulatorClient client(*m_simulator);
    for (const QString &key : {QString(), u"wrong"_s, m_simulator->token() + u'x'}) {
        client.setKey(key);
        const HttpAnswer answer = path.isEmpty() ? client.ask(simulatedSeatA, u"Hello"_s) : client.get(path);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json().value("error"_L1)["code"_L1].toInt(), 401);
    }
}

void TestSimulator::tellsAboutTheKey()
{
    const QJsonObject key = SimulatorClient(*m_simulator).get(u"/key"_s).json().value("data"_L1).toObject();
    QVERIFY(key.contains("limit_remaining"_L1));
    QVERIFY(!QJsonDocument(key).toJson().contains(m_simulator->token().toUtf8()));
}

void TestSimulator::refusesMalformedRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << "{broken"_ba << 400;
    QTest::newRow("nothing") << ""_ba << 400;
    QTest::newRow("an array") << "[1]"_ba << 400;
    QTest::newRow("no model") << R"({"messages":[{"role":"user","content":"x"}]})"_ba << 400;
    QTest::newRow("no messages") << R"({"model":"sim/aster-large","messages":[]})"_ba << 400;
    QTest::newRow("unknown model") << R"({"model":"sim/none","messages":[{"role":"user","content":"x"}]})"_ba << 404;
    QTest::newRow("unknown fault") << R"({"model":"sim/aster-large:x","messages":[{"role":"user","content":"x"}]})"_ba << 404;
}

void TestSimulator::refusesMalformedRequests()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const HttpAnswer answer = SimulatorClient(*m_simulator).post(body);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.json().value("error"_L1)["message"_L1].toString().isEmpty());
}

void TestSimulator::streams()
{
    const HttpAnswer answer = SimulatorClient(*m_simulator).ask(simulatedSeatA, u"What is a fjord?"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.startsWith(": SIMULATOR WORKING\n\n"));
    const auto events = answer.events();
    QVERIFY(events.size() > 20);
    QCOMPARE(events.front()["choices"_L1][0]["delta"_L1]["role"_L1].toString(), u"assistant"_s);
    QVERIFY(answer.text().contains("simulated"_L1));
    QCOMPARE(answer.finishReason(), u"stop"_s);
    const QJsonObject last = answer.lastEvent();
    QVERIFY(last["choices"_L1].isArray() && last["choices"_L1].toArray().isEmpty());
    QVERIFY(last["usage"_L1]["cost"_L1].toDouble() > 0);
    QCOMPARE(last["usage"_L1]["total_tokens"_L1].toInt(),
             last["usage"_L1]["prompt_tokens"_L1].toInt() + last["usage"_L1]["completion_tokens"_L1].toInt());
    QVERIFY(answer.isDone());
}

void TestSimulator::streamsReasoningBeforeText()
{
    const HttpAnswer answer = SimulatorClient(*m_simulator).ask(simulatedSeatC, u"What is a fjord?"_s);
    QVERIFY(!answer.text("reasoning"_L1).isEmpty());
    QVERIFY(answer.body.lastIndexOf("\"reasoning\":") < answer.body.indexOf("**This"));
    QVERIFY(answer.lastEvent().value("usage"_L1)["completion_tokens_details"_L1]["reasoning_tokens"_L1].toInt() > 5);
}

void TestSimulator::streamsToolCallsInParallel()
{
    const HttpAnswer answer = SimulatorClient(*m_simulator).ask(simulatedSeatA, u"Search."_s, {{u"tool_calls"_s, 2}});
    QStringList names;
    QStringList arguments{QString(), QString()};
    QList<int> order;
    for (const QJsonObject &event : answer.events()) {
        for (const QJsonValue &call : event["choices"_L1][0]["delta"_L1]["tool_calls"_L1].toArray()) {
            const int index = call["index"_L1].toInt();
            if (call["id"_L1].isString())
                names.append(call["function"_L1]["name"_L1].toString());
            arguments[index] += call["function"_L1]["arguments"_L1].toString();
            order.append(index);
        }
    }
    QCOMPARE(names, (QStringList{u"web_search"_s, u"web_fetch"_s}));
    for (const QString &text : arguments)
        QVERIFY(QJsonDocument::fromJson(text.toUtf8()).object().contains("query"_L1));
    QCOMPARE(order.first(6), (QList<int>{0, 1, 0, 1, 0, 1}));
    QCOMPARE(answer.finishReason(), u"tool_calls"_s);
}

void TestSimulator::answersWithoutStream()
{
    SimulatorClient client(*m_simulator);
    const QJsonObject whole = client.ask(simulatedSeatC, u"What is a fjord?"_s, {}, false).json();
    const HttpAnswer streamed = client.ask(simulatedSeatC, u"What is a fjord?"_s);
    QCOMPARE(whole["choices"_L1][0]["message"_L1]["content"_L1].toString(), streamed.text());
    QCOMPARE(whole["choices"_L1][0]["message"_L1]["reasoning"_L1].toString(), streamed.text("reasoning"_L1));
    QCOMPARE(whole["usage"_L1].toObject(), streamed.lastEvent().value("usage"_L1).toObject());
}

void TestSimulator::cutsAtMaxTokens()
{
    const QByteArray body = R"({"model":"sim/aster-large","stream":true,"max_tokens":7,)"
                            R"("messages":[{"role":"user","content":"What is a fjord?"}]})";
    const HttpAnswer answer = SimulatorClient(*m_simulator).post(body);
    QCOMPARE(answer.finishReason(), u"length"_s);
    QCOMPARE(answer.lastEvent().value("usage"_L1)["completion_tokens"_L1].toInt(), 7);
}

void TestSimulator::refusesWhatDoesNotFit()
{
    const HttpAnswer answer = SimulatorClient(*m_simulator).ask(u"sim/fern-mini"_s, u"word "_s.repeated(2000));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json().value("error"_L1)["metadata"_L1]["error_type"_L1].toString(), u"context_length_exceeded"_s);
}

void TestSimulator::logsRequestsWithoutTheKey()
{
    QSignalSpy arrived(m_simulator.get(), &Simulator::requestLogged);
    QSignalSpy ended(m_simulator.get(), &Simulator::requestEnded);
    SimulatorClient(*m_simulator).ask(simulatedSeatB, u"Hello there"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 10000);
    QCOMPARE(arrived.count(), 1);
    const auto log = m_simulator->log();
    QCOMPARE(log.size(), 1u);
    QCOMPARE(log.front().model, QString(simulatedSeatB));
    QCOMPARE(log.front().path, u"/v1/chat/completions"_s);
    QCOMPARE(log.front().body["messages"_L1][0]["content"_L1].toString(), u"Hello there"_s);
    QCOMPARE(log.front().end, SimulatedEnd::Finished);
    QVERIFY(log.front().tokensSent > 10);
    QVERIFY(log.front().endedAt.isValid());
    QVERIFY(!QJsonDocument(toJson(log.front())).toJson().contains(m_simulator->token().toUtf8()));
    m_simulator->clearLog();
    QVERIFY(m_simulator->log().empty());
}

void TestSimulator::noticesThatTheClientGoes()
{
    SimulatorClient client(*m_simulator);
    QSignalSpy closed(m_simulator.get(), &Simulator::connectionClosed);
    auto reply = client.begin(simulatedSeatA, u"Hello"_s, {{u"stall_after"_s, 3}});
    QTRY_VERIFY_WITH_TIMEOUT(reply->bytesAvailable() > 0, 10000);
    QCOMPARE(m_simulator->openRequests(), 1);
    reply.reset();
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, 10000);
    QCOMPARE(m_simulator->openRequests(), 0);
    QCOMPARE(m_simulator->log().back().end, SimulatedEnd::ClosedByClient);
    QCOMPARE(m_simulator->log().back().tokensSent, 3);
}

void TestSimulator::eightAtOnce()
{
    std::vector<std::unique_ptr<SimulatorClient>> clients;
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    const QString question = u"What is a fjord?"_s;
    for (int i = 0; i < 8; ++i) {
        clients.push_back(std::make_unique<SimulatorClient>(*m_simulator));
        replies.push_back(clients.back()->begin(simulatedSeatA, question, {{u"stall_after"_s, 2}}));
    }
    // All eight are open at the same time: none has to end before another begins.
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->openRequests(), 8, 10000);
    for (const auto &reply : replies)
        QTRY_VERIFY_WITH_TIMEOUT(reply->peek(10000).contains("\"content\":\"**This\""), 10000);
    replies.clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->openRequests(), 0, 10000);
    for (int i = 0; i < 8; ++i)
        replies.push_back(clients.at(std::size_t(i))->begin(simulatedSeatA, question));
    for (const auto &reply : replies)
        QVERIFY(SimulatorClient::wait(*reply).isDone());
}

void TestSimulator::stopsInMidStream()
{
    SimulatorClient client(*m_simulator);
    const auto reply = client.begin(simulatedSeatA, u"Hello"_s, {{u"endless"_s, true}});
    QTRY_VERIFY_WITH_TIMEOUT(reply->bytesAvailable() > 0, 10000);
    m_simulator->stop();
    QVERIFY(!SimulatorClient::wait(*reply).isDone());
    QCOMPARE(m_simulator->log().back().end, SimulatedEnd::Stopped);
}

void TestSimulator::worksWhileItsOwnerIsBusy()
{
    // Another thread asks while this one does not run its event loop.
    const QString question = u"Hello"_s;
    bool done = false;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { done = SimulatorClient(*m_simulator).ask(simulatedSeatA, question).isDone(); }));
    thread->start();
    QVERIFY(thread->wait(20000));
    QVERIFY(done);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
