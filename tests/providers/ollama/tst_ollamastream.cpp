// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/ollama/ollamadecoder.h"
#include "core/providers/providers.h"
#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimer>

using namespace fusion;
using namespace fusion::test;

namespace {

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nConnection: close\r\n\r\n";

QByteArray says(const QByteArray &text)
{
    return R"({"model":"m:1b","message":{"role":"assistant","content":")" + text + "\"},\"done\":false}\n";
}

const QByteArray doneLine =
    "{\"model\":\"m:1b\",\"done_reason\":\"stop\",\"done\":true,\"prompt_eval_count\":26,\"eval_count\":282}\n";

Connection ollamaAt(const QUrl &url)
{
    return {.id = "ollama", .kind = ConnectionKind::Ollama, .baseUrl = url};
}

} // namespace

/// Ollama's own format over real HTTP.
class tst_OllamaStream : public QObject
{
    Q_OBJECT

private slots:
    void answersInEveryFraming_data();
    void answersInEveryFraming();
    void sendsAllThatARequestHolds();
    void callsToolsInParallel();
    void endsBadly_data();
    void endsBadly();
    void isPatientWhileAModelLoads();
    void closesTheConnectionWhenDestroyed();
};

void tst_OllamaStream::answersInEveryFraming_data()
{
    QTest::addColumn<QString>("framing");
    for (const char *name : {"close", "chunked", "bytewise", "no last line end"})
        QTest::newRow(name) << name;
}

void tst_OllamaStream::answersInEveryFraming()
{
    QFETCH(QString, framing);
    const QByteArray body = R"({"model":"m:1b","message":{"role":"assistant","content":"","thinking":"Hm."},"done":false})"
                            "\n" +
                            says("Grüße, ") + says("Welt") + doneLine;
    RawServer server([&](RawConnection &c) {
        if (framing == "close" || framing == "no last line end") {
            c.send(head + (framing == "close" ? body : body.trimmed()));
            c.close();
            return;
        }
        c.send("HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
        const qsizetype size = framing == "bytewise" ? 1 : 50;
        for (qsizetype i = 0; i < body.size(); i += size)
            c.chunk(body.mid(i, size));
        c.endChunks();
    });
    const auto provider = makeChatProvider(ollamaAt(server.url("/v1")), keyed({}));
    Heard heard(*provider, question());
    QVERIFY(heard.wait());
    QVERIFY2(heard.result().has_value(), qPrintable(heard.failure().message));
    QCOMPARE(heard.text(), "Grüße, Welt");
    QCOMPARE(heard.reasoning(), "Hm.");
    QCOMPARE(heard.result()->providerModel, "m:1b");
    QCOMPARE(heard.result()->finishReason, FinishReason::Stop);
    QCOMPARE(heard.result()->usage, (Usage{.inputTokens = 26, .outputTokens = 282}));
    QCOMPARE(server.requests()[0].target, "/api/chat");
    QVERIFY(server.requests()[0].header("authorization").isEmpty());
}

void tst_OllamaStream::sendsAllThatARequestHolds()
{
    RawServer server([](RawConnection &c) {
        c.send(head + says("{}") + doneLine);
        c.close();
    });
    const auto provider = makeChatProvider(ollamaAt(server.url()), keyed(canaryKey));
    ChatRequest request = question();
    request.messages[0].attachments = {
        {.kind = AttachmentKind::Image, .name = "b.png", .mediaType = "image/png", .data = "PNG", .text = {}}};
    request.responseSchema = QJsonObject{{"type", "object"}};
    request.temperature = 0.0;
    request.effort = "high";
    Heard heard(*provider, request);
    QVERIFY(heard.wait());
    QVERIFY(heard.result());
    const QJsonObject body = QJsonDocument::fromJson(server.requests()[0].body).object();
    QCOMPARE(body, heard.stream().sent().body);
    QCOMPARE(body["messages"][0]["images"][0].toString(), "UE5H");
    QCOMPARE(body["format"]["type"].toString(), "object");
    QCOMPARE(body["think"].toString(), "high");
    QCOMPARE(body["options"]["temperature"].toDouble(-1), 0.0);
    QCOMPARE(server.requests()[0].header("authorization"), "Bearer " + canaryKey.toUtf8());
    QVERIFY(!QJsonDocument(toJson(heard.stream().sent())).toJson().contains("canary"));
}

void tst_OllamaStream::callsToolsInParallel()
{
    RawServer server([](RawConnection &c) {
        c.send(head +
               R"({"message":{"tool_calls":[{"function":{"name":"a","arguments":{"x":1}}},)"
               R"({"function":{"name":"b","arguments":{}}}]},"done":false})"
               "\n" +
               doneLine);
        c.close();
    });
    const auto provider = makeChatProvider(ollamaAt(server.url()), keyed({}));
    Heard heard(*provider, question());
    QVERIFY(heard.wait());
    QVERIFY(heard.result());
    QCOMPARE(heard.result()->finishReason, FinishReason::ToolCalls);
    QCOMPARE(heard.events().size(), std::size_t(2));
    const ToolCall first = std::get<ChatToolCall>(heard.events()[0]).call;
    const ToolCall second = std::get<ChatToolCall>(heard.events()[1]).call;
    QCOMPARE(first.arguments, (QJsonObject{{"x", 1}}));
    QCOMPARE(second.name, "b");
    QVERIFY(first.id != second.id);
}

void tst_OllamaStream::endsBadly_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("text");

    const auto status = [](int code, const QByteArray &error) {
        const QByteArray body = R"({"error":")" + error + "\"}";
        return "HTTP/1.1 " + QByteArray::number(code) + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
               body;
    };
    using enum FailureKind;
    QTest::newRow("no such model") << status(404, "model 'x' not found") << NotFound << "";
    QTest::newRow("does not take tools") << status(400, "m does not support tools") << Input << "";
    QTest::newRow("not signed in") << status(401, "unauthorized") << Auth << "";
    QTest::newRow("too many requests") << status(429, "slow down") << RateLimit << "";
    QTest::newRow("failed") << status(500, "model requires more system memory") << Server << "";
    QTest::newRow("cloud is away") << status(502, "cannot reach") << Server << "";
    QTest::newRow("busy") << status(503, "server busy, please try again") << Overloaded << "";
    QTest::newRow("error inside the stream") << head + says("half") + "{\"error\":\"gone wrong\"}\n" << Server << "half";
    QTest::newRow("no end") << head + says("half") << BadResponse << "half";
    QTest::newRow("cut in a line") << head + says("half") + "{\"mess" << BadResponse << "half";
    QTest::newRow("cut in a chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1000\r\n" + says("half") << Network
                                    << "half";
    QTest::newRow("web page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n<!DOCTYPE html>") << BadResponse << "";
    QTest::newRow("no HTTP") << QByteArray("220 mail\r\n") << Network << "";
}

