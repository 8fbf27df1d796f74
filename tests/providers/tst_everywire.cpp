// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/providers/wiretalks.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// What holds for every wire, over real HTTP: one row a wire. What only one of them has is tested beside its decoder.
class TestEveryWire : public QObject
{
    Q_OBJECT

private slots:
    void answers_data() { addWires(); }
    void answers();
    void callsToolsInParallel_data() { addWires(); }
    void callsToolsInParallel();
    void sendsPictureAndSchema_data() { addWires(); }
    void sendsPictureAndSchema();
    void goesOnAfterTools_data() { addWires(); }
    void goesOnAfterTools();
    void isRefused_data();
    void isRefused();
    void failsInMidAnswer_data() { addWires(); }
    void failsInMidAnswer();
    void isCut_data() { addWires(); }
    void isCut();
    void endsWithoutItsEnd_data() { addWires(); }
    void endsWithoutItsEnd();
    void closesTheSocketWhenCancelled_data() { addWires(); }
    void closesTheSocketWhenCancelled();
    void needsNoKeyOnThisMachine_data() { addWires(); }
    void needsNoKeyOnThisMachine();

private:
    static void addWires()
    {
        QTest::addColumn<int>("wire");
        for (size_t index = 0; index < wireTalks().size(); ++index)
            QTest::newRow(wireTalks()[index].name) << static_cast<int>(index);
    }
    static const WireTalk &talk()
    {
        QFETCH(const int, wire);
        return wireTalks().at(static_cast<size_t>(wire));
    }
    static ChatRequest questionTo(const WireTalk &talk)
    {
        ChatRequest request = question();
        request.model.id = talk.model;
        return request;
    }
};

void TestEveryWire::answers()
{
    const WireTalk &wire = talk();
    RawServer server([&](RawConnection &c) { sendChunks(c, wire.thoughtful); });
    HttpChatProvider provider = providerOf(wire, server);
    Heard heard(provider, questionTo(wire));
    QVERIFY(heard.wait());
    QVERIFY2(heard.result().has_value(), qPrintable(heard.failure().message));
    QCOMPARE(heard.reasoning(), "Two sums");
    QCOMPARE(heard.text(), "Hello");
    const Completion &completion = *heard.result();
    QCOMPARE(completion.finishReason, FinishReason::Stop);
    QCOMPARE(completion.usage.inputTokens, 100);
    QCOMPARE(completion.usage.outputTokens, 7);
    QCOMPARE(completion.usage.cachedTokens, wire.tellsCached ? std::optional<qint64>(90) : std::nullopt);
    QVERIFY(!completion.usage.cost); // nobody told one
    const RawRequest sent = server.requests().at(0);
    QCOMPARE(sent.method, "POST");
    QCOMPARE(sent.target, wire.target);
    QVERIFY(sent.head.contains(canaryKey.toUtf8()));
    QVERIFY(!sent.target.contains(canaryKey.toUtf8()) && !sent.body.contains(canaryKey.toUtf8()));
    QCOMPARE(QJsonDocument::fromJson(sent.body).object(), heard.stream().sent().body);
    QVERIFY(!QJsonDocument(toJson(heard.stream().sent())).toJson().contains(canaryKey.toUtf8()));
}

void TestEveryWire::callsToolsInParallel()
{
    const WireTalk &wire = talk();
    RawServer server([&](RawConnection &c) { sendChunks(c, wire.parallelCalls); });
    HttpChatProvider provider = providerOf(wire, server);
    ChatRequest request = questionTo(wire);
    request.tools = {{.name = u"add"_s, .description = u"Adds."_s, .parameters = {{u"type"_s, u"object"_s}}}};
    Heard heard(provider, request);
    QVERIFY(heard.wait());
    QVERIFY2(heard.result().has_value(), qPrintable(heard.failure().message));
    QCOMPARE(heard.result()->finishReason, FinishReason::ToolCalls);
    QCOMPARE(heard.result()->usage.outputTokens, 7);
    QCOMPARE(heard.events().size(), std::size_t(2));
    const ToolCall first = std::get<ChatToolCall>(heard.events()[0]).call;
    const ToolCall second = std::get<ChatToolCall>(heard.events()[1]).call;
    QCOMPARE(first.name, u"add"_s);
    QCOMPARE(first.arguments, (QJsonObject{{u"n"_s, QJsonArray{1, 2}}}));
    QCOMPARE(second.arguments, (QJsonObject{{u"n"_s, QJsonArray{3, 4}}}));
    QCOMPARE(first.state, ToolCallState::Requested);
    QVERIFY(!first.id.isEmpty() && first.id != second.id);
    QVERIFY(server.requests().at(0).body.contains("\"add\""));
}

void TestEveryWire::sendsPictureAndSchema()
{
    const WireTalk &wire = talk();
    RawServer server([&](RawConnection &c) { sendChunks(c, wire.thoughtful); });
    HttpChatProvider provider = providerOf(wire, server);
    ChatRequest request = questionTo(wire);
    request.messages[0].attachments = {
        {.kind = AttachmentKind::Image, .name = u"a.png"_s, .mediaType = u"image/png"_s, .data = "img", .text = {}}};
    request.responseSchema = QJsonDocument::fromJson(R"({"type":"object","properties":{"otter":{"type":"string"}},)"
                                                     R"("required":["otter"],"additionalProperties":false})")
                                 .object();
    request.schemaName = u"animal"_s;
    Heard heard(provider, request);
    QVERIFY(heard.wait());
    QVERIFY2(heard.result().has_value(), qPrintable(heard.failure().message));
    const QByteArray body = server.requests().at(0).body;
    QVERIFY2(body.contains("aW1n"), body);
    QVERIFY2(body.contains("\"otter\""), body);
}

