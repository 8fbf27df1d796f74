// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chatbody.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;

namespace {

const Connection router{.id = "or", .kind = ConnectionKind::OpenRouter};
const Connection demo{.id = "demo", .kind = ConnectionKind::Demo, .baseUrl = QUrl("http://127.0.0.1:9/v1")};
const Connection openAi{.id = "oa", .kind = ConnectionKind::OpenAi};
const Connection local{.id = "lab", .kind = ConnectionKind::OpenAi, .baseUrl = QUrl("http://127.0.0.1:9/v1")};

QByteArray compact(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

ChatRequest asking(const QString &model = "m")
{
    return {.model = {"x", model}, .messages = {{.role = Role::User, .text = "Why?"}}};
}

/// What the body holds beyond model, messages and the wish to stream.
QJsonObject settingsOf(const ChatRequest &request, const Connection &connection)
{
    QJsonObject body = chatBody(request, connection);
    for (const char *name : {"model", "messages", "stream", "stream_options"})
        body.remove(QLatin1StringView(name));
    return body;
}

Attachment file(AttachmentKind kind, const QString &name, const QString &type, const QByteArray &data, const QString &text = {})
{
    return {.kind = kind, .name = name, .mediaType = type, .data = data, .text = text};
}

ToolSpec clockTool()
{
    return {.name = "clock", .description = "Tells the time", .parameters = {{"type", "object"}}};
}

} // namespace

/// Requests as JSON, per kind of connection and setting.
class tst_ChatBody : public QObject
{
    Q_OBJECT

private slots:
    void framesARequest();
    void settings_data();
    void settings();
    void tools_data();
    void tools();
    void messages_data();
    void messages();
    void headers();
    void asksForTheKeyOnlyWhereThereIsOne();
};

void tst_ChatBody::framesARequest()
{
    QCOMPARE(compact(chatBody(asking("a/x"), router)),
             R"({"messages":[{"content":"Why?","role":"user"}],"model":"a/x","stream":true})");
    // OpenRouter always tells the usage; the others have to be asked.
    for (const Connection &connection : {demo, openAi, local})
        QCOMPARE(compact(chatBody(asking(), connection)["stream_options"]), R"({"include_usage":true})");
}

void tst_ChatBody::settings_data()
{
    QTest::addColumn<ChatRequest>("request");
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<QByteArray>("json");

    ChatRequest sampled = asking();
    sampled.temperature = 0.0;
    sampled.maxTokens = 100;
    sampled.effort = "high";
    QTest::newRow("nothing") << asking() << router << QByteArray("{}");
    QTest::newRow("sampling, OpenRouter") << sampled << router
                                          << QByteArray(R"({"max_tokens":100,"reasoning":{"effort":"high"},"temperature":0})");
    QTest::newRow("sampling, demo") << sampled << demo
                                    << QByteArray(R"({"max_tokens":100,"reasoning":{"effort":"high"},"temperature":0})");
    QTest::newRow("sampling, OpenAI") << sampled << openAi
                                      << QByteArray(R"({"max_completion_tokens":100,"reasoning_effort":"high","temperature":0})");
    QTest::newRow("sampling, compatible") << sampled << local
                                          << QByteArray(R"({"max_tokens":100,"reasoning_effort":"high","temperature":0})");
    for (const char *model : {"o3-mini", "o1", "gpt-5", "gpt-5.2-pro", "openai/gpt-5", "gpt-12"}) {
        sampled.model.id = model;
        QTest::addRow("sampling, reasons: %s", model)
            << sampled << openAi << QByteArray(R"({"max_completion_tokens":100,"reasoning_effort":"high"})");
    }
    for (const char *model : {"gpt-4.1", "gpt-5-chat-latest", "o-model", "opal"}) {
        sampled.model.id = model;
        QTest::addRow("sampling, does not: %s", model)
            << sampled << openAi << QByteArray(R"({"max_completion_tokens":100,"reasoning_effort":"high","temperature":0})");
    }

    ChatRequest structured = asking();
    structured.responseSchema = QJsonObject{{"type", "object"}};
    QTest::newRow("schema") << structured << router
                            << QByteArray(R"({"response_format":{"json_schema":{"name":"answer","schema":{"type":"object"},)"
                                          R"("strict":true},"type":"json_schema"}})");
    structured.schemaName = "analysis";
    QTest::newRow("named schema") << structured << local
                                  << QByteArray(
                                         R"({"response_format":{"json_schema":{"name":"analysis","schema":{"type":"object"},)"
                                         R"("strict":true},"type":"json_schema"}})");
    ChatRequest extra = asking();
    extra.temperature = 0.5;
    extra.extra = {{"temperature", 2}, {"fault", "stall"}};
    QTest::newRow("extra wins") << extra << demo << QByteArray(R"({"fault":"stall","temperature":2})");
}

void tst_ChatBody::settings()
{
    QFETCH(ChatRequest, request);
    QFETCH(Connection, connection);
    QFETCH(QByteArray, json);
    QCOMPARE(compact(settingsOf(request, connection)), json);
}

void tst_ChatBody::tools_data()
{
    QTest::addColumn<ChatRequest>("request");
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<QByteArray>("json");

    const QByteArray function =
        R"({"function":{"description":"Tells the time","name":"clock","parameters":{"type":"object"}},"type":"function"})";
    ChatRequest own = asking();
    own.tools = {clockTool()};
    for (const Connection &connection : {router, demo, openAi, local})
        QTest::addRow("own, %s", qPrintable(connection.id)) << own << connection << QByteArray(R"({"tools":[)" + function + "]}");
    own.toolsAllowed = false;
    QTest::newRow("own, not allowed") << own << local << QByteArray(R"({"tool_choice":"none","tools":[)" + function + "]}");

    ChatRequest hosted = asking();
    hosted.hostedTools = {
        {.kind = HostedToolKind::WebSearch, .allowedDomains = {"a.example"}, .excludedDomains = {"b.example"}, .maxUses = 3},
        {.kind = HostedToolKind::WebFetch, .allowedDomains = {"a.example"}, .excludedDomains = {"b.example"}},
    };
    const QByteArray both =
        R"({"parameters":{"allowed_domains":["a.example"],"excluded_domains":["b.example"],"max_uses":3},"type":"openrouter:web_search"},)"
        R"({"parameters":{"allowed_domains":["a.example"],"blocked_domains":["b.example"]},"type":"openrouter:web_fetch"})";
    QTest::newRow("hosted") << hosted << router << QByteArray(R"({"tools":[)" + both + "]}");
    QTest::newRow("hosted, but the server has none") << hosted << local << QByteArray("{}");
    hosted.tools = {clockTool()};
    QTest::newRow("hosted and own") << hosted << router << QByteArray(R"({"tools":[)" + function + "," + both + "]}");
    hosted.toolsAllowed = false;
    QTest::newRow("hosted and own, not allowed")
        << hosted << router << QByteArray(R"({"tool_choice":"none","tools":[)" + function + "]}");

    ChatRequest search = asking("gpt-4o-search-preview");
    search.hostedTools = {{.kind = HostedToolKind::WebSearch}};
    QTest::newRow("plain search") << search << router << QByteArray(R"({"tools":[{"type":"openrouter:web_search"}]})");
    QTest::newRow("OpenAI's search model") << search << openAi << QByteArray(R"({"web_search_options":{}})");
    QTest::newRow("another's search model") << search << local << QByteArray("{}");
    search.model.id = "gpt-5";
    QTest::newRow("OpenAI's other models") << search << openAi << QByteArray("{}");
    search.model.id = "gpt-5-search-api";
    search.hostedTools[0].allowedDomains = {"a.example"};
    QTest::newRow("OpenAI cannot keep to domains") << search << openAi << QByteArray("{}");
    search.hostedTools = {{.kind = HostedToolKind::WebFetch}};
    QTest::newRow("OpenAI does not fetch") << search << openAi << QByteArray("{}");
}

void tst_ChatBody::tools()
{
    QFETCH(ChatRequest, request);
    QFETCH(Connection, connection);
    QFETCH(QByteArray, json);
    QCOMPARE(compact(settingsOf(request, connection)), json);
}

void tst_ChatBody::messages_data()
{
    QTest::addColumn<std::vector<Message>>("messages");
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<QByteArray>("json");

    using Messages = std::vector<Message>;
    QTest::newRow("words") << Messages{{.role = Role::System, .text = "Be brief."},
                                       {.role = Role::User, .text = "Why?"},
                                       {.role = Role::Assistant, .text = "So."}}
                           << local
                           << QByteArray(R"([{"content":"Be brief.","role":"system"},{"content":"Why?","role":"user"},)"
                                         R"({"content":"So.","role":"assistant"}])");
    const Message calls{.role = Role::Assistant,
                        .text = {},
                        .toolCalls = {{.id = "c1", .name = "clock", .arguments = {{"zone", "UTC"}}},
                                      {.id = "c2", .name = "clock", .arguments = {}}}};
    const QByteArray calling = R"({"function":{"arguments":"{\"zone\":\"UTC\"}","name":"clock"},"id":"c1","type":"function"},)"
                               R"({"function":{"arguments":"{}","name":"clock"},"id":"c2","type":"function"})";
    QTest::newRow("tool calls and results")
        << Messages{calls,
                    {.role = Role::Tool, .text = "12:00", .toolCallId = "c1", .toolName = "clock"},
                    {.role = Role::Tool, .text = "broken", .toolCallId = "c2", .toolName = "clock", .toolFailed = true}}
        << local
        << QByteArray(R"([{"content":null,"role":"assistant","tool_calls":[)" + calling +
                      R"(]},{"content":"12:00","role":"tool","tool_call_id":"c1"},)"
                      R"({"content":"broken","role":"tool","tool_call_id":"c2"}])");
    Message spoken = calls;
    spoken.text = "Let me see.";
    QTest::newRow("text and tool calls") << Messages{spoken} << local
                                         << QByteArray(R"([{"content":"Let me see.","role":"assistant","tool_calls":[)" +
                                                       calling + "]}]");

    const QJsonArray details =
        QJsonDocument::fromJson(R"([{"type":"reasoning.text","text":"hm","signature":"s","index":0},)"
                                R"({"type":"reasoning.encrypted","data":"AAA","index":1,"unheard":[1,{"of":null}]}])")
            .array();
    QTest::newRow("echo, unmodified") << Messages{{.role = Role::Assistant, .text = "So.", .echo = details}} << router
                                      << QByteArray(R"([{"content":"So.","reasoning_details":)" + compact(details) +
                                                    R"(,"role":"assistant"}])");
    QTest::newRow("echo of another wire") << Messages{{.role = Role::Assistant,
                                                       .text = "So.",
                                                       .echo = {QJsonObject{{"type", "thinking"}, {"thinking", "hm"}}}}}
                                          << router << QByteArray(R"([{"content":"So.","role":"assistant"}])");

    const Attachment image = file(AttachmentKind::Image, "b.png", "image/png", "PNG");
    const Attachment pdf = file(AttachmentKind::Pdf, "c.pdf", "application/pdf", "PDF", "read");
    const Attachment text = file(AttachmentKind::Text, "a.txt", "text/plain", "A", "A");
    QTest::newRow("text file") << Messages{{.role = Role::User, .text = "Why?", .attachments = {text}}} << openAi
                               << QByteArray(R"([{"content":"Attached file “a.txt”:\n```\nA\n```\n\nWhy?","role":"user"}])");
    QTest::newRow("image") << Messages{{.role = Role::User, .text = "Why?", .attachments = {image}}} << local
                           << QByteArray(
                                  R"([{"content":[{"text":"Why?","type":"text"},)"
                                  R"({"image_url":{"url":"data:image/png;base64,UE5H"},"type":"image_url"}],"role":"user"}])");
    QTest::newRow("image alone") << Messages{{.role = Role::User, .text = {}, .attachments = {image}}} << local
                                 << QByteArray(
                                        R"([{"content":[{"image_url":{"url":"data:image/png;base64,UE5H"},"type":"image_url"}],)"
                                        R"("role":"user"}])");
    const QByteArray pdfPart = R"({"file":{"file_data":"data:application/pdf;base64,UERG","filename":"c.pdf"},"type":"file"})";
    for (const Connection &connection : {router, demo, openAi})
        QTest::addRow("pdf, %s", qPrintable(connection.id))
            << Messages{{.role = Role::User, .text = "Why?", .attachments = {pdf}}} << connection
            << QByteArray(R"([{"content":[{"text":"Why?","type":"text"},)" + pdfPart + R"(],"role":"user"}])");
    QTest::newRow("pdf, compatible") << Messages{{.role = Role::User, .text = "Why?", .attachments = {pdf}}} << local
                                     << QByteArray(
                                            R"([{"content":"Attached PDF “c.pdf”:\n```\nread\n```\n\nWhy?","role":"user"}])");
    QTest::newRow("all three") << Messages{{.role = Role::User, .text = "Why?", .attachments = {text, image, pdf}}} << router
                               << QByteArray(
                                      R"([{"content":[{"text":"Attached file “a.txt”:\n```\nA\n```\n\nWhy?","type":"text"},)"
                                      R"({"image_url":{"url":"data:image/png;base64,UE5H"},"type":"image_url"},)" +
                                      pdfPart + R"(],"role":"user"}])");
}

void tst_ChatBody::messages()
{
    QFETCH(std::vector<Message>, messages);
    QFETCH(Connection, connection);
    QFETCH(QByteArray, json);
    QCOMPARE(compact(chatBody({.model = {"x", "m"}, .messages = messages}, connection)["messages"]), json);
}

void tst_ChatBody::headers()
{
    const QHttpHeaders headers = chatHeaders(router, "sk");
    QCOMPARE(headers.value("authorization"), "Bearer sk");
    QCOMPARE(headers.value("content-type"), "application/json");
    QCOMPARE(headers.value("accept-encoding"), "identity");
    QCOMPARE(headers.value("x-openrouter-title"), "Fusion Chatroom");
    QVERIFY(headers.contains("http-referer"));
    for (const Connection &connection : {demo, openAi, local}) {
        QVERIFY(!chatHeaders(connection, "sk").contains("http-referer"));
        QVERIFY(!chatHeaders(connection, "sk").contains("x-openrouter-title"));
    }
}

void tst_ChatBody::asksForTheKeyOnlyWhereThereIsOne()
{
    QVERIFY(!chatHeaders(local, {}).contains("authorization"));
}

QTEST_GUILESS_MAIN(tst_ChatBody)
#include "tst_chatbody.moc"
