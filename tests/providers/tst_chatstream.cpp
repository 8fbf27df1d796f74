// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// The chat provider against real HTTP that is right, wrong, or gone.
class tst_ChatStream : public QObject
{
    Q_OBJECT

private slots:
    void answersInEveryFraming_data();
    void answersInEveryFraming();
    void endsBadly_data();
    void endsBadly();
    void runsManyStreamsAtOnce();
    void closesTheConnectionWhenDestroyed();
    void mayBeDestroyedByItsListener();
    void emitsNothingFromWithinSend();
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
    connect(stream.get(), &ChatStream::brought, this, [&] {
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
