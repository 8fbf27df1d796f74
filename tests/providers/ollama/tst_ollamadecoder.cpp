// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/ollama/ollamadecoder.h"
#include "tests/support/wirecheck.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

QByteArray line(const QByteArray &message)
{
    return R"({"model":"m:1b","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant",)" + message +
           "},\"done\":false}\n";
}

QByteArray says(const QByteArray &text)
{
    return line("\"content\":\"" + text + "\"");
}

QByteArray doneLine(const QByteArray &reason = "stop")
{
    return R"({"model":"m:1b","message":{"role":"assistant","content":""},"done_reason":")" + reason +
           R"(","done":true,"total_duration":5,"prompt_eval_count":26,"eval_count":282})" + "\n";
}

const QString noEnd = "failed bad_response: The reply ended early, without its end mark.";
const QString garbage = "failed bad_response: Part of the reply is not the JSON it should be.";

} // namespace

/// Whole replies and what they amount to, however the network cuts them.
class tst_OllamaDecoder : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void decodesHoweverItIsCut_data() { decodes_data(); }
    void decodesHoweverItIsCut();
    void tellsWhyItBroke();
    void readsUsage();
    void keepsTheEcho();
};

void tst_OllamaDecoder::decodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");

    const QStringList hello{"text: Grüße, 世界 🌍", "stop m:1b"};
    QTest::newRow("text") << says("Grüße, ") + says("世界 🌍") + doneLine() << hello;
    QTest::newRow("no line end at the end") << (says("Grüße, 世界 🌍") + doneLine()).trimmed() << hello;
    QTest::newRow("CRLF and blank lines")
        << (says("Grüße, ") + "\n" + says("世界 🌍") + "\n\n" + doneLine()).replace("\n", "\r\n") << hello;
    QTest::newRow("text with the end")
        << QByteArray(R"({"model":"m:1b","message":{"content":"Grüße, 世界 🌍"},"done":true,"done_reason":"stop"})") << hello;
    QTest::newRow("more behind the end") << says("Grüße, 世界 🌍") + doneLine() + says("never") << hello;
    QTest::newRow("unheard of") << says("Grüße, ") + "{\"new\":[{}],\"message\":{\"new\":1}}\n" + says("世界 🌍") + doneLine()
                                << hello;
    QTest::newRow("wrong types") << "{\"model\":1,\"message\":\"x\",\"done\":\"yes\"}\n" + says("a") + doneLine()
                                 << QStringList{"text: a", "stop m:1b"};
    QTest::newRow("length") << says("half") + doneLine("length") << QStringList{"text: half", "length m:1b"};
    QTest::newRow("loaded only") << doneLine("load") << QStringList{"unknown m:1b"};
    QTest::newRow("no reason") << QByteArray("{\"done\":true}\n") << QStringList{"unknown"};

    QTest::newRow("thinking") << line("\"content\":\"\",\"thinking\":\"Hm. \"") + line("\"thinking\":\"So.\"") + says("Yes") +
                                     doneLine()
                              << QStringList{"reasoning: Hm. So.", "text: Yes", "stop m:1b"};

    const QByteArray search = R"({"function":{"name":"search","arguments":{"q":"a"}}})";
    const QByteArray clock = R"({"id":"call_x","function":{"index":1,"name":"clock","arguments":{}}})";
    const QStringList two{R"(call call-0 search {"q":"a"})", "call call_x clock {}", "tool_calls m:1b"};
    QTest::newRow("calls in one line") << line("\"content\":\"\",\"tool_calls\":[" + search + "," + clock + "]") + doneLine()
                                       << two;
    QTest::newRow("calls in two lines") << line("\"tool_calls\":[" + search + "]") + line("\"tool_calls\":[" + clock + "]") +
                                               doneLine()
                                        << two;
    QTest::newRow("arguments as text") << line(R"("tool_calls":[{"function":{"name":"search","arguments":"{\"q\":\"a\"}"}},)" +
                                               clock + "]") +
                                              doneLine()
                                       << two;
    QTest::newRow("broken arguments")
        << line(R"("tool_calls":[{"function":{"name":"search","arguments":"{\"q\":"}}])") + doneLine()
        << QStringList{"call call-0 search failed: The model wrote arguments that are not valid JSON.", "tool_calls m:1b"};
    QTest::newRow("no arguments") << line(R"("tool_calls":[{"function":{"name":"clock"}}])") + doneLine()
                                  << QStringList{"call call-0 clock {}", "tool_calls m:1b"};
    QTest::newRow("a call, cut by the limit")
        << line("\"tool_calls\":[" + clock + "]") + doneLine("length") << QStringList{"call call_x clock {}", "length m:1b"};

    const QByteArray error = "{\"error\":\"an error was encountered while running the model\"}\n";
    const QString failed = "failed server: an error was encountered while running the model";
    QTest::newRow("error first") << error << QStringList{failed};
    QTest::newRow("error after text") << says("half") + error << QStringList{"text: half", failed};
    QTest::newRow("error without a line end") << says("half") + error.trimmed() << QStringList{"text: half", failed};
    QTest::newRow("error as an object") << QByteArray(R"({"error":{"message":"Slow","code":429}})")
                                        << QStringList{"failed rate_limit: Slow"};
    QTest::newRow("no end") << says("half") << QStringList{"text: half", noEnd};
    QTest::newRow("nothing") << QByteArray() << QStringList{noEnd};
    QTest::newRow("half a line") << says("half") + "{\"message\":{\"con" << QStringList{"text: half", garbage};
    QTest::newRow("garbage") << says("half") + "no JSON\n" + doneLine() << QStringList{"text: half", garbage};
    QTest::newRow("not UTF-8") << says("half") + "\xFF\xFE\n" << QStringList{"text: half", garbage};
    QTest::newRow("an array") << QByteArray("[]\n") << QStringList{garbage};
    QTest::newRow("a page") << QByteArray("<html>\n") << QStringList{garbage};
}

