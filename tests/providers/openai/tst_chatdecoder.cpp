// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chatdecoder.h"
#include "tests/support/rawserver.h"
#include "tests/support/wirecheck.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

/// A chunk whose one choice has this delta.
QByteArray delta(const QByteArray &members, const QByteArray &finish = "null")
{
    return sse(R"({"id":"g","model":"m-1","choices":[{"index":0,"delta":{)" + members + R"(},"finish_reason":)" + finish + "}]}");
}

QByteArray says(const QByteArray &text)
{
    return delta("\"content\":\"" + text + "\"");
}

QByteArray calls(const QByteArray &parts)
{
    return delta(R"("tool_calls":[)" + parts + ']');
}

const QByteArray stop = delta({}, R"("stop")");
const QByteArray done = sse("[DONE]");

} // namespace

/// Whole replies and what they amount to, however the network cuts them.
class tst_ChatDecoder : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void decodesHoweverItIsCut_data() { decodes_data(); }
    void decodesHoweverItIsCut();
    void decodesBrokenConnections_data();
    void decodesBrokenConnections();
    void readsUsage_data();
    void readsUsage();
    void keepsTheEcho_data();
    void keepsTheEcho();
    void readsFinishReasons_data();
    void readsFinishReasons();
    void staysLinear();

private:
    void textRows();
    void reasoningRows();
    void toolRows();
    void sourceRows();
    void failureRows();
};

void tst_ChatDecoder::decodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    textRows();
    reasoningRows();
    toolRows();
    sourceRows();
    failureRows();
}

void tst_ChatDecoder::textRows()
{
    const QStringList hello{"text: Grüße, 世界 🌍", "stop m-1"};
    QTest::newRow("text") << says("Grüße, ") + says("世界 🌍") + stop + done << hello;
    QTest::newRow("text, escaped") << says(R"(Gr\u00fc\u00dfe, )") + says(R"(\u4e16\u754c \ud83c\udf0d)") + stop + done << hello;
    QTest::newRow("keep-alives") << ": OPENROUTER PROCESSING\n\n" + says("Grüße, ") + ": ping\n: ping\n\n" + says("世界 🌍") +
                                        stop + done
                                 << hello;
    QTest::newRow("CRLF") << (says("Grüße, ") + says("世界 🌍") + stop + done).replace("\n", "\r\n") << hello;
    QTest::newRow("CR") << (says("Grüße, ") + says("世界 🌍") + stop + done).replace("\n", "\r") << hello;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + says("Grüße, ") + says("世界 🌍") + stop + done << hello;
    QTest::newRow("no [DONE]") << says("Grüße, ") + says("世界 🌍") + stop << hello;
    QTest::newRow("no [DONE], usage last") << says("Grüße, 世界 🌍") + stop + sse(R"({"choices":[],"usage":{"prompt_tokens":1}})")
                                           << hello;
    QTest::newRow("finish with the last text") << delta(R"("content":"Grüße, 世界 🌍")", R"("stop")") + done << hello;
    QTest::newRow("[DONE] alone") << says("Grüße, 世界 🌍") + done << QStringList{"text: Grüße, 世界 🌍", "unknown m-1"};
    QTest::newRow("more behind [DONE]") << says("Grüße, 世界 🌍") + stop + done + says("never") << hello;
    QTest::newRow("parts") << delta(R"("content":[{"type":"text","text":"Grüße, "},"世界",{"type":"text","text":" 🌍"}])") +
                                  stop + done
                           << hello;
    QTest::newRow("nulls") << delta(R"("role":"assistant","content":null,"refusal":null,"tool_calls":null,"reasoning":null)") +
                                  says("Grüße, 世界 🌍") + sse(R"({"error":null,"choices":null})") + stop + done
                           << hello;
    QTest::newRow("second choice") << sse(R"({"model":"m-1","choices":[{"index":1,"delta":{"content":"other"}},)"
                                          R"({"index":0,"delta":{"content":"Grüße, 世界 🌍"}}]})") +
                                          stop + done
                                   << hello;
    QTest::newRow("unheard of")
        << sse(R"({"model":"m-1","new":{"x":[1]},"choices":[{"index":0,"new":1,"delta":{"content":"a","new":{}}}]})") + stop +
               done
        << QStringList{"text: a", "stop m-1"};
    QTest::newRow("whole") << QByteArray(R"({"model":"m-1","choices":[{"index":0,"message":{"role":"assistant",)"
                                         R"("content":"Grüße, 世界 🌍"},"finish_reason":"stop"}]})")
                           << hello;
    QTest::newRow("whole, parts") << QByteArray(
                                         R"( {"model":"m-1","choices":[{"message":{"content":[{"text":"Grüße, 世界 🌍"}]},)"
                                         R"("finish_reason":"stop"}]})")
                                  << hello;
    QTest::newRow("whole, nothing") << QByteArray(R"({"model":"m-1","choices":[]})") << QStringList{"unknown m-1"};
    QTest::newRow("empty") << stop + done << QStringList{"stop m-1"};
    QTest::newRow("length") << says("half") + delta({}, R"("length")") + done << QStringList{"text: half", "length m-1"};
    QTest::newRow("length, then told again as an error")
        << says("half") + delta({}, R"("length")") + sse(R"({"id":"g","error":{"code":400,"message":"too many tokens"}})") + done
        << QStringList{"text: half", "length m-1"};
}

