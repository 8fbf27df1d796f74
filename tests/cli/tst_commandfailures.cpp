// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedmodels.h"
#include "tests/cli/program.h"

#include <QTcpServer>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// The exit statuses that scripts rely on, and that a sentence comes with each.
class CommandFailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_program = std::make_unique<Program>(); }
    void cleanup() { m_program.reset(); }

    void badUse_data();
    void badUse();
    void brokenPanelFile();
    void missingKey();
    void refusedKey();
    void nobodyAnswers();
    void everySeatFails_data();
    void everySeatFails();

private:
    std::unique_ptr<Program> m_program;
};

void CommandFailuresTest::badUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{"frobnicate"};
    QTest::newRow("no question") << QStringList{"ask"};
    QTest::newRow("an empty question") << QStringList{"ask", "  "};
    QTest::newRow("nothing on standard input") << QStringList{"ask", "-"};
    QTest::newRow("no such option") << QStringList{"ask", "--loudly", "x"};
    QTest::newRow("no such panel") << QStringList{"ask", "--panel", "nobody", "x"};
    QTest::newRow("a panel's name is no path") << QStringList{"ask", "--panel", "../../../etc/shadow-not-there", "x"};
    QTest::newRow("no time at all") << QStringList{"ask", "--timeout", "0", "x"};
    QTest::newRow("time in words") << QStringList{"ask", "--timeout", "soon", "x"};
    QTest::newRow("an option without its value") << QStringList{"ask", "--panel"};
    QTest::newRow("models of nobody") << QStringList{"models", "--connection", "nobody"};
    QTest::newRow("connection of nobody") << QStringList{"connections", "test", "nobody"};
    QTest::newRow("connection without its name") << QStringList{"connections", "test"};
    QTest::newRow("search without words") << QStringList{"history", "search"};
    QTest::newRow("show what") << QStringList{"show"};
    QTest::newRow("show nothing known") << QStringList{"show", "no-such-turn"};
    QTest::newRow("export without a file") << QStringList{"export", "x", "--format", "md"};
    QTest::newRow("export without a format") << QStringList{"export", "x", "-o", "/dev/null"};
    QTest::newRow("export in a format unknown") << QStringList{"export", "x", "--format", "doc", "-o", "/dev/null"};
    QTest::newRow("export of a turn that is not there") << QStringList{"export", "x", "--format", "pdf", "-o", "/dev/null"};
    QTest::newRow("export nothing known") << QStringList{"export", "no-such-turn", "--format", "md", "-o", "/dev/null"};
}

void CommandFailuresTest::badUse()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = m_program->run(arguments);
    QVERIFY2(outcome.exitCode == 2, outcome.err);
    QVERIFY(!outcome.err.trimmed().isEmpty());
    QCOMPARE(outcome.out, QByteArray());
}

void CommandFailuresTest::brokenPanelFile()
{
    const QString path = m_program->profileFolder() + "/broken.json";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"seats\": [");
    file.close();
    const Outcome outcome = m_program->run({"ask", "--panel", path, "x"});
    QVERIFY2(outcome.exitCode == 2, outcome.err);
    QVERIFY(!outcome.err.trimmed().isEmpty());
}

void CommandFailuresTest::missingKey()
{
    m_program->addConnection({{"id", "elsewhere"}, {"kind", "openai"}, {"base_url", "https://elsewhere.invalid/v1"}});
    const Outcome outcome = m_program->run({"ask", "--json", "--panel", m_program->panelFile({"elsewhere::some-model"}), "x"});
    QVERIFY2(outcome.exitCode == 4, outcome.err + outcome.out);
    // A machine without a keychain says so instead of "no key"; both end with 4.
    const QString kind = outcome.turn().value("seats")[0]["failure"]["kind"].toString();
    QVERIFY2(kind == "auth" || kind == "keychain", qPrintable(kind));
}

void CommandFailuresTest::refusedKey()
{
    const QByteArray wrong = "sk-planted-but-wrong";
    m_program->setEnvironment("FUSION_KEY_LAB", wrong);
    const Outcome outcome =
        m_program->run({"ask", "--json", "--panel", m_program->panelFile({simulatedSeatA, simulatedSeatB}), "x"});
    QVERIFY2(outcome.exitCode == 4, outcome.err + outcome.out);
    QCOMPARE(outcome.turn().value("seats")[0]["failure"]["http_status"].toInt(), 401);
    QVERIFY(!outcome.out.contains(wrong));
    QVERIFY(!outcome.err.contains(wrong));
    QCOMPARE(m_program->filesWith(wrong), QStringList());
}

void CommandFailuresTest::nobodyAnswers()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort());
    server.close();
    m_program->addConnection({{"id", "dead"}, {"kind", "openai"}, {"base_url", address}});
    const Outcome outcome = m_program->run({"ask", "--json", "--panel", m_program->panelFile({"dead::a", "dead::b"}), "x"});
    QVERIFY2(outcome.exitCode == 3, outcome.err + outcome.out);
    QCOMPARE(outcome.turn().value("state").toString(), "failed");
    QCOMPARE(outcome.turn().value("seats")[1]["failure"]["kind"].toString(), "network");
    QVERIFY2(m_program->run({"connections", "test", "dead"}).exitCode == 3, "testing a dead connection fails, too");
}

void CommandFailuresTest::everySeatFails_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no money") << "402" << "credit";
    QTest::newRow("cut") << "cut" << "network";
    QTest::newRow("empty") << "empty" << "empty";
    QTest::newRow("refusal") << "refusal" << "refused";
}

void CommandFailuresTest::everySeatFails()
{
    QFETCH(QString, fault);
    const QString model = QString(simulatedSeatA) + ":" + fault;
    const Outcome outcome = m_program->run({"ask", "--json", "--panel", m_program->panelFile({model}), "x"});
    QVERIFY2(outcome.exitCode == 3, outcome.err + outcome.out);
    QTEST(outcome.turn().value("seats")[0]["failure"]["kind"].toString(), "kind");
}

QTEST_GUILESS_MAIN(CommandFailuresTest)
#include "tst_commandfailures.moc"
