// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/providers.h"
#include "core/providers/responses/responsesdecoder.h"
#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

const QByteArray half = sse(R"({"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"half"})");
const QByteArray end = sse(R"({"type":"response.completed","response":{"status":"completed","model":"m-1",)"
                           R"("usage":{"input_tokens":3,"output_tokens":2,"cost":0.0001}}})");

Connection responsesAt(const RawServer &server)
{
    Connection connection = connectionTo(server.url(QStringLiteral("/v1")));
    connection.api = QStringLiteral("responses");
    return connection;
}

} // namespace

/// The Responses API against real HTTP that is right, wrong, or gone.
class tst_ResponsesStream : public QObject
{
    Q_OBJECT

private slots:
    void sendsAndHears();
    void hearsAWholeReply();
    void endsBadly_data();
    void endsBadly();
    void refusals_data();
    void refusals();
    void closesTheSocketWhenCancelled();
    void usageOfARefusedAnswer();
};

void tst_ResponsesStream::sendsAndHears()
{
    RawServer server([](RawConnection &c) {
        c.beginChunks();
        const QByteArray stream =
            sse(R"({"type":"response.reasoning_summary_text.delta","output_index":0,"summary_index":0,"delta":"hm"})") + half +
            sse(R"({"type":"response.output_item.done","output_index":1,"item":{"type":"function_call","call_id":"c0","name":"look","arguments":"{}"}})") +
            sse(R"({"type":"response.output_item.done","output_index":2,"item":{"type":"function_call","call_id":"c1","name":"go","arguments":"{\"a\":1}"}})") +
            end;
        for (qsizetype i = 0; i < stream.size(); i += 40)
            c.chunk(stream.mid(i, 40));
        c.endChunks();
    });
    const std::unique_ptr<ChatProvider> provider = makeChatProvider(responsesAt(server), keyed(canaryKey));
    ChatRequest request = question();
    request.messages.front().attachments = {
        {.kind = AttachmentKind::Image, .name = "a.png", .mediaType = "image/png", .data = "PNG", .text = {}}};
    request.tools = {{.name = "look", .description = "Looks.", .parameters = {}},
                     {.name = "go", .description = "Goes.", .parameters = {}}};
    request.responseSchema = QJsonObject{{"type", "object"}};
    Heard heard(*provider, request);
    QCOMPARE(heard.stream().sent().url, server.url("/v1/responses").toString());
    QVERIFY(heard.wait());
    QVERIFY2(heard.result().has_value(), qPrintable(heard.failure().message));
    QCOMPARE(heard.text(), "half");
    QCOMPARE(heard.reasoning(), "hm");
    QCOMPARE(heard.events().size(), std::size_t(4));
    QCOMPARE(std::get<ChatToolCall>(heard.events()[3]).call,
             (ToolCall{.id = "c1", .name = "go", .arguments = {{"a", 1}}, .state = ToolCallState::Requested, .result = {}}));
    QCOMPARE(heard.result()->finishReason, FinishReason::ToolCalls);
    QCOMPARE(heard.result()->providerModel, "m-1");
    QCOMPARE(heard.result()->usage.inputTokens, 3);
    QCOMPARE(heard.result()->usage.cost, Money{100000});

    QCOMPARE(server.requests().size(), std::size_t(1));
    const RawRequest sent = server.requests().front();
    QCOMPARE(sent.target, "/v1/responses");
    QCOMPARE(sent.header("authorization"), "Bearer " + canaryKey.toUtf8());
    const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
    QCOMPARE(body, heard.stream().sent().body);
    QCOMPARE(body["input"][0]["content"][0]["image_url"], QJsonValue("data:image/png;base64,UE5H"));
    QCOMPARE(body["text"]["format"]["type"], QJsonValue("json_schema"));
    QCOMPARE(body["tools"].toArray().size(), 2);
}

