// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace std::chrono_literals;

namespace {
bool isSame(const Failure &failure, FailureKind kind)
{
    if (failure.kind != kind)
        qWarning("%s: %s", qPrintable(failureKindName(failure.kind)), qPrintable(failure.message));
    return failure.kind == kind;
}
} // namespace

/// The chat provider against real HTTP that is right, wrong, slow, or gone.
class tst_ChatStream : public QObject
{
    Q_OBJECT

private slots:
    void answersInEveryFraming_data();
    void answersInEveryFraming();
    void endsBadly_data();
    void endsBadly();
    void retries_data();
    void retries();
    void neverRetriesAfterContent();
    void runsManyStreamsAtOnce();
    void closesTheConnectionWhenDestroyed();
    void mayBeDestroyedByItsListener();
    void emitsNothingFromWithinSend();
    void timesOut_data();
    void timesOut();
    void staysAliveByComments();
    void stopsAtTheSizeLimit();
    void refusesEndlessLines();
    void refusesLongHeaders();
    void neverFollowsRedirects_data();
    void neverFollowsRedirects();
    void neverTellsTheKey_data();
    void neverTellsTheKey();
    void needsAKeyBeforeSending();
    void sendsTheKeyToItsOriginOnly();
    void tellsWhatWasSent();
    void usageOfAFailedCall();
};

void tst_ChatStream::answersInEveryFraming_data()
{
    QTest::addColumn<QString>("framing");
    for (const char *name : {"close", "chunked", "bytewise", "crlf", "whole", "whole, no type"})
        QTest::newRow(name) << name;
}

void tst_ChatStream::answersInEveryFraming()
{
    QFETCH(QString, framing);
    const QByteArray stream = ": hello\n\n" + textChunk("Grüße, ") + textChunk("Welt") + chatEnd();
    const QByteArray whole = R"({"model":"m-1","choices":[{"message":{"content":"Grüße, Welt"},"finish_reason":"stop"}],)"
                             R"("usage":{"prompt_tokens":3,"completion_tokens":2,"cost":0.0001}})";
    RawServer server([&](RawConnection &c) {
        if (framing == "whole") {
            c.reply(200, whole, "Content-Type: application/json; charset=utf-8\r\n");
        } else if (framing == "whole, no type") {
            c.reply(200, "\n " + whole);
        } else if (framing == "close") {
            c.beginEvents();
            c.send(stream);
            c.close();
        } else if (framing == "crlf") {
            c.beginEvents();
            c.send(QByteArray(stream).replace("\n", "\r\n"));
        } else {
            c.beginChunks();
            const qsizetype size = framing == "bytewise" ? 1 : 50;
            for (qsizetype i = 0; i < stream.size(); i += size)
                c.chunk(stream.mid(i, size));
            c.endChunks();
        }
    });
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY2(heard.result().has_value(), qPrintable(heard.failure().message));
    QCOMPARE(heard.text(), "Grüße, Welt");
    QCOMPARE(heard.result()->providerModel, "m-1");
    QCOMPARE(heard.result()->finishReason, FinishReason::Stop);
    QCOMPARE(heard.result()->usage.cost, Money{100000});
    QCOMPARE(heard.result()->usage.costSource, CostSource::Provider);
    QCOMPARE(server.requests().size(), std::size_t(1));
    QCOMPARE(server.requests()[0].target, "/chat/completions");
    QCOMPARE(server.requests()[0].header("authorization"), "Bearer " + canaryKey.toUtf8());
    QVERIFY(server.requests()[0].header("cookie").isEmpty());
}

