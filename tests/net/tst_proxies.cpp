// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpexchange.h"
#include "tests/support/rawserver.h"

#include <QTest>

#include <optional>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// Proxies as the system says; this machine is reached without one.
class TestProxies : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("http_proxy"); }
    void asTheSystemSays();
    void notForThisMachine_data();
    void notForThisMachine();

private:
    /// The status that a request to there came to; 0: none.
    int statusOf(const QUrl &url);
    void serveAsProxy(const RawServer &server) { qputenv("http_proxy", server.url().toEncoded()); }
};

int TestProxies::statusOf(const QUrl &url)
{
    HttpExchange exchange({.method = "GET", .url = url}, {}, noRetries());
    std::optional<HttpEnd> end;
    connect(&exchange, &HttpExchange::ended, this, [&](const HttpEnd &how) { end = how; });
    exchange.start();
    return QTest::qWaitFor([&] { return end.has_value(); }, 20'000) ? end->head.status : -1;
}

void TestProxies::asTheSystemSays()
{
    const RawServer proxy([](RawConnection &connection) { connection.reply(200, "{}"); });
    serveAsProxy(proxy);
    QCOMPARE(statusOf(QUrl(u"http://models.invalid/v1/models"_s)), 200);
    QCOMPARE(proxy.requests().size(), size_t(1));
    QCOMPARE(proxy.requests()[0].target, QByteArray("http://models.invalid/v1/models"));
}

void TestProxies::notForThisMachine_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.1", "localhost", "LOCALHOST", "127.0.0.2"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestProxies::notForThisMachine()
{
    QFETCH(const QString, host);
    const RawServer proxy([](RawConnection &connection) { connection.reply(502, "{}"); });
    const RawServer server([](RawConnection &connection) { connection.reply(200, "{}"); });
    serveAsProxy(proxy);
    QUrl url = server.url();
    url.setHost(host);
    // 127.0.0.2 may have nobody listening; what counts is that the proxy does not hear of it.
    const int status = statusOf(url);
    QVERIFY(status == 200 || (host == "127.0.0.2"_L1 && status == 0));
    QVERIFY(proxy.requests().empty());
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
