// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/pricing.h"

#include "core/providers/anthropic/messagesdecoder.h"
#include "core/providers/gemini/geminidecoder.h"
#include "core/providers/ollama/ollamadecoder.h"
#include "core/providers/openai/chatdecoder.h"
#include "core/providers/responses/responsesdecoder.h"
#include "tests/providers/anthropic/messagesevents.h"
#include "tests/providers/gemini/geminievents.h"
#include "tests/support/rawserver.h"
#include "tests/support/wirecheck.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace fusion;
using namespace fusion::test;

namespace {

constexpr qint64 unknown = -1;
using Talk = const Wire &(*)();

/// What is common to all: 3,000 and 15,000 nano-dollars a token, 300 to read and 3,750 to write the cache, a cent a search;
/// beyond 200,000 tokens 6,000 and 22,500.
const QByteArray list = R"("prompt":"0.000003","completion":"0.000015","input_cache_read":"0.0000003",)"
                        R"("input_cache_write":"0.00000375","web_search":"0.01",)"
                        R"("overrides":[{"min_prompt_tokens":200000,"prompt":"0.000006","completion":"0.0000225"}])";

QByteArray chat(const QByteArray &usage)
{
    return textChunk("A") + sse(R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})") +
           sse(R"({"choices":[],"usage":{)" + usage + "}}") + sse("[DONE]");
}

QByteArray responses(const QByteArray &usage)
{
    return sse(R"({"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"A"})") +
           sse(R"({"type":"response.completed","response":{"status":"completed","usage":{)" + usage + "}}}");
}

QByteArray messages(const QByteArray &first, const QByteArray &last)
{
    return messageStart('{' + first + '}') + textBlock(0, "A") + messageEnd("end_turn", '{' + last + '}');
}

QByteArray gemini(const QByteArray &usage)
{
    return geminiText("A") + geminiEnd("STOP", '{' + usage + '}');
}

QByteArray ollama(const QByteArray &counts)
{
    return R"({"message":{"role":"assistant","content":"A"},"done":true,"done_reason":"stop")" +
           (counts.isEmpty() ? QByteArray() : ',' + counts) + "}\n";
}

} // namespace

Q_DECLARE_METATYPE(Talk)

/// From what each provider tells of use, in its own words, to the bill: every figure is computed by hand.
class TestWireBills : public QObject
{
    Q_OBJECT

private slots:
    void bills_data();
    void bills();
};

