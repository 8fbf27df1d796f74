// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/messagesdecoder.h"
#include "core/providers/providers.h"
#include "tests/providers/anthropic/messagesevents.h"
#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// The whole wire over real HTTP.
class tst_MessagesHttp : public QObject
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

Connection anthropicAt(const QUrl &url)
{
    return {.id = u"lab"_s, .kind = ConnectionKind::Anthropic, .baseUrl = url};
}

HttpChatProvider providerAt(const RawServer &server)
{
    return HttpChatProvider(anthropicAt(server.url(u"/v1"_s)), keyed(canaryKey), messagesWire(), quickTransport());
}

QJsonObject bodyOf(const RawServer &server, std::size_t request = 0)
{
    return QJsonDocument::fromJson(server.requests()[request].body).object();
}

QByteArray toolTurn()
{
    return messageStart() + blockStart(0, R"({"type":"thinking","thinking":"","signature":""})") +
           blockDelta(0, R"({"type":"thinking_delta","thinking":"Two sums"})") +
           blockDelta(0, R"({"type":"signature_delta","signature":"sig+/="})") + blockStop(0) + textBlock(1, "Adding.") +
           blockStart(2, R"({"type":"tool_use","id":"t1","name":"add","input":{}})") +
           blockDelta(2, R"({"type":"input_json_delta","partial_json":"{\"n\":[1,2]}"})") + blockStop(2) +
           blockStart(3, R"({"type":"tool_use","id":"t2","name":"add","input":{}})") +
           blockDelta(3, R"({"type":"input_json_delta","partial_json":"{\"n\":[3,4]}"})") + blockStop(3) + messageEnd("tool_use");
}

void sendChunks(RawConnection &c, const QByteArray &stream)
{
    c.beginChunks();
    for (qsizetype i = 0; i < stream.size(); i += 50)
        c.chunk(stream.mid(i, 50));
    c.endChunks();
}

} // namespace

void tst_MessagesHttp::asksAndReads()
{
    RawServer server([](RawConnection &c) {
        sendChunks(c, messageStart(R"({"input_tokens":10,"cache_read_input_tokens":90,"output_tokens":1})") +
                          textBlock(0, R"({\"n\":3})") + messageEnd("end_turn", R"({"output_tokens":7})"));
    });
    const auto provider = makeChatProvider(anthropicAt(server.url(u"/v1"_s)), keyed(canaryKey));
    ChatRequest request = question();
    request.model.id = u"claude-opus-5-5"_s;
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
    QCOMPARE(sent.target, "/v1/messages");
    QCOMPARE(sent.header("x-api-key"), canaryKey.toUtf8());
    QCOMPARE(sent.header("anthropic-version"), "2026-10-21");
    QVERIFY(sent.header("authorization").isEmpty());
    QCOMPARE(bodyOf(server)[u"output_config"_s][u"effort"_s].toString(), "high");
    QCOMPARE(bodyOf(server)[u"messages"_s][0][u"content"_s][0][u"source"_s][u"data"_s].toString(), "aW1n");
    QVERIFY(!QJsonDocument(toJson(heard.stream().sent())).toJson().contains("canary"));
    QCOMPARE(heard.stream().sent().headers[u"x-api-key"_s].toString(), "***");
}

void tst_MessagesHttp::goesOnAfterTools()
{
    RawServer server([](RawConnection &c) {
        const bool isFirst = !c.request().body.contains("tool_result");
        sendChunks(c, isFirst ? toolTurn() : messageStart() + textBlock(0, "3 and 7") + messageEnd("end_turn"));
    });
    HttpChatProvider provider = providerAt(server);
    ChatRequest request = question();
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
    const QJsonValue messages = bodyOf(server, 1)[u"messages"_s];
    QCOMPARE(messages[1][u"content"_s][0][u"signature"_s].toString(), "sig+/=");
    QCOMPARE(messages[1][u"content"_s][0][u"thinking"_s].toString(), "Two sums");
    QCOMPARE(messages[1][u"content"_s].toArray().size(), 4);
    QCOMPARE(messages[2][u"content"_s].toArray().size(), 2);
    QCOMPARE(messages[2][u"content"_s][1][u"tool_use_id"_s].toString(), "t2");
    QCOMPARE(bodyOf(server, 1)[u"tool_choice"_s][u"type"_s].toString(), "none");
}