void tst_ChatDecoder::reasoningRows()
{
    const QStringList thought{"reasoning: Hm. So.", "text: Yes", "stop m-1"};
    const QByteArray yes = says("Yes") + stop + done;
    QTest::newRow("reasoning") << delta(R"("reasoning":"Hm. ")") + delta(R"("reasoning":"So.")") + yes << thought;
    QTest::newRow("reasoning_content") << delta(R"("content":"","reasoning_content":"Hm. So.")") + yes << thought;
    QTest::newRow("reasoning_details") << delta(R"("reasoning_details":[{"type":"reasoning.text","text":"Hm. ","index":0},)"
                                                R"({"type":"reasoning.encrypted","data":"AAA","index":1},)"
                                                R"({"type":"reasoning.summary","summary":"So.","index":2}])") +
                                              yes
                                       << thought;
    QTest::newRow("the same thought twice")
        << delta(
               R"("reasoning":"Hm. So.","reasoning_content":"Hm. So.","reasoning_details":[{"type":"reasoning.text","text":"Hm. So."}])") +
               yes
        << thought;
    QTest::newRow("thoughts among the parts")
        << delta(
               R"("content":[{"type":"thinking","thinking":[{"type":"text","text":"Hm. "}]},{"type":"thinking","thinking":"So."}])") +
               yes
        << thought;
    QTest::newRow("whole, reasoning") << QByteArray(
                                             R"({"model":"m-1","choices":[{"message":{"content":"Yes","reasoning":"Hm. So."},)"
                                             R"("finish_reason":"stop"}]})")
                                      << thought;
    QTest::newRow("reasoning only") << delta(R"("reasoning":"Hm.")") + stop + done << QStringList{"reasoning: Hm.", "stop m-1"};
}

