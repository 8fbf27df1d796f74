// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/messagesdecoder.h"
#include "core/providers/echo.h"
#include "tests/providers/anthropic/messagesevents.h"
#include "tests/support/wirecheck.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// Whole replies, written after Anthropic's "Streaming Messages", fed at every cut.
class tst_MessagesDecoder : public QObject
{
    Q_OBJECT

private slots:
    void replies_data();
    void replies();
    void breaks_data();
    void breaks();
    void usages_data();
    void usages();
    void echoes_data();
    void echoes();
    void reasons_data();
    void reasons();
};

namespace {

QByteArray thinkingBlock(int index)
{
    return blockStart(index, R"({"type":"thinking","thinking":"","signature":""})") +
           blockDelta(index, R"({"type":"thinking_delta","thinking":"Let me "})") +
           blockDelta(index, R"({"type":"thinking_delta","thinking":"see"})") +
           blockDelta(index, R"({"type":"signature_delta","signature":"EqQB+/="})") + blockStop(index);
}

QByteArray toolBlock(int index, const QByteArray &id, const QByteArrayList &pieces)
{
    QByteArray stream = blockStart(index, R"({"type":"tool_use","id":")" + id + R"(","name":"add","input":{}})");
    for (const QByteArray &piece : pieces)
        stream += blockDelta(index, R"({"type":"input_json_delta","partial_json":")" + piece + R"("})");
    return stream + blockStop(index);
}

QByteArray searchBlocks()
{
    return blockStart(0, R"({"type":"server_tool_use","id":"srvtoolu_1","name":"web_search","input":{}})") +
           blockDelta(0, R"({"type":"input_json_delta","partial_json":"{\"query\":"})") +
           blockDelta(0, R"({"type":"input_json_delta","partial_json":"\"tea\"}"})") + blockStop(0) +
           blockStart(
               1,
               R"({"type":"web_search_tool_result","tool_use_id":"srvtoolu_1","content":[)"
               R"({"type":"web_search_result","url":"https://tea.example/","title":"Tea","encrypted_content":"abc","page_age":null},)"
               R"({"type":"web_search_result","url":"https://cha.example/","title":"","encrypted_content":"def"}]})") +
           blockStop(1);
}

QByteArray citedBlock(int index)
{
    return blockStart(index, R"({"type":"text","text":"","citations":[]})") +
           blockDelta(index, R"({"type":"citations_delta","citation":{"type":"web_search_result_location","cited_text":"x",)"
                             R"("url":"https://leaf.example/","title":"Leaf","encrypted_index":"i"}})") +
           blockDelta(index, R"({"type":"text_delta","text":"Leaves."})") + blockStop(index);
}

} // namespace

void tst_MessagesDecoder::replies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    using L = QStringList;

