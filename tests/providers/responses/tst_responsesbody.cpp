// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/responses/responsesbody.h"
#include "core/providers/responses/responsesinput.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;

namespace {

QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        qFatal("the test's JSON is broken: %s: %s", qPrintable(error.errorString()), json.constData());
    return document.object();
}

ChatRequest asking(const QString &model)
{
    return {.model = {"x", model}, .messages = {{.role = Role::User, .text = "Q"}}};
}

const Connection openRouter{.id = "or", .kind = ConnectionKind::OpenRouter};
const Connection openAi{.id = "oa", .kind = ConnectionKind::OpenAi};

} // namespace

Q_DECLARE_METATYPE(std::vector<fusion::Message>)

/// What a request looks like in the Responses API.
class tst_ResponsesBody : public QObject
{
    Q_OBJECT

private slots:
    void messages_data();
    void messages();
    void settings_data();
    void settings();
    void storesNothing();
    void extraWins();
    void declaresFunctions();
};

void tst_ResponsesBody::messages_data()
{
    QTest::addColumn<std::vector<Message>>("given");
    QTest::addColumn<QString>("instructions");
    QTest::addColumn<QByteArray>("items");

    using Messages = std::vector<Message>;
    const ToolCall call{.id = "c1", .name = "look", .arguments = {{"q", "ä"}}};
    const Message asked{.role = Role::User, .text = "Q"};
    const QByteArray item = R"({"type":"message","role":"user","content":[{"type":"input_text","text":"Q"}]})";

    QTest::newRow("question") << Messages{asked} << "" << "[" + item + "]";
    QTest::newRow("system") << Messages{{.role = Role::System, .text = "Be brief."},
                                        {.role = Role::System, .text = "And kind."},
                                        asked}
                            << "Be brief.\n\nAnd kind." << "[" + item + "]";
    QTest::newRow("system in between")
        << Messages{asked, {.role = Role::System, .text = "Now."}} << ""
        << "[" + item + R"(,{"type":"message","role":"system","content":[{"type":"input_text","text":"Now."}]}])";
    QTest::newRow("conversation") << Messages{asked, {.role = Role::Assistant, .text = "A"}, asked} << ""
                                  << "[" + item + R"(,{"type":"message","role":"assistant","content":"A"},)" + item + "]";
    QTest::newRow("tool calls") << Messages{asked,
                                            {.role = Role::Assistant,
                                             .text = "",
                                             .toolCalls = {call, {.id = "c2", .name = "go", .arguments = {}}}},
                                            {.role = Role::Tool, .text = "found", .toolCallId = "c1", .toolName = "look"},
                                            {.role = Role::Tool, .text = "", .toolCallId = "c2", .toolName = "go"}}
                                << ""
                                << "[" + item +
                                       R"(,{"type":"function_call","call_id":"c1","name":"look","arguments":"{\"q\":\"ä\"}"},)"
                                       R"({"type":"function_call","call_id":"c2","name":"go","arguments":"{}"},)"
                                       R"({"type":"function_call_output","call_id":"c1","output":"found"},)"
                                       R"({"type":"function_call_output","call_id":"c2","output":""}])";
    QTest::newRow("echo goes back as it came, and stands for its call")
        << Messages{{.role = Role::Assistant,
                     .text = "",
                     .toolCalls = {call},
                     .echo = {object(R"({"type":"reasoning","id":"rs","summary":[],"encrypted_content":"x","future":1})"),
                              object(R"({"type":"function_call","call_id":"c1","id":"fc","name":"look","arguments":"{}"})")}}}
        << ""
        << QByteArray(R"([{"type":"reasoning","id":"rs","summary":[],"encrypted_content":"x","future":1},)"
                      R"({"type":"function_call","call_id":"c1","id":"fc","name":"look","arguments":"{}"}])");
    QTest::newRow("echo of reasoning alone, and of another wire")
        << Messages{{.role = Role::Assistant,
                     .text = "A",
                     .toolCalls = {call},
                     .echo = {object(R"({"type":"thinking","signature":"s"})"), object(R"({"type":"reasoning","id":"rs"})")}}}
        << ""
        << QByteArray(R"([{"type":"reasoning","id":"rs"},{"type":"message","role":"assistant","content":"A"},)"
                      R"({"type":"function_call","call_id":"c1","name":"look","arguments":"{\"q\":\"ä\"}"}])");
    QTest::newRow("image and PDF before the words about them")
        << Messages{{.role = Role::User,
                     .text = "Q",
                     .attachments = {{.kind = AttachmentKind::Image, .name = "a.png", .mediaType = "image/png", .data = "PNG"},
                                     {.kind = AttachmentKind::Pdf,
                                      .name = "b.pdf",
                                      .mediaType = "application/pdf",
                                      .data = "PDF",
                                      .text = "not twice"}}}}
        << ""
        << QByteArray(R"([{"type":"message","role":"user","content":[)"
                      R"({"type":"input_image","detail":"auto","image_url":"data:image/png;base64,UE5H"},)"
                      R"({"type":"input_file","filename":"b.pdf","file_data":"data:application/pdf;base64,UERG"},)"
                      R"({"type":"input_text","text":"Q"}]}])");
    QTest::newRow("nothing said") << Messages{{.role = Role::User, .text = ""}} << ""
                                  << QByteArray(
                                         R"([{"type":"message","role":"user","content":[{"type":"input_text","text":""}]}])");
}

