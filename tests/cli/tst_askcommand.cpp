// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/callrecording.h"
#include "core/simulator/simulatedmodels.h"
#include "tests/cli/program.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// `fusion ask` when it goes well, and when it is interrupted.
class AskCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_program = std::make_unique<Program>(); }
    void cleanup() { m_program.reset(); }

    void tellsEveryEventAndTheTurn();
    void printsTheAnswerForPeople();
    void readsTheQuestionFromInput();
    void asksASingleSeat();
    void goesOnWithoutAFailedSeat();
    void usesThePresetOfTheDemo();
    void leavesNoTraceWhenToldSo();
    void recordsItsCalls();
    void disarmsTerminalCodes();
    void stopsWhenInterrupted();
    void stopsAfterTheTimeout();
    void stopsAtALimit();
    void stopsAtAnUnknownPriceUnderALimit();

private:
    QString three() { return m_program->panelFile({simulatedSeatA, simulatedSeatB, simulatedSeatC}); }

    std::unique_ptr<Program> m_program;
};

void AskCommandTest::tellsEveryEventAndTheTurn()
{
    const Outcome outcome = m_program->run({"ask", "--json", "--panel", three(), "Is the earth", "round?"});
    QVERIFY2(outcome.exitCode == 0, outcome.err);
    const std::vector<QJsonObject> events = outcome.events();
    QVERIFY(events.size() > 10);
    QCOMPARE(events.front()["event"].toString(), "run_started");
    QCOMPARE(std::ranges::count(events, QJsonValue("turn"), [](const QJsonObject &event) { return event["event"]; }), 1);

    const QJsonObject turn = outcome.turn();
    QCOMPARE(turn["question"].toString(), "Is the earth round?");
    QCOMPARE(turn["state"].toString(), "answered");
    QCOMPARE(turn["seats"].toArray().size(), 3);
    for (const QJsonValue seat : turn["seats"].toArray()) {
        QCOMPARE(seat["state"].toString(), "answered");
        QVERIFY(!seat["text"].toString().isEmpty());
        QCOMPARE(seat["connection"].toString(), "lab");
        QVERIFY(seat["usage"]["output_tokens"].toInt() > 0);
        QVERIFY(seat["timing"]["end_ms"].isDouble());
    }
    QCOMPARE(turn["judge"]["state"].toString(), "answered");
    QCOMPARE(turn["analysis"]["source"].toString(), "judge");
    for (const char *part : {"consensus", "contradictions", "partial_coverage", "unique_insights", "blind_spots"})
        QVERIFY2(turn["analysis"][QLatin1StringView(part)].isArray(), part);
    QCOMPARE(turn["synthesis"]["state"].toString(), "answered");
    QCOMPARE(turn["answer"], turn["synthesis"]["text"]);

    QVERIFY(!outcome.out.contains(m_program->key()));
    QVERIFY(!outcome.err.contains(m_program->key()));
    QCOMPARE(m_program->filesWith(m_program->key()), QStringList());
}

void AskCommandTest::printsTheAnswerForPeople()
{
    const Outcome outcome = m_program->run({"ask", "--panel", three(), "Is the earth round?"});
    QVERIFY2(outcome.exitCode == 0, outcome.err);
    const Outcome found = m_program->run({"history", "search", "earth"});
    const QString id = QString::fromUtf8(found.out).section('\t', 0, 0);
    const Outcome shown = m_program->run({"show", "--json", id});
    const QString answer = QJsonDocument::fromJson(shown.out).object()["answer"].toString();
    QVERIFY(!answer.isEmpty());
    QCOMPARE(QString::fromUtf8(outcome.out).trimmed(), answer.trimmed());
    for (const char *word : {"Seat A", "Seat B", "Seat C", "Judge", "Synthesizer"})
        QVERIFY2(outcome.err.contains(word), outcome.err);
}

void AskCommandTest::readsTheQuestionFromInput()
{
    const Outcome outcome = m_program->run({"ask", "--json", "--panel", three(), "-"}, "Two\nlines?");
    QVERIFY2(outcome.exitCode == 0, outcome.err);
    QCOMPARE(outcome.turn()["question"].toString().trimmed(), "Two\nlines?");
}

void AskCommandTest::asksASingleSeat()
{
    const Outcome outcome = m_program->run({"ask", "--json", "--panel", m_program->panelFile({simulatedSeatB}), "Well?"});
    QVERIFY2(outcome.exitCode == 0, outcome.err);
    const QJsonObject turn = outcome.turn();
    QCOMPARE(turn["state"].toString(), "answered");
    QCOMPARE(turn["judge"]["state"].toString(), "skipped");
    QCOMPARE(turn["synthesis"]["state"].toString(), "skipped");
    QCOMPARE(turn["answer"], turn["seats"][0]["text"]);
    QCOMPARE(m_program->simulator().log().size() > 0, true);
}

void AskCommandTest::goesOnWithoutAFailedSeat()
{
    const QString refused = QString(simulatedSeatC) + ":402";
    const Outcome outcome =
        m_program->run({"ask", "--json", "--panel", m_program->panelFile({simulatedSeatA, simulatedSeatB, refused}), "Well?"});
    QVERIFY2(outcome.exitCode == 0, outcome.err);
    const QJsonObject turn = outcome.turn();
    QCOMPARE(turn["seats"][2]["state"].toString(), "failed");
    QCOMPARE(turn["seats"][2]["failure"]["kind"].toString(), "credit");
    QCOMPARE(turn["seats"][2]["failure"]["http_status"].toInt(), 402);
    QVERIFY(!turn["answer"].toString().isEmpty());
}

