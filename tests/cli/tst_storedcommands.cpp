// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedmodels.h"
#include "tests/cli/program.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// The commands that show what a profile holds, all on one turn whose first seat answers with markup.
class StoredCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void listsConversations();
    void findsWords();
    void showsATurn();
    void exports_data();
    void exports();
    void listsPanels();
    void listsModels();
    void listsAndTestsConnections();
    void takesTheProfileAsOption();
    void helps();
    void keepsTheKeyToItself();

private:
    std::unique_ptr<Program> m_program;
    QJsonObject m_turn;
    QString m_id;
};

void StoredCommandsTest::initTestCase()
{
    m_program = std::make_unique<Program>();
    const QString hostile = "A capybara says <script>alert(1)</script> & <img src=\"http://x.invalid/y\">";
    m_program->simulator().setScript({{"models", QJsonObject{{simulatedSeatA, QJsonObject{{"text", hostile}}}}}});
    const QString panel = m_program->panelFile({simulatedSeatA, simulatedSeatB});
    const Outcome outcome = m_program->run({"ask", "--json", "--panel", panel, "Which animal is the <b>calmest</b>?"});
    QVERIFY2(outcome.exitCode == 0, outcome.err);
    m_turn = outcome.turn();
    m_id = m_turn["id"].toString();
    QVERIFY(!m_id.isEmpty());
}

void StoredCommandsTest::listsConversations()
{
    const Outcome outcome = m_program->run({"history"});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out.count('\n'), 1);
    QVERIFY2(outcome.out.contains("calmest"), outcome.out);
}

void StoredCommandsTest::findsWords()
{
    const Outcome found = m_program->run({"history", "search", "capybara"});
    QCOMPARE(found.exitCode, 0);
    QVERIFY2(found.out.startsWith(m_id.toUtf8() + '\t'), found.out);
    const Outcome none = m_program->run({"history", "search", "wombat"});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.out, QByteArray());
}

void StoredCommandsTest::showsATurn()
{
    QCOMPARE(QJsonDocument::fromJson(m_program->run({"show", m_id, "--json"}).out).object(), m_turn);
    const Outcome outcome = m_program->run({"show", m_id});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("capybara"));
}

void StoredCommandsTest::exports_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("Markdown") << "md";
    QTest::newRow("HTML") << "html";
    QTest::newRow("JSON") << "json";
}

void StoredCommandsTest::exports()
{
    QFETCH(QString, format);
    const QString path = m_program->profileFolder() + "/export." + format;
    const Outcome outcome = m_program->run({"export", m_id, "--format", format, "-o", path});
    QVERIFY2(outcome.exitCode == 0, outcome.err);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("capybara"));
    QVERIFY(!bytes.contains(m_program->key()));
    if (format == "json") {
        QCOMPARE(QJsonDocument::fromJson(bytes).object(), m_turn);
    } else if (format == "html") {
        QVERIFY(!bytes.contains("<script"));
        QVERIFY(!bytes.contains("<img"));
        QVERIFY(bytes.contains("&lt;script&gt;"));
    }
}

void StoredCommandsTest::listsPanels()
{
    const Outcome outcome = m_program->run({"panels"});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains("sim/"), outcome.out);
    QVERIFY(outcome.out.count('\n') >= 10);
}

void StoredCommandsTest::listsModels()
{
    const Outcome outcome = m_program->run({"models", "--connection", "lab"});
    QVERIFY2(outcome.exitCode == 0, outcome.err);
    const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
    QVERIFY(lines.size() >= 8);
    for (const QByteArray &line : lines)
        QVERIFY2(line.startsWith("lab\t"), line);
}

void StoredCommandsTest::listsAndTestsConnections()
{
    const Outcome list = m_program->run({"connections"});
    QCOMPARE(list.exitCode, 0);
    QVERIFY2(list.out.contains("lab\topenrouter\thttp://127.0.0.1:"), list.out);
    QVERIFY(list.out.contains("demo\t"));
    const Outcome test = m_program->run({"connections", "test", "lab"});
    QVERIFY2(test.exitCode == 0, test.err);
}

void StoredCommandsTest::takesTheProfileAsOption()
{
    const QTemporaryDir other;
    const Outcome outcome = m_program->run({"history", "--profile", other.path()});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QByteArray());
}

void StoredCommandsTest::helps()
{
    for (const char *word : {"help", "--help", "-h"}) {
        const Outcome outcome = m_program->run({word});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("fusion ask"));
    }
    QVERIFY(m_program->run({"--version"}).out.startsWith("fusion "));
}

/// Last, when every command has run.
void StoredCommandsTest::keepsTheKeyToItself()
{
    QCOMPARE(m_program->filesWith(m_program->key()), QStringList());
    for (const QStringList &arguments :
         {QStringList{"connections"}, QStringList{"models"}, QStringList{"show", m_id, "--json"}}) {
        const Outcome outcome = m_program->run(arguments);
        QVERIFY(!outcome.out.contains(m_program->key()));
        QVERIFY(!outcome.err.contains(m_program->key()));
    }
}

QTEST_GUILESS_MAIN(StoredCommandsTest)
#include "tst_storedcommands.moc"
