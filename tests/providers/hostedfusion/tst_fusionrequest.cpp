// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalogparser.h"
#include "core/panel/fit.h"
#include "core/providers/hostedfusion/fusionrequest.h"
#include "core/providers/providers.h"
#include "core/providers/responses/responsesbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fusion;

namespace {

const Connection openRouter{.id = "or", .kind = ConnectionKind::OpenRouter};

QJsonObject object(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        qFatal("the test's JSON is broken: %s", json.constData());
    return document.object();
}

ChatRequest asking(const QString &model, const QJsonObject &settings = {})
{
    return {.model = {"or", model}, .messages = {{.role = Role::User, .text = "Q"}}, .fusion = settings};
}

} // namespace

/// What is sent to have a hosted panel.
class tst_FusionRequest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheAliases_data();
    void knowsTheAliases();
    void asksFor_data();
    void asksFor();
    void ordersThePanelUnlessForced_data();
    void ordersThePanelUnlessForced();
    void givesThePanelTheSearch();
    void fallsBackToThePlugin();
    void takesASeatThoughItsRowIsNearlyEmpty();
};

void tst_FusionRequest::knowsTheAliases_data()
{
    QTest::addColumn<ConnectionKind>("kind");
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("alias");
    using enum ConnectionKind;
    QTest::newRow("fusion") << OpenRouter << "openrouter/fusion" << true;
    QTest::newRow("flash") << OpenRouter << "openrouter/fusion-flash" << true;
    QTest::newRow("variant") << OpenRouter << "openrouter/fusion-flash:free" << true;
    QTest::newRow("another router") << OpenRouter << "openrouter/auto" << false;
    QTest::newRow("nearly") << OpenRouter << "openrouter/fusion-next" << false;
    QTest::newRow("elsewhere") << OpenAi << "openrouter/fusion" << false;
    QTest::newRow("demo") << Demo << "sim/hosted-fusion" << true;
    QTest::newRow("demo, with a fault") << Demo << "sim/hosted-fusion:cut" << true;
    QTest::newRow("demo, another") << Demo << "sim/aster-large" << false;
}

void tst_FusionRequest::knowsTheAliases()
{
    QFETCH(ConnectionKind, kind);
    QFETCH(QString, model);
    QFETCH(bool, alias);
    const Connection connection{.id = "x", .kind = kind, .baseUrl = QUrl("https://a.example"), .api = "chat"};
    QCOMPARE(isFusionAlias(connection, model), alias);
    QCOMPARE(apiFor(connection, asking(model)) == OpenAiApi::Responses, alias);
}

void tst_FusionRequest::asksFor_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("members"); // plugins, tools and tool_choice of the body

    const QString alias = "openrouter/fusion";
    QTest::newRow("alias alone") << alias << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("alias, what the plugin takes")
        << alias
        << QByteArray(
               R"({"preset":"general-budget","analysis_models":["a/x","a/x"],"model":"b/y","max_tool_calls":6,"tools":[]})")
        << QByteArray(
               R"({"plugins":[{"id":"fusion","preset":"general-budget","analysis_models":["a/x","a/x"],"model":"b/y","max_tool_calls":6,"tools":[]}]})");
    QTest::newRow("alias, what only the tool takes")
        << alias
        << QByteArray(
               R"({"model":"b/y","temperature":0.5,"reasoning":{"effort":"low"},"max_completion_tokens":900,"cache_control":{"type":"ephemeral"}})")
        << QByteArray(
               R"({"plugins":[{"id":"fusion","model":"b/y"}],"tools":[{"type":"openrouter:fusion","parameters":{"model":"b/y","temperature":0.5,"reasoning":{"effort":"low"},"max_completion_tokens":900,"cache_control":{"type":"ephemeral"}}}]})");
    QTest::newRow("alias, as told") << alias << QByteArray(R"({"via":"tool","model":"b/y"})")
                                    << QByteArray(R"({"tools":[{"type":"openrouter:fusion","parameters":{"model":"b/y"}}]})");
    QTest::newRow("another model") << "a/x" << QByteArray(R"({"analysis_models":["b/y"]})")
                                   << QByteArray(
                                          R"({"tools":[{"type":"openrouter:fusion","parameters":{"analysis_models":["b/y"]}}]})");
    QTest::newRow("another model, preset") << "a/x" << QByteArray(R"({"preset":"general-fast"})")
                                           << QByteArray(R"({"plugins":[{"id":"fusion","preset":"general-fast"}]})");
    QTest::newRow("another model without") << "a/x" << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("what comes later") << alias << QByteArray(R"({"min_panel":2})")
                                      << QByteArray(R"({"plugins":[{"id":"fusion","min_panel":2}]})");
    QTest::newRow("required") << alias << QByteArray(R"({"force":"required"})")
                              << QByteArray(R"({"plugins":[{"id":"fusion"}],"tool_choice":"required"})");
    QTest::newRow("by its name") << "a/x" << QByteArray(R"({"force":"tool"})")
                                 << QByteArray(
                                        R"({"tools":[{"type":"openrouter:fusion"}],"tool_choice":{"type":"openrouter:fusion"}})");
}

