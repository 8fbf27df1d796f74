// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/localengines.h"

#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

namespace {

LocalEngine engineAt(const QString &id, const QUrl &address, ConnectionKind kind = ConnectionKind::OpenAi)
{
    return {.connection = {.id = id, .kind = kind, .name = id, .baseUrl = address}, .product = id};
}

QStringList idsIn(const QSignalSpy &found)
{
    QStringList ids;
    for (const QList<QVariant> &call : found)
        ids.append(call.at(0).value<LocalEngine>().connection.id);
    ids.sort();
    return ids;
}

const QByteArray twoModels = R"({"object":"list","data":[{"id":"a"},{"id":"b"}]})";

} // namespace

/// Model servers on this machine, looked for without anybody waiting.
class TestLocalEngines : public QObject
{
    Q_OBJECT

private slots:
    void asksOnlyThisMachine();
    void findsWhatAnswers();
    void aSilentServerHoldsNothingUp();
    void canLookAgain();
};

void TestLocalEngines::asksOnlyThisMachine()
{
    const std::vector<LocalEngine> all = LocalEngineFinder::candidates();
    QCOMPARE(all.size(), 5u);
    for (const LocalEngine &one : all) {
        QVERIFY(one.connection.isLocal());
        QVERIFY(!one.connection.needsKey());
        QVERIFY(connectionFromJson(toJson(one.connection)));
    }
}

void TestLocalEngines::findsWhatAnswers()
{
    RawServer lister([](RawConnection &c) { c.reply(200, twoModels, "Content-Type: application/json\r\n"); });
    RawServer ollama([](RawConnection &c) {
        if (c.request().target == "/api/tags")
            c.reply(200, R"({"models":[{"name":"m:1b","model":"m:1b"}]})", "Content-Type: application/json\r\n");
        else
            c.reply(200, R"({"capabilities":["completion"]})", "Content-Type: application/json\r\n");
    });
    RawServer empty([](RawConnection &c) { c.reply(200, R"({"object":"list","data":[]})"); });
    RawServer page([](RawConnection &c) { c.reply(200, "<html><title>Router</title></html>", "Content-Type: text/html\r\n"); });
    RawServer guarded([](RawConnection &c) { c.reply(401, R"({"error":{"message":"Who?"}})"); });
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl refused(u"http://127.0.0.1:%1/v1"_s.arg(closed.serverPort()));
    closed.close();

    LocalEngineFinder finder;
    finder.setCandidates({engineAt(u"lister"_s, lister.url(u"/v1"_s)),
                          engineAt(u"ollama"_s, ollama.url(), ConnectionKind::Ollama), engineAt(u"empty"_s, empty.url(u"/v1"_s)),
                          engineAt(u"page"_s, page.url(u"/v1"_s)), engineAt(u"guarded"_s, guarded.url(u"/v1"_s)),
                          engineAt(u"refused"_s, refused)});
    const QSignalSpy found(&finder, &LocalEngineFinder::found);
    const QSignalSpy finished(&finder, &LocalEngineFinder::finished);
    finder.start();
    QVERIFY(found.isEmpty() && finished.isEmpty()); // nothing from within
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QCOMPARE(idsIn(found), (QStringList{u"lister"_s, u"ollama"_s}));
    QCOMPARE(finished.at(0).at(0).toInt(), 2);
    for (const QList<QVariant> &call : found) {
        const auto engine = call.at(0).value<LocalEngine>();
        QCOMPARE(engine.models, engine.product == u"lister"_s ? 2 : 1);
    }
    QVERIFY(lister.requests().at(0).header("authorization").isEmpty());
}

/// One that accepts and says nothing: the event loop runs on, the others are found, and going away closes the connection.
void TestLocalEngines::aSilentServerHoldsNothingUp()
{
    RawServer silent([](RawConnection &) {});
    RawServer lister([](RawConnection &c) { c.reply(200, twoModels); });
    auto finder = std::make_unique<LocalEngineFinder>();
    finder->setCandidates({engineAt(u"silent"_s, silent.url(u"/v1"_s)), engineAt(u"lister"_s, lister.url(u"/v1"_s))});
    const QSignalSpy found(finder.get(), &LocalEngineFinder::found);
    const QSignalSpy finished(finder.get(), &LocalEngineFinder::finished);
    int rounds = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&rounds] { ++rounds; });
    ticking.start(0);
    finder->start();
    QTRY_COMPARE_WITH_TIMEOUT(silent.requests().size(), 1u, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 20000);
    const int before = rounds;
    QTRY_VERIFY(rounds > before + 10);
    QVERIFY(finished.isEmpty()); // still waiting, and nobody with it
    finder.reset();
    QTRY_COMPARE_WITH_TIMEOUT(silent.closedByClient(), 1, 20000);
}

void TestLocalEngines::canLookAgain()
{
    bool isThere = false;
    RawServer server([&isThere](RawConnection &c) { c.reply(isThere ? 200 : 404, isThere ? twoModels : "{}"); });
    LocalEngineFinder finder;
    finder.setCandidates({engineAt(u"late"_s, server.url(u"/v1"_s))});
    const QSignalSpy finished(&finder, &LocalEngineFinder::finished);
    finder.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QCOMPARE(finished.at(0).at(0).toInt(), 0);
    isThere = true;
    finder.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 20000);
    QCOMPARE(finished.at(1).at(0).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestLocalEngines)
#include "tst_localengines.moc"