void tst_ResponsesBody::messages()
{
    QFETCH(std::vector<Message>, given);
    QFETCH(QString, instructions);
    QFETCH(QByteArray, items);
    const ResponsesInput input = responsesInput(given, false);
    QCOMPARE(input.instructions, instructions);
    QCOMPARE(input.items, QJsonDocument::fromJson(items).array());
}

/// Each row: a request, and the members of its body besides model, input, stream and store.
void tst_ResponsesBody::settings_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<ChatRequest>("request");
    QTest::addColumn<QByteArray>("members");

    const auto with = [](const QString &model, const std::function<void(ChatRequest &)> &change) {
        ChatRequest request = asking(model);
        change(request);
        return request;
    };
    const QByteArray encrypted = R"("include":["reasoning.encrypted_content"])";
    const QByteArray thinks = R"({"reasoning":{"summary":"auto"},)" + encrypted + "}";
    QTest::newRow("plain model") << openAi << asking("gpt-4o") << QByteArray("{}");
    QTest::newRow("reasoning model") << openAi << asking("gpt-5.2") << thinks;
    QTest::newRow("o model") << openAi << asking("o4-mini") << thinks;
    QTest::newRow("chat variant of one") << openAi << asking("gpt-5-chat-latest") << QByteArray("{}");
    QTest::newRow("OpenRouter") << openRouter << asking("a/x") << "{" + encrypted + "}";
    QTest::newRow("effort") << openAi << with("gpt-5.2", [](auto &r) { r.effort = "high"; })
                            << R"({"reasoning":{"effort":"high","summary":"auto"},)" + encrypted + "}";
    QTest::newRow("no effort at all") << openAi << with("gpt-5.2", [](auto &r) { r.effort = "none"; })
                                      << R"({"reasoning":{"effort":"none"},)" + encrypted + "}";
    QTest::newRow("effort, OpenRouter") << openRouter << with("a/x", [](auto &r) { r.effort = "low"; })
                                        << R"({"reasoning":{"effort":"low","summary":"auto"},)" + encrypted + "}";
    QTest::newRow("temperature") << openAi << with("gpt-4o", [](auto &r) { r.temperature = 0.5; })
                                 << QByteArray(R"({"temperature":0.5})");
    QTest::newRow("temperature of a model that takes none")
        << openAi << with("gpt-5.2", [](auto &r) { r.temperature = 0.5; }) << thinks;
    QTest::newRow("limit") << openAi << with("gpt-4o", [](auto &r) { r.maxTokens = 70; })
                           << QByteArray(R"({"max_output_tokens":70})");
    QTest::newRow("schema") << openAi
                            << with("gpt-4o",
                                    [](auto &r) {
                                        r.responseSchema = QJsonObject{{"type", "object"}};
                                        r.schemaName = "plan";
                                    })
                            << QByteArray(R"({"text":{"format":{"type":"json_schema","name":"plan","strict":true,)"
                                          R"("schema":{"type":"object"}}}})");
    QTest::newRow("search, OpenAI") << openAi
                                    << with("gpt-4o",
                                            [](auto &r) {
                                                r.hostedTools = {{.kind = HostedToolKind::WebSearch,
                                                                  .allowedDomains = {"a.example"},
                                                                  .excludedDomains = {"b.example"},
                                                                  .maxUses = 3},
                                                                 {.kind = HostedToolKind::WebFetch}};
                                            })
                                    << QByteArray(R"({"tools":[{"type":"web_search","filters":{"allowed_domains":["a.example"],)"
                                                  R"("blocked_domains":["b.example"]}}],"tool_choice":"auto","max_tool_calls":3,)"
                                                  R"("include":["web_search_call.action.sources"]})");
    QTest::newRow("search and fetch, OpenRouter")
        << openRouter
        << with("a/x",
                [](auto &r) {
                    r.hostedTools = {{.kind = HostedToolKind::WebSearch,
                                      .allowedDomains = {"a.example"},
                                      .excludedDomains = {"b.example"},
                                      .maxUses = 3},
                                     {.kind = HostedToolKind::WebFetch, .excludedDomains = {"b.example"}},
                                     {.kind = HostedToolKind::WebSearch}};
                })
        << "{" + encrypted +
               R"(,"tool_choice":"auto","tools":[{"type":"openrouter:web_search","parameters":{"allowed_domains":["a.example"],)"
               R"("excluded_domains":["b.example"],"max_uses":3}},)"
               R"({"type":"openrouter:web_fetch","parameters":{"blocked_domains":["b.example"]}},)"
               R"({"type":"openrouter:web_search"}]})";
}