void tst_OllamaStream::endsBadly()
{
    QFETCH(QByteArray, reply);
    QFETCH(FailureKind, kind);
    QFETCH(QString, text);
    RawServer server([&](RawConnection &c) {
        c.send(reply);
        c.close();
    });
    HttpChatProvider provider(ollamaAt(server.url()), keyed({}), ollamaWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(!heard.result());
    QVERIFY(isSame(heard.failure(), kind));
    QVERIFY(!heard.failure().message.isEmpty());
    QCOMPARE(heard.text(), text);
    QCOMPARE(heard.results(), std::size_t(1));
}

void tst_OllamaStream::isPatientWhileAModelLoads()
{
    // The request would wait a second; the wire knows better.
    RawServer server([](RawConnection &c) {
        QTimer::singleShot(1500, &c, [&c] {
            c.send(head + says("ok") + doneLine);
            c.close();
        });
    });
    const auto provider = makeChatProvider(ollamaAt(server.url()), keyed({}));
    ChatRequest request = question();
    request.idleTimeoutS = 1;
    Heard heard(*provider, request);
    QVERIFY(heard.wait());
    QVERIFY2(heard.result().has_value(), qPrintable(heard.failure().message));
    QCOMPARE(heard.text(), "ok");
}

void tst_OllamaStream::closesTheConnectionWhenDestroyed()
{
    RawServer server([](RawConnection &c) { c.send(head + says("half")); });
    const auto provider = makeChatProvider(ollamaAt(server.url()), keyed({}));
    Heard heard(*provider, question());
    QTRY_COMPARE_WITH_TIMEOUT(heard.text(), "half", 20000);
    heard.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 1, 20000);
    QVERIFY(!heard.isFinished());
}

QTEST_GUILESS_MAIN(tst_OllamaStream)
#include "tst_ollamastream.moc"