void tst_ResponsesStream::hearsAWholeReply()
{
    RawServer server([](RawConnection &c) {
        c.reply(
            200,
            R"({"status":"completed","model":"m-1","output":[{"type":"message","content":[{"type":"output_text","text":"A"}]}]})");
    });
    const std::unique_ptr<ChatProvider> provider = makeChatProvider(responsesAt(server), keyed(canaryKey));
    Heard heard(*provider, question());
    QVERIFY(heard.wait());
    QVERIFY(heard.result());
    QCOMPARE(heard.text(), "A");
}

void tst_ResponsesStream::endsBadly_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("text");
    const QByteArray events = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
    const QByteArray open = events + "Connection: close\r\n\r\n";
    QTest::newRow("tidy end without end mark") << open + half << FailureKind::BadResponse << "half";
    QTest::newRow("cut in a chunk") << events + "Transfer-Encoding: chunked\r\n\r\n1000\r\n" + half << FailureKind::Network
                                    << "half";
    QTest::newRow("error after the first token")
        << open + half + sse(R"({"type":"error","code":"server_error","message":"Upstream"})") << FailureKind::Server << "half";
    QTest::newRow("error before the first token") << open + sse(R"({"type":"response.failed","response":{"status":"failed",)"
                                                                R"("error":{"code":"rate_limit_exceeded","message":"Slow"}}})")
                                                  << FailureKind::RateLimit << "";
    QTest::newRow("whole error in a 200")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 43\r\n\r\n{\"error\":{\"code\":402,\"message\":\"No money\"}}")
        << FailureKind::Credit << "";
    QTest::newRow("chat completions instead") << open + textChunk("x") + chatEnd() << FailureKind::BadResponse << "";
}

void tst_ResponsesStream::endsBadly()
{
    QFETCH(QByteArray, reply);
    QFETCH(FailureKind, kind);
    QFETCH(QString, text);
    RawServer server([&](RawConnection &c) {
        c.send(reply);
        c.close();
    });
    HttpChatProvider provider(responsesAt(server), keyed(canaryKey), responsesWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(!heard.result());
    QVERIFY(isSame(heard.failure(), kind));
    QCOMPARE(heard.text(), text);
    QCOMPARE(heard.results(), std::size_t(1));
}

void tst_ResponsesStream::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureKind>("kind");
    using enum FailureKind;
    const std::vector<std::pair<int, FailureKind>> rows{{400, Input},      {401, Auth},      {402, Credit},    {403, Auth},
                                                        {404, NotFound},   {413, Context},   {429, RateLimit}, {500, Server},
                                                        {503, Overloaded}, {529, Overloaded}};
    for (const auto &[status, kind] : rows)
        QTest::addRow("%d", status) << status << kind;
}

void tst_ResponsesStream::refusals()
{
    QFETCH(int, status);
    QFETCH(FailureKind, kind);
    RawServer server([&](RawConnection &c) { c.reply(status, R"({"error":{"message":"No"}})"); });
    HttpChatProvider provider(responsesAt(server), keyed(canaryKey), responsesWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), kind));
    QCOMPARE(heard.failure().httpStatus, status);
    QVERIFY(heard.events().empty());
}

void tst_ResponsesStream::closesTheSocketWhenCancelled()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        c.send(half);
    });
    const std::unique_ptr<ChatProvider> provider = makeChatProvider(responsesAt(server), keyed(canaryKey));
    Heard heard(*provider, question());
    QTRY_COMPARE_WITH_TIMEOUT(heard.text(), "half", 20000);
    heard.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 1, 20000);
    QVERIFY(!heard.isFinished());
}

void tst_ResponsesStream::usageOfARefusedAnswer()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        c.send(sse(
            R"({"type":"response.incomplete","response":{"status":"incomplete","incomplete_details":{"reason":"content_filter"},)"
            R"("usage":{"input_tokens":7,"cost":0.5}}})"));
    });
    HttpChatProvider provider(responsesAt(server), keyed(canaryKey), responsesWire(), quickTransport());
    Heard heard(provider, question());
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), FailureKind::Refused));
    QCOMPARE(heard.stream().usage().inputTokens, 7);
    QCOMPARE(heard.stream().usage().cost, Money{500'000'000});
}

QTEST_GUILESS_MAIN(tst_ResponsesStream)
#include "tst_responsesstream.moc"
