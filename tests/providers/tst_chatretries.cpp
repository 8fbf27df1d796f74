// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// Which failures are tried again, and when.
class tst_ChatRetries : public QObject
{
    Q_OBJECT

private slots:
    void retries_data();
    void retries();
    void neverRetriesAfterContent();
};

void tst_ChatRetries::retries_data()
{
    QTest::addColumn<int>("status"); // 0: the connection is closed instead
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("retryAfter"); // -1: none

    for (const int status : {408, 409, 429, 500, 502, 503, 529})
        QTest::addRow("%d", status) << status << QByteArray() << 3 << -1;
    for (const int status : {400, 401, 402, 403, 404, 413, 422, 501, 504})
        QTest::addRow("%d", status) << status << QByteArray() << 1 << -1;
    QTest::newRow("429, now") << 429 << QByteArray("Retry-After: 0\r\n") << 3 << 0;
    QTest::newRow("429, in a moment") << 429 << QByteArray("retry-after-ms: 20\r\n") << 3 << 1;
    QTest::newRow("429, later") << 429 << QByteArray("Retry-After: 20\r\n") << 1 << 20;
    QTest::newRow("503, much later") << 503 << QByteArray("Retry-After: 3600\r\n") << 1 << 3600;
    QTest::newRow("429, at a time")
        << 429 << QByteArray("Date: Tue, 15 Nov 1994 08:12:31 GMT\r\nRetry-After: Tue, 15 Nov 1994 08:13:31 GMT\r\n") << 1 << 60;
    QTest::newRow("429, in the past")
        << 429 << QByteArray("Date: Tue, 15 Nov 1994 08:12:31 GMT\r\nRetry-After: Tue, 15 Nov 1994 08:12:01 GMT\r\n") << 3 << -1;
    QTest::newRow("500, told not to") << 500 << QByteArray("x-should-retry: false\r\n") << 1 << -1;
    QTest::newRow("400, told to") << 400 << QByteArray("x-should-retry: true\r\n") << 3 << -1;
    QTest::newRow("closed") << 0 << QByteArray() << 3 << -1;
}

void tst_ChatRetries::retries()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(int, requests);
    QFETCH(int, retryAfter);
    RawServer server([&](RawConnection &c) {
        if (status == 0)
            c.close();
        else
            c.reply(status, "", headers);
    });
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(!heard.result());
    QCOMPARE(static_cast<int>(server.requests().size()), requests);
    QCOMPARE(heard.failure().retryAfterS.value_or(-1), retryAfter);
    if (status != 0)
        QCOMPARE(heard.failure().httpStatus, status);

    // ... and the one that works in the end is taken.
    server.setHandler([&, count = 0](RawConnection &c) mutable {
        if (++count < requests) {
            c.reply(status, "", headers);
        } else {
            c.beginEvents();
            c.send(textChunk("ok") + chatEnd());
        }
    });
    if (requests > 1 && status != 0) {
        Heard again(provider, question());
        QVERIFY(again.wait());
        QVERIFY(again.result());
        QCOMPARE(again.text(), "ok");
    }
}

void tst_ChatRetries::neverRetriesAfterContent()
{
    RawServer server([](RawConnection &c) {
        c.beginChunks();
        c.chunk(textChunk("half"));
        c.close(); // without the last chunk
    });
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), FailureKind::Network));
    QVERIFY(heard.failure().retryable);
    QCOMPARE(heard.text(), "half");
    QCOMPARE(server.requests().size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(tst_ChatRetries)
#include "tst_chatretries.moc"
