// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/faultscript.h"
#include "core/simulator/simulatedmodels.h"
#include "core/simulator/simulator.h"
#include "tests/simulator/simulatorclient.h"

#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// Every row of the fault script, on the wire.
class TestSimulatorFaults : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_simulator = std::make_unique<Simulator>();
        QVERIFY(m_simulator->start({.pace = 0}));
        m_client = std::make_unique<SimulatorClient>(*m_simulator);
    }
    void cleanup()
    {
        m_client.reset();
        m_simulator.reset();
    }

    void statuses_data();
    void statuses();
    void contents_data();
    void contents();
    void cutsBeforeTheEnd_data();
    void cutsBeforeTheEnd();
    void tearsACharacter();
    void endsWithoutDone();
    void reportsAnErrorInsideThe200();
    void stalls();
    void stallsWithComments();
    void isEndlessButWaitsForTheReader();
    void sendsGarbage();
    void leavesOutTheUsage();
    void waitsForTheFirstToken();
    void fallsSilentWithoutStream();
    void everyNamedFaultHasAModel();
    void scriptOfTheServer();
    void laterSourcesWin();
    void countsTimes();

private:
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimulatorFaults::statuses_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 402, 403, 404, 408, 429, 500, 502, 503, 529})
        QTest::addRow("%d", status) << status;
}

void TestSimulatorFaults::statuses()
{
    QFETCH(const int, status);
    const HttpAnswer answer =
        m_client->ask(simulatedSeatA, u"Hello"_s, {{u"status"_s, status}, {u"retry_after"_s, 7}, {u"message"_s, u"so it is"_s}});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.retryAfter, "7"_ba);
    QCOMPARE(answer.json().value("error"_L1)["code"_L1].toInt(), status);
    QCOMPARE(answer.json().value("error"_L1)["message"_L1].toString(), u"so it is"_s);
    QVERIFY(!answer.json().value("error"_L1)["metadata"_L1]["error_type"_L1].toString().isEmpty());
    const HttpAnswer named = m_client->ask(simulatedSeatA + u":%1"_s.arg(status), u"Hello"_s);
    QCOMPARE(named.status, status);
    QCOMPARE(named.retryAfter, status == 429 ? "20"_ba : ""_ba);
}

void TestSimulatorFaults::contents_data()
{
    QTest::addColumn<QJsonObject>("script");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finishReason");
    QTest::newRow("text") << QJsonObject{{u"text"_s, u"Grüße 你好 🐈 ok"_s}} << u"Grüße 你好 🐈 ok"_s << u"stop"_s;
    QTest::newRow("empty") << QJsonObject{{u"empty"_s, true}} << QString() << u"stop"_s;
    QTest::newRow("white space") << QJsonObject{{u"whitespace"_s, true}} << u" \n\n\t \u00a0\n"_s << u"stop"_s;
    QTest::newRow("reasoning only") << QJsonObject{{u"reasoning_only"_s, true}} << QString() << u"stop"_s;
    QTest::newRow("refusal") << QJsonObject{{u"refusal"_s, true}} << u"I'm sorry, but I can't help with that."_s
                             << u"content_filter"_s;
    QTest::newRow("refusal in words") << QJsonObject{{u"refusal"_s, u"text"_s}} << u"I'm sorry, but I can't help with that."_s
                                      << u"stop"_s;
    QTest::newRow("refusal field") << QJsonObject{{u"refusal"_s, u"field"_s}} << QString() << u"stop"_s;
    QTest::newRow("finish reason") << QJsonObject{{u"text"_s, u"a"_s}, {u"finish_reason"_s, u"length"_s}} << u"a"_s
                                   << u"length"_s;
    QTest::newRow("switched off") << QJsonObject{{u"text"_s, u"a"_s}, {u"empty"_s, false}} << u"a"_s << u"stop"_s;
}

void TestSimulatorFaults::contents()
{
    QFETCH(const QJsonObject, script);
    QFETCH(const QString, text);
    const HttpAnswer answer = m_client->ask(simulatedSeatA, u"Hello"_s, script);
    QCOMPARE(answer.text(), text);
    QTEST(answer.finishReason(), "finishReason");
    QCOMPARE(answer.text("reasoning"_L1).isEmpty(), !script.contains("reasoning_only"_L1));
    QCOMPARE(answer.text("refusal"_L1).isEmpty(), script["refusal"_L1].toString() != "field"_L1);
    QVERIFY(answer.isDone());
    const QJsonObject whole = m_client->ask(simulatedSeatA, u"Hello"_s, script, false).json();
    QCOMPARE(whole["choices"_L1][0]["message"_L1]["content"_L1].toString(), text);
}

