// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/gemini/geminidecoder.h"
#include "core/providers/providers.h"
#include "tests/providers/gemini/geminievents.h"
#include "tests/providers/wiretalks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// What only this wire has, over real HTTP; what all have is in tst_everywire.
class tst_GeminiHttp : public QObject
{
    Q_OBJECT

private slots:
    void asksAndReads();
    void goesOnAfterTools();
    void readsAWholeReply();
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

    appendWithResults(request.messages, first);
    QCOMPARE(request.messages.size(), std::size_t(4));
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

QTEST_GUILESS_MAIN(tst_GeminiHttp)
#include "tst_geminihttp.moc"
