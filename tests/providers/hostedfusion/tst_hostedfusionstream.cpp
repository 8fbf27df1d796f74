// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/hostedpanel.h"
#include "core/providers/providers.h"
#include "core/simulator/simulatedmodels.h"
#include "core/simulator/simulator.h"
#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

const QByteArray answered = sse(R"({"type":"response.output_text.delta","output_index":1,"content_index":0,"delta":"A"})") +
                            sse(R"({"type":"response.completed","response":{"status":"completed","model":"a/x"}})");

QByteArray panelItem(const QByteArray &models)
{
    QByteArrayList responses;
    for (const QByteArray &model : models.split(' '))
        responses.append(R"({"model":")" + model + R"(","content":"text of )" + model + R"("})");
    return sse(R"({"type":"response.output_item.done","output_index":0,"item":{"type":"openrouter:fusion","status":"completed",)"
               R"("analysis":{"consensus":["c"]},"responses":[)" +
               responses.join(',') + "]}}");
}

Connection openRouterAt(const RawServer &server)
{
    return {.id = "lab", .kind = ConnectionKind::OpenRouter, .baseUrl = server.url("/api/v1")};
}

ChatRequest asking(const QString &model, const QJsonObject &settings = {})
{
    return {.model = {"lab", model}, .messages = {{.role = Role::User, .text = "Why?"}}, .fusion = settings};
}

HostedPanel panelIn(const Heard &heard)
{
    HostedPanel panel;
    for (const ChatEvent &event : heard.events()) {
        if (const auto *panelist = std::get_if<ChatPanelist>(&event))
            panel.apply(panelist->change);
        else if (const auto *status = std::get_if<ChatHostedPanel>(&event))
            panel.status = status->status;
    }
    return panel;
}

} // namespace

/// Calls to a hosted panel over real HTTP: which way they take, and what is said about the panel afterwards.
class tst_HostedFusionStream : public QObject
{
    Q_OBJECT

private slots:
    void checksThatAPanelRan_data();
    void checksThatAPanelRan();
    void fallsBackToChat_data();
    void fallsBackToChat();
    void hearsThePanelOverChat();
    void runsAgainstTheSimulator();
    void tellsPiecesInBatches();
    void simulatedFaults_data();
    void simulatedFaults();
    void closesTheSocketWhenCancelled();
};

void tst_HostedFusionStream::checksThatAPanelRan_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<HostedPanelState>("state");
    QTest::addColumn<QString>("reason");
    using enum HostedPanelState;
    const QByteArray wanted = R"({"analysis_models":["a/x","b/y"]})";
    QTest::newRow("it did") << panelItem("a/x b/y") + answered << wanted << Complete << "";
    QTest::newRow("in another order") << panelItem("b/y a/x") + answered << wanted << Complete << "";
    QTest::newRow("nobody in particular was asked for") << panelItem("q/r") + answered << QByteArray("{}") << Complete << "";
    QTest::newRow("it did not") << answered << QByteArray("{}") << DidNotRun << "";
    QTest::newRow("it was not asked for") << answered << QByteArray(R"({"enabled":false})") << None << "";
    QTest::newRow("one is missing") << panelItem("a/x") + answered << wanted << Complete << "other_panel";
    QTest::newRow("one is another") << panelItem("a/x c/z") + answered << wanted << Complete << "other_panel";
    QTest::newRow("one came twice") << panelItem("a/x a/x") + answered << wanted << Complete << "other_panel";
    QTest::newRow("an alias became a model")
        << panelItem("a/x-9 b/y") + answered << QByteArray(R"({"analysis_models":["~a/x-latest","b/y"]})") << Complete << "";
    QTest::newRow("it never ended") << sse(R"({"type":"response.fusion_call.in_progress"})") + answered << QByteArray("{}")
                                    << Failed << "unfinished";
}

void tst_HostedFusionStream::checksThatAPanelRan()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, settings);
    QFETCH(HostedPanelState, state);
    QFETCH(QString, reason);
    RawServer server([&](RawConnection &c) {
        c.beginEvents();
        c.send(stream);
    });
    const std::unique_ptr<ChatProvider> provider = makeChatProvider(openRouterAt(server), keyed(canaryKey));
    Heard heard(*provider, asking("openrouter/fusion", QJsonDocument::fromJson(settings).object()));
    QVERIFY(heard.wait());
    QVERIFY2(heard.result().has_value(), qPrintable(heard.failure().message));
    QCOMPARE(server.requests().front().target, "/api/v1/responses");
    QCOMPARE(heard.text(), "A");
    QCOMPARE(hostedPanelStateName(panelIn(heard).status.state), hostedPanelStateName(state));
    QCOMPARE(panelIn(heard).status.reason, reason);
}

