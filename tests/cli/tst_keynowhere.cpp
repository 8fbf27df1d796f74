// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedmodels.h"
#include "tests/cli/program.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

namespace {

/// The ways in which a key may be written down without meaning to.
QByteArrayList spellings(const QByteArray &key)
{
    return {key,
            key.toBase64(),
            key.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
            key.toHex(),
            QByteArray("Bearer " + key).toBase64(),
            key.first(key.size() / 2),
            key.last(key.size() / 2)};
}

/// What of a key can be read in these bytes; empty if nothing.
QByteArray leakIn(const QByteArray &bytes, const QByteArray &key)
{
    for (const QByteArray &spelling : spellings(key)) {
        if (bytes.contains(spelling))
            return spelling;
    }
    return {};
}

constexpr auto canary = "sk-canary-7f3a9c51e2d84b60";

} // namespace

/// A whole person's day with a planted key, everything logged: the key is in no file of the profile, no export, no
/// recording, nothing that was printed.
class KeyNowhereTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }

    void leakIsFound();
    void wholeDay();
    void serverThatRepeatsTheKey_data();
    void serverThatRepeatsTheKey();

private:
    void run(const QStringList &arguments, int exitCode);

    std::unique_ptr<Program> m_program;
};

void KeyNowhereTest::init()
{
    m_program = std::make_unique<Program>();
    m_program->setEnvironment(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_program->setEnvironment(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
}

/// The check can fail.
void KeyNowhereTest::leakIsFound()
{
    QCOMPARE(leakIn("nothing", canary), QByteArray());
    for (const QByteArray &spelling : spellings(canary))
        QVERIFY(!leakIn("{\"k\":\"" + spelling + "\"}", canary).isEmpty());
}

void KeyNowhereTest::run(const QStringList &arguments, int exitCode)
{
    const QByteArray key = m_program->key();
    const Outcome outcome = m_program->run(arguments);
    QVERIFY2(outcome.exitCode == exitCode, outcome.err.right(2000));
    QVERIFY2(leakIn(outcome.out, key).isEmpty(), "the key was printed");
    QVERIFY2(leakIn(outcome.err, key).isEmpty(), "the key was logged");
}

void KeyNowhereTest::wholeDay()
{
    const QDir folder(m_program->profileFolder());
    const QString panel = m_program->panelFile({simulatedSeatA, simulatedSeatB});
    run({u"ask"_s, u"--json"_s, u"--panel"_s, panel, u"--record"_s, folder.filePath(u"recorded"_s), u"Hello"_s}, 0);
    for (const char *fault : {"401", "402", "429", "500", "cut", "garbage", "error-chunk"}) {
        const QString model = simulatedSeatA + u":"_s + QLatin1StringView(fault);
        const Outcome outcome = m_program->run({u"ask"_s, u"--json"_s, u"--panel"_s, m_program->panelFile({model}), u"x"_s});
        QVERIFY2(outcome.exitCode != 0, fault);
        QVERIFY2(leakIn(outcome.out + outcome.err, m_program->key()).isEmpty(), fault);
    }
    run({u"models"_s, u"--connection"_s, u"lab"_s}, 0);
    run({u"connections"_s, u"test"_s, u"lab"_s}, 0);
    run({u"history"_s}, 0);

    const Outcome listed = m_program->run({u"ask"_s, u"--json"_s, u"--panel"_s, panel, u"Again"_s});
    const QString turn = listed.turn().value("id").toString();
    QVERIFY(!turn.isEmpty());
    run({u"show"_s, turn, u"--json"_s}, 0);
    for (const char *format : {"md", "html", "json", "run"}) {
        const QString file = folder.filePath(u"export."_s + QLatin1StringView(format));
        run({u"export"_s, turn, u"--format"_s, QString::fromLatin1(format), u"-o"_s, file}, 0);
        QVERIFY(QFile::exists(file));
    }
    run({u"backup"_s, u"-o"_s, folder.filePath(u"all.fusionbackup"_s)}, 0);
    QVERIFY(QFile::exists(folder.filePath(u"all.fusionbackup"_s)));
    QVERIFY(folder.entryList({u"recorded*"_s}).size() == 1);
    for (const QByteArray &spelling : spellings(m_program->key()))
        QCOMPARE(m_program->filesWith(spelling), QStringList());
}

void KeyNowhereTest::serverThatRepeatsTheKey_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"openai", "openrouter", "anthropic", "gemini", "ollama"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

/// A server that says the key back wherever it can: in statuses, headers, lists and error bodies.
void KeyNowhereTest::serverThatRepeatsTheKey()
{
    QFETCH(const QString, kind);
    RawServer server([](RawConnection &c) {
        const QByteArray body = R"({"error":{"code":401,"status":"UNAUTHENTICATED","message":"Not welcome: )" +
                                QByteArray(canary) + R"(","type":"authentication_error"}})";
        c.reply(401, body, "WWW-Authenticate: Bearer realm=\"" + QByteArray(canary) + "\"\r\n");
    });
    m_program->addConnection({{u"id"_s, u"parrot"_s}, {u"kind"_s, kind}, {u"base_url"_s, server.url(u"/v1"_s).toString()}});
    m_program->setEnvironment(u"FUSION_KEY_PARROT"_s, QString::fromLatin1(canary));
    const QString panel = m_program->panelFile({u"parrot::some-model"_s});
    QProcess process;
    m_program->start(process, {u"ask"_s, u"--json"_s, u"--panel"_s, panel, u"x"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 30000);
    const QByteArray printed = process.readAllStandardOutput();
    const QByteArray logged = process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() == 4, printed.right(2000));
    bool hasKey = false;
    for (const RawRequest &request : server.requests())
        hasKey = hasKey || request.head.contains(canary);
    QVERIFY2(hasKey || kind == "ollama"_L1, "the key went to its own server");
    QCOMPARE(leakIn(printed + logged, canary), QByteArray());
    for (const QByteArray &spelling : spellings(canary))
        QCOMPARE(m_program->filesWith(spelling), QStringList());
}

QTEST_GUILESS_MAIN(KeyNowhereTest)
#include "tst_keynowhere.moc"