void TestSimulatorFaults::cutsBeforeTheEnd_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("sent");
    QTest::newRow("after the headers") << 0 << 0;
    QTest::newRow("in the middle") << 3 << 3;
    QTest::newRow("at the end") << 1000 << 6;
}

void TestSimulatorFaults::cutsBeforeTheEnd()
{
    QFETCH(const int, tokens);
    const HttpAnswer answer =
        m_client->ask(simulatedSeatA, u"Hello"_s, {{u"text"_s, u"one two three four five six"_s}, {u"cut_after"_s, tokens}});
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.isDone());
    QVERIFY(answer.finishReason().isEmpty());
    QTEST(int(answer.text().split(u' ', Qt::SkipEmptyParts).size()), "sent");
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->log().back().end, SimulatedEnd::CutByServer, 10000);
}

void TestSimulatorFaults::tearsACharacter()
{
    const HttpAnswer answer = m_client->ask(simulatedSeatA, u"Hello"_s, {{u"cut_in_character"_s, true}});
    QVERIFY(answer.body.endsWith('\xc3'));
    QVERIFY(!answer.isDone());
}

void TestSimulatorFaults::endsWithoutDone()
{
    const HttpAnswer answer = m_client->ask(simulatedSeatA, u"Hello"_s, {{u"text"_s, u"a b c"_s}, {u"end_without_done"_s, true}});
    QCOMPARE(answer.error, QNetworkReply::NoError);
    QCOMPARE(answer.text(), u"a b c"_s);
    QVERIFY(!answer.isDone());
    QVERIFY(answer.finishReason().isEmpty());
}

void TestSimulatorFaults::reportsAnErrorInsideThe200()
{
    const HttpAnswer answer = m_client->ask(
        simulatedSeatA, u"Hello"_s, {{u"text"_s, u"one two three"_s}, {u"error_chunk_after"_s, 2}, {u"error_code"_s, 503}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text(), u"one two"_s);
    QCOMPARE(answer.finishReason(), u"error"_s);
    QCOMPARE(answer.lastEvent().value("error"_L1)["code"_L1].toInt(), 503);
    QVERIFY(!answer.isDone());
}

void TestSimulatorFaults::stalls()
{
    const auto reply = m_client->begin(simulatedSeatA, u"Hello"_s, {{u"text"_s, u"one two three four"_s}, {u"stall_after"_s, 2}});
    QTRY_VERIFY_WITH_TIMEOUT(reply->peek(100000).contains("\" two\""), 10000);
    // Silence cannot be waited for; that a whole other answer comes and this one has not moved can.
    const qint64 before = reply->bytesAvailable();
    QVERIFY(SimulatorClient(*m_simulator).ask(simulatedSeatB, u"Hello"_s).isDone());
    QCOMPARE(reply->bytesAvailable(), before);
    QVERIFY(!reply->isFinished());
    QCOMPARE(m_simulator->openRequests(), 1);
}

void TestSimulatorFaults::stallsWithComments()
{
    const auto reply = m_client->begin(simulatedSeatA, u"Hello"_s, {{u"stall_after"_s, 1}, {u"comments"_s, true}});
    QTRY_VERIFY_WITH_TIMEOUT(reply->peek(100000).count(": SIMULATOR WORKING") >= 3, 10000);
    QVERIFY(!reply->isFinished());
}

void TestSimulatorFaults::isEndlessButWaitsForTheReader()
{
    const auto reply = m_client->begin(simulatedSeatA, u"Hello"_s, {{u"endless"_s, true}});
    reply->setReadBufferSize(64 * 1024);
    QTRY_VERIFY_WITH_TIMEOUT(reply->bytesAvailable() > 32 * 1024, 10000);
    reply->skip(reply->bytesAvailable());
    QTRY_VERIFY_WITH_TIMEOUT(reply->bytesAvailable() > 32 * 1024, 10000);
    QVERIFY(!reply->isFinished());
}

void TestSimulatorFaults::sendsGarbage()
{
    const HttpAnswer answer = m_client->ask(simulatedSeatA, u"Hello"_s, {{u"garbage"_s, true}});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.events().empty());
    QVERIFY(!answer.body.isEmpty());
}

