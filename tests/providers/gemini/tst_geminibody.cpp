// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/echo.h"
#include "core/providers/gemini/geminibody.h"
#include "core/providers/gemini/geminimodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray text(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

ChatRequest ask(const QString &model, std::vector<Message> messages = {{.role = Role::User, .text = u"Why?"_s}})
{
    return {.model = {u"lab"_s, model}, .messages = std::move(messages)};
}

Connection lab()
{
    return {.id = u"lab"_s, .kind = ConnectionKind::Gemini};
}

} // namespace

class tst_GeminiBody : public QObject
{
    Q_OBJECT

private slots:
    void thinking_data();
    void thinking();
    void settings_data();
    void settings();
    void contents_data();
    void contents();
    void tools_data();
    void tools();
    void extraWins();
    void addresses_data();
    void addresses();
    void headers();
};

void tst_GeminiBody::thinking_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("effort");
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *model, const char *effort, const char *config) {
        QTest::addRow("%s, %s", model, effort) << QString(model) << QString(effort) << QByteArray(config);
    };
    row("gemini-3.8-flash", "", R"({"includeThoughts":true})");
    row("gemini-3.8-flash", "none", R"({"includeThoughts":true,"thinkingLevel":"LOW"})");
    row("gemini-3.8-flash", "minimal", R"({"includeThoughts":true,"thinkingLevel":"LOW"})");
    row("gemini-3.1-pro-preview", "medium", R"({"includeThoughts":true,"thinkingLevel":"MEDIUM"})");
    row("gemini-3-pro-preview", "medium", R"({"includeThoughts":true,"thinkingLevel":"HIGH"})");
    row("gemini-3-flash-preview", "medium", R"({"includeThoughts":true,"thinkingLevel":"MEDIUM"})");
    row("gemini-pro-latest", "xhigh", R"({"includeThoughts":true,"thinkingLevel":"HIGH"})");
    row("models/gemini-4-argon", "max", R"({"includeThoughts":true,"thinkingLevel":"HIGH"})");
    row("gemini-3.8-flash", "enormous", R"({"includeThoughts":true})");
    row("gemini-2.5-flash", "", R"({"includeThoughts":true})");
    row("gemini-2.5-flash", "none", R"({"includeThoughts":true,"thinkingBudget":0})");
    row("gemini-2.5-pro", "none", R"({"includeThoughts":true,"thinkingBudget":128})");
    row("gemini-2.5-flash", "low", R"({"includeThoughts":true,"thinkingBudget":1024})");
    row("gemini-2.5-flash-lite", "medium", R"({"includeThoughts":true,"thinkingBudget":8192})");
    row("gemini-2.5-pro", "high", R"({"includeThoughts":true,"thinkingBudget":24576})");
    row("gemini-2.0-flash", "high", "{}");
    row("gemma-4-31b-it", "high", "{}");
}

void tst_GeminiBody::thinking()
{
    QFETCH(const QString, model);
    QFETCH(const QString, effort);
    QFETCH(const QByteArray, config);
    QCOMPARE(thinkingConfig(geminiModel(model), effort), object(config));
}

void tst_GeminiBody::settings_data()
{
    QTest::addColumn<ChatRequest>("request");
    QTest::addColumn<QByteArray>("config");

    QTest::newRow("plain") << ask(u"gemma-4-31b-it"_s) << QByteArray("{}");
    ChatRequest request = ask(u"gemini-2.5-flash"_s);
    request.temperature = 0.5;
    request.maxTokens = 900;
    QTest::newRow("before 3") << request
                              << QByteArray(
                                     R"({"temperature":0.5,"maxOutputTokens":900,"thinkingConfig":{"includeThoughts":true}})");
    request.model.id = u"gemini-3.8-flash"_s;
    QTest::newRow("no temperature from 3 on")
        << request << QByteArray(R"({"maxOutputTokens":900,"thinkingConfig":{"includeThoughts":true}})");
    request = ask(u"gemma-4-31b-it"_s);
    request.responseSchema = object(R"({"type":"object","properties":{"n":{"type":"number","minimum":1}}})");
    QTest::newRow("structured")
        << request
        << QByteArray(R"({"responseMimeType":"application/json",)"
                      R"("responseJsonSchema":{"type":"object","properties":{"n":{"type":"number","minimum":1}}}})");
}

void tst_GeminiBody::settings()
{
    QFETCH(const ChatRequest, request);
    QFETCH(const QByteArray, config);
    QJsonObject body = geminiBody(request, lab());
    QCOMPARE(text(body.take(u"contents"_s)), QByteArray(R"([{"parts":[{"text":"Why?"}],"role":"user"}])"));
    QCOMPARE(body.take(u"generationConfig"_s).toObject(), object(config));
    QVERIFY(body.isEmpty()); // model and streaming are in the address
}

