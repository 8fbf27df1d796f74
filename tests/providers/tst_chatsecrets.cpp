// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// A key reaches its own server and nothing else.
class tst_ChatSecrets : public QObject
{
    Q_OBJECT

private slots:
    void neverFollowsRedirects_data();
    void neverFollowsRedirects();
    void neverTellsTheKey_data();
    void neverTellsTheKey();
    void needsAKeyBeforeSending();
    void sendsTheKeyToItsOriginOnly();
};

void tst_ChatSecrets::neverFollowsRedirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("target");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *target : {"other host", "other port", "same origin", "relative", "nowhere"})
            QTest::addRow("%d, %s", status, target) << status << target;
    }
}

void tst_ChatSecrets::neverFollowsRedirects()
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

void tst_ChatSecrets::neverTellsTheKey_data()
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

void tst_ChatSecrets::neverTellsTheKey()
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

void tst_ChatSecrets::needsAKeyBeforeSending()
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

void tst_ChatSecrets::sendsTheKeyToItsOriginOnly()
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

QTEST_GUILESS_MAIN(tst_ChatSecrets)
#include "tst_chatsecrets.moc"