void tst_OllamaDecoder::decodes()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    QCOMPARE(told(decodeReply(ollamaWire(), body)), lines);
}

void tst_OllamaDecoder::decodesHoweverItIsCut()
{
    QFETCH(QByteArray, body);
    QCOMPARE(differenceAtCuts(ollamaWire(), body), QString());
}

void tst_OllamaDecoder::tellsWhyItBroke()
{
    const Failure reset{.kind = FailureKind::Network, .message = "reset"};
    const QByteArray half = says("half") + "{\"message\":{\"con";
    QCOMPARE(told(decodeReply(ollamaWire(), half, {.broken = reset})), (QStringList{"text: half", "failed network: reset"}));
    QCOMPARE(differenceAtCuts(ollamaWire(), half, reset), QString());
    QCOMPARE(told(decodeReply(ollamaWire(), says("all") + doneLine(), {.broken = reset})),
             (QStringList{"text: all", "stop m:1b"}));
}

void tst_OllamaDecoder::readsUsage()
{
    const WireReply reply = decodeReply(ollamaWire(), says("a") + doneLine());
    QVERIFY(reply.result);
    QCOMPARE(reply.result->usage, (Usage{.inputTokens = 26, .outputTokens = 282}));
    QCOMPARE(reply.usage, reply.result->usage);
    QCOMPARE(decodeReply(ollamaWire(), "{\"done\":true,\"eval_count\":-4}\n").usage, Usage{});
}

void tst_OllamaDecoder::keepsTheEcho()
{
    const WireReply reply =
        decodeReply(ollamaWire(), line("\"thinking\":\"Hm. \"") + line("\"thinking\":\"So.\"") + says("Yes") + doneLine());
    QVERIFY(reply.result);
    QCOMPARE(thinkingOfEcho(reply.result->echo), "Hm. So.");
    QVERIFY(decodeReply(ollamaWire(), says("Yes") + doneLine()).result->echo.isEmpty());
}

QTEST_GUILESS_MAIN(tst_OllamaDecoder)
#include "tst_ollamadecoder.moc"
