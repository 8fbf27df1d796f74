// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/ollama/ollamabody.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;

namespace {

const Connection local{.id = "ollama", .kind = ConnectionKind::Ollama};

QByteArray compact(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

ChatRequest asking(const QString &text = "Why?")
{
    return {.model = {"ollama", "m:1b"}, .messages = {{.role = Role::User, .text = text}}};
}

} // namespace

/// Requests as Ollama's own JSON.
class tst_OllamaBody : public QObject
{
    Q_OBJECT

private slots:
    void settings_data();
    void settings();
    void messages_data();
    void messages();
    void thinks_data();
    void thinks();
    void asksForAWindowThatHoldsThePrompt_data();
    void asksForAWindowThatHoldsThePrompt();
    void addresses_data();
    void addresses();
};

void tst_OllamaBody::settings_data()
{
    QTest::addColumn<ChatRequest>("request");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << asking() << QByteArray("{}");
    ChatRequest request = asking();
    request.temperature = 0.0;
    request.maxTokens = 100;
    QTest::newRow("options") << request << QByteArray(R"({"options":{"num_predict":100,"temperature":0}})");
    request.extra = {{"options", QJsonObject{{"seed", 7}, {"temperature", 1}}}, {"keep_alive", "1m"}};
    QTest::newRow("extra wins, one by one")
        << request << QByteArray(R"({"keep_alive":"1m","options":{"num_predict":100,"seed":7,"temperature":1}})");
    request = asking();
    request.effort = "high";
    QTest::newRow("effort") << request << QByteArray(R"({"think":"high"})");
    request = asking();
    request.responseSchema = QJsonObject{{"type", "object"}};
    request.schemaName = "analysis";
    QTest::newRow("schema") << request << QByteArray(R"({"format":{"type":"object"}})");
    request = asking();
    request.tools = {{.name = "clock", .description = "Tells the time", .parameters = {{"type", "object"}}}};
    request.hostedTools = {{.kind = HostedToolKind::WebSearch}};
    QTest::newRow("tools")
        << request
        << QByteArray(
               R"({"tools":[{"function":{"description":"Tells the time","name":"clock","parameters":{"type":"object"}},"type":"function"}]})");
    request.toolsAllowed = false;
    QTest::newRow("tools, not allowed") << request << QByteArray("{}");
}

void tst_OllamaBody::settings()
{
    QFETCH(ChatRequest, request);
    QFETCH(QByteArray, json);
    QJsonObject body = ollamaBody(request, local);
    QCOMPARE(body["model"].toString(), "m:1b");
    QCOMPARE(body["stream"], QJsonValue(true));
    for (const char *name : {"model", "messages", "stream"})
        body.remove(QLatin1StringView(name));
    QCOMPARE(compact(body), json);
}

void tst_OllamaBody::messages_data()
{
    QTest::addColumn<std::vector<Message>>("messages");
    QTest::addColumn<QByteArray>("json");

    using Messages = std::vector<Message>;
    QTest::newRow("words") << Messages{{.role = Role::System, .text = "Be brief."},
                                       {.role = Role::User, .text = "Why?"},
                                       {.role = Role::Assistant, .text = "So."}}
                           << QByteArray(R"([{"content":"Be brief.","role":"system"},{"content":"Why?","role":"user"},)"
                                         R"({"content":"So.","role":"assistant"}])");
    QTest::newRow("calls and results")
        << Messages{{.role = Role::Assistant,
                     .text = {},
                     .toolCalls = {{.id = "c1", .name = "clock", .arguments = {{"zone", "UTC"}}},
                                   {.id = "c2", .name = "clock", .arguments = {}}}},
                    {.role = Role::Tool, .text = "12:00", .toolCallId = "c1", .toolName = "clock"},
                    {.role = Role::Tool, .text = "broken", .toolCallId = "c2", .toolName = "clock", .toolFailed = true}}
        << QByteArray(
               R"([{"content":"","role":"assistant","tool_calls":[)"
               R"({"function":{"arguments":{"zone":"UTC"},"index":0,"name":"clock"},"type":"function"},)"
               R"({"function":{"arguments":{},"index":1,"name":"clock"},"type":"function"}]},)"
               R"({"content":"12:00","role":"tool","tool_name":"clock"},{"content":"broken","role":"tool","tool_name":"clock"}])");
    QTest::newRow("echo") << Messages{{.role = Role::Assistant,
                                       .text = "So.",
                                       .echo = {QJsonObject{{"type", "ollama.thinking"}, {"thinking", "Hm."}}}}}
                          << QByteArray(R"([{"content":"So.","role":"assistant","thinking":"Hm."}])");
    QTest::newRow("echo of another wire") << Messages{{.role = Role::Assistant,
                                                       .text = "So.",
                                                       .echo = {QJsonObject{
                                                           {"type", "reasoning.text"}, {"text", "Hm."}, {"thinking", "no"}}}}}
                                          << QByteArray(R"([{"content":"So.","role":"assistant"}])");
    const Attachment image{.kind = AttachmentKind::Image, .name = "b.png", .mediaType = "image/png", .data = "PNG", .text = {}};
    const Attachment pdf{
        .kind = AttachmentKind::Pdf, .name = "c.pdf", .mediaType = "application/pdf", .data = "PDF", .text = "read"};
    QTest::newRow("files")
        << Messages{{.role = Role::User, .text = "Why?", .attachments = {image, pdf, image}}}
        << QByteArray(R"([{"content":"Attached PDF “c.pdf”:\n```\nread\n```\n\nWhy?","images":["UE5H","UE5H"],"role":"user"}])");
}

void tst_OllamaBody::messages()
{
    QFETCH(std::vector<Message>, messages);
    QFETCH(QByteArray, json);
    QCOMPARE(compact(ollamaBody({.model = {"ollama", "m"}, .messages = messages}, local)["messages"]), json);
}

void tst_OllamaBody::thinks_data()
{
    QTest::addColumn<QJsonValue>("think");
    QTest::newRow("") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("none") << QJsonValue(false);
    QTest::newRow("on") << QJsonValue(true);
    QTest::newRow("minimal") << QJsonValue("low");
    QTest::newRow("low") << QJsonValue("low");
    QTest::newRow("medium") << QJsonValue("medium");
    QTest::newRow("high") << QJsonValue("high");
    QTest::newRow("xhigh") << QJsonValue("high");
    QTest::newRow("max") << QJsonValue("max");
    QTest::newRow("a model's own level") << QJsonValue("a model's own level");
}

void tst_OllamaBody::thinks()
{
    QFETCH(QJsonValue, think);
    QCOMPARE(thinkFor(QString::fromLatin1(QTest::currentDataTag())), think);
}

void tst_OllamaBody::asksForAWindowThatHoldsThePrompt_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("maxTokens"); // 0: none
    QTest::addColumn<int>("window");    // 0: none is asked for
    QTest::newRow("short") << 100 << 0 << 0 << 0;
    QTest::newRow("just fits") << 6000 << 0 << 0 << 0;
    QTest::newRow("does not fit") << 7000 << 0 << 0 << 8192;
    QTest::newRow("long answer") << 100 << 0 << 5000 << 8192;
    QTest::newRow("long prompt, short answer") << 12200 << 0 << 10 << 0;
    QTest::newRow("image") << 100 << 2 << 0 << 8192;
    QTest::newRow("very long") << 300'000 << 0 << 0 << 131'072;
}