void tst_GeminiBody::contents_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<std::vector<Message>>("messages");
    QTest::addColumn<QByteArray>("expected"); // {"systemInstruction":..., "contents":[...]}
    using M = std::vector<Message>;
    const QString model = u"gemini-3.8-flash"_s;

    QTest::newRow("system stands apart")
        << model << M{{.role = Role::System, .text = u"Be brief."_s}, {.role = Role::User, .text = u"Hi"_s}}
        << QByteArray(
               R"({"systemInstruction":{"parts":[{"text":"Be brief."}]},"contents":[{"role":"user","parts":[{"text":"Hi"}]}]})");
    QTest::newRow("neighbours join")
        << model
        << M{{.role = Role::User, .text = u"A"_s},
             {.role = Role::User, .text = u"B"_s},
             {.role = Role::Assistant, .text = u"C"_s}}
        << QByteArray(
               R"({"contents":[{"role":"user","parts":[{"text":"A"},{"text":"B"}]},{"role":"model","parts":[{"text":"C"}]}]})");
    const Attachment picture{.kind = AttachmentKind::Image, .name = u"p.png"_s, .mediaType = u"image/png"_s, .data = "abc"};
    const Attachment paper{.kind = AttachmentKind::Pdf, .name = u"p.pdf"_s, .mediaType = u"application/pdf"_s, .data = "pdf"};
    const Attachment notes{.kind = AttachmentKind::Text, .name = u"n.txt"_s, .mediaType = u"text/plain"_s, .text = u"note"_s};
    QTest::newRow("files") << model << M{{.role = Role::User, .text = u"See"_s, .attachments = {picture, paper, notes}}}
                           << QByteArray(
                                  R"({"contents":[{"role":"user","parts":[{"inlineData":{"mimeType":"image/png","data":"YWJj"}},)"
                                  R"({"inlineData":{"mimeType":"application/pdf","data":"cGRm"}},)"
                                  R"({"text":"Attached file “n.txt”:\n```\nnote\n```\n\nSee"}]}]})");

    const ToolCall first{.id = u"c1"_s, .name = u"add"_s, .arguments = {{u"n"_s, 1}}};
    const ToolCall second{.id = u"gemini-call-1"_s, .name = u"add"_s, .arguments = {{u"n"_s, 2}}};
    const ToolCall search{.id = u"google-search"_s, .name = u"google_search"_s, .state = ToolCallState::Done};
    const Message result{.role = Role::Tool, .text = u"3"_s, .toolCallId = u"c1"_s, .toolName = u"add"_s};
    const Message error{
        .role = Role::Tool, .text = u"no"_s, .toolCallId = u"gemini-call-1"_s, .toolName = u"add"_s, .toolFailed = true};
    const QByteArray results =
        R"({"role":"user","parts":[{"functionResponse":{"id":"c1","name":"add","response":{"output":"3"}}},)"
        R"({"functionResponse":{"name":"add","response":{"error":"no"}}}]})";
    QTest::newRow("calls that no Gemini model made")
        << model << M{{.role = Role::Assistant, .text = u"Hm"_s, .toolCalls = {first, search, second}}, result, error}
        << QByteArray(R"({"contents":[{"role":"model","parts":[{"text":"Hm"},{"functionCall":{"id":"c1","name":"add",)"
                      R"("args":{"n":1}},"thoughtSignature":"skip_thought_signature_validator"},)"
                      R"({"functionCall":{"name":"add","args":{"n":2}}}]},)" +
                      results + "]}");
    QTest::newRow("unsigned before 3")
        << u"gemini-2.5-flash"_s << M{{.role = Role::Assistant, .toolCalls = {first, second}}, result, error}
        << QByteArray(R"({"contents":[{"role":"model","parts":[{"functionCall":{"id":"c1","name":"add","args":{"n":1}}},)"
                      R"({"functionCall":{"name":"add","args":{"n":2}}}]},)" +
                      results + "]}");
    const QByteArray parts = R"({"thought":true,"text":"so"},{"text":"Hm"},{"functionCall":{"id":"c1","name":"add",)"
                             R"("args":{"n":1}},"thoughtSignature":"c2ln"},{"functionCall":{"name":"add","args":{"n":2}}})";
    const QJsonArray echo = echoOf(u"gemini.generateContent"_s, QJsonDocument::fromJson("[" + parts + "]").array());
    QTest::newRow("echo, as it came") << model
                                      << M{{.role = Role::Assistant, .text = u"Hm"_s, .toolCalls = {first, second}, .echo = echo},
                                           result,
                                           error}
                                      << QByteArray(R"({"contents":[{"role":"model","parts":[)" + parts + "]}," + results + "]}");
    QTest::newRow("echo of a changed answer") << model << M{{.role = Role::Assistant, .text = u"Shorter"_s, .echo = echo}}
                                              << QByteArray(R"({"contents":[{"role":"model","parts":[{"text":"Shorter"}]}]})");
    QTest::newRow("another wire's echo") << model
                                         << M{{.role = Role::Assistant,
                                               .text = u"Hm"_s,
                                               .echo = echoOf(u"anthropic.messages"_s, {QJsonObject{{u"x"_s, 1}}})}}
                                         << QByteArray(R"({"contents":[{"role":"model","parts":[{"text":"Hm"}]}]})");
}

