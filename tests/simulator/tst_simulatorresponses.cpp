// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chatdecoder.h"
#include "core/providers/responses/responsesdecoder.h"
#include "core/simulator/simulatedmodels.h"
#include "core/simulator/simulator.h"
#include "tests/providers/heard.h"

#include <QJsonArray>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// The simulator's Responses API: it says over one wire what it says over the other.
class tst_SimulatorResponses : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void saysTheSameOverBothWires_data();
    void saysTheSameOverBothWires();
    void failsTheSameOverBothWires_data();
    void failsTheSameOverBothWires();
    void answersWithoutStream();
    void refusesWithoutInput();
    void keepsReasoningEncrypted();

private:
    Heard ask(const Wire &wire, const ChatRequest &request)
    {
        HttpChatProvider provider({.id = "demo", .kind = ConnectionKind::Demo, .baseUrl = m_simulator->baseUrl()},
                                  keyed(m_simulator->token()), wire, quickTransport());
        return Heard(provider, request);
    }

    std::unique_ptr<Simulator> m_simulator;
};

namespace {

ChatRequest asking(const QString &model, const QJsonObject &simulate = {})
{
    ChatRequest request{
        .model = {"demo", model},
        .messages = {{.role = Role::System, .text = "Be brief."}, {.role = Role::User, .text = "Why is rain wet – naïve?"}}};
    if (!simulate.isEmpty())
        request.extra = {{"simulate", simulate}};
    return request;
}

} // namespace

void tst_SimulatorResponses::init()
{
    m_simulator = std::make_unique<Simulator>();
    QVERIFY(m_simulator->start({.pace = 0}));
}

void tst_SimulatorResponses::saysTheSameOverBothWires_data()
{
    QTest::addColumn<ChatRequest>("request");
    QTest::newRow("text") << asking(simulatedSeatA);
    QTest::newRow("reasoning, then text") << asking(simulatedSeatC);
    QTest::newRow("judge's JSON") << [] {
        ChatRequest request = asking(simulatedJudge);
        request.messages.back().text = "<answer label=\"A\">One.</answer><answer label=\"B\">Two.</answer>";
        request.responseSchema = QJsonObject{{"type", "object"}};
        request.schemaName = "fusion_analysis";
        return request;
    }();
    const QJsonArray calls{QJsonObject{{"name", "look"}, {"arguments", QJsonObject{{"q", "naïve – ä"}}}},
                           QJsonObject{{"name", "go"}, {"arguments", QJsonObject{{"where", "a long way from here"}}}}};
    ChatRequest tools = asking(simulatedSeatA, {{"tool_calls", calls}});
    tools.tools = {{.name = "look", .description = "Looks.", .parameters = {}},
                   {.name = "go", .description = "Goes.", .parameters = {}}};
    QTest::newRow("tools in parallel") << tools;
    ChatRequest brief = asking(simulatedSeatA);
    brief.maxTokens = 5;
    QTest::newRow("cut at the limit") << brief;
    QTest::newRow("no usage") << asking(simulatedSeatA, {{"no_usage", true}});
}

void tst_SimulatorResponses::saysTheSameOverBothWires()
{
    QFETCH(ChatRequest, request);
    Heard chat = ask(chatCompletionsWire(), request);
    Heard responses = ask(responsesWire(), request);
    QVERIFY(chat.wait());
    QVERIFY(responses.wait());
    QVERIFY2(responses.result().has_value(), qPrintable(responses.failure().message));
    QCOMPARE(responses.text(), chat.text());
    QCOMPARE(responses.reasoning(), chat.reasoning());
    QCOMPARE(responses.result()->finishReason, chat.result()->finishReason);
    QCOMPARE(responses.result()->usage, chat.result()->usage);
    QCOMPARE(responses.result()->providerModel, chat.result()->providerModel);
    const auto callsOf = [](const Heard &heard) {
        std::vector<ToolCall> calls;
        for (const ChatEvent &event : heard.events()) {
            if (const auto *call = std::get_if<ChatToolCall>(&event))
                calls.push_back(call->call);
        }
        return calls;
    };
    QVERIFY(callsOf(responses) == callsOf(chat));
    QVERIFY(!responses.events().empty());
}

