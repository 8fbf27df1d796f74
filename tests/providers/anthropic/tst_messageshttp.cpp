// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/messagesdecoder.h"
#include "core/providers/providers.h"
#include "tests/providers/anthropic/messagesevents.h"
#include "tests/providers/wiretalks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// What only this wire has, over real HTTP; what all have is in tst_everywire.
class tst_MessagesHttp : public QObject
{
    Q_OBJECT

private slots:
    void asksAndReads();
    void goesOnAfterTools();
    void readsAWholeReply();
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

    appendWithResults(request.messages, first);
    QCOMPARE(request.messages.size(), std::size_t(4));
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

QTEST_GUILESS_MAIN(tst_MessagesHttp)
#include "tst_messageshttp.moc"
