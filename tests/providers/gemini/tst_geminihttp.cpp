// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/gemini/geminidecoder.h"
#include "core/providers/providers.h"
#include "tests/providers/gemini/geminievents.h"
#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// The whole wire over real HTTP.
class tst_GeminiHttp : public QObject
{
    Q_OBJECT

private slots:
    void asksAndReads();
    void goesOnAfterTools();
    void readsAWholeReply();
    void failsBeforeTheAnswer_data();
    void failsBeforeTheAnswer();
    void failsInMidAnswer_data();
    void failsInMidAnswer();
    void closesTheConnectionWhenStopped();
    void worksWithoutAKeyOnLoopback();
};

namespace {

Connection geminiAt(const QUrl &url)
{
    return {.id = u"lab"_s, .kind = ConnectionKind::Gemini, .baseUrl = url};
}

HttpChatProvider providerAt(const RawServer &server)
{
    return HttpChatProvider(geminiAt(server.url(u"/v1beta"_s)), keyed(canaryKey), geminiWire(), quickTransport());
}

QJsonObject bodyOf(const RawServer &server, std::size_t request = 0)
{
    return QJsonDocument::fromJson(server.requests()[request].body).object();
}

QByteArray toolTurn()
{
    return geminiEvent(R"({"text":"Two sums","thought":true})") + geminiText("Adding.") +
           geminiEvent(R"({"functionCall":{"id":"c1","name":"add","args":{"n":[1,2]}},"thoughtSignature":"c2ln+/="},)"
                       R"({"functionCall":{"name":"add","args":{"n":[3,4]}}})",
                       R"("finishReason":"STOP")");
}

void sendChunks(RawConnection &c, const QByteArray &stream)
{
    c.beginChunks();
    for (qsizetype i = 0; i < stream.size(); i += 50)
        c.chunk(stream.mid(i, 50));
    c.endChunks();
}

} // namespace

void tst_GeminiHttp::asksAndReads()
{
    RawServer server([](RawConnection &c) {
        sendChunks(c, geminiText(R"({\"n\":3})") +
                          geminiEnd("STOP", R"({"promptTokenCount":100,"cachedContentTokenCount":90,"candidatesTokenCount":7})"));
    });
    const auto provider = makeChatProvider(geminiAt(server.url(u"/v1beta"_s)), keyed(canaryKey));
    ChatRequest request = question();
    request.model.id = u"gemini-3.8-flash"_s;
    request.messages[0].attachments = {
        {.kind = AttachmentKind::Image, .name = u"a.png"_s, .mediaType = u"image/png"_s, .data = "img", .text = {}}};
    request.responseSchema = QJsonObject{{u"type"_s, u"object"_s}};
    request.effort = u"high"_s;
    Heard heard(*provider, request);
    QVERIFY(heard.wait());
    QVERIFY2(heard.result().has_value(), qPrintable(heard.failure().message));
    QCOMPARE(heard.text(), R"({"n":3})");
    QCOMPARE(heard.result()->finishReason, FinishReason::Stop);
    QCOMPARE(heard.result()->usage.inputTokens, 100);
    QCOMPARE(heard.result()->usage.cachedTokens, 90);
    QCOMPARE(heard.result()->usage.outputTokens, 7);
    QVERIFY(!heard.result()->usage.cost); // nobody told, and prices are not this wire's business

    const RawRequest sent = server.requests()[0];
    QCOMPARE(sent.method, "POST");
    QCOMPARE(sent.target, "/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse");
    QCOMPARE(sent.header("x-goog-api-key"), canaryKey.toUtf8());
    QVERIFY(sent.header("authorization").isEmpty());
    const QJsonObject config = bodyOf(server)[u"generationConfig"_s].toObject();
    QCOMPARE(config[u"thinkingConfig"_s][u"thinkingLevel"_s].toString(), "HIGH");
    QCOMPARE(config[u"responseMimeType"_s].toString(), "application/json");
    QCOMPARE(bodyOf(server)[u"contents"_s][0][u"parts"_s][0][u"inlineData"_s][u"data"_s].toString(), "aW1n");
    QVERIFY(!QJsonDocument(toJson(heard.stream().sent())).toJson().contains("canary"));
    QCOMPARE(heard.stream().sent().headers[u"x-goog-api-key"_s].toString(), "***");
}