void tst_HostedFusionStream::fallsBackToChat_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("again");
    QTest::newRow("404") << 404 << QByteArray("Not Found") << true;
    QTest::newRow("405") << 405 << QByteArray("No") << true;
    QTest::newRow("501") << 501 << QByteArray("No") << true;
    QTest::newRow("400, unsupported") << 400 << QByteArray("Responses are not supported for this model") << true;
    QTest::newRow("400") << 400 << QByteArray("input is missing") << false;
    QTest::newRow("401") << 401 << QByteArray("Who?") << false;
    QTest::newRow("402") << 402 << QByteArray("No money") << false;
}

void tst_HostedFusionStream::fallsBackToChat()
{
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    QFETCH(bool, again);
    RawServer server([&](RawConnection &c) {
        if (c.request().target.endsWith("/responses")) {
            c.reply(status, R"({"error":{"message":")" + message + R"("}})");
            return;
        }
        c.beginEvents();
        c.send(textChunk("B") + chatEnd());
    });
    const std::unique_ptr<ChatProvider> provider = makeChatProvider(openRouterAt(server), keyed(canaryKey));
    Heard heard(*provider, asking("openrouter/fusion", {{"max_tool_calls", 3}}));
    const QSignalSpy changed(&heard.stream(), &ChatStream::placeChanged);
    const SentRequest first = heard.stream().sent();
    QVERIFY(first.refused.empty());
    QVERIFY(heard.wait());
    QCOMPARE(heard.result().has_value(), again);
    QCOMPARE(changed.count(), again ? 1 : 0);
    // Both are told, each as it left.
    const SentRequest last = heard.stream().sent();
    QCOMPARE(last.refused.size(), std::size_t(again ? 1 : 0));
    const SentRequest &overResponses = again ? last.refused.front() : last;
    QCOMPARE(overResponses.url, first.url);
    QCOMPARE(overResponses.body, QJsonDocument::fromJson(server.requests()[0].body).object());
    if (again)
        QCOMPARE(last.body, QJsonDocument::fromJson(server.requests()[1].body).object());
    QCOMPARE(sentRequestFromJson(toJson(last)), last);
    QCOMPARE(server.requests().size(), std::size_t(again ? 2 : 1));
    if (!again)
        return;
    QCOMPARE(heard.text(), "B");
    QCOMPARE(server.requests()[1].target, "/api/v1/chat/completions");
    const QJsonObject body = QJsonDocument::fromJson(server.requests()[1].body).object();
    QCOMPARE(body["plugins"][0]["max_tool_calls"], QJsonValue(3));
    QCOMPARE(body["messages"][0]["role"], QJsonValue("system"));
    QCOMPARE(panelIn(heard).status.state, HostedPanelState::DidNotRun);
}

void tst_HostedFusionStream::hearsThePanelOverChat()
{
    const QByteArray result = R"({\"status\":\"ok\",\"responses\":[{\"model\":\"a/x\",\"content\":\"X\"}],)"
                              R"(\"failed_models\":[{\"model\":\"c/z\",\"error\":\"why\"}]})";
    RawServer server([&](RawConnection &c) {
        if (c.request().target.endsWith("/responses")) {
            c.reply(404, "");
            return;
        }
        c.beginEvents();
        c.send(
            sse(R"({"choices":[{"index":0,"delta":{"reasoning_details":[{"type":"reasoning.server_tool_call","tool_call_id":"c",)"
                R"("tool_name":"openrouter:fusion","arguments":"{}","result":")" +
                result + R"("}]}}]})") +
            textChunk("B") + chatEnd());
    });
    const std::unique_ptr<ChatProvider> provider = makeChatProvider(openRouterAt(server), keyed(canaryKey));
    Heard heard(*provider, asking("openrouter/fusion"));
    QVERIFY(heard.wait());
    QVERIFY2(heard.result().has_value(), qPrintable(heard.failure().message));
    const HostedPanel panel = panelIn(heard);
    QCOMPARE(panel.panelists.size(), std::size_t(2));
    QCOMPARE(panel.panelists[0].text, "X");
    QCOMPARE(panel.panelists[1].failure, "why");
    QCOMPARE(panel.status.state, HostedPanelState::WithoutAnalysis);
    QVERIFY(std::ranges::none_of(heard.events(), [](const ChatEvent &e) { return std::holds_alternative<ChatToolCall>(e); }));
}

