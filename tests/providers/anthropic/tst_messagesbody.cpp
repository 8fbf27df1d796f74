// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/messagesbody.h"
#include "core/providers/anthropic/messagesdecoder.h"
#include "core/providers/echo.h"

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
    return {.id = u"lab"_s, .kind = ConnectionKind::Anthropic};
}

} // namespace

class tst_MessagesBody : public QObject
{
    Q_OBJECT

private slots:
    void settings_data();
    void settings();
    void messages_data();
    void messages();
    void tools_data();
    void tools();
    void extraWins();
    void headersAndAddress();
};

void tst_MessagesBody::settings_data()
{
    QTest::addColumn<ChatRequest>("request");
    QTest::addColumn<QByteArray>("expected"); // all but model, messages and stream

    QTest::newRow("plain") << ask(u"claude-opus-4-8"_s) << QByteArray(R"({"max_tokens":64000})");
    ChatRequest request = ask(u"claude-opus-4-8"_s);
    request.maxTokens = 4000;
    request.temperature = 0.3; // refused by this version of the API
    request.effort = u"xhigh"_s;
    QTest::newRow("adaptive")
        << request
        << QByteArray(
               R"({"max_tokens":4000,"thinking":{"type":"adaptive","display":"summarized"},"output_config":{"effort":"xhigh"}})");
    request.model.id = u"claude-haiku-4-5"_s;
    QTest::newRow("budget") << request << QByteArray(R"({"max_tokens":4000,"thinking":{"type":"enabled","budget_tokens":3800}})");
    request.maxTokens = 800;
    QTest::newRow("no room for a budget") << request << QByteArray(R"({"max_tokens":800})");
    request = ask(u"claude-opus-4-5"_s);
    request.effort = u"low"_s;
    QTest::newRow("budget and effort")
        << request
        << QByteArray(
               R"({"max_tokens":64000,"thinking":{"type":"enabled","budget_tokens":12800},"output_config":{"effort":"low"}})");
    QTest::newRow("thinks unasked") << ask(u"claude-sonnet-5"_s)
                                    << QByteArray(
                                           R"({"max_tokens":64000,"thinking":{"type":"adaptive","display":"summarized"}})");
    request = ask(u"claude-opus-5-5"_s);
    request.effort = u"none"_s;
    QTest::newRow("cannot but think")
        << request
        << QByteArray(
               R"({"max_tokens":64000,"thinking":{"type":"adaptive","display":"summarized"},"output_config":{"effort":"low"}})");
    request.model.id = u"claude-opus-4-8"_s;
    QTest::newRow("no thinking") << request << QByteArray(R"({"max_tokens":64000})");
    request = ask(u"kimi-k2.6"_s);
    request.temperature = 0.5;
    QTest::newRow("another maker's") << request << QByteArray(R"({"max_tokens":8192,"temperature":0.5})");
    request = ask(u"claude-opus-4-6"_s);
    request.responseSchema = object(R"({"type":"object","properties":{"n":{"type":"number","minimum":1}}})");
    request.schemaName = u"figure"_s;
    QTest::newRow("structured")
        << request
        << QByteArray(R"({"max_tokens":64000,"output_config":{"format":{"type":"json_schema","schema":{"type":"object",)"
                      R"("additionalProperties":false,"properties":{"n":{"type":"number","description":"[minimum: 1]"}}}}}})");
}

void tst_MessagesBody::settings()
{
    QFETCH(const ChatRequest, request);
    QFETCH(const QByteArray, expected);
    QJsonObject body = messagesBody(request, lab());
    QCOMPARE(body.take(u"model"_s).toString(), request.model.id);
    QCOMPARE(body.take(u"stream"_s), QJsonValue(true));
    QCOMPARE(text(body.take(u"messages"_s)), QByteArray(R"([{"content":"Why?","role":"user"}])"));
    QCOMPARE(body, object(expected));
}