void tst_GeminiHttp::goesOnAfterTools()
{
    RawServer server([](RawConnection &c) {
        const bool isFirst = !c.request().body.contains("functionResponse");
        sendChunks(c, isFirst ? toolTurn() : geminiText("3 and 7") + geminiEnd());
    });
    HttpChatProvider provider = providerAt(server);
    ChatRequest request = question();
    request.model.id = u"gemini-3.8-flash"_s;
    request.tools = {{.name = u"add"_s, .description = {}, .parameters = {{u"type"_s, u"object"_s}}}};
    Heard first(provider, request);
    QVERIFY(first.wait());
    QVERIFY(first.result());
    QCOMPARE(first.reasoning(), "Two sums");
    QCOMPARE(first.result()->finishReason, FinishReason::ToolCalls);

    Message answer{.role = Role::Assistant, .text = first.text(), .echo = first.result()->echo};
    for (const ChatEvent &event : first.events()) {
        if (const auto *call = std::get_if<ChatToolCall>(&event))
            answer.toolCalls.push_back(call->call);
    }
    QCOMPARE(answer.toolCalls.size(), std::size_t(2));
    request.messages.push_back(answer);
    for (const ToolCall &call : answer.toolCalls) {
        request.messages.push_back(
            {.role = Role::Tool, .text = u"sum of "_s + call.id, .toolCallId = call.id, .toolName = call.name});
    }
    request.toolsAllowed = false;
    Heard second(provider, request);
    QVERIFY(second.wait());
    QVERIFY(second.result());
    QCOMPARE(second.text(), "3 and 7");
    const QJsonValue contents = bodyOf(server, 1)[u"contents"_s];
    QCOMPARE(contents[1][u"parts"_s][2][u"thoughtSignature"_s].toString(), "c2ln+/=");
    QCOMPARE(contents[1][u"parts"_s].toArray().size(), 4);
    QCOMPARE(contents[2][u"parts"_s].toArray().size(), 2);
    QCOMPARE(contents[2][u"parts"_s][0][u"functionResponse"_s][u"id"_s].toString(), "c1");
    QVERIFY(!contents[2][u"parts"_s][1][u"functionResponse"_s].toObject().contains(u"id"_s));
    QCOMPARE(bodyOf(server, 1)[u"toolConfig"_s][u"functionCallingConfig"_s][u"mode"_s].toString(), "NONE");
}

void tst_GeminiHttp::readsAWholeReply()
{
    RawServer server([](RawConnection &c) {
        c.reply(200, R"([{"candidates":[{"content":{"parts":[{"text":"Hi"}]},"finishReason":"STOP"}],"modelVersion":"m"}])");
    });
    HttpChatProvider provider = providerAt(server);
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(heard.result());
    QCOMPARE(heard.text(), "Hi");
    QCOMPARE(heard.result()->providerModel, "m");
}