void tst_HostedFusionStream::runsAgainstTheSimulator()
{
    Simulator simulator;
    QVERIFY(simulator.start({.pace = 0}));
    const Connection demo{.id = "demo", .kind = ConnectionKind::Demo, .baseUrl = simulator.baseUrl()};
    const std::unique_ptr<ChatProvider> provider = makeChatProvider(demo, keyed(simulator.token()));
    const QJsonArray models{QString(simulatedSeatA), "sim/faulty-429", QString(simulatedSeatB), "sim/nobody"};
    Heard heard(*provider, asking(simulatedHostedPanel, {{"analysis_models", models}}));
    QVERIFY(heard.wait());
    QVERIFY2(heard.result().has_value(), qPrintable(heard.failure().message));
    const HostedPanel panel = panelIn(heard);
    QCOMPARE(panel.panelists.size(), std::size_t(4));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(panel.panelists[static_cast<std::size_t>(i)].model, models[i].toString());
    QCOMPARE(panel.panelists[0].state, PanelistState::Answered);
    QVERIFY(panel.panelists[0].text.contains("simulated"));
    QCOMPARE(panel.panelists[1].state, PanelistState::Failed);
    QVERIFY(panel.panelists[1].failure.contains("429"));
    QCOMPARE(panel.panelists[2].state, PanelistState::Answered);
    QCOMPARE(panel.panelists[3].state, PanelistState::Failed);
    QCOMPARE(panel.status.state, HostedPanelState::Complete);
    QCOMPARE(panel.status.analyst, simulatedJudge);
    QVERIFY(panel.status.analysis["consensus"].isArray());
    QVERIFY(!heard.text().isEmpty());
    QCOMPARE(simulator.log().front().path, "/v1/responses");
}

void tst_HostedFusionStream::tellsPiecesInBatches()
{
    QByteArray stream = sse(R"({"type":"response.fusion_call.panel.added","model":"a/x"})");
    for (int i = 0; i < 2000; ++i)
        stream += sse(R"({"type":"response.fusion_call.panel.delta","model":"a/x","delta":"x"})");
    RawServer server([&](RawConnection &c) {
        c.beginEvents();
        c.send(stream + answered);
    });
    const std::unique_ptr<ChatProvider> provider = makeChatProvider(openRouterAt(server), keyed(canaryKey));
    Heard heard(*provider, asking("openrouter/fusion"));
    QVERIFY(heard.wait());
    QCOMPARE(panelIn(heard).panelists.front().text, QString(2000, u'x'));
    QVERIFY2(heard.events().size() < 200, qPrintable(QString::number(heard.events().size())));
}

void tst_HostedFusionStream::simulatedFaults_data()
{
    QTest::addColumn<QJsonObject>("simulate");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<HostedPanelState>("state");
    using enum HostedPanelState;
    QTest::newRow("no panel") << QJsonObject{{"no_panel", true}} << true << DidNotRun;
    QTest::newRow("no analysis") << QJsonObject{{"no_analysis", true}} << true << WithoutAnalysis;
    QTest::newRow("cut in mid-panel") << QJsonObject{{"cut_after", 8}} << false << Running;
    QTest::newRow("error in mid-panel") << QJsonObject{{"error_chunk_after", 8}} << false << Running;
    QTest::newRow("no money") << QJsonObject{{"status", 402}} << false << None;
}

void tst_HostedFusionStream::simulatedFaults()
{
    QFETCH(QJsonObject, simulate);
    QFETCH(bool, answers);
    QFETCH(HostedPanelState, state);
    Simulator simulator;
    QVERIFY(simulator.start({.pace = 0}));
    const Connection demo{.id = "demo", .kind = ConnectionKind::Demo, .baseUrl = simulator.baseUrl()};
    const std::unique_ptr<ChatProvider> provider = makeChatProvider(demo, keyed(simulator.token()));
    ChatRequest request = asking(simulatedHostedPanel);
    request.extra = {{"simulate", simulate}};
    Heard heard(*provider, request);
    QVERIFY(heard.wait());
    QCOMPARE(heard.result().has_value(), answers);
    QCOMPARE(hostedPanelStateName(panelIn(heard).status.state), hostedPanelStateName(state));
}

void tst_HostedFusionStream::closesTheSocketWhenCancelled()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        c.send(sse(R"({"type":"response.fusion_call.panel.added","model":"a/x"})"));
    });
    const std::unique_ptr<ChatProvider> provider = makeChatProvider(openRouterAt(server), keyed(canaryKey));
    Heard heard(*provider, asking("openrouter/fusion"));
    QTRY_VERIFY_WITH_TIMEOUT(panelIn(heard).panelists.size() == 1, 20000);
    heard.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 1, 20000);
    QVERIFY(!heard.isFinished());
}

QTEST_GUILESS_MAIN(tst_HostedFusionStream)
#include "tst_hostedfusionstream.moc"