void tst_ResponsesBody::settings()
{
    QFETCH(Connection, connection);
    QFETCH(ChatRequest, request);
    QFETCH(QByteArray, members);
    QJsonObject body = responsesBody(request, connection);
    QCOMPARE(body.take("model").toString(), request.model.id);
    QVERIFY(body.take("input").isArray());
    QVERIFY(body.take("stream").toBool());
    body.remove("store");
    QCOMPARE(body, object(members));
}

void tst_ResponsesBody::storesNothing()
{
    for (const Connection &connection : {openAi, openRouter})
        QCOMPARE(responsesBody(asking("m"), connection)["store"], QJsonValue(false));
}

void tst_ResponsesBody::extraWins()
{
    ChatRequest request = asking("m");
    request.extra = {{"store", true}, {"metadata", QJsonObject{{"a", "b"}}}};
    const QJsonObject body = responsesBody(request, openAi);
    QCOMPARE(body["store"], QJsonValue(true));
    QCOMPARE(body["metadata"]["a"], QJsonValue("b"));
}

void tst_ResponsesBody::declaresFunctions()
{
    ChatRequest request = asking("gpt-4o");
    request.tools = {{.name = "look", .description = "Looks.", .parameters = {{"type", "object"}}}};
    request.messages.push_back({.role = Role::Assistant, .text = "", .toolCalls = {{.id = "c1", .name = "look"}}});
    QJsonObject body = responsesBody(request, openAi);
    QCOMPARE(body["tools"].toArray(),
             QJsonArray{object(R"({"type":"function","name":"look","description":"Looks.","parameters":{"type":"object"},)"
                               R"("strict":false})")});
    QCOMPARE(body["tool_choice"], QJsonValue("auto"));
    QCOMPARE(body["parallel_tool_calls"], QJsonValue(true));
    QVERIFY(!body["input"][1].toObject().contains("id"));

    request.toolsAllowed = false;
    body = responsesBody(request, openRouter);
    QCOMPARE(body["tool_choice"], QJsonValue("none"));
    QCOMPARE(body["input"][1]["id"], QJsonValue("fc_c1"));
}

QTEST_APPLESS_MAIN(tst_ResponsesBody)
#include "tst_responsesbody.moc"