    QTest::newRow("text") << messageStart() + messagesEvent("ping") + textBlock(0, "Grüße 👋") + messageEnd("end_turn")
                          << L{"text: Grüße 👋", "stop claude-opus-5-5"};
    QTest::newRow("thinking") << messageStart() + thinkingBlock(0) + textBlock(1, "42") + messageEnd("end_turn")
                              << L{"reasoning: Let me see", "text: 42", "stop claude-opus-5-5"};
    QTest::newRow("thinking left out") << messageStart() + blockStart(0, R"({"type":"thinking","thinking":"","signature":""})") +
                                              blockDelta(0, R"({"type":"signature_delta","signature":"s"})") + blockStop(0) +
                                              textBlock(1, "42") + messageEnd("end_turn")
                                       << L{"text: 42", "stop claude-opus-5-5"};
    QTest::newRow("redacted thinking") << messageStart() + blockStart(0, R"({"type":"redacted_thinking","data":"Em0="})") +
                                              blockStop(0) + textBlock(1, "42") + messageEnd("end_turn")
                                       << L{"text: 42", "stop claude-opus-5-5"};
    QTest::newRow("parallel tools") << messageStart() + textBlock(0, "Adding.") +
                                           toolBlock(1, "t1", {"", R"({\"n\":)", R"([1,2]})"}) +
                                           toolBlock(2, "t2", {R"({\"n\":\"ü\"})"}) + toolBlock(3, "t3", {}) +
                                           messageEnd("tool_use")
                                    << L{"text: Adding.", R"(call t1 add {"n":[1,2]})", R"(call t2 add {"n":"ü"})",
                                         "call t3 add {}", "tool_calls claude-opus-5-5"};
    QTest::newRow("broken arguments") << messageStart() + toolBlock(0, "t1", {R"({\"n\":)"}) + messageEnd("max_tokens")
                                      << L{"call t1 add failed: The model wrote arguments that are not valid JSON.",
                                           "length claude-opus-5-5"};
    QTest::newRow("web search")
        << messageStart() + searchBlocks() + citedBlock(2) + messageEnd("end_turn")
        << L{"call srvtoolu_1 web_search {\"query\":\"tea\"} done: Tea - https://tea.example/\nhttps://cha.example/",
             "source https://tea.example/ Tea",
             "source https://cha.example/ ",
             "source https://leaf.example/ Leaf",
             "text: Leaves.",
             "stop claude-opus-5-5"};
    QTest::newRow("search failed")
        << messageStart() + blockStart(0, R"({"type":"server_tool_use","id":"s1","name":"web_search","input":{"query":"x"}})") +
               blockStop(0) +
               blockStart(1, R"({"type":"web_search_tool_result","tool_use_id":"s1","content":)"
                             R"({"type":"web_search_tool_result_error","error_code":"max_uses_exceeded"}})") +
               blockStop(1) + textBlock(2, "Sorry") + messageEnd("end_turn")
        << L{"call s1 web_search failed: max_uses_exceeded", "text: Sorry", "stop claude-opus-5-5"};
    QTest::newRow("web fetch")
        << messageStart() +
               blockStart(0, R"({"type":"server_tool_use","id":"s1","name":"web_fetch","input":{"url":"https://a.example/"}})") +
               blockStop(0) +
               blockStart(1, R"({"type":"web_fetch_tool_result","tool_use_id":"s1","content":{"type":"web_fetch_result",)"
                             R"("url":"https://a.example/","content":{"type":"document","title":"A","source":)"
                             R"({"type":"text","media_type":"text/plain","data":"words"}}}})") +
               blockStop(1) + textBlock(2, "Read") + messageEnd("end_turn")
        << L{"call s1 web_fetch {\"url\":\"https://a.example/\"} done: A - https://a.example/", "source https://a.example/ A",
             "text: Read", "stop claude-opus-5-5"};
    QTest::newRow("paused")
        << messageStart() + searchBlocks() + messageEnd("pause_turn")
        << L{"call srvtoolu_1 web_search {\"query\":\"tea\"} done: Tea - https://tea.example/\nhttps://cha.example/",
             "source https://tea.example/ Tea", "source https://cha.example/ ", "length claude-opus-5-5"};
    QTest::newRow("refusal") << messageStart() + textBlock(0, "I") +
                                    messagesEvent(
                                        "message_delta",
                                        R"("delta":{"stop_reason":"refusal","stop_details":{"type":"refusal",)"
                                        R"("category":"bio","explanation":"Too dangerous."}},"usage":{"output_tokens":2})") +
                                    messagesEvent("message_stop")
                             << L{"text: I", "failed refused: Too dangerous."};
    QTest::newRow("refusal, category alone")
        << messageStart() +
               messagesEvent("message_delta", R"("delta":{"stop_reason":"refusal","stop_details":{"type":"refusal",)"
                                              R"("category":"cyber","explanation":null}})") +
               messagesEvent("message_stop")
        << L{"failed refused: The model declined to answer (cyber)."};
    QTest::newRow("refusal, no details") << messageStart() + messageEnd("refusal")
                                         << L{"failed refused: The model declined to answer."};
    QTest::newRow("error in mid-answer") << messageStart() + textBlock(0, "half") +
                                                messagesEvent("error",
                                                              R"("error":{"type":"overloaded_error","message":"Overloaded"})")
                                         << L{"text: half", "failed overloaded: Overloaded"};
    QTest::newRow("error that is no JSON") << QByteArray("event: error\ndata: gone\n\n") << L{"failed server: gone"};
    QTest::newRow("unknown events and blocks")
        << messageStart() + messagesEvent("message_hum", R"("x":1)") + blockStart(0, R"({"type":"hologram","data":{}})") +
               blockDelta(0, R"({"type":"hologram_delta","data":"x"})") + blockStop(0) + textBlock(1, "ok") +
               messageEnd("end_turn")
        << L{"text: ok", "stop claude-opus-5-5"};
    QTest::newRow("blocks never started or stopped") // imitations of the format
        << messageStart() + blockDelta(0, R"({"type":"thinking_delta","thinking":"hm"})") +
               blockDelta(1, R"({"type":"text_delta","text":"ok"})") +
               blockStart(2, R"({"type":"tool_use","id":"t","name":"add","input":{"n":1}})") + messageEnd("tool_use")
        << L{"reasoning: hm", "text: ok", R"(call t add {"n":1})", "tool_calls claude-opus-5-5"};
    QTest::newRow("no JSON") << QByteArray(messageStart() + "data: {broken\n\n")
                             << L{"failed bad_response: Part of the reply is not the JSON it should be."};
    QTest::newRow("cut off") << messageStart() + textBlock(0, "half")
                             << L{"text: half", "failed bad_response: The reply ended early, without its end mark."};
    QTest::newRow("nothing") << QByteArray() << L{"failed bad_response: The reply ended early, without its end mark."};
    QTest::newRow("whole")
        << QByteArray(
               R"({"type":"message","model":"claude-opus-5-5","content":[{"type":"thinking","thinking":"hm","signature":"s"},)"
               R"({"type":"text","text":"Hi"},{"type":"tool_use","id":"t","name":"add","input":{"n":1}}],)"
               R"("stop_reason":"tool_use","usage":{"input_tokens":1,"output_tokens":2}})")
        << L{"reasoning: hm", "text: Hi", R"(call t add {"n":1})", "tool_calls claude-opus-5-5"};
    QTest::newRow("whole error") << QByteArray(R"({"type":"error","error":{"type":"api_error","message":"Oops"}})")
                                 << L{"failed server: Oops"};
    QTest::newRow("whole, something else") << QByteArray(R"({"hello":"world"})")
                                           << L{"failed bad_response: The reply is not the JSON it should be."};
}

void tst_MessagesDecoder::replies()
{
    QFETCH(const QByteArray, body);
    QTEST(told(decodeReply(messagesWire(), body)), "lines");
    QCOMPARE(differenceAtCuts(messagesWire(), body), QString());
    if (!body.startsWith('{')) {
        const QByteArray windows = QByteArray(body).replace("\n", "\r\n");
        QTEST(told(decodeReply(messagesWire(), windows)), "lines");
    }
}

void tst_MessagesDecoder::breaks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("last");
    const QByteArray finished = messageStart() + textBlock(0, "all") + messageEnd("end_turn");
    QTest::newRow("in mid-answer") << messageStart() + textBlock(0, "half") << "failed network: gone";
    QTest::newRow("behind the reason") << finished.first(finished.indexOf("event: message_stop")) << "stop claude-opus-5-5";
    QTest::newRow("behind a refusal") << messageStart() + messagesEvent("message_delta", R"("delta":{"stop_reason":"refusal"})")
                                      << "failed refused: The model declined to answer.";
}