void AskCommandTest::usesThePresetOfTheDemo()
{
    QProcess process;
    m_program->start(process, {"ask", "--json", "--no-save", "--panel", "DEMO", "Is the earth round?"});
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 60000);
    const QJsonObject first = QJsonDocument::fromJson(process.readLine()).object();
    QCOMPARE(first["event"].toString(), "run_started");
    QVERIFY(first["seats"].toArray().size() >= 3);
    QCOMPARE(first["seats"][0]["connection"].toString(), "demo");
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QCOMPARE(Program::finish(process).exitCode, 130);
}

void AskCommandTest::leavesNoTraceWhenToldSo()
{
    QCOMPARE(m_program->run({"ask", "--no-save", "--panel", three(), "A question about gherkins"}).exitCode, 0);
    QCOMPARE(m_program->run({"history"}).out, QByteArray());
    QCOMPARE(m_program->filesWith("gherkins"), QStringList());
}

void AskCommandTest::recordsItsCalls()
{
    const QString folder = m_program->profileFolder() + "/calls";
    const Outcome outcome = m_program->run({"ask", "--record", folder, "--panel", three(), "Is the earth round?"});
    QVERIFY2(outcome.exitCode == 0, outcome.err);
    const auto recordings = readRecordings(folder);
    QVERIFY(recordings);
    QCOMPARE(recordings->size(), std::size_t(5)); // three seats, judge and synthesizer
    QVERIFY(std::ranges::all_of(*recordings, [](const CallRecording &call) { return call.body().contains("[DONE]"); }));
    QCOMPARE(m_program->filesWith(m_program->key()), QStringList());
}

void AskCommandTest::disarmsTerminalCodes()
{
    m_program->simulator().setScript(
        {{"models", QJsonObject{{simulatedSeatA, QJsonObject{{"text", u"red \u001b[31m bell \u0007 end"_s}}}}}});
    const Outcome outcome = m_program->run({"ask", "--panel", m_program->panelFile({simulatedSeatA}), "Well?"});
    QVERIFY2(outcome.exitCode == 0, outcome.err);
    QVERIFY(outcome.out.contains("end"));
    QVERIFY(!outcome.out.contains('\x1b'));
    QVERIFY(!outcome.out.contains('\x07'));
}

void AskCommandTest::stopsWhenInterrupted()
{
    const QString stalls = QString(simulatedSeatA) + ":stall";
    QProcess process;
    m_program->start(process, {"ask", "--json", "--panel", m_program->panelFile({stalls, stalls}), "A long question"});
    QTRY_COMPARE_WITH_TIMEOUT(m_program->simulator().openRequests(), 2, 60000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Outcome outcome = Program::finish(process);
    QCOMPARE(outcome.exitCode, 130);
    QCOMPARE(outcome.turn()["state"].toString(), "stopped");
    QTRY_COMPARE_WITH_TIMEOUT(m_program->simulator().openRequests(), 0, 60000);

    const Outcome shown = m_program->run({"show", "--json", outcome.turn()["id"].toString()});
    QCOMPARE(QJsonDocument::fromJson(shown.out).object()["state"].toString(), "stopped");
}

void AskCommandTest::stopsAfterTheTimeout()
{
    const QString stalls = QString(simulatedSeatA) + ":stall";
    const Outcome outcome =
        m_program->run({"ask", "--json", "--timeout", "1", "--panel", m_program->panelFile({stalls}), "A long question"});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.turn()["state"].toString(), "stopped");
    QCOMPARE(outcome.turn()["seats"][0]["state"].toString(), "stopped");
}

void AskCommandTest::stopsAtALimit()
{
    const Outcome outcome =
        m_program->run({"ask", "--json", "--max-cost", "0.000000001", "--panel", three(), "Is the earth round?"});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains("limit"), outcome.err);
    QCOMPARE(outcome.turn()["state"].toString(), "stopped");
    const auto events = outcome.events();
    QCOMPARE(std::ranges::count(events, QJsonValue("paused"), [](const QJsonObject &event) { return event["event"]; }), 1);
    for (const SimulatedRequest &request : m_program->simulator().log())
        QVERIFY(!request.path.endsWith("/chat/completions"));
    QCOMPARE(m_program->run({"ask", "--max-cost", "much", "--panel", three(), "Well?"}).exitCode, 2);
    QCOMPARE(m_program->run({"ask", "--max-cost", "100", "--panel", three(), "Well?"}).exitCode, 0);
}

void AskCommandTest::stopsAtAnUnknownPriceUnderALimit()
{
    const QString unlisted = QString(simulatedSeatA) + ":empty"; // answered, and in no list
    const QString panel = m_program->panelFile({unlisted});
    const Outcome outcome = m_program->run({"ask", "--json", "--max-cost", "100", "--panel", panel, "Is the earth round?"});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains(("The price of " + unlisted + " is not known").toUtf8()), outcome.err);
    QCOMPARE(outcome.turn()["state"].toString(), "stopped");
    const auto events = outcome.events();
    const auto paused = std::ranges::find(events, QJsonValue("paused"), [](const QJsonObject &event) { return event["event"]; });
    QVERIFY(paused != events.end());
    QCOMPARE((*paused)["unpriced_models"], (QJsonArray{unlisted}));
    for (const SimulatedRequest &request : m_program->simulator().log())
        QVERIFY(!request.path.endsWith("/chat/completions"));
    m_program->run({"ask", "--panel", panel, "Is the earth round?"}); // no limit, no question
    QVERIFY(std::ranges::any_of(m_program->simulator().log(),
                                [](const SimulatedRequest &request) { return request.path.endsWith("/chat/completions"); }));
}

QTEST_GUILESS_MAIN(AskCommandTest)
#include "tst_askcommand.moc"