void tst_ChatStream::endsBadly_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("text");

    const QByteArray events = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
    const QByteArray open = events + "Connection: close\r\n\r\n";
    QTest::newRow("tidy end without end mark") << open + textChunk("half") << FailureKind::BadResponse << "half";
    QTest::newRow("nothing at all") << open << FailureKind::BadResponse << "";
    QTest::newRow("cut in a chunk") << events + "Transfer-Encoding: chunked\r\n\r\n1000\r\n" + textChunk("half")
                                    << FailureKind::Network << "half";
    QTest::newRow("shorter than promised") << events + "Content-Length: 5000\r\n\r\n" + textChunk("half") << FailureKind::Network
                                           << "half";
    QTest::newRow("cut in a character") << open + textChunk("half") + "data: {\"choices\":[{\"delta\":{\"content\":\"\xC3"
                                        << FailureKind::BadResponse << "half";
    QTest::newRow("error inside the 200")
        << open + textChunk("half") +
               sse(R"({"error":{"code":502,"message":"Upstream"},"choices":[{"delta":{},"finish_reason":"error"}]})")
        << FailureKind::Server << "half";
    QTest::newRow("broken JSON") << open + textChunk("half") + sse("{\"choices\":[") + chatEnd() << FailureKind::BadResponse
                                 << "half";
    QTest::newRow("web page") << QByteArray(
                                     "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html><title>Log in</title>")
                              << FailureKind::BadResponse << "";
    QTest::newRow("whole, but broken")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\n{\"a\":")
        << FailureKind::BadResponse << "";
    QTest::newRow("whole error in a 200")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 43\r\n\r\n{\"error\":{\"code\":402,\"message\":\"No money\"}}")
        << FailureKind::Credit << "";
    QTest::newRow("no HTTP") << QByteArray("220 mail.example ESMTP\r\n") << FailureKind::Network << "";
    QTest::newRow("401")
        << QByteArray(
               "HTTP/1.1 401 No\r\nWWW-Authenticate: Bearer\r\nContent-Length: 29\r\n\r\n{\"error\":{\"message\":\"Who?\"}}\n")
        << FailureKind::Auth << "";
    QTest::newRow("401 with a login") << QByteArray("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: "
                                                    "29\r\n\r\n{\"error\":{\"message\":\"Who?\"}}\n")
                                      << FailureKind::Auth << "";
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n") << FailureKind::NotFound << "";
    QTest::newRow("407") << QByteArray("HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n") << FailureKind::Network << "";
}

void tst_ChatStream::endsBadly()
{
    QFETCH(QByteArray, reply);
    QFETCH(FailureKind, kind);
    QFETCH(QString, text);
    RawServer server([&](RawConnection &c) {
        c.send(reply);
        c.close();
    });
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(!heard.result());
    QVERIFY(isSame(heard.failure(), kind));
    QVERIFY(!heard.failure().message.isEmpty());
    QCOMPARE(heard.text(), text);
    QCOMPARE(heard.results(), std::size_t(1));
}

void tst_ChatStream::retries_data()
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

void tst_ChatStream::retries()
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

void tst_ChatStream::neverRetriesAfterContent()
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

void tst_ChatStream::runsManyStreamsAtOnce()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        c.send(textChunk("first"));
    });
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    std::vector<std::unique_ptr<Heard>> all;
    for (int i = 0; i < 12; ++i)
        all.push_back(std::make_unique<Heard>(provider, question()));
    // None of them ever ends, so each has to have a connection of its own.
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(all, [](const auto &heard) { return heard->text() == "first"; }), 20000);
    all.clear();
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 12, 20000);
}

void tst_ChatStream::closesTheConnectionWhenDestroyed()
{
    RawServer server([](RawConnection &) {});
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    Heard heard(provider, question());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), std::size_t(1), 20000);
    heard.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 1, 20000);
    QVERIFY(heard.events().empty());
    QVERIFY(!heard.isFinished());
    QCOMPARE(server.requests().size(), std::size_t(1));
}

void tst_ChatStream::mayBeDestroyedByItsListener()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        c.send(textChunk("one") + textChunk("two") + chatEnd());
    });
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    int events = 0;
    std::unique_ptr<ChatStream> stream = provider.send(question());
    connect(stream.get(), &ChatStream::event, this, [&] {
        ++events;
        stream.reset();
    });
    QTRY_VERIFY_WITH_TIMEOUT(!stream, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 1, 20000);
    QCOMPARE(events, 1);

    stream = provider.send(question());
    connect(stream.get(), &ChatStream::finished, this, [&] { stream.reset(); });
    QTRY_VERIFY_WITH_TIMEOUT(!stream, 20000);
}