void tst_MessagesHttp::readsAWholeReply()
{
    RawServer server([](RawConnection &c) {
        c.reply(200, R"({"type":"message","model":"claude-x","content":[{"type":"text","text":"Hi"}],"stop_reason":"end_turn",)"
                     R"("usage":{"input_tokens":1,"output_tokens":2}})");
    });
    HttpChatProvider provider = providerAt(server);
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(heard.result());
    QCOMPARE(heard.text(), "Hi");
    QCOMPARE(heard.result()->providerModel, "claude-x");
}

void tst_MessagesHttp::failsBeforeTheAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<bool>("retryable");
    using enum FailureKind;
    QTest::newRow("input") << 400 << QByteArray("invalid_request_error") << QByteArray("bad field") << Input << false;
    QTest::newRow("context") << 400 << QByteArray("invalid_request_error") << QByteArray("prompt is too long") << Context
                             << false;
    QTest::newRow("credit") << 400 << QByteArray("invalid_request_error") << QByteArray("credit balance is too low") << Credit
                            << false;
    QTest::newRow("auth") << 401 << QByteArray("authentication_error") << QByteArray("invalid x-api-key") << Auth << false;
    QTest::newRow("billing") << 402 << QByteArray("billing_error") << QByteArray("pay") << Credit << false;
    QTest::newRow("permission") << 403 << QByteArray("permission_error") << QByteArray("no") << Auth << false;
    QTest::newRow("not found") << 404 << QByteArray("not_found_error") << QByteArray("model: x") << NotFound << false;
    QTest::newRow("too large") << 413 << QByteArray("request_too_large") << QByteArray("32 MB") << Context << false;
    QTest::newRow("rate") << 429 << QByteArray("rate_limit_error") << QByteArray("slow down") << RateLimit << true;
    QTest::newRow("server") << 500 << QByteArray("api_error") << QByteArray("oops") << Server << true;
    QTest::newRow("timeout") << 504 << QByteArray("timeout_error") << QByteArray("late") << Timeout << true;
    QTest::newRow("overloaded") << 529 << QByteArray("overloaded_error") << QByteArray("Overloaded") << Overloaded << true;
}

void tst_MessagesHttp::failsBeforeTheAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, message);
    RawServer server([&](RawConnection &c) {
        c.reply(status,
                R"({"type":"error","error":{"type":")" + type + R"(","message":")" + message + ' ' + canaryKey.toUtf8() + "\"}}",
                "Retry-After: 30\r\n");
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

void tst_MessagesHttp::failsInMidAnswer_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("overloaded") << messagesEvent("error", R"("error":{"type":"overloaded_error","message":"Overloaded"})")
                                << FailureKind::Overloaded;
    QTest::newRow("refusal") << messageEnd("refusal") << FailureKind::Refused;
    QTest::newRow("tidy, but early") << QByteArray() << FailureKind::BadResponse;
    QTest::newRow("broken JSON") << QByteArray("data: {\n\n") << FailureKind::BadResponse;
    QTest::newRow("cut") << QByteArray("cut") << FailureKind::Network;
}

void tst_MessagesHttp::failsInMidAnswer()
{
    QFETCH(const QByteArray, rest);
    RawServer server([&](RawConnection &c) {
        c.beginChunks();
        c.chunk(messageStart() + blockStart(0, R"({"type":"text","text":"half"})"));
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
    QCOMPARE(heard.stream().usage().inputTokens, 10);
    QCOMPARE(server.requests().size(), std::size_t(1)); // never asked again once something was said
}

void tst_MessagesHttp::closesTheConnectionWhenStopped()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        c.send(messageStart() + blockStart(0, R"({"type":"text","text":"half"})"));
    });
    HttpChatProvider provider = providerAt(server);
    Heard heard(provider, question());
    QTRY_COMPARE_WITH_TIMEOUT(heard.text(), "half", 20000);
    QCOMPARE(server.closedByClient(), 0);
    heard.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 1, 20000);
    QCOMPARE(heard.results(), std::size_t(0));
}

void tst_MessagesHttp::worksWithoutAKeyOnLoopback()
{
    RawServer server([](RawConnection &c) { sendChunks(c, messageStart() + textBlock(0, "ok") + messageEnd("end_turn")); });
    HttpChatProvider provider(anthropicAt(server.url()), keyed({}), messagesWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(heard.result());
    QVERIFY(server.requests()[0].header("x-api-key").isEmpty());
}

QTEST_GUILESS_MAIN(tst_MessagesHttp)
#include "tst_messageshttp.moc"