void tst_MessagesBody::messages_data()
{
    QTest::addColumn<std::vector<Message>>("messages");
    QTest::addColumn<QByteArray>("expected"); // {"system":..., "messages":[...]}
    using M = std::vector<Message>;

    QTest::newRow("system stands apart") << M{{.role = Role::System, .text = u"Be brief."_s},
                                              {.role = Role::User, .text = u"Hi"_s}}
                                         << QByteArray(R"({"system":"Be brief.","messages":[{"role":"user","content":"Hi"}]})");
    QTest::newRow("two systems") << M{{.role = Role::System, .text = u"A"_s},
                                      {.role = Role::User, .text = u"Hi"_s},
                                      {.role = Role::System, .text = u"B"_s}}
                                 << QByteArray(R"({"system":"A\n\nB","messages":[{"role":"user","content":"Hi"}]})");
    QTest::newRow("neighbours join")
        << M{{.role = Role::User, .text = u"A"_s},
             {.role = Role::User, .text = u"B"_s},
             {.role = Role::Assistant, .text = u"C"_s}}
        << QByteArray(R"({"messages":[{"role":"user","content":[{"type":"text","text":"A"},{"type":"text","text":"B"}]},)"
                      R"({"role":"assistant","content":"C"}]})");
    const Attachment picture{.kind = AttachmentKind::Image, .name = u"p.png"_s, .mediaType = u"image/png"_s, .data = "abc"};
    const Attachment paper{.kind = AttachmentKind::Pdf, .name = u"p.pdf"_s, .mediaType = u"application/pdf"_s, .data = "pdf"};
    const Attachment notes{.kind = AttachmentKind::Text, .name = u"n.txt"_s, .mediaType = u"text/plain"_s, .text = u"note"_s};
    const Attachment odd{.kind = AttachmentKind::Image, .name = u"p.tiff"_s, .mediaType = u"image/tiff"_s, .data = "x"};
    QTest::newRow("files")
        << M{{.role = Role::User, .text = u"See"_s, .attachments = {picture, paper, notes}}}
        << QByteArray(
               R"({"messages":[{"role":"user","content":[)"
               R"({"type":"image","source":{"type":"base64","media_type":"image/png","data":"YWJj"}},)"
               R"({"type":"document","title":"p.pdf","source":{"type":"base64","media_type":"application/pdf","data":"cGRm"}},)"
               R"({"type":"text","text":"Attached file “n.txt”:\n```\nnote\n```\n\nSee"}]}]})");
    QTest::newRow("an image of an unknown type")
        << M{{.role = Role::User, .text = u"See"_s, .attachments = {odd}}}
        << QByteArray(
               R"({"messages":[{"role":"user","content":"Attached image “p.tiff” (its picture cannot be shown to you)\n\nSee"}]})");

    const ToolCall first{.id = u"t1"_s, .name = u"add"_s, .arguments = {{u"n"_s, 1}}};
    const ToolCall second{.id = u"t2"_s, .name = u"add"_s, .arguments = {{u"n"_s, 2}}};
    const ToolCall search{.id = u"srvtoolu_1"_s, .name = u"web_search"_s, .state = ToolCallState::Done};
    const Message result{.role = Role::Tool, .text = u"3"_s, .toolCallId = u"t1"_s, .toolName = u"add"_s};
    const Message error{.role = Role::Tool, .text = u"no"_s, .toolCallId = u"t2"_s, .toolName = u"add"_s, .toolFailed = true};
    const QByteArray results = R"({"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","content":"3"},)"
                               R"({"type":"tool_result","tool_use_id":"t2","content":"no","is_error":true}]})";
    const QByteArray calls = R"({"type":"tool_use","id":"t1","name":"add","input":{"n":1}},)"
                             R"({"type":"tool_use","id":"t2","name":"add","input":{"n":2}})";
    QTest::newRow("parallel tools") << M{{.role = Role::Assistant, .text = u"Hm"_s, .toolCalls = {first, search, second}},
                                         result,
                                         error}
                                    << QByteArray(R"({"messages":[{"role":"assistant","content":[{"type":"text","text":"Hm"},)" +
                                                  calls + "]}," + results + "]}");
    const QByteArray thinking = R"({"type":"thinking","thinking":"so","signature":"sig=="})";
    const QByteArray redacted = R"({"type":"redacted_thinking","data":"secret"})";
    const QJsonArray echo = echoOf(
        u"anthropic.messages"_s,
        QJsonDocument::fromJson("[" + thinking + R"(,{"type":"text","text":"Hm"},)" + redacted + "," + calls + "]").array());
    QTest::newRow("echo, as it came")
        << M{{.role = Role::Assistant, .text = u"Hm"_s, .toolCalls = {first, second}, .echo = echo}, result, error}
        << QByteArray(R"({"messages":[{"role":"assistant","content":[)" + thinking + R"(,{"type":"text","text":"Hm"},)" +
                      redacted + "," + calls + "]}," + results + "]}");
    QTest::newRow("echo of a changed answer")
        << M{{.role = Role::Assistant, .text = u"Shorter"_s, .toolCalls = {first, second}, .echo = echo}, result, error}
        << QByteArray(R"({"messages":[{"role":"assistant","content":[)" + thinking + "," + redacted +
                      R"(,{"type":"text","text":"Shorter"},)" + calls + "]}," + results + "]}");
    QTest::newRow("another wire's echo") << M{{.role = Role::Assistant,
                                               .text = u"Hm"_s,
                                               .echo = echoOf(u"gemini"_s, {QJsonObject{{u"text"_s, u"x"_s}}})}}
                                         << QByteArray(R"({"messages":[{"role":"assistant","content":"Hm"}]})");
    QTest::newRow("nothing said") << M{{.role = Role::User, .text = u"Hi"_s}, {.role = Role::Assistant}}
                                  << QByteArray(R"({"messages":[{"role":"user","content":"Hi"}]})");
}

