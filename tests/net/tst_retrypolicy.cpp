// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/retrypolicy.h"

#include <QTest>

using namespace fusion;
using namespace std::chrono_literals;

/// The rules of core/net/retrypolicy.h as tables.
class tst_RetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void statuses_data();
    void statuses();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void delays_data();
    void delays();
    void jitterTakesUpToAQuarter();
};

void tst_RetryPolicy::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<bool>("may");
    for (const int status : {408, 409, 429, 500, 502, 503, 529})
        QTest::addRow("%d", status) << status << QByteArray() << true;
    for (const int status : {200, 301, 400, 401, 402, 403, 404, 405, 413, 422, 501, 504, 524})
        QTest::addRow("%d", status) << status << QByteArray() << false;
    QTest::newRow("500, no") << 500 << QByteArray("false") << false;
    QTest::newRow("400, yes") << 400 << QByteArray("true") << true;
    QTest::newRow("500, perhaps") << 500 << QByteArray("perhaps") << true;
}

void tst_RetryPolicy::statuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, told);
    QFETCH(bool, may);
    QHttpHeaders headers;
    if (!told.isEmpty())
        headers.append("X-Should-Retry", told);
    QCOMPARE(mayRetryStatus(status, headers), may);
}

void tst_RetryPolicy::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("milliseconds");
    QTest::addColumn<qint64>("expected"); // -1: nothing

    const QByteArray none;
    const QByteArray then("Tue, 15 Nov 1994 08:12:31 GMT");
    QTest::newRow("nothing") << none << none << none << qint64(-1);
    QTest::newRow("seconds") << QByteArray("20") << none << none << qint64(20000);
    QTest::newRow("zero") << QByteArray("0") << none << none << qint64(0);
    QTest::newRow("part of a second") << QByteArray("1.5") << none << none << qint64(1500);
    QTest::newRow("negative") << QByteArray("-5") << none << none << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << none << none << qint64(-1);
    QTest::newRow("not a number") << QByteArray("nan") << none << none << qint64(-1);
    QTest::newRow("for ever") << QByteArray("1e300") << none << none << qint64(1'000'000'000'000);
    QTest::newRow("date") << QByteArray("Tue, 15 Nov 1994 08:13:01 GMT") << then << none << qint64(30000);
    QTest::newRow("date of RFC 850") << QByteArray("Tuesday, 15-Nov-94 08:13:01 GMT") << then << none << qint64(30000);
    QTest::newRow("date of C") << QByteArray("Tue Nov 15 08:13:01 1994") << then << none << qint64(30000);
    QTest::newRow("date that is past") << QByteArray("Tue, 15 Nov 1994 08:12:01 GMT") << then << none << qint64(-1);
    QTest::newRow("date that never was") << QByteArray("Tue, 45 Nov 1994 08:12:01 GMT") << then << none << qint64(-1);
    QTest::newRow("past by our clock") << QByteArray("Tue, 15 Nov 1994 08:12:01 GMT") << none << none << qint64(-1);
    QTest::newRow("milliseconds win") << QByteArray("20") << none << QByteArray("250") << qint64(250);
    QTest::newRow("bad milliseconds") << QByteArray("20") << none << QByteArray("x") << qint64(20000);
}

void tst_RetryPolicy::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, milliseconds);
    QFETCH(qint64, expected);
    QHttpHeaders headers;
    for (const auto &[name, text] : {std::pair("Retry-After", value), {"Date", date}, {"Retry-After-Ms", milliseconds}}) {
        if (!text.isEmpty())
            headers.append(name, text);
    }
    QCOMPARE(retryAfter(headers).value_or(-1ms).count(), expected);
}

void tst_RetryPolicy::delays_data()
{
    QTest::addColumn<int>("retry");
    QTest::addColumn<int>("asked");    // -1: nothing
    QTest::addColumn<int>("expected"); // -1: not sent again
    QTest::newRow("first") << 0 << -1 << 500;
    QTest::newRow("second") << 1 << -1 << 1000;
    QTest::newRow("fifth") << 4 << -1 << 8000;
    QTest::newRow("ninth") << 8 << -1 << 8000;
    QTest::newRow("last") << 9 << -1 << 8000;
    QTest::newRow("too many") << 10 << -1 << -1;
    QTest::newRow("asked") << 0 << 1234 << 1234;
    QTest::newRow("asked for nothing") << 3 << 0 << 0;
    QTest::newRow("asked, too many") << 10 << 0 << -1;
    QTest::newRow("as long as patience lasts") << 0 << 5000 << 5000;
    QTest::newRow("longer") << 0 << 5001 << -1;
}

void tst_RetryPolicy::delays()
{
    QFETCH(int, retry);
    QFETCH(int, asked);
    QFETCH(int, expected);
    const RetryPolicy policy{.maxRetries = 10, .jitter = [] { return 0.0; }};
    const auto wish = asked < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(asked));
    QCOMPARE(delayBefore(retry, policy, wish).value_or(-1ms).count(), expected);
    QVERIFY(!delayBefore(0, noRetries(), {}));
}

void tst_RetryPolicy::jitterTakesUpToAQuarter()
{
    QCOMPARE(delayBefore(1, {.jitter = [] { return 1.0; }}, {}), 750ms);
    QCOMPARE(delayBefore(1, {.jitter = [] { return 0.5; }}, {}), 875ms);
    for (int i = 0; i < 100; ++i) {
        const auto delay = delayBefore(1, {}, {});
        QVERIFY(delay >= 750ms && delay <= 1000ms);
    }
}

QTEST_APPLESS_MAIN(tst_RetryPolicy)
#include "tst_retrypolicy.moc"