void tst_OllamaBody::asksForAWindowThatHoldsThePrompt()
{
    QFETCH(int, letters);
    QFETCH(int, images);
    QFETCH(int, maxTokens);
    QFETCH(int, window);
    ChatRequest request = asking(QString(letters, u'x'));
    for (int i = 0; i < images; ++i)
        request.messages[0].attachments.push_back(
            {.kind = AttachmentKind::Image, .name = "x", .mediaType = {}, .data = "x", .text = {}});
    if (maxTokens > 0)
        request.maxTokens = maxTokens;
    QCOMPARE(ollamaBody(request, local).value("options")["num_ctx"].toInt(), window);
    request.extra = {{"options", QJsonObject{{"num_ctx", 1234}}}};
    QCOMPARE(ollamaBody(request, local).value("options")["num_ctx"].toInt(), 1234);
}

void tst_OllamaBody::addresses_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::newRow("its own") << "" << "http://127.0.0.1:11434/api/chat";
    QTest::newRow("bare") << "http://127.0.0.1:1" << "http://127.0.0.1:1/api/chat";
    QTest::newRow("as earlier versions wrote it") << "http://127.0.0.1:1/v1" << "http://127.0.0.1:1/api/chat";
    QTest::newRow("with /api") << "http://127.0.0.1:1/api" << "http://127.0.0.1:1/api/chat";
    QTest::newRow("behind a path") << "https://x.example/ollama/v1" << "https://x.example/ollama/api/chat";
    QTest::newRow("a path that ends so by chance") << "https://x.example/av1" << "https://x.example/av1/api/chat";
}

void tst_OllamaBody::addresses()
{
    QFETCH(QString, base);
    QFETCH(QString, url);
    Connection connection = local;
    connection.baseUrl = QUrl(base);
    QCOMPARE(ollamaUrl(connection, "/chat").toString(), url);
}

QTEST_GUILESS_MAIN(tst_OllamaBody)
#include "tst_ollamabody.moc"