void tst_MessagesBody::messages()
{
    QFETCH(const std::vector<Message>, messages);
    QFETCH(const QByteArray, expected);
    const QJsonObject body = messagesBody(ask(u"claude-opus-4-8"_s, messages), lab());
    QCOMPARE(text(body[u"messages"_s]), text(object(expected)[u"messages"_s]));
    QCOMPARE(body.value(u"system"_s), object(expected).value(u"system"_s));
}

void tst_MessagesBody::tools_data()
{
    QTest::addColumn<ChatRequest>("request");
    QTest::addColumn<QByteArray>("tools");
    QTest::addColumn<QByteArray>("choice");

    ChatRequest request = ask(u"claude-opus-4-8"_s);
    QTest::newRow("none") << request << QByteArray() << QByteArray();
    request.toolsAllowed = false;
    QTest::newRow("none, not allowed") << request << QByteArray() << QByteArray();
    request.tools = {{.name = u"add"_s, .description = u"Adds."_s, .parameters = object(R"({"type":"object"})")},
                     {.name = u"now"_s, .description = {}, .parameters = {}}};
    const QByteArray own = R"({"name":"add","description":"Adds.","input_schema":{"type":"object"}},)"
                           R"({"name":"now","input_schema":{"type":"object"}})";
    QTest::newRow("not allowed") << request << QByteArray("[" + own + "]") << QByteArray(R"({"type":"none"})");
    request.toolsAllowed = true;
    QTest::newRow("own") << request << QByteArray("[" + own + "]") << QByteArray();
    request = ask(u"claude-opus-4-8"_s);
    request.hostedTools = {{.kind = HostedToolKind::WebSearch, .allowedDomains = {u"a.org"_s}, .maxUses = 3},
                           {.kind = HostedToolKind::WebFetch, .excludedDomains = {u"b.org"_s}}};
    QTest::newRow("hosted")
        << request
        << QByteArray(
               R"([{"type":"web_search_20250305","name":"web_search","allowed_domains":["a.org"],"max_uses":3},)"
               R"({"type":"web_fetch_20250910","name":"web_fetch","blocked_domains":["b.org"],"citations":{"enabled":true}}])")
        << QByteArray();
    request.responseSchema = QJsonObject{{u"type"_s, u"object"_s}};
    request.hostedTools = {{.kind = HostedToolKind::WebFetch}};
    QTest::newRow("no citations in a prescribed format")
        << request << QByteArray(R"([{"type":"web_fetch_20250910","name":"web_fetch"}])") << QByteArray();
    request.hostedTools = {{.allowedDomains = {u"a.org"_s, u"b.org"_s}, .excludedDomains = {u"B.org"_s}}};
    QTest::newRow("both lists") << request
                                << QByteArray(
                                       R"([{"type":"web_search_20250305","name":"web_search","allowed_domains":["a.org"]}])")
                                << QByteArray();
    request.hostedTools = {{.allowedDomains = {u"a.org"_s}, .excludedDomains = {u"a.org"_s}}};
    QTest::newRow("nothing allowed") << request << QByteArray() << QByteArray();
}

void tst_MessagesBody::tools()
{
    QFETCH(const ChatRequest, request);
    QFETCH(const QByteArray, tools);
    QFETCH(const QByteArray, choice);
    const QJsonObject body = messagesBody(request, lab());
    QCOMPARE(body.contains(u"tools"_s), !tools.isEmpty());
    QCOMPARE(body[u"tools"_s].toArray(), QJsonDocument::fromJson(tools).array());
    QCOMPARE(body.contains(u"tool_choice"_s), !choice.isEmpty());
    QCOMPARE(body[u"tool_choice"_s].toObject(), object(choice));
}

void tst_MessagesBody::extraWins()
{
    ChatRequest request = ask(u"claude-opus-4-8"_s);
    request.extra = {{u"max_tokens"_s, 7}, {u"service_tier"_s, u"auto"_s}};
    const QJsonObject body = messagesBody(request, lab());
    QCOMPARE(body[u"max_tokens"_s].toInt(), 7);
    QCOMPARE(body[u"service_tier"_s].toString(), "auto");
}

void tst_MessagesBody::headersAndAddress()
{
    const QHttpHeaders with = messagesHeaders(lab(), u"sk-1"_s);
    QCOMPARE(with.value("x-api-key"), "sk-1");
    QCOMPARE(with.value("anthropic-version"), "2026-10-21");
    QVERIFY(!with.contains("authorization"));
    QVERIFY(!messagesHeaders(lab(), {}).contains("x-api-key"));
    QCOMPARE(messagesWire().endpoint(lab(), ask(u"claude-opus-4-8"_s)), QUrl(u"https://api.anthropic.com/v1/messages"_s));
}

QTEST_GUILESS_MAIN(tst_MessagesBody)
#include "tst_messagesbody.moc"