void TestWireBills::bills_data()
{
    QTest::addColumn<Talk>("wire");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("prices");
    QTest::addColumn<qint64>("nanos");
    const auto row = [](const char *name, Talk wire, const QByteArray &reply, qint64 nanos, const QByteArray &prices = list) {
        QTest::newRow(name) << wire << reply << prices << nanos;
    };

    const QByteArray chatPlain = R"("prompt_tokens":1000,"completion_tokens":100)";
    // 400 x 3,000 + 400 x 300 + 200 x 3,750 + 100 x 15,000
    row("OpenRouter, from the list", chatCompletionsWire,
        chat(chatPlain + R"(,"prompt_tokens_details":{"cached_tokens":400,"cache_write_tokens":200},)"
                         R"("completion_tokens_details":{"reasoning_tokens":60},"cost":null)"),
        3'570'000);
    row("OpenRouter, as billed", chatCompletionsWire, chat(chatPlain + R"(,"cost":0.004510001)"), 4'510'001);
    row("OpenRouter, billed nothing", chatCompletionsWire, chat(chatPlain + R"(,"cost":0)"), 0);
    row("OpenRouter, own key", chatCompletionsWire,
        chat(chatPlain + R"(,"cost":0.00001,"is_byok":true,"cost_details":{"upstream_inference_cost":0.0002})"), 210'000);
    row("OpenRouter, own key whose bill is not told: from the list", chatCompletionsWire,
        chat(chatPlain + R"(,"cost":0.00001,"is_byok":true,"cost_details":{"upstream_inference_cost":null})"), 4'500'000);
    row("OpenRouter, two searches", chatCompletionsWire, chat(chatPlain + R"(,"server_tool_use":{"web_search_requests":2})"),
        24'500'000);
    row("OpenRouter, at the long price", chatCompletionsWire, chat(R"("prompt_tokens":200001,"completion_tokens":100)"),
        1'202'256'000); // 200,001 x 6,000 + 100 x 22,500
    row("OpenRouter, just below it", chatCompletionsWire, chat(R"("prompt_tokens":200000,"completion_tokens":100)"), 601'500'000);
    row("compatible, DeepSeek's word for cached", chatCompletionsWire,
        chat(chatPlain + R"(,"prompt_cache_hit_tokens":400,"prompt_cache_miss_tokens":600)"),
        3'420'000); // 600 x 3,000 + 400 x 300 + 1,500,000
    row("compatible, nothing told", chatCompletionsWire, textChunk("A") + sse("[DONE]"), unknown);

    const QByteArray responsesPlain = R"("input_tokens":1000,"output_tokens":100)";
    row("Responses, from the list", responsesWire,
        responses(responsesPlain +
                  R"(,"input_tokens_details":{"cached_tokens":400},"output_tokens_details":{"reasoning_tokens":60})"),
        3'420'000);
    row("Responses, reasoning at its own price", responsesWire,
        responses(responsesPlain + R"(,"output_tokens_details":{"reasoning_tokens":60})"),
        4'200'000, // 3,000,000 + 40 x 15,000 + 60 x 10,000
        R"("prompt":"0.000003","completion":"0.000015","internal_reasoning":"0.00001")");
    row("Responses, as billed", responsesWire, responses(responsesPlain + R"(,"cost":0.5)"), 500'000'000);
    row("Responses, at the long price", responsesWire, responses(R"("input_tokens":200001,"output_tokens":100)"), 1'202'256'000);

    // Its input is without what was read from and written to the cache, and the last count of output is the whole.
    row("Anthropic, cache read and written", messagesWire,
        messages(R"("input_tokens":400,"cache_read_input_tokens":400,"cache_creation_input_tokens":200,"output_tokens":1)",
                 R"("output_tokens":100)"),
        3'570'000);
    row("Anthropic, counts told again at the end", messagesWire,
        messages(R"("input_tokens":1000,"output_tokens":1)", R"("input_tokens":1000,"output_tokens":100)"), 4'500'000);
    row("Anthropic, two searches", messagesWire,
        messages(R"("input_tokens":1000,"output_tokens":1)",
                 R"("output_tokens":100,"server_tool_use":{"web_search_requests":2})"),
        24'500'000);
    row("Anthropic, the cache makes it long", messagesWire,
        messages(R"("input_tokens":1,"cache_read_input_tokens":200000,"output_tokens":1)", R"("output_tokens":100)"),
        62'256'000); // 1 x 6,000 + 200,000 x 300 + 100 x 22,500
    row("Anthropic, no output told", messagesWire, messages(R"("input_tokens":1000)", ""), unknown);

    // Its candidates are without the thoughts.
    row("Gemini, thoughts beside the answer", geminiWire,
        gemini(R"("promptTokenCount":1000,"cachedContentTokenCount":400,"candidatesTokenCount":40,"thoughtsTokenCount":60)"),
        3'420'000);
    row("Gemini, tools that were read", geminiWire,
        gemini(R"("promptTokenCount":1000,"toolUsePromptTokenCount":200,"candidatesTokenCount":100)"), 5'100'000);
    row("Gemini, at the long price", geminiWire, gemini(R"("promptTokenCount":200001,"candidatesTokenCount":100)"),
        1'202'256'000);
    row("Gemini, thoughts at their own price", geminiWire,
        gemini(R"("promptTokenCount":1000,"candidatesTokenCount":40,"thoughtsTokenCount":60)"), 4'200'000,
        R"("prompt":"0.000003","completion":"0.000015","internal_reasoning":"0.00001")");

    const QByteArray ollamaPlain = R"("prompt_eval_count":1000,"eval_count":100)";
    row("Ollama on this machine", ollamaWire, ollama(ollamaPlain), 0, R"("prompt":"0","completion":"0")");
    row("Ollama, nothing counted", ollamaWire, ollama({}), 0, R"("prompt":"0","completion":"0")");
    row("Ollama's cloud, price unknown", ollamaWire, ollama(ollamaPlain), unknown, "");
    row("Ollama, with a price", ollamaWire, ollama(ollamaPlain), 4'500'000);
}

void TestWireBills::bills()
{
    QFETCH(const Talk, wire);
    QFETCH(const QByteArray, reply);
    QFETCH(const QByteArray, prices);
    QFETCH(const qint64, nanos);
    const WireReply heard = decodeReply(wire(), reply);
    QVERIFY2(heard.result.has_value(), qPrintable(heard.result.has_value() ? QString() : heard.result.error().message));
    ModelInfo model;
    model.prices = modelPricesFromPricing(QJsonDocument::fromJson('{' + prices + '}').object());
    const Usage billed = withCost(heard.result->usage, model, QDateTime(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::UTC));
    QCOMPARE(billed.cost ? billed.cost->nanos : unknown, nanos);
    const CostSource source = heard.result->usage.cost ? CostSource::Provider : CostSource::Prices;
    QCOMPARE(billed.costSource, nanos == unknown ? CostSource::Unknown : source);
}

QTEST_APPLESS_MAIN(TestWireBills)
#include "tst_wirebills.moc"