void tst_GeminiHttp::failsBeforeTheAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<bool>("retryable");
    using enum FailureKind;
    using B = QByteArray;
    QTest::newRow("input") << 400 << B("INVALID_ARGUMENT") << B("bad field") << Input << false;
    QTest::newRow("context") << 400 << B("INVALID_ARGUMENT") << B("exceeds the maximum number of tokens") << Context << false;
    QTest::newRow("key") << 400 << B("INVALID_ARGUMENT") << B("API key not valid.") << Auth << false;
    QTest::newRow("credit") << 400 << B("FAILED_PRECONDITION") << B("Please enable billing") << Credit << false;
    QTest::newRow("permission") << 403 << B("PERMISSION_DENIED") << B("no") << Auth << false;
    QTest::newRow("not found") << 404 << B("NOT_FOUND") << B("models/x") << NotFound << false;
    QTest::newRow("rate") << 429 << B("RESOURCE_EXHAUSTED") << B("slow down") << RateLimit << true;
    QTest::newRow("server") << 500 << B("INTERNAL") << B("oops") << Server << true;
    QTest::newRow("overloaded") << 503 << B("UNAVAILABLE") << B("busy") << Overloaded << true;
    QTest::newRow("timeout") << 504 << B("DEADLINE_EXCEEDED") << B("late") << Timeout << true;
}

void tst_GeminiHttp::failsBeforeTheAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, message);
    RawServer server([&](RawConnection &c) {
        c.reply(status, R"([{"error":{"code":)" + QByteArray::number(status) + R"(,"message":")" + message + ' ' +
                            canaryKey.toUtf8() + R"(","status":")" + name +
                            R"(","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"30s"}]}}])");
    });
    HttpChatProvider provider = providerAt(server);
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QTEST(heard.failure().kind, "kind");
    QTEST(heard.failure().retryable, "retryable");
    QCOMPARE(heard.failure().message, QString::fromUtf8(message) + u" ***"_s);
    QCOMPARE(heard.failure().httpStatus, status);
    QCOMPARE(heard.failure().retryAfterS, 30);
    QCOMPARE(heard.results(), std::size_t(1));
}

void tst_GeminiHttp::failsInMidAnswer_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("overloaded") << QByteArray("data: {\"error\":{\"code\":503,\"status\":\"UNAVAILABLE\"}}\n\n")
                                << FailureKind::Overloaded;
    QTest::newRow("refusal") << geminiEnd("SAFETY") << FailureKind::Refused;
    QTest::newRow("tidy, but early") << QByteArray() << FailureKind::BadResponse;
    QTest::newRow("broken JSON") << QByteArray("data: {\n\n") << FailureKind::BadResponse;
    QTest::newRow("cut") << QByteArray("cut") << FailureKind::Network;
}

void tst_GeminiHttp::failsInMidAnswer()
{
    QFETCH(const QByteArray, rest);
    RawServer server([&](RawConnection &c) {
        c.beginChunks();
        c.chunk(geminiEvent(R"({"text":"half"})", {}, R"("usageMetadata":{"promptTokenCount":10})"));
        if (rest == "cut") {
            c.close(); // in the middle of the chunks
            return;
        }
        if (!rest.isEmpty())
            c.chunk(rest);
        c.endChunks();
    });
    HttpChatProvider provider = providerAt(server);
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QCOMPARE(heard.text(), "half");
    QTEST(heard.failure().kind, "kind");
    QVERIFY(heard.stream().usage().inputTokens.has_value());
    QCOMPARE(server.requests().size(), std::size_t(1)); // never asked again once something was said
}

void tst_GeminiHttp::closesTheConnectionWhenStopped()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        c.send(geminiText("half"));
    });
    HttpChatProvider provider = providerAt(server);
    Heard heard(provider, question());
    QTRY_COMPARE_WITH_TIMEOUT(heard.text(), "half", 20000);
    QCOMPARE(server.closedByClient(), 0);
    heard.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 1, 20000);
    QCOMPARE(heard.results(), std::size_t(0));
}

void tst_GeminiHttp::worksWithoutAKeyOnLoopback()
{
    RawServer server([](RawConnection &c) { sendChunks(c, geminiText("ok") + geminiEnd()); });
    HttpChatProvider provider(geminiAt(server.url()), keyed({}), geminiWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(heard.result());
    QVERIFY(server.requests()[0].header("x-goog-api-key").isEmpty());
}

QTEST_GUILESS_MAIN(tst_GeminiHttp)
#include "tst_geminihttp.moc"