void tst_MessagesDecoder::breaks()
{
    QFETCH(const QByteArray, body);
    const Failure gone{.kind = FailureKind::Network, .message = u"gone"_s, .retryable = true};
    QTEST(told(decodeReply(messagesWire(), body, {.broken = gone})).last(), "last");
    QCOMPARE(differenceAtCuts(messagesWire(), body, gone), QString());
}

void tst_MessagesDecoder::usages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Usage>("usage");
    QTest::newRow("cache counts as input")
        << messageStart(
               R"({"input_tokens":10,"cache_creation_input_tokens":200,"cache_read_input_tokens":3000,"output_tokens":1})") +
               messageEnd("end_turn", R"({"output_tokens":50,"output_tokens_details":{"thinking_tokens":20},)"
                                      R"("server_tool_use":{"web_search_requests":2,"web_fetch_requests":1}})")
        << Usage{.inputTokens = 3210,
                 .outputTokens = 50,
                 .reasoningTokens = 20,
                 .cachedTokens = 3000,
                 .cacheWriteTokens = 200,
                 .webSearches = 2};
    QTest::newRow("sums replace what was told before")
        << messageStart() + messageEnd("end_turn", R"({"input_tokens":500,"cache_read_input_tokens":40,"output_tokens":6})")
        << Usage{.inputTokens = 540, .outputTokens = 6, .cachedTokens = 40};
    QTest::newRow("nulls and nonsense are nothing")
        << messageStart(R"({"input_tokens":10,"cache_read_input_tokens":null,"output_tokens":-1})") +
               messageEnd("end_turn", R"({"output_tokens":"many","server_tool_use":null})")
        << Usage{.inputTokens = 10};
    QTest::newRow("of a call that failed") << messageStart() + messagesEvent("error", R"("error":{"type":"api_error"})")
                                           << Usage{.inputTokens = 10, .outputTokens = 1};
    QTest::newRow("never told") << QByteArray() << Usage{};
}