void tst_GeminiBody::contents()
{
    QFETCH(const QString, model);
    QFETCH(const std::vector<Message>, messages);
    QFETCH(const QByteArray, expected);
    const QJsonObject body = geminiBody(ask(model, messages), lab());
    QCOMPARE(text(body[u"contents"_s]), text(object(expected)[u"contents"_s]));
    QCOMPARE(body.value(u"systemInstruction"_s), object(expected).value(u"systemInstruction"_s));
}

void tst_GeminiBody::tools_data()
{
    QTest::addColumn<ChatRequest>("request");
    QTest::addColumn<QByteArray>("tools");
    QTest::addColumn<QByteArray>("config");

    ChatRequest request = ask(u"gemini-3.8-flash"_s);
    QTest::newRow("none") << request << QByteArray() << QByteArray();
    request.tools = {{.name = u"add"_s, .description = u"Adds."_s, .parameters = object(R"({"type":"object"})")},
                     {.name = u"now"_s, .description = {}, .parameters = {}}};
    const QByteArray own = R"({"functionDeclarations":[{"name":"add","description":"Adds.",)"
                           R"("parametersJsonSchema":{"type":"object"}},{"name":"now"}]})";
    QTest::newRow("own") << request << QByteArray("[" + own + "]") << QByteArray();
    request.hostedTools = {{.kind = HostedToolKind::WebSearch}};
    QTest::newRow("own and hosted") << request << QByteArray(R"([{"googleSearch":{}},)" + own + "]")
                                    << QByteArray(R"({"includeServerSideToolInvocations":true})");
    request.toolsAllowed = false;
    QTest::newRow("not allowed") << request << QByteArray("[" + own + "]")
                                 << QByteArray(R"({"functionCallingConfig":{"mode":"NONE"}})");
    request = ask(u"gemini-3.8-flash"_s);
    request.hostedTools = {{.kind = HostedToolKind::WebSearch}, {.kind = HostedToolKind::WebFetch}};
    QTest::newRow("hosted") << request << QByteArray(R"([{"googleSearch":{}},{"urlContext":{}}])") << QByteArray();
    request.hostedTools = {{.kind = HostedToolKind::WebSearch, .allowedDomains = {u"a.org"_s}},
                           {.kind = HostedToolKind::WebFetch, .excludedDomains = {u"b.org"_s}}};
    QTest::newRow("limits that cannot be said") << request << QByteArray() << QByteArray();
}

void tst_GeminiBody::tools()
{
    QFETCH(const ChatRequest, request);
    QFETCH(const QByteArray, tools);
    QFETCH(const QByteArray, config);
    const QJsonObject body = geminiBody(request, lab());
    QCOMPARE(body.contains(u"tools"_s), !tools.isEmpty());
    QCOMPARE(body[u"tools"_s].toArray(), QJsonDocument::fromJson(tools).array());
    QCOMPARE(body.contains(u"toolConfig"_s), !config.isEmpty());
    QCOMPARE(body[u"toolConfig"_s].toObject(), object(config));
}

void tst_GeminiBody::extraWins()
{
    ChatRequest request = ask(u"gemini-3.8-flash"_s);
    request.extra = {{u"generationConfig"_s, QJsonObject{{u"seed"_s, 7}}}, {u"serviceTier"_s, u"flex"_s}};
    const QJsonObject body = geminiBody(request, lab());
    QCOMPARE(body[u"generationConfig"_s].toObject(), (QJsonObject{{u"seed"_s, 7}}));
    QCOMPARE(body[u"serviceTier"_s].toString(), "flex");
}

void tst_GeminiBody::addresses_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("url");
    const QString base = u"https://generativelanguage.googleapis.com/v1beta/"_s;
    QTest::newRow("plain") << "gemini-3.8-flash" << base + u"models/gemini-3.8-flash:streamGenerateContent?alt=sse"_s;
    QTest::newRow("with its folder") << "models/gemini-3.8-flash"
                                     << base + u"models/gemini-3.8-flash:streamGenerateContent?alt=sse"_s;
    QTest::newRow("tuned") << "tunedModels/mine" << base + u"tunedModels/mine:streamGenerateContent?alt=sse"_s;
    QTest::newRow("no way out") << "x?key=1#y" << base + u"models/x%3Fkey=1%23y:streamGenerateContent?alt=sse"_s;
}

void tst_GeminiBody::addresses()
{
    QFETCH(const QString, model);
    QTEST(geminiEndpoint(lab(), ask(model)).toString(QUrl::FullyEncoded), "url");
}

void tst_GeminiBody::headers()
{
    QCOMPARE(geminiHeaders(lab(), u"k"_s).value("x-goog-api-key"), "k");
    QVERIFY(!geminiHeaders(lab(), {}).contains("x-goog-api-key"));
}

QTEST_GUILESS_MAIN(tst_GeminiBody)
#include "tst_geminibody.moc"