void TestSimulatorFaults::leavesOutTheUsage()
{
    const HttpAnswer answer = m_client->ask(simulatedSeatA, u"Hello"_s, {{u"text"_s, u"a"_s}, {u"no_usage"_s, true}});
    QVERIFY(answer.isDone());
    QVERIFY(!answer.body.contains("\"usage\""));
}

void TestSimulatorFaults::waitsForTheFirstToken()
{
    QVERIFY(m_simulator->start({.pace = 1.0}));
    SimulatorClient client(*m_simulator);
    const auto reply = client.begin(simulatedSeatA, u"Hello"_s, {{u"first_token_ms"_s, 3600000}});
    QTRY_VERIFY_WITH_TIMEOUT(reply->peek(1000).count(": SIMULATOR WORKING") >= 2, 10000);
    QVERIFY(!reply->peek(1000).contains("data:"));
}

void TestSimulatorFaults::fallsSilentWithoutStream()
{
    const auto reply = m_client->begin(simulatedSeatA, u"Hello"_s, {{u"stall_after"_s, 1}}, false);
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->openRequests(), 1, 10000);
    QVERIFY(m_client->ask(simulatedSeatB, u"Hello"_s).isDone());
    QVERIFY(!reply->isFinished());
    const HttpAnswer cut = m_client->ask(simulatedSeatA, u"Hello"_s, {{u"cut_after"_s, 1}}, false);
    QVERIFY(cut.error != QNetworkReply::NoError);
}

void TestSimulatorFaults::everyNamedFaultHasAModel()
{
    for (const QString &fault : faultNames()) {
        const SimulatedModel *model = simulatedModel(u"sim/faulty-"_s + fault);
        QVERIFY2(model, qPrintable(fault));
        QCOMPARE(faultScriptFor(model->id, {}, {}).values, faultNamed(fault).value());
    }
    QCOMPARE(m_client->ask(u"sim/faulty-429"_s, u"Hello"_s).status, 429);
    QVERIFY(!faultNamed(u"none"_s));
}

void TestSimulatorFaults::scriptOfTheServer()
{
    const QJsonObject all{{u"text"_s, u"everyone"_s}};
    const QJsonObject one{{u"text"_s, u"only me"_s}};
    m_simulator->setScript({{u"models"_s, QJsonObject{{u"*"_s, all}, {QString(simulatedSeatA), one}}}});
    QCOMPARE(m_client->ask(simulatedSeatA, u"Hello"_s).text(), u"only me"_s);
    QCOMPARE(m_client->ask(simulatedSeatB, u"Hello"_s).text(), u"everyone"_s);
}

void TestSimulatorFaults::laterSourcesWin()
{
    const QJsonObject script{{u"models"_s, QJsonObject{{u"sim/aster-large"_s, QJsonObject{{u"cut_after"_s, 1}}}}}};
    QCOMPARE(faultScriptFor(u"sim/aster-large"_s, script, {}).number("cut_after"_L1), 1);
    QCOMPARE(faultScriptFor(u"sim/aster-large:cut"_s, script, {}).number("cut_after"_L1), 25);
    const QJsonObject request{{u"simulate"_s, QJsonObject{{u"cut_after"_s, 2}}}};
    QCOMPARE(faultScriptFor(u"sim/aster-large:cut"_s, script, request).number("cut_after"_L1), 2);
}

void TestSimulatorFaults::countsTimes()
{
    const QJsonObject script{{u"status"_s, 503}, {u"times"_s, 2}};
    QCOMPARE(m_client->ask(simulatedSeatA, u"Hello"_s, script).status, 503);
    QCOMPARE(m_client->ask(simulatedSeatA, u"Hello"_s, script).status, 503);
    QCOMPARE(m_client->ask(simulatedSeatA, u"Hello"_s, script).status, 200);
    QCOMPARE(m_client->ask(simulatedSeatB, u"Hello"_s, script).status, 503);
}

QTEST_GUILESS_MAIN(TestSimulatorFaults)
#include "tst_simulatorfaults.moc"