void tst_ChatStream::emitsNothingFromWithinSend()
{
    const auto failing = [](const Connection &) {
        return QtFuture::makeReadyValueFuture(
            Result<std::optional<QString>>(fail(FailureKind::Keychain, QStringLiteral("locked"))));
    };
    HttpChatProvider provider(connectionTo(QUrl("https://example.invalid/v1")), failing, chatCompletionsWire());
    Heard heard(provider, question());
    QVERIFY(!heard.isFinished());
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), FailureKind::Keychain));
}

void tst_ChatStream::timesOut_data()
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

void tst_ChatStream::timesOut()
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

void tst_ChatStream::staysAliveByComments()
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

void tst_ChatStream::stopsAtTheSizeLimit()
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

void tst_ChatStream::refusesEndlessLines()
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

void tst_ChatStream::refusesLongHeaders()
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

void tst_ChatStream::neverFollowsRedirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("target");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *target : {"other host", "other port", "same origin", "relative", "nowhere"})
            QTest::addRow("%d, %s", status, target) << status << target;
    }
}

void tst_ChatStream::neverFollowsRedirects()
{
    QFETCH(int, status);
    QFETCH(QString, target);
    RawServer elsewhere([](RawConnection &c) { c.reply(200, "{}"); }, QHostAddress("127.0.0.2"));
    RawServer otherPort([](RawConnection &c) { c.reply(200, "{}"); });
    RawServer server([](RawConnection &) {});
    const QHash<QString, QByteArray> locations{
        {"other host", elsewhere.url("/x").toEncoded()},
        {"other port", otherPort.url("/x").toEncoded()},
        {"same origin", server.url("/x").toEncoded()},
        {"relative", "/x"},
        {"nowhere", ""},
    };
    server.setHandler([&](RawConnection &c) { c.reply(status, "", "Location: " + locations[target] + "\r\n"); });
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), FailureKind::BadResponse));
    QCOMPARE(heard.failure().httpStatus, status);
    QCOMPARE(server.requests().size(), std::size_t(1));
    QVERIFY(elsewhere.requests().empty());
    QVERIFY(otherPort.requests().empty());
}

void tst_ChatStream::neverTellsTheKey_data()
{
    QTest::addColumn<QByteArray>("reply");
    const QByteArray key = canaryKey.toUtf8();
    const auto status = [](int code, const QByteArray &body) {
        return "HTTP/1.1 " + QByteArray::number(code) + " No " + canaryKey.toUtf8() +
               "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    const QByteArray open = "HTTP/1.1 200 OK\r\n\r\n";
    for (const int code : {400, 401, 402, 403, 404, 422, 504}) {
        QTest::addRow("%d, object", code) << status(code, R"({"error":{"message":"Bad key )" + key + "\"}}");
        QTest::addRow("%d, escaped", code) << status(code, R"({"error":{"message":"Bad key \u0073)" + key.sliced(1) + "\"}}");
        QTest::addRow("%d, string", code) << status(code, R"({"error":"Bearer )" + key + "\"}");
        QTest::addRow("%d, text", code) << status(code, "you sent " + key);
        QTest::addRow("%d, page", code) << status(code, "<html><title>" + key + "</title>");
        QTest::addRow("%d, cut in the key", code) << status(code, QByteArray(490, 'x') + key);
        QTest::addRow("%d, nothing", code) << status(code, "");
    }
    QTest::newRow("error chunk") << open + textChunk("half") + sse(R"({"error":{"code":401,"message":")" + key + "\"}}");
    QTest::newRow("error text") << open + sse(R"({"error":")" + key + "\"}");
    QTest::newRow("error event") << open + "event: error\ndata: " + key + "\n\n";
    QTest::newRow("broken JSON") << open + sse("{" + key);
    QTest::newRow("refusal") << open + sse(R"({"choices":[{"delta":{"refusal":")" + key + R"("},"finish_reason":"stop"}]})") +
                                    sse("[DONE]");
    QTest::newRow("finish reason") << open +
                                          sse(R"({"choices":[{"delta":{},"native_finish_reason":")" + key +
                                              R"(","finish_reason":"error"}]})") +
                                          sse("[DONE]");
    QTest::newRow("redirect") << "HTTP/1.1 302 Go\r\nLocation: http://127.0.0.2:1/" + key + "\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("redirect, host") << "HTTP/1.1 302 Go\r\nLocation: http://" + key + ".example/\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("no HTTP") << "no " + key + "\r\n\r\n";
}