void tst_FusionRequest::asksFor()
{
    QFETCH(QString, model);
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, members);
    const QJsonObject body = responsesBody(asking(model, object(settings)), openRouter);
    QJsonObject found;
    for (const QString &key : QStringList{"plugins", "tools", "tool_choice"}) {
        if (body.contains(key))
            found[key] = body[key];
    }
    QCOMPARE(found, object(members));
}

void tst_FusionRequest::ordersThePanelUnlessForced_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("ordered");
    QTest::newRow("nothing said") << QByteArray("{}") << true;
    QTest::newRow("order") << QByteArray(R"({"force":"order"})") << true;
    QTest::newRow("required") << QByteArray(R"({"force":"required"})") << false;
    QTest::newRow("tool") << QByteArray(R"({"force":"tool"})") << false;
    QTest::newRow("none") << QByteArray(R"({"force":"none"})") << false;
    QTest::newRow("off") << QByteArray(R"({"enabled":false})") << false;
}

void tst_FusionRequest::ordersThePanelUnlessForced()
{
    QFETCH(QByteArray, settings);
    QFETCH(bool, ordered);
    ChatRequest request = asking("openrouter/fusion", object(settings));
    request.messages.insert(request.messages.begin(), {.role = Role::System, .text = "Be brief."});
    const QString instructions = responsesBody(fusionRequest(request), openRouter)["instructions"].toString();
    QVERIFY(instructions.endsWith("Be brief."));
    QCOMPARE(instructions.contains("openrouter:fusion"), ordered);
}

void tst_FusionRequest::givesThePanelTheSearch()
{
    ChatRequest request = asking("openrouter/fusion");
    request.hostedTools = {{.kind = HostedToolKind::WebSearch, .excludedDomains = {"b.example"}},
                           {.kind = HostedToolKind::WebFetch, .excludedDomains = {"b.example"}}};
    const QJsonObject body = responsesBody(fusionRequest(request), openRouter);
    QVERIFY(!body.contains("tools"));
    QCOMPARE(body["plugins"][0]["tools"].toArray(),
             (QJsonArray{object(R"({"type":"openrouter:web_search","parameters":{"excluded_domains":["b.example"]}})"),
                         object(R"({"type":"openrouter:web_fetch","parameters":{"blocked_domains":["b.example"]}})")}));
    request.fusion = {{"tools", QJsonArray()}}; // the person's own word holds
    QCOMPARE(responsesBody(fusionRequest(request), openRouter)["plugins"][0]["tools"], QJsonValue(QJsonArray()));
}

void tst_FusionRequest::fallsBackToThePlugin()
{
    QVERIFY(fusionFallback(asking("openrouter/fusion"), openRouter).extra.isEmpty());
    QCOMPARE(fusionFallback(asking("a/x", {{"temperature", 1}, {"max_tool_calls", 3}}), openRouter).extra,
             object(R"({"plugins":[{"id":"fusion","max_tool_calls":3}]})"));
    QCOMPARE(fusionFallback(asking("openrouter/fusion", {{"force", "required"}}), openRouter).extra["tool_choice"],
             QJsonValue("required"));
}

/// OpenRouter lists its aliases with a price of -1 and without parameters.
void tst_FusionRequest::takesASeatThoughItsRowIsNearlyEmpty()
{
    const auto models =
        parseModelList(R"({"data":[{"id":"openrouter/fusion","name":"OpenRouter: Fusion","context_length":128000,)"
                       R"("pricing":{"prompt":"-1","completion":"-1"},"supported_parameters":[],)"
                       R"("architecture":{"input_modalities":["text"],"output_modalities":["text"]}}]})",
                       "or", false);
    QVERIFY(models.has_value());
    QCOMPARE(models->size(), std::size_t(1));
    QVERIFY(!models->front().prices.input);
    const ConnectionLookup connections = [](const QString &) { return ConnectionState{.exists = true, .hasKey = true}; };
    for (const Misfit misfit : misfits(models->front(), {.kind = SlotKind::Seat, .seat = 0}, {}, connections))
        QVERIFY2(!isBlocking(misfit), qPrintable(sentenceFor(misfit, models->front())));
}

QTEST_APPLESS_MAIN(tst_FusionRequest)
#include "tst_fusionrequest.moc"