/// Calls and echo go back in the wire's own shape, and are answered.
void TestEveryWire::goesOnAfterTools()
{
    const WireTalk &wire = talk();
    RawServer server([&](RawConnection &c) {
        const bool hasResults = c.request().body.contains("sum of ");
        sendChunks(c, hasResults ? wire.thoughtful : wire.parallelCalls);
    });
    HttpChatProvider provider = providerOf(wire, server);
    ChatRequest request = questionTo(wire);
    request.tools = {{.name = u"add"_s, .description = {}, .parameters = {{u"type"_s, u"object"_s}}}};
    Heard first(provider, request);
    QVERIFY(first.wait());
    QVERIFY(first.result());
    appendWithResults(request.messages, first);
    QCOMPARE(request.messages.size(), std::size_t(4));
    request.toolsAllowed = false;
    Heard second(provider, request);
    QVERIFY(second.wait());
    QVERIFY2(second.result().has_value(), qPrintable(second.failure().message));
    QCOMPARE(second.text(), "Hello");
    QCOMPARE(server.requests().at(1).body.count("sum of "), 2);
}

void TestEveryWire::isRefused_data()
{
    QTest::addColumn<int>("wire");
    QTest::addColumn<int>("refusal");
    for (size_t wire = 0; wire < wireTalks().size(); ++wire) {
        const auto &refusals = wireTalks()[wire].refusals;
        for (size_t index = 0; index < refusals.size(); ++index) {
            QTest::addRow("%s: %s", wireTalks()[wire].name, refusals[index].name)
                << static_cast<int>(wire) << static_cast<int>(index);
        }
    }
}

void TestEveryWire::isRefused()
{
    const WireTalk &wire = talk();
    QFETCH(const int, refusal);
    const WireRefusal &wanted = wire.refusals.at(static_cast<size_t>(refusal));
    RawServer server([&](RawConnection &c) {
        QByteArray body = wanted.body;
        // Some servers say the key again.
        c.reply(wanted.status, body.replace("\"No\"", "\"No " + canaryKey.toUtf8() + "\""), "Retry-After: 0\r\n");
    });
    HttpChatProvider provider = providerOf(wire, server);
    Heard heard(provider, questionTo(wire));
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), wanted.kind));
    QCOMPARE(heard.failure().httpStatus, wanted.status);
    QVERIFY(!heard.failure().message.isEmpty());
    QVERIFY(!heard.failure().message.contains(canaryKey));
    QVERIFY(heard.events().empty());
    QCOMPARE(heard.results(), std::size_t(1));
    // Only what says that the server is busy or has failed is asked again.
    QVERIFY(server.requests().size() == 1 || wanted.status == 408 || wanted.status >= 429);
    using enum FailureKind;
    const bool mayPass = wanted.kind == RateLimit || wanted.kind == Overloaded || wanted.kind == Server || wanted.kind == Timeout;
    QCOMPARE(heard.failure().retryable, mayPass);
}

void TestEveryWire::failsInMidAnswer()
{
    const WireTalk &wire = talk();
    RawServer server([&](RawConnection &c) { sendChunks(c, wire.half + wire.errorAfterHalf); });
    HttpChatProvider provider = providerOf(wire, server);
    Heard heard(provider, questionTo(wire));
    QVERIFY(heard.wait());
    QCOMPARE(heard.text(), "half");
    const FailureKind kind = heard.failure().kind;
    QVERIFY2(kind == FailureKind::Overloaded || kind == FailureKind::Server, qPrintable(failureKindName(kind)));
    QCOMPARE(server.requests().size(), std::size_t(1)); // never asked again once something was said
}

void TestEveryWire::isCut()
{
    const WireTalk &wire = talk();
    RawServer server([&](RawConnection &c) {
        c.beginChunks();
        c.chunk(wire.half);
        c.close(); // between two chunks
    });
    HttpChatProvider provider = providerOf(wire, server);
    Heard heard(provider, questionTo(wire));
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), FailureKind::Network));
    QCOMPARE(heard.text(), "half");
    QCOMPARE(server.requests().size(), std::size_t(1));
}

void TestEveryWire::endsWithoutItsEnd()
{
    const WireTalk &wire = talk();
    RawServer server([&](RawConnection &c) { sendChunks(c, wire.half); });
    HttpChatProvider provider = providerOf(wire, server);
    Heard heard(provider, questionTo(wire));
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), FailureKind::BadResponse));
    QCOMPARE(heard.text(), "half");
}

void TestEveryWire::closesTheSocketWhenCancelled()
{
    const WireTalk &wire = talk();
    RawServer server([&](RawConnection &c) {
        c.beginEvents();
        c.send(wire.half);
    });
    HttpChatProvider provider = providerOf(wire, server);
    Heard heard(provider, questionTo(wire));
    QTRY_COMPARE_WITH_TIMEOUT(heard.text(), "half", 20000);
    QCOMPARE(server.closedByClient(), 0);
    heard.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 1, 20000);
    QCOMPARE(heard.results(), std::size_t(0));
}

void TestEveryWire::needsNoKeyOnThisMachine()
{
    const WireTalk &wire = talk();
    RawServer server([&](RawConnection &c) { sendChunks(c, wire.thoughtful); });
    HttpChatProvider provider = providerOf(wire, server, std::nullopt);
    Heard heard(provider, questionTo(wire));
    QVERIFY(heard.wait());
    QVERIFY2(heard.result().has_value(), qPrintable(heard.failure().message));
    const RawRequest sent = server.requests().at(0);
    for (const char *header : {"authorization", "x-api-key", "x-goog-api-key"})
        QVERIFY2(sent.header(header).isEmpty(), header);
}

QTEST_GUILESS_MAIN(TestEveryWire)
#include "tst_everywire.moc"