void tst_ChatStream::neverTellsTheKey()
{
    QFETCH(QByteArray, reply);
    RawServer server([&](RawConnection &c) {
        c.send(reply);
        c.close();
    });
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(!heard.result());
    QVERIFY(!heard.failure().message.isEmpty());
    QVERIFY2(!heard.failure().message.contains("canary"), qPrintable(heard.failure().message));
    QVERIFY2(!heard.failure().message.contains("sk-ca"), qPrintable(heard.failure().message));
    QVERIFY(heard.failure().message.size() <= 510);
    QVERIFY(!QJsonDocument(toJson(heard.stream().sent())).toJson().contains("canary"));
}

void tst_ChatStream::needsAKeyBeforeSending()
{
    RawServer server([](RawConnection &c) { c.reply(200, "{}"); });
    Connection remote = connectionTo(QUrl("https://127.0.0.1.example.invalid/v1"));
    for (const auto &key : {std::optional<QString>(), std::optional<QString>(""), std::optional<QString>("  \n")}) {
        HttpChatProvider provider(remote, keyed(key), chatCompletionsWire(), quickTransport());
        Heard heard(provider, question());
        QVERIFY(heard.wait());
        QVERIFY(isSame(heard.failure(), FailureKind::Auth));
    }
    // A line break would smuggle a header in.
    HttpChatProvider smuggling(connectionTo(server.url()), keyed("sk-x\r\nX-Evil: 1"), chatCompletionsWire(), quickTransport());
    Heard heard(smuggling, question());
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), FailureKind::Auth));
    QVERIFY(server.requests().empty());
}

void tst_ChatStream::sendsTheKeyToItsOriginOnly()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        c.send(textChunk("ok") + chatEnd());
    });
    HttpChatProvider none(connectionTo(server.url()), keyed({}), chatCompletionsWire(), quickTransport());
    Heard without(none, question());
    QVERIFY(without.wait());
    QVERIFY(without.result());
    QVERIFY(server.requests()[0].header("authorization").isEmpty());
    HttpChatProvider some(connectionTo(server.url("/v1")), keyed(" key \n"), chatCompletionsWire(), quickTransport());
    Heard with(some, question());
    QVERIFY(with.wait());
    QCOMPARE(server.requests()[1].header("authorization"), "Bearer key");
    QCOMPARE(server.requests()[1].target, "/v1/chat/completions");
}

void tst_ChatStream::tellsWhatWasSent()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        c.send(textChunk("ok") + chatEnd());
    });
    HttpChatProvider provider(connectionTo(server.url("/v1")), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    Heard heard(provider, question());
    const SentRequest early = heard.stream().sent();
    QCOMPARE(early.method, "POST");
    QCOMPARE(early.url, server.url("/v1/chat/completions").toString());
    QVERIFY(heard.wait());
    QCOMPARE(QJsonDocument::fromJson(server.requests()[0].body).object(), early.body);
    QCOMPARE(heard.stream().sent().headers["authorization"].toString(), "Bearer ***");
    QVERIFY(!QJsonDocument(toJson(heard.stream().sent())).toJson().contains(canaryKey.toUtf8()));
}

void tst_ChatStream::usageOfAFailedCall()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        c.send(
            sse(R"({"choices":[{"delta":{"content":"x"},"finish_reason":"content_filter"}],"usage":{"prompt_tokens":7,"cost":0.5}})") +
            sse("[DONE]"));
    });
    HttpChatProvider provider(connectionTo(server.url()), keyed(canaryKey), chatCompletionsWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), FailureKind::Refused));
    QCOMPARE(heard.stream().usage().inputTokens, 7);
    QCOMPARE(heard.stream().usage().cost, Money{500'000'000});
}

QTEST_GUILESS_MAIN(tst_ChatStream)
#include "tst_chatstream.moc"
