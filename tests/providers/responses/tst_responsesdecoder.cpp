// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/responses/responsesdecoder.h"
#include "tests/support/rawserver.h"
#include "tests/support/wirecheck.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

/// A stream of events, one a line of JSON, as OpenAI frames it: with the type before the data, and without [DONE].
QByteArray stream(const QByteArrayList &events)
{
    QByteArray bytes;
    for (const QByteArray &event : events) {
        const QString type = QJsonDocument::fromJson(event)["type"].toString();
        bytes += "event: " + type.toUtf8() + "\ndata: " + event + "\n\n";
    }
    return bytes;
}

QByteArray finished(const QByteArray &more = R"("status":"completed")")
{
    return R"({"type":"response.completed","response":{"id":"r","model":"m-1",)" + more + "}}";
}

const QByteArray created =
    R"({"type":"response.created","sequence_number":0,"response":{"id":"r","status":"in_progress","model":"m-1","output":[]}})";
const QByteArray hello =
    R"({"type":"response.output_text.delta","output_index":0,"content_index":0,"item_id":"i","delta":"Grüß"})";
const QByteArray world =
    R"({"type":"response.output_text.delta","output_index":0,"content_index":0,"item_id":"i","delta":" Gott"})";
const QByteArray textDone = R"({"type":"response.output_text.done","output_index":0,"content_index":0,"text":"Grüß Gott"})";
const QByteArray message = R"({"type":"message","id":"i","role":"assistant","status":"completed",)"
                           R"("content":[{"type":"output_text","text":"Grüß Gott","annotations":[]}]})";
const QByteArray messageDone = R"({"type":"response.output_item.done","output_index":0,"item":)" + message + "}";

QByteArray itemDone(int index, const QByteArray &item)
{
    return R"({"type":"response.output_item.done","output_index":)" + QByteArray::number(index) + R"(,"item":)" + item + "}";
}

} // namespace

/// Whole replies of the Responses API, and what is heard of them.
class tst_ResponsesDecoder : public QObject
{
    Q_OBJECT

private slots:
    void hears_data();
    void hears();
    void countsUsage_data();
    void countsUsage();
    void keepsItsItemsForTheNextTurn();
    void isDoneAtTheEndMark();
    void endsEarly();
};