void tst_ChatDecoder::toolRows()
{
    const QByteArray end = delta({}, R"("tool_calls")") + done;
    const QStringList two{R"(call c1 search {"q":"a"})", R"(call c2 clock {})", "tool_calls m-1"};
    QTest::newRow("calls, interleaved")
        << calls(R"({"index":0,"id":"c1","type":"function","function":{"name":"search","arguments":""}})") +
               calls(R"({"index":1,"id":"c2","type":"function","function":{"name":"clock","arguments":""}})") +
               calls(R"({"index":0,"function":{"arguments":"{\"q\""}})") + calls(R"({"index":1,"function":{"arguments":"{"}})") +
               calls(R"({"index":0,"function":{"arguments":":\"a\"}"}},{"index":1,"function":{"arguments":"}"}})") + end
        << two;
    QTest::newRow("calls, out of order")
        << calls(R"({"index":1,"id":"c2","function":{"name":"clock","arguments":"{}"}})") +
               calls(R"({"index":0,"id":"c1","function":{"name":"search","arguments":"{\"q\":\"a\"}"}})") + end
        << two;
    QTest::newRow("calls, no index") << calls(R"({"id":"c1","function":{"name":"search","arguments":"{\"q\":"}})") +
                                            calls(R"({"function":{"arguments":"\"a\"}"}})") +
                                            calls(R"({"id":"c2","function":{"name":"clock","arguments":"{}"}})") + end
                                     << two;
    QTest::newRow("calls, as objects") << calls(R"({"index":0,"id":"c1","function":{"name":"search","arguments":{"q":"a"}}},)"
                                                R"({"index":1,"id":"c2","function":{"name":"clock","arguments":{}}})") +
                                              end
                                       << two;
    QTest::newRow("calls, reason stop")
        << calls(R"({"index":0,"id":"c1","function":{"name":"search","arguments":"{\"q\":\"a\"}"}},)"
                 R"({"index":1,"id":"c2","function":{"name":"clock","arguments":""}})") +
               stop + done
        << two;
    QTest::newRow("whole, calls")
        << QByteArray(R"({"model":"m-1","choices":[{"message":{"content":null,"tool_calls":[)"
                      R"({"id":"c1","function":{"name":"search","arguments":"{\"q\":\"a\"}"}},)"
                      R"({"id":"c2","function":{"name":"clock","arguments":"{}"}}]},"finish_reason":"tool_calls"}]})")
        << two;
    QTest::newRow("text, then a call") << says("Let me see.") +
                                              calls(R"({"index":0,"id":"c1","function":{"name":"clock","arguments":"{}"}})") + end
                                       << QStringList{"text: Let me see.", "call c1 clock {}", "tool_calls m-1"};
    QTest::newRow("call without an id") << calls(R"({"index":0,"function":{"name":"clock","arguments":"{}"}})") + end
                                        << QStringList{"call call-0 clock {}", "tool_calls m-1"};
    QTest::newRow("broken arguments") << calls(R"({"index":0,"id":"c1","function":{"name":"clock","arguments":"{\"zone\":"}})") +
                                             end
                                      << QStringList{"call c1 clock failed: The model wrote arguments that are not valid JSON.",
                                                     "tool_calls m-1"};
    QTest::newRow("arguments that are no object")
        << calls(R"({"index":0,"id":"c1","function":{"name":"clock","arguments":"[1]"}})") + end
        << QStringList{"call c1 clock failed: The model wrote arguments that are not valid JSON.", "tool_calls m-1"};
    QTest::newRow("cut by the limit") << calls(R"({"index":0,"id":"c1","function":{"name":"clock","arguments":"{\"zo"}})") +
                                             delta({}, R"("length")") + done
                                      << QStringList{"call c1 clock failed: The model wrote arguments that are not valid JSON.",
                                                     "length m-1"};
    QTest::newRow("hosted tool")
        << delta(
               R"("reasoning_details":[{"type":"reasoning.server_tool_call","tool_name":"openrouter:web_search","tool_call_id":"s1",)"
               R"("arguments":"{\"query\":\"q\"}","result":"{\"status\":\"ok\"}"}])") +
               says("Found.") + stop + done
        << QStringList{R"(call s1 openrouter:web_search {"query":"q"} done: {"status":"ok"})", "text: Found.", "stop m-1"};
    QTest::newRow("hosted tool that failed")
        << delta(
               R"("reasoning_details":[{"type":"reasoning.server_tool_call","tool_name":"openrouter:fusion","tool_call_id":"s1",)"
               R"("arguments":"not JSON","result":"{\"status\":\"error\",\"error\":\"x\"}"}])") +
               says("Alone.") + stop + done
        << QStringList{R"(call s1 openrouter:fusion failed: {"status":"error","error":"x"})", "text: Alone.", "stop m-1"};
}

