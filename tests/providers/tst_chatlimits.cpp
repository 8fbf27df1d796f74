// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QTest>
#include <QTimer>

using namespace fusion;
using namespace fusion::test;

/// Servers that are silent, endless or too much.
class tst_ChatLimits : public QObject
{
    Q_OBJECT

private slots:
    void timesOut_data();
    void timesOut();
    void staysAliveByComments();
    void stopsAtTheSizeLimit();
    void refusesEndlessLines();
    void refusesLongHeaders();
};

void tst_ChatLimits::timesOut_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("comments");
    QTest::addColumn<int>("idleS");
    QTest::addColumn<int>("totalS");
    QTest::addColumn<int>("contentMs");

    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
    QTest::newRow("silence before the headers") << QByteArray() << false << 1 << 600 << 600000;
    QTest::newRow("silence within the headers") << head.first(20) << false << 1 << 600 << 600000;
    QTest::newRow("silence before the first byte") << head << false << 1 << 600 << 600000;
    QTest::newRow("silence in mid-answer") << head + textChunk("half") << false << 1 << 600 << 600000;
    QTest::newRow("comments for ever") << head << true << 60 << 600 << 300;
    QTest::newRow("text, then comments for ever") << head + textChunk("half") << true << 60 << 600 << 300;
    QTest::newRow("all too long") << head + textChunk("half") << true << 60 << 1 << 600000;
}

void tst_ChatLimits::timesOut()
{
    QFETCH(QByteArray, start);
    QFETCH(bool, comments);
    QFETCH(int, idleS);
    QFETCH(int, totalS);
    QFETCH(int, contentMs);
    RawServer server([&](RawConnection &c) {
        c.send(start);
        if (!comments)
            return;
        auto *timer = new QTimer(&c);
        connect(timer, &QTimer::timeout, &c, [&c] { c.send(": still here\n"); });
        timer->start(20);
    });
    ChatTransport transport = quickTransport();
    transport.limits.content = std::chrono::milliseconds(contentMs);
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), transport);
    ChatRequest request = question();
    request.idleTimeoutS = idleS;
    request.totalTimeoutS = totalS;
    Heard heard(provider, request);
    QVERIFY(heard.wait(50000));
    QVERIFY(isSame(heard.failure(), FailureKind::Timeout));
    QVERIFY(heard.failure().retryable);
    QCOMPARE(heard.text(), start.contains("half") ? "half" : "");
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 1, 20000);
    QCOMPARE(server.requests().size(), std::size_t(1));
}

void tst_ChatLimits::staysAliveByComments()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        auto *timer = new QTimer(&c);
        connect(timer, &QTimer::timeout, &c, [&c, timer, count = 0]() mutable {
            c.send(": working\n\n");
            if (++count == 12) { // 2.4 s, though a second of silence would be the end
                timer->stop();
                c.send(textChunk("there") + chatEnd());
            }
        });
        timer->start(200);
    });
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    ChatRequest request = question();
    request.idleTimeoutS = 2;
    Heard heard(provider, request);
    QVERIFY(heard.wait(50000));
    QVERIFY(heard.result());
    QCOMPARE(heard.text(), "there");
}

void tst_ChatLimits::stopsAtTheSizeLimit()
{
    const QByteArray line = textChunk(QByteArray(1000, 'x'));
    qint64 sent = 0;
    RawServer server([&](RawConnection &c) {
        c.beginEvents();
        const auto more = [&c, &line, &sent] {
            while (c.isOpen() && c.unsentBytes() < (1 << 20) && sent < (1LL << 30)) {
                c.send(line);
                sent += line.size();
            }
        };
        QObject::connect(&c, &RawConnection::drained, &c, more);
        more();
    });
    ChatTransport transport = quickTransport();
    transport.limits.maxBytes = 3 << 20;
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), transport);
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), FailureKind::BadResponse));
    const auto kept = static_cast<double>(heard.text().size()) / 1000.0 * static_cast<double>(line.size());
    QVERIFY2(kept > (2.9 * (1 << 20)) && kept <= (3 << 20), qPrintable(QString::number(kept)));
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 1, 20000);
    QVERIFY2(sent < (64 << 20), qPrintable(QString::number(sent)));
}

void tst_ChatLimits::refusesEndlessLines()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        c.send(textChunk("half") + "data: " + QByteArray(5000, 'x'));
    });
    ChatTransport transport = quickTransport();
    transport.events.maxLineBytes = 4096;
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), transport);
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), FailureKind::BadResponse));
    QCOMPARE(heard.text(), "half");
}

void tst_ChatLimits::refusesLongHeaders()
{
    RawServer server([](RawConnection &c) {
        QByteArray headers;
        for (int i = 0; i < 40; ++i)
            headers += "X-Filler-" + QByteArray::number(i) + ": " + QByteArray(4000, 'x') + "\r\n";
        c.beginEvents(headers);
        c.send(textChunk("half") + chatEnd());
    });
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), FailureKind::BadResponse));
    QVERIFY(heard.text().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ChatLimits)
#include "tst_chatlimits.moc"