void tst_ResponsesDecoder::hears_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("heard");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &heard) {
        QTest::newRow(name) << body << heard;
    };

    row("text, said three times over", stream({created, hello, world, textDone, messageDone, finished()}),
        {"text: Grüß Gott", "stop m-1"});
    row("text without deltas", stream({created, textDone, messageDone, finished()}), {"text: Grüß Gott", "stop m-1"});
    row("text in its item alone", stream({created, messageDone, finished()}), {"text: Grüß Gott", "stop m-1"});
    row("text in the response alone", stream({created, finished(R"("status":"completed","output":[)" + message + "]")}),
        {"text: Grüß Gott", "stop m-1"});
    row("whole", R"({"id":"r","object":"response","status":"completed","model":"m-1","output":[)" + message + "]}",
        {"text: Grüß Gott", "stop m-1"});
    row("without event lines, with [DONE]",
        QByteArray(stream({hello, world, finished()})).replace("event: ", ": ") + "data: [DONE]\n\n",
        {"text: Grüß Gott", "stop m-1"});
    row("only [DONE] at the end", stream({created, hello}) + "data: [DONE]\n\n", {"text: Grüß", "unknown m-1"});
    row("two parts and an unknown event",
        stream({hello, R"({"type":"response.teleport.delta","delta":"!"})",
                R"({"type":"response.output_text.delta","output_index":0,"content_index":1,"delta":", Welt"})", finished()}),
        {"text: Grüß, Welt", "stop m-1"});
    row("items told apart by their ids",
        stream({R"({"type":"response.output_text.delta","item_id":"i","delta":"a"})",
                R"({"type":"response.output_text.delta","item_id":"j","delta":"b"})",
                R"({"type":"response.output_text.done","item_id":"i","text":"a"})", finished()}),
        {"text: ab", "stop m-1"});
    row("reasoning, its summary in two paragraphs",
        stream(
            {R"({"type":"response.reasoning_summary_part.added","output_index":0,"summary_index":0,"part":{"type":"summary_text","text":""}})",
             R"({"type":"response.reasoning_summary_text.delta","output_index":0,"summary_index":0,"delta":"First"})",
             R"({"type":"response.reasoning_summary_text.done","output_index":0,"summary_index":0,"text":"First"})",
             R"({"type":"response.reasoning_summary_text.delta","output_index":0,"summary_index":1,"delta":"Then"})",
             itemDone(
                 0,
                 R"({"type":"reasoning","id":"rs","encrypted_content":"x","summary":[{"type":"summary_text","text":"First"},{"type":"summary_text","text":"Then"}]})"),
             R"({"type":"response.output_text.delta","output_index":1,"content_index":0,"delta":"A"})", finished()}),
        {"reasoning: First\n\nThen", "text: A", "stop m-1"});
    row("reasoning as it was thought, not its summary, too",
        stream(
            {R"({"type":"response.reasoning_text.delta","output_index":0,"content_index":0,"delta":"hm"})",
             R"({"type":"response.reasoning_summary_text.delta","output_index":0,"summary_index":0,"delta":"short"})",
             itemDone(
                 0,
                 R"({"type":"reasoning","id":"rs","summary":[{"type":"summary_text","text":"short"}],"content":[{"type":"reasoning_text","text":"hm"}]})"),
             finished()}),
        {"reasoning: hm", "stop m-1"});
    row("reasoning in its item alone",
        stream({itemDone(0, R"({"type":"reasoning","id":"rs","summary":[{"type":"summary_text","text":"short"}]})"), finished()}),
        {"reasoning: short", "stop m-1"});
    row("calls in parallel",
        stream(
            {R"({"type":"response.output_item.added","output_index":0,"item":{"type":"function_call","id":"fc0","call_id":"c0","name":"look","arguments":""}})",
             R"({"type":"response.output_item.added","output_index":1,"item":{"type":"function_call","id":"fc1","call_id":"c1","name":"go","arguments":""}})",
             R"({"type":"response.function_call_arguments.delta","output_index":1,"item_id":"fc1","delta":"{\"b\""})",
             R"({"type":"response.function_call_arguments.delta","output_index":0,"item_id":"fc0","delta":"{\"a\":"})",
             R"({"type":"response.function_call_arguments.delta","output_index":1,"item_id":"fc1","delta":":2}"})",
             R"({"type":"response.function_call_arguments.delta","output_index":0,"item_id":"fc0","delta":"\"ä\"}"})",
             R"({"type":"response.function_call_arguments.done","output_index":0,"item_id":"fc0","arguments":"{\"a\":\"ä\"}"})",
             R"({"type":"response.function_call_arguments.done","output_index":1,"item_id":"fc1"})", finished()}),
        {R"(call c0 look {"a":"ä"})", R"(call c1 go {"b":2})", "tool_calls m-1"});
    row("call in its item alone",
        stream(
            {itemDone(3, R"({"type":"function_call","id":"fc","call_id":"c","name":"go","arguments":"","status":"completed"})"),
             finished()}),
        {"call c go {}", "tool_calls m-1"});
    row("call with broken arguments",
        stream({itemDone(0, R"({"type":"function_call","call_id":"c","name":"go","arguments":"{\"a\""})"), finished()}),
        {"call c go failed: The model wrote arguments that are not valid JSON.", "tool_calls m-1"});
    row("call that was not finished",
        stream(
            {R"({"type":"response.output_item.added","output_index":0,"item":{"type":"function_call","call_id":"c","name":"go"}})",
             R"({"type":"response.function_call_arguments.delta","output_index":0,"delta":"{\"a\""})",
             R"({"type":"response.incomplete","response":{"status":"incomplete","incomplete_details":{"reason":"max_output_tokens"}}})"}),
        {"length"});
    row("search and what it found",
        stream(
            {R"({"type":"response.web_search_call.searching","output_index":0,"item_id":"ws"})",
             itemDone(
                 0,
                 R"({"type":"web_search_call","id":"ws","status":"completed","action":{"type":"search","query":"q","sources":[{"type":"url","url":"https://a.example"}]}})"),
             R"({"type":"response.output_text.annotation.added","output_index":1,"content_index":0,"annotation":{"type":"url_citation","url":"https://b.example","title":"B","start_index":0,"end_index":1}})",
             R"({"type":"response.output_text.annotation.added","output_index":1,"content_index":0,"annotation":{"type":"url_citation","url":"https://a.example","title":"A","start_index":0,"end_index":1}})",
             R"({"type":"response.output_text.annotation.added","output_index":1,"content_index":0,"annotation":{"type":"file_citation","file_id":"f"}})",
             finished()}),
        {R"(call ws web_search {"query":"q"} done: )", "source https://a.example ", "source https://b.example B", "stop m-1"});
    row("OpenRouter's fetch, that failed",
        stream(
            {itemDone(
                 0,
                 R"({"type":"openrouter:web_fetch","id":"st","status":"completed","url":"https://a.example","title":"A","error":"gone"})"),
             finished()}),
        {"call st web_fetch failed: gone", "source https://a.example A", "stop m-1"});
    row("citations in the item alone",
        stream(
            {itemDone(
                 0,
                 R"({"type":"message","content":[{"type":"output_text","text":"A","annotations":[{"type":"url_citation","url":"https://a.example","title":"T"}]}]})"),
             finished()}),
        {"text: A", "source https://a.example T", "stop m-1"});
    row("cut at the limit",
        stream(
            {hello,
             R"({"type":"response.incomplete","response":{"model":"m-1","status":"incomplete","incomplete_details":{"reason":"max_output_tokens"}}})"}),
        {"text: Grüß", "length m-1"});
    row("length as success, OpenRouter",
        stream({hello, finished(R"("status":"incomplete","incomplete_details":{"reason":"length"})")}),
        {"text: Grüß", "length m-1"});
    row("refusal",
        stream({R"({"type":"response.refusal.delta","output_index":0,"content_index":0,"delta":"I "})",
                R"({"type":"response.refusal.delta","output_index":0,"content_index":0,"delta":"won't."})",
                R"({"type":"response.refusal.done","output_index":0,"content_index":0,"refusal":"I won't."})",
                itemDone(0, R"({"type":"message","content":[{"type":"refusal","refusal":"I won't."}]})"), finished()}),
        {"failed refused: I won't."});
    row("refusal in its item alone",
        stream({itemDone(0, R"({"type":"message","content":[{"type":"refusal","refusal":"I won't."}]})"), finished()}),
        {"failed refused: I won't."});
    row("content filter",
        stream(
            {hello,
             R"({"type":"response.incomplete","response":{"status":"incomplete","incomplete_details":{"reason":"content_filter"}}})"}),
        {"text: Grüß", "failed refused: A content filter stopped the answer."});
    row("broken JSON", stream({hello}) + "data: {\"type\":\n\n",
        {"text: Grüß", "failed bad_response: Part of the reply is not the JSON it should be."});
}

void tst_ResponsesDecoder::hears()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, heard);
    QCOMPARE(told(decodeReply(responsesWire(), body)), heard);
    QCOMPARE(differenceAtCuts(responsesWire(), body), QString());
}

void tst_ResponsesDecoder::countsUsage_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<Usage>("counted");
    QTest::newRow("OpenAI") << QByteArray(R"({"input_tokens":10,"input_tokens_details":{"cached_tokens":4},"output_tokens":7,)"
                                          R"("output_tokens_details":{"reasoning_tokens":5},"total_tokens":17})")
                            << Usage{.inputTokens = 10, .outputTokens = 7, .reasoningTokens = 5, .cachedTokens = 4};
    QTest::newRow("OpenRouter") << QByteArray(
                                       R"({"input_tokens":10,"input_tokens_details":{"cached_tokens":0,"cache_write_tokens":3},)"
                                       R"("output_tokens":7,"cost":0.000123456,"is_byok":false,)"
                                       R"("server_tool_use_details":{"web_search_requests":2}})")
                                << Usage{.inputTokens = 10,
                                         .outputTokens = 7,
                                         .reasoningTokens = {},
                                         .cachedTokens = 0,
                                         .cacheWriteTokens = 3,
                                         .webSearches = 2,
                                         .cost = Money{123456},
                                         .costSource = CostSource::Provider};
    QTest::newRow("with a key of one's own")
        << QByteArray(R"({"cost":0.001,"is_byok":true,"cost_details":{"upstream_inference_cost":0.02}})")
        << Usage{.inputTokens = {}, .cost = Money{21'000'000}, .costSource = CostSource::Provider};
    QTest::newRow("nonsense") << QByteArray(R"({"input_tokens":-1,"output_tokens":"7","cost":-2})") << Usage{};
}

void tst_ResponsesDecoder::countsUsage()
{
    QFETCH(QByteArray, usage);
    QFETCH(Usage, counted);
    const QByteArray body = stream({hello, finished(R"("status":"completed","usage":)" + usage)});
    const WireReply reply = decodeReply(responsesWire(), body);
    QVERIFY(reply.result);
    QCOMPARE(reply.result->usage, counted);
    QCOMPARE(reply.usage, counted);
}

void tst_ResponsesDecoder::keepsItsItemsForTheNextTurn()
{
    const QByteArray reasoning = R"({"type":"reasoning","id":"rs","summary":[],"encrypted_content":"gAAA","future":{"a":1}})";
    const QByteArray call =
        R"({"type":"function_call","id":"fc","call_id":"c","name":"go","arguments":"{}","status":"completed"})";
    const QByteArray fusion = R"({"type":"openrouter:fusion","id":"st","status":"completed","responses":[]})";
    const WireReply reply =
        decodeReply(responsesWire(),
                    stream({itemDone(0, reasoning), itemDone(0, reasoning), itemDone(1, fusion), itemDone(2, call), finished()}));
    QVERIFY(reply.result);
    QCOMPARE(reply.result->echo,
             (QJsonArray{QJsonDocument::fromJson(reasoning).object(), QJsonDocument::fromJson(call).object()}));
}

void tst_ResponsesDecoder::isDoneAtTheEndMark()
{
    ResponsesDecoder decoder;
    QVERIFY(decoder.takeEvent({.type = "response.output_text.delta", .data = hello, .lastEventId = {}}));
    QVERIFY(!decoder.isDone());
    QVERIFY(decoder.takeEvent({.type = {}, .data = finished(), .lastEventId = {}}));
    QVERIFY(decoder.isDone());
    const auto late = decoder.takeEvent({.type = {}, .data = world, .lastEventId = {}});
    QVERIFY(late && late->empty());
}

void tst_ResponsesDecoder::endsEarly()
{
    const QByteArray half = stream({created, hello});
    const WireReply tidy = decodeReply(responsesWire(), half);
    QCOMPARE(tidy.result.error().kind, FailureKind::BadResponse);
    QVERIFY(tidy.result.error().retryable);
    const Failure cut{.kind = FailureKind::Network, .message = "cut", .retryable = true};
    const WireReply broken = decodeReply(responsesWire(), half, {.broken = cut});
    QCOMPARE(broken.result.error(), cut);
    QCOMPARE(broken.events, (std::vector<ChatEvent>{ChatText{"Grüß"}}));
}

QTEST_APPLESS_MAIN(tst_ResponsesDecoder)
#include "tst_responsesdecoder.moc"