void tst_MessagesDecoder::usages()
{
    QFETCH(const QByteArray, body);
    const WireReply reply = decodeReply(messagesWire(), body);
    QTEST(reply.usage, "usage");
    if (reply.result)
        QTEST(reply.result->usage, "usage");
}

void tst_MessagesDecoder::echoes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("blocks"); // empty: none

    QTest::newRow("text needs none") << messageStart() + textBlock(0, "Hi") + messageEnd("end_turn") << QByteArray();
    QTest::newRow("tools alone need none") << messageStart() + toolBlock(0, "t", {}) + messageEnd("tool_use") << QByteArray();
    QTest::newRow("thinking around tools") << messageStart() + thinkingBlock(0) +
                                                  blockStart(1, R"({"type":"redacted_thinking","data":"Em0="})") + blockStop(1) +
                                                  textBlock(2, "Hm") + blockStart(3, R"({"type":"text","text":""})") +
                                                  blockStop(3) + toolBlock(4, "t1", {R"({\"n\":1})"}) + messageEnd("tool_use")
                                           << QByteArray(
                                                  R"([{"type":"thinking","thinking":"Let me see","signature":"EqQB+/="},)"
                                                  R"({"type":"redacted_thinking","data":"Em0="},{"type":"text","text":"Hm"},)"
                                                  R"({"type":"tool_use","id":"t1","name":"add","input":{"n":1}}])");
    QTest::newRow("hosted tools and citations")
        << messageStart() + searchBlocks() + citedBlock(2) + messageEnd("end_turn")
        << QByteArray(
               R"([{"type":"server_tool_use","id":"srvtoolu_1","name":"web_search","input":{"query":"tea"}},)"
               R"({"type":"web_search_tool_result","tool_use_id":"srvtoolu_1","content":[)"
               R"({"type":"web_search_result","url":"https://tea.example/","title":"Tea","encrypted_content":"abc","page_age":null},)"
               R"({"type":"web_search_result","url":"https://cha.example/","title":"","encrypted_content":"def"}]},)"
               R"({"type":"text","text":"Leaves.","citations":[{"type":"web_search_result_location","cited_text":"x",)"
               R"("url":"https://leaf.example/","title":"Leaf","encrypted_index":"i"}]}])");
}

void tst_MessagesDecoder::echoes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, blocks);
    const WireReply reply = decodeReply(messagesWire(), body);
    QVERIFY(reply.result);
    QCOMPARE(reply.result->echo.isEmpty(), blocks.isEmpty());
    QCOMPARE(echoedParts(u"anthropic.messages"_s, reply.result->echo), QJsonDocument::fromJson(blocks).array());
}

void tst_MessagesDecoder::reasons_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<FinishReason>("expected");
    QTest::newRow("end_turn") << "end_turn" << FinishReason::Stop;
    QTest::newRow("stop_sequence") << "stop_sequence" << FinishReason::Stop;
    QTest::newRow("max_tokens") << "max_tokens" << FinishReason::Length;
    QTest::newRow("context") << "model_context_window_exceeded" << FinishReason::Length;
    QTest::newRow("pause_turn") << "pause_turn" << FinishReason::Length;
    QTest::newRow("tool_use") << "tool_use" << FinishReason::ToolCalls;
    QTest::newRow("refusal") << "refusal" << FinishReason::ContentFilter;
    QTest::newRow("something new") << "sunset" << FinishReason::Unknown;
}

void tst_MessagesDecoder::reasons()
{
    QFETCH(const QString, reason);
    QTEST(messagesFinishReason(reason), "expected");
}

QTEST_GUILESS_MAIN(tst_MessagesDecoder)
#include "tst_messagesdecoder.moc"