void tst_ChatDecoder::sourceRows()
{
    QTest::newRow("annotations")
        << says("a") +
               delta(
                   R"("annotations":[{"type":"url_citation","url_citation":{"url":"https://a.example/","title":"A","start_index":0}},)"
                   R"({"type":"url_citation","url":"https://b.example/","title":"B"},{"type":"file_citation","file_id":"x"}])") +
               delta(R"("annotations":[{"type":"url_citation","url_citation":{"url":"https://a.example/","title":"again"}}])") +
               stop + done
        << QStringList{"text: a", "source https://a.example/ A", "source https://b.example/ B", "stop m-1"};
    QTest::newRow("citations") << sse(R"({"model":"m-1","citations":["https://a.example/","https://b.example/"],)"
                                      R"("search_results":[{"title":"B","url":"https://b.example/"}],)"
                                      R"("choices":[{"index":0,"delta":{"content":"a"}}]})") +
                                      sse(R"({"citations":["https://a.example/"],"choices":[]})") + stop + done
                               << QStringList{"text: a", "source https://b.example/ B", "source https://a.example/ ", "stop m-1"};
    QTest::newRow("whole, annotations")
        << QByteArray(R"({"model":"m-1","choices":[{"message":{"content":"a","annotations":[{"type":"url_citation",)"
                      R"("url_citation":{"url":"https://a.example/","title":"A"}}]},"finish_reason":"stop"}]})")
        << QStringList{"text: a", "source https://a.example/ A", "stop m-1"};
}

void tst_ChatDecoder::failureRows()
{
    const QByteArray error = R"("error":{"code":502,"message":"Upstream is down"})";
    const QString down = "failed server: Upstream is down";
    QTest::newRow("error first") << sse("{" + error + "}") << QStringList{down};
    QTest::newRow("error after text") << says("half") +
                                             sse("{" + error +
                                                 R"(,"choices":[{"index":0,"delta":{"content":""},)"
                                                 R"("finish_reason":"error"}]})") +
                                             done
                                      << QStringList{"text: half", down};
    QTest::newRow("error in the choice") << says("half") + sse(R"({"choices":[{"index":0,"delta":{},)" + error + "}]}")
                                         << QStringList{"text: half", down};
    QTest::newRow("error event") << says("half") + "event: error\n" + sse("{" + error + "}") << QStringList{"text: half", down};
    QTest::newRow("error event in words") << QByteArray("event: error\ndata: Upstream is down\n\n") << QStringList{down};
    QTest::newRow("error as a sentence") << sse(R"({"error":"Upstream is down"})") << QStringList{down};
    QTest::newRow("whole error") << QByteArray("{" + error + "}") << QStringList{down};
    QTest::newRow("finish reason error") << says("half") +
                                                sse(R"({"choices":[{"index":0,"delta":{},"finish_reason":"error",)"
                                                    R"("native_finish_reason":"OOM"}]})") +
                                                done
                                         << QStringList{"text: half", "failed server: The model stopped with an error (OOM)."};
    QTest::newRow("refusal") << delta(R"("refusal":"I can’t ")") + delta(R"("refusal":"help.")") + stop + done
                             << QStringList{"failed refused: I can’t help."};
    QTest::newRow("content filter") << says("half") + delta({}, R"("content_filter")") + done
                                    << QStringList{"text: half", "failed refused: A content filter stopped the answer."};
    QTest::newRow("no end mark") << says("half")
                                 << QStringList{"text: half",
                                                "failed bad_response: The reply ended early, without its end mark."};
    QTest::newRow("nothing") << QByteArray() << QStringList{"failed bad_response: The reply ended early, without its end mark."};
    QTest::newRow("half a chunk") << says("half") + "data: {\"choices\":[{\"delta\":{\"con"
                                  << QStringList{"text: half",
                                                 "failed bad_response: The reply ended early, without its end mark."};
    QTest::newRow("half a [DONE]") << says("half") + "data: [DONE]\n"
                                   << QStringList{"text: half",
                                                  "failed bad_response: The reply ended early, without its end mark."};
    const QString garbage = "failed bad_response: Part of the reply is not the JSON it should be.";
    QTest::newRow("garbage") << says("half") + sse("{\"choices\":[") + stop + done << QStringList{"text: half", garbage};
    QTest::newRow("not UTF-8") << says("half") + sse("{\"choices\":[\xFF") + stop + done << QStringList{"text: half", garbage};
    QTest::newRow("a number") << sse("17") << QStringList{garbage};
    QTest::newRow("an array") << sse("[]") << QStringList{garbage};
    QTest::newRow("whole garbage") << QByteArray("{\"choices\":[")
                                   << QStringList{"failed bad_response: The reply is not the JSON it should be."};
    QTest::newRow("wrong types") << sse(R"({"model":7,"usage":"x","choices":{"delta":1},"citations":"c"})") +
                                        sse(R"({"choices":["x",7,null,{"delta":[],"finish_reason":5}]})") + says("a") + stop +
                                        done
                                 << QStringList{"text: a", "stop m-1"};
}

void tst_ChatDecoder::decodes()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    QCOMPARE(told(decodeReply(chatCompletionsWire(), body)), lines);
}

void tst_ChatDecoder::decodesHoweverItIsCut()
{
    QFETCH(QByteArray, body);
    QCOMPARE(differenceAtCuts(chatCompletionsWire(), body), QString());
}

void tst_ChatDecoder::decodesBrokenConnections_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("before the end") << says("half") << QStringList{"text: half", "failed network: reset"};
    QTest::newRow("behind the finish reason") << says("all") + stop << QStringList{"text: all", "stop m-1"};
    QTest::newRow("behind [DONE]") << says("all") + done << QStringList{"text: all", "unknown m-1"};
    QTest::newRow("in a tool call") << calls(R"({"index":0,"id":"c1","function":{"name":"x","arguments":"{"}})")
                                    << QStringList{"failed network: reset"};
    QTest::newRow("whole, half") << QByteArray("{\"choices\":[") << QStringList{"failed network: reset"};
}

void tst_ChatDecoder::decodesBrokenConnections()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    const Failure reset{.kind = FailureKind::Network, .message = "reset"};
    QCOMPARE(told(decodeReply(chatCompletionsWire(), body, {.broken = reset})), lines);
    QCOMPARE(differenceAtCuts(chatCompletionsWire(), body, reset), QString());
}

void tst_ChatDecoder::readsUsage_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<Usage>("expected");

    QTest::newRow("OpenRouter")
        << QByteArray(R"({"prompt_tokens":100,"completion_tokens":20,"total_tokens":120,"cost":0.00123,"is_byok":false,)"
                      R"("prompt_tokens_details":{"cached_tokens":40,"cache_write_tokens":30},)"
                      R"("completion_tokens_details":{"reasoning_tokens":8},"server_tool_use":{"web_search_requests":2}})")
        << Usage{.inputTokens = 100,
                 .outputTokens = 20,
                 .reasoningTokens = 8,
                 .cachedTokens = 40,
                 .cacheWriteTokens = 30,
                 .webSearches = 2,
                 .cost = Money{1'230'000},
                 .costSource = CostSource::Provider};
    QTest::newRow("searches under their other name")
        << QByteArray(R"({"prompt_tokens":1,"server_tool_use_details":{"tool_calls_executed":3,"web_search_requests":1}})")
        << Usage{.inputTokens = 1, .webSearches = 1};
    QTest::newRow("own key upstream") << QByteArray(
                                             R"({"cost":0.01,"is_byok":true,"cost_details":{"upstream_inference_cost":0.2}})")
                                      << Usage{.cost = Money{210'000'000}, .costSource = CostSource::Provider};
    QTest::newRow("own key upstream, not told")
        << QByteArray(R"({"cost":0.01,"is_byok":true,"cost_details":{"upstream_inference_cost":null}})") << Usage{};
    QTest::newRow("free") << QByteArray(R"({"cost":0})") << Usage{.cost = Money{}, .costSource = CostSource::Provider};
    QTest::newRow("cost as text") << QByteArray(R"({"cost":"0.000000001"})")
                                  << Usage{.cost = Money{1}, .costSource = CostSource::Provider};
    QTest::newRow("DeepSeek") << QByteArray(R"({"prompt_tokens":9,"prompt_cache_hit_tokens":4,"prompt_cache_miss_tokens":5})")
                              << Usage{.inputTokens = 9, .cachedTokens = 4};
    QTest::newRow("nonsense") << QByteArray(R"({"prompt_tokens":-1,"completion_tokens":"7","cost":-3,"prompt_tokens_details":7})")
                              << Usage{};
    QTest::newRow("nothing") << QByteArray("{}") << Usage{};
}

void tst_ChatDecoder::readsUsage()
{
    QFETCH(QByteArray, usage);
    QFETCH(Usage, expected);
    const WireReply reply =
        decodeReply(chatCompletionsWire(), says("a") + stop + sse(R"({"choices":[],"usage":)" + usage + "}") + done);
    QCOMPARE(reply.usage, expected);
    QVERIFY(reply.result);
    QCOMPARE(reply.result->usage, expected);
    const WireReply failed =
        decodeReply(chatCompletionsWire(),
                    sse(R"({"choices":[{"delta":{"content":"a"},"finish_reason":"content_filter"}],"usage":)" + usage + "}"));
    QVERIFY(!failed.result);
    QCOMPARE(failed.usage, expected);
}

void tst_ChatDecoder::keepsTheEcho_data()
{
    QTest::addColumn<QByteArrayList>("details"); // one chunk each
    QTest::addColumn<QByteArray>("echo");

    const QByteArray whole =
        R"([{"index":0,"type":"reasoning.encrypted","data":"AAA","id":"e1"},)"
        R"({"type":"reasoning.server_tool_call","tool_name":"t","result":"{}"},{"type":"unheard","of":[null]}])";
    QTest::newRow("none") << QByteArrayList{} << QByteArray("[]");
    QTest::newRow("whole entries") << QByteArrayList{whole} << whole;
    QTest::newRow("text in pieces")
        << QByteArrayList{R"([{"type":"reasoning.text","text":"He","index":0,"format":"f","signature":null}])",
                          R"([{"type":"reasoning.text","text":"llo","index":0,"signature":null}])",
                          R"([{"type":"reasoning.text","text":"","index":0,"signature":"sig"}])"}
        << QByteArray(R"([{"type":"reasoning.text","text":"Hello","index":0,"format":"f","signature":"sig"}])");
    QTest::newRow("signed texts stay apart")
        << QByteArrayList{R"([{"type":"reasoning.text","text":"a","index":0,"signature":"1"}])",
                          R"([{"type":"reasoning.text","text":"b","index":0,"signature":"2"}])"}
        << QByteArray(R"([{"type":"reasoning.text","text":"a","index":0,"signature":"1"},)"
                      R"({"type":"reasoning.text","text":"b","index":0,"signature":"2"}])");
    QTest::newRow("other indexes stay apart") << QByteArrayList{R"([{"type":"reasoning.summary","summary":"a","index":0}])",
                                                                R"([{"type":"reasoning.summary","summary":"b","index":1}])"}
                                              << QByteArray(R"([{"type":"reasoning.summary","summary":"a","index":0},)"
                                                            R"({"type":"reasoning.summary","summary":"b","index":1}])");
    QTest::newRow("text, tool, text")
        << QByteArrayList{R"([{"type":"reasoning.text","text":"a","index":0}])",
                          R"([{"type":"reasoning.server_tool_call","tool_name":"t"}])",
                          R"([{"type":"reasoning.text","text":"b","index":0}])"}
        << QByteArray(R"([{"type":"reasoning.text","text":"a","index":0},{"type":"reasoning.server_tool_call","tool_name":"t"},)"
                      R"({"type":"reasoning.text","text":"b","index":0}])");
}

void tst_ChatDecoder::keepsTheEcho()
{
    QFETCH(QByteArrayList, details);
    QFETCH(QByteArray, echo);
    QByteArray body;
    for (const QByteArray &part : details)
        body += delta(R"("reasoning_details":)" + part);
    const WireReply reply = decodeReply(chatCompletionsWire(), body + says("a") + stop + done);
    QVERIFY(reply.result);
    QCOMPARE(QJsonDocument(reply.result->echo).toJson(), QJsonDocument::fromJson(echo).toJson());
}

void tst_ChatDecoder::readsFinishReasons_data()
{
    QTest::addColumn<FinishReason>("reason");
    using enum FinishReason;
    for (const char *name : {"stop", "end_turn", "eos", "eos_token", "stop_sequence"})
        QTest::newRow(name) << Stop;
    for (const char *name : {"length", "max_tokens", "model_length"})
        QTest::newRow(name) << Length;
    for (const char *name : {"tool_calls", "function_call"})
        QTest::newRow(name) << ToolCalls;
    QTest::newRow("content_filter") << ContentFilter;
    QTest::newRow("error") << Error;
    QTest::newRow("") << Unknown;
    QTest::newRow("STOP") << Unknown;
}

void tst_ChatDecoder::readsFinishReasons()
{
    QFETCH(FinishReason, reason);
    QCOMPARE(chatFinishReason(QString::fromLatin1(QTest::currentDataTag())), reason);
}

void tst_ChatDecoder::staysLinear()
{
    // 200,000 pieces of thought: joining them one by one to a growing text would take minutes.
    QByteArray body;
    const QByteArray piece = delta(R"("reasoning_details":[{"type":"reasoning.text","text":"0123456789","index":0}])");
    for (int i = 0; i < 200'000; ++i)
        body += piece;
    const WireReply reply = decodeReply(chatCompletionsWire(), body + stop + done);
    QVERIFY(reply.result);
    QCOMPARE(reply.result->echo.size(), 1);
    QCOMPARE(reply.result->echo.first()["text"].toString().size(), 2'000'000);
}

QTEST_GUILESS_MAIN(tst_ChatDecoder)
#include "tst_chatdecoder.moc"