void tst_SimulatorResponses::failsTheSameOverBothWires_data()
{
    QTest::addColumn<QJsonObject>("simulate");
    QTest::newRow("empty stream end") << QJsonObject{{"end_without_done", true}};
    QTest::newRow("cut") << QJsonObject{{"cut_after", 3}};
    QTest::newRow("cut in a character") << QJsonObject{{"cut_in_character", true}};
    QTest::newRow("refusal") << QJsonObject{{"refusal", true}};
    QTest::newRow("refusal, its own member") << QJsonObject{{"refusal", "field"}};
    QTest::newRow("garbage") << QJsonObject{{"garbage", true}};
    for (const int code : {402, 429, 500, 502, 503})
        QTest::addRow("error %d after the first token", code) << QJsonObject{{"error_chunk_after", 3}, {"error_code", code}};
    for (const int code : {400, 401, 402, 403, 404, 408, 429, 500, 502, 503, 529})
        QTest::addRow("status %d", code) << QJsonObject{{"status", code}};
}

void tst_SimulatorResponses::failsTheSameOverBothWires()
{
    QFETCH(QJsonObject, simulate);
    Heard chat = ask(chatCompletionsWire(), asking(simulatedSeatA, simulate));
    Heard responses = ask(responsesWire(), asking(simulatedSeatA, simulate));
    QVERIFY(chat.wait());
    QVERIFY(responses.wait());
    QVERIFY(!responses.result());
    QVERIFY(isSame(responses.failure(), chat.failure().kind));
    QCOMPARE(responses.failure().retryable, chat.failure().retryable);
    QCOMPARE(responses.text(), chat.text());
}

void tst_SimulatorResponses::answersWithoutStream()
{
    ChatRequest request = asking(simulatedSeatC);
    Heard streamed = ask(responsesWire(), request);
    request.extra = {{"stream", false}};
    Heard whole = ask(responsesWire(), request);
    QVERIFY(streamed.wait());
    QVERIFY(whole.wait());
    QVERIFY2(whole.result().has_value(), qPrintable(whole.failure().message));
    QCOMPARE(whole.text(), streamed.text());
    QCOMPARE(whole.reasoning(), streamed.reasoning());
    QCOMPARE(whole.result()->usage, streamed.result()->usage);
}

void tst_SimulatorResponses::refusesWithoutInput()
{
    ChatRequest request = asking(simulatedSeatA);
    request.extra = {{"input", QJsonArray()}};
    Heard heard = ask(responsesWire(), request);
    QVERIFY(heard.wait());
    QVERIFY(isSame(heard.failure(), FailureKind::Input));
}

void tst_SimulatorResponses::keepsReasoningEncrypted()
{
    Heard heard = ask(responsesWire(), asking(simulatedSeatC));
    QVERIFY(heard.wait());
    QVERIFY(heard.result());
    const QJsonObject reasoning = heard.result()->echo[0].toObject();
    QCOMPARE(reasoning["type"], QJsonValue("reasoning"));
    QVERIFY(!reasoning["encrypted_content"].toString().isEmpty());
    // ... and takes it back.
    ChatRequest next = asking(simulatedSeatC);
    next.messages.push_back({.role = Role::Assistant, .text = heard.text(), .echo = heard.result()->echo});
    next.messages.push_back({.role = Role::User, .text = "And snow?"});
    Heard again = ask(responsesWire(), next);
    QVERIFY(again.wait());
    QVERIFY(again.result());
    QCOMPARE(m_simulator->log().back().body["input"][1], QJsonValue(reasoning));
}

QTEST_GUILESS_MAIN(tst_SimulatorResponses)
#include "tst_simulatorresponses.moc"
