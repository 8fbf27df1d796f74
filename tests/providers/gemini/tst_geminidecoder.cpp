// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/echo.h"
#include "core/providers/gemini/geminidecoder.h"
#include "tests/providers/gemini/geminievents.h"
#include "tests/support/wirecheck.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// Whole replies, written after the Gemini API reference, fed at every cut.
class tst_GeminiDecoder : public QObject
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

const QByteArray grounding = R"("groundingMetadata":{"webSearchQueries":["tea"],"groundingChunks":[)"
                             R"({"web":{"uri":"https://tea.example/","title":"Tea"}},{"web":{"uri":"https://cha.example/"}}]})";

} // namespace

void tst_GeminiDecoder::replies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    using L = QStringList;

    QTest::newRow("text") << geminiText("Grüße ") + geminiText("👋") + geminiEnd()
                          << L{"text: Grüße 👋", "stop gemini-3.8-flash"};
    QTest::newRow("thoughts") << geminiEvent(R"({"text":"Let me ","thought":true})") +
                                     geminiEvent(R"({"text":"see","thought":true},{"text":"42"})") + geminiEnd()
                              << L{"reasoning: Let me see", "text: 42", "stop gemini-3.8-flash"};
    QTest::newRow("parallel calls")
        << geminiText("Adding.") +
               geminiEvent(R"({"functionCall":{"id":"c1","name":"add","args":{"n":[1,2]}},"thoughtSignature":"c2ln"},)"
                           R"({"functionCall":{"name":"add","args":{"n":"ü"}}})") +
               geminiEvent(R"({"functionCall":{"name":"now"}})", R"("finishReason":"STOP")")
        << L{"text: Adding.", R"(call c1 add {"n":[1,2]})", R"(call gemini-call-1 add {"n":"ü"})", "call gemini-call-2 now {}",
             "tool_calls gemini-3.8-flash"};
    QTest::newRow("grounded") // told again, longer, with the end
        << geminiEvent(R"({"text":"Leaves."})", grounding) +
               geminiEvent(
                   R"({"text":""})",
                   R"("finishReason":"STOP","groundingMetadata":{"webSearchQueries":["tea","leaf"],"groundingChunks":[)"
                   R"({"web":{"uri":"https://tea.example/","title":"Tea"}},{"web":{"uri":"https://leaf.example/","title":"L"}}]})")
        << L{"text: Leaves.",
             "source https://tea.example/ Tea",
             "source https://cha.example/ ",
             "source https://leaf.example/ L",
             "call google-search google_search {\"queries\":[\"tea\",\"leaf\"]} done: Tea - https://tea.example/\n"
             "https://cha.example/\nL - https://leaf.example/",
             "stop gemini-3.8-flash"};
    QTest::newRow("pages fetched")
        << geminiEvent(R"({"text":"Read"})",
                       R"("finishReason":"STOP","urlContextMetadata":{"urlMetadata":[{"retrievedUrl":"https://a.example/",)"
                       R"("urlRetrievalStatus":"URL_RETRIEVAL_STATUS_SUCCESS"},{"retrievedUrl":"https://b.example/",)"
                       R"("urlRetrievalStatus":"URL_RETRIEVAL_STATUS_PAYWALL"}]})")
        << L{"text: Read", R"(call url-context-0 url_context {"url":"https://a.example/"} done: https://a.example/)",
             "source https://a.example/ ", "call url-context-1 url_context failed: paywall", "stop gemini-3.8-flash"};
    QTest::newRow("hosted calls told one by one")
        << geminiEvent(
               R"({"toolCall":{"id":"h1","toolType":"GOOGLE_SEARCH_WEB","args":{"queries":["tea"]}},"thoughtSignature":"a"})") +
               geminiEvent(R"({"toolResponse":{"id":"h1","toolType":"GOOGLE_SEARCH_WEB","response":{"x":"y"}}})") +
               geminiEvent(R"({"functionCall":{"id":"c1","name":"add","args":{}}})", grounding + R"(,"finishReason":"STOP")")
        << L{R"(call h1 google_search {"queries":["tea"]} done: )", "call c1 add {}", "source https://tea.example/ Tea",
             "source https://cha.example/ ", "tool_calls gemini-3.8-flash"};
    QTest::newRow("cited") << geminiEvent(
                                  R"({"text":"Once"})",
                                  R"("finishReason":"STOP","citationMetadata":{"citations":[{"uri":"https://book.example/"}]})")
                           << L{"text: Once", "source https://book.example/ ", "stop gemini-3.8-flash"};
    QTest::newRow("too long") << geminiText("half") + geminiEnd("MAX_TOKENS") << L{"text: half", "length gemini-3.8-flash"};
    QTest::newRow("filtered") << geminiText("I") + geminiEnd("SAFETY")
                              << L{"text: I", "failed refused: A content filter stopped the answer (SAFETY)."};
    QTest::newRow("filtered, with words") << geminiEvent(R"({"text":""})",
                                                         R"("finishReason":"PROHIBITED_CONTENT","finishMessage":"Not this.")")
                                          << L{"failed refused: Not this."};
    QTest::newRow("malformed call") << geminiEnd("MALFORMED_FUNCTION_CALL")
                                    << L{"failed server: The model stopped with an error (MALFORMED_FUNCTION_CALL)."};
    QTest::newRow("question blocked")
        << QByteArray(R"(data: {"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"},"usageMetadata":{"promptTokenCount":3}})"
                      "\n\n")
        << L{"failed refused: The question was blocked (PROHIBITED_CONTENT)."};
    QTest::newRow("error in mid-answer")
        << QByteArray(geminiText("half") + "data: {\"error\":{\"code\":503,\"message\":\"Busy\",\"status\":\"UNAVAILABLE\"}}\n\n")
        << L{"text: half", "failed overloaded: Busy"};
    QTest::newRow("unknown parts and members")
        << geminiEvent(R"({"hologram":{}},{"executableCode":{"language":"PYTHON","code":"1"}},{"text":"ok"})",
                       R"("mood":"fine")") +
               geminiEnd()
        << L{"text: ok", "stop gemini-3.8-flash"};
    QTest::newRow("a second candidate")
        << QByteArray(R"(data: {"candidates":[{"content":{"parts":[{"text":"one"}]},"finishReason":"STOP"},)"
                      R"({"index":1,"content":{"parts":[{"text":"two"}]}}]})"
                      "\n\n")
        << L{"text: one", "stop"};
    QTest::newRow("no JSON") << QByteArray(geminiText("half") + "data: {broken\n\n")
                             << L{"text: half", "failed bad_response: Part of the reply is not the JSON it should be."};
    QTest::newRow("cut off") << geminiText("half")
                             << L{"text: half", "failed bad_response: The reply ended early, without its end mark."};
    QTest::newRow("nothing") << QByteArray() << L{"failed bad_response: The reply ended early, without its end mark."};
    QTest::newRow("whole")
        << QByteArray(
               R"({"candidates":[{"content":{"parts":[{"text":"hm","thought":true},{"text":"Hi"}]},"finishReason":"STOP"}],)"
               R"("modelVersion":"m"})")
        << L{"reasoning: hm", "text: Hi", "stop m"};
    QTest::newRow("a list instead of events")
        << QByteArray(R"([{"candidates":[{"content":{"parts":[{"text":"H"}]}}]},)"
                      R"({"candidates":[{"content":{"parts":[{"text":"i"}]},"finishReason":"STOP"}],"modelVersion":"m"}])")
        << L{"text: Hi", "stop m"};
    QTest::newRow("whole error") << QByteArray(R"([{"error":{"code":500,"message":"Oops","status":"INTERNAL"}}])")
                                 << L{"failed server: Oops"};
    QTest::newRow("whole, something else") << QByteArray(R"({"hello":"world"})")
                                           << L{"failed bad_response: The reply ended early, without its end mark."};
    QTest::newRow("whole, broken") << QByteArray("[{") << L{"failed bad_response: The reply is not the JSON it should be."};
}

void tst_GeminiDecoder::replies()
{
    QFETCH(const QByteArray, body);
    QTEST(told(decodeReply(geminiWire(), body)), "lines");
    QCOMPARE(differenceAtCuts(geminiWire(), body), QString());
}

void tst_GeminiDecoder::breaks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("last");
    QTest::newRow("in mid-answer") << geminiText("half") << "failed network: gone";
    QTest::newRow("behind the reason") << geminiText("all") + geminiEnd() << "stop gemini-3.8-flash";
    QTest::newRow("behind a block") << QByteArray("data: {\"promptFeedback\":{\"blockReason\":\"OTHER\"}}\n\n")
                                    << "failed refused: The question was blocked (OTHER).";
}

void tst_GeminiDecoder::breaks()
{
    QFETCH(const QByteArray, body);
    const Failure gone{.kind = FailureKind::Network, .message = u"gone"_s, .retryable = true};
    QTEST(told(decodeReply(geminiWire(), body, {.broken = gone})).last(), "last");
    QCOMPARE(differenceAtCuts(geminiWire(), body, gone), QString());
}

void tst_GeminiDecoder::usages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Usage>("usage");
    QTest::newRow("all of it")
        << geminiEvent(R"({"text":"x"})", grounding, R"("usageMetadata":{"promptTokenCount":1})") +
               geminiEnd("STOP", R"({"promptTokenCount":100,"cachedContentTokenCount":60,"toolUsePromptTokenCount":20,)"
                                 R"("candidatesTokenCount":7,"thoughtsTokenCount":30,"totalTokenCount":157})")
        << Usage{.inputTokens = 120, .outputTokens = 37, .reasoningTokens = 30, .cachedTokens = 60, .webSearches = 1};
    QTest::newRow("only the prompt") << geminiEnd("SAFETY", R"({"promptTokenCount":9})") << Usage{.inputTokens = 9};
    QTest::newRow("nonsense is nothing") << geminiEnd("STOP", R"({"promptTokenCount":-1,"candidatesTokenCount":"many"})")
                                         << Usage{};
    QTest::newRow("never told") << QByteArray() << Usage{};
}

void tst_GeminiDecoder::usages()
{
    QFETCH(const QByteArray, body);
    const WireReply reply = decodeReply(geminiWire(), body);
    QTEST(reply.usage, "usage");
    if (reply.result)
        QTEST(reply.result->usage, "usage");
}

void tst_GeminiDecoder::echoes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("parts"); // empty: none

    QTest::newRow("text needs none") << geminiEvent(R"({"text":"hm","thought":true})") + geminiText("Hi") + geminiEnd()
                                     << QByteArray();
    QTest::newRow("unsigned calls need none") << geminiEvent(R"({"functionCall":{"name":"now"}})") + geminiEnd() << QByteArray();
    QTest::newRow("signed call")
        << geminiEvent(R"({"text":"so ","thought":true})") + geminiEvent(R"({"text":"so","thought":true})") + geminiText("A") +
               geminiText("B") +
               geminiEvent(R"({"functionCall":{"id":"c1","name":"add","args":{"n":1}},"thoughtSignature":"c2ln+/="})") +
               geminiEvent(R"({"functionCall":{"name":"add","args":{"n":2}}})", R"("finishReason":"STOP")")
        << QByteArray(R"([{"text":"so so","thought":true},{"text":"AB"},)"
                      R"({"functionCall":{"id":"c1","name":"add","args":{"n":1}},"thoughtSignature":"c2ln+/="},)"
                      R"({"functionCall":{"name":"add","args":{"n":2}}}])");
    QTest::newRow("signed text stays apart")
        << geminiText("A") + geminiText("B") + geminiEvent(R"({"text":"","thoughtSignature":"c2ln"})", R"("finishReason":"STOP")")
        << QByteArray(R"([{"text":"AB"},{"text":"","thoughtSignature":"c2ln"}])");
    QTest::newRow("hosted calls")
        << geminiEvent(R"({"toolCall":{"id":"h1","toolType":"URL_CONTEXT"}},{"toolResponse":{"id":"h1","response":{}}})") +
               geminiEnd()
        << QByteArray(
               R"([{"toolCall":{"id":"h1","toolType":"URL_CONTEXT"}},{"toolResponse":{"id":"h1","response":{}}},{"text":""}])");
}

void tst_GeminiDecoder::echoes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, parts);
    const WireReply reply = decodeReply(geminiWire(), body);
    QVERIFY(reply.result);
    QCOMPARE(reply.result->echo.isEmpty(), parts.isEmpty());
    QCOMPARE(echoedParts(u"gemini.generateContent"_s, reply.result->echo), QJsonDocument::fromJson(parts).array());
}

void tst_GeminiDecoder::reasons_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<FinishReason>("expected");
    for (const char *name : {"SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY"})
        QTest::newRow(name) << QString(name) << FinishReason::ContentFilter;
    for (const char *name : {"OTHER", "MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS", "NO_IMAGE"})
        QTest::newRow(name) << QString(name) << FinishReason::Error;
    QTest::newRow("STOP") << "STOP" << FinishReason::Stop;
    QTest::newRow("MAX_TOKENS") << "MAX_TOKENS" << FinishReason::Length;
    QTest::newRow("something new") << "SUNSET" << FinishReason::Unknown;
}

void tst_GeminiDecoder::reasons()
{
    QFETCH(const QString, reason);
    QTEST(geminiFinishReason(reason), "expected");
}

QTEST_GUILESS_MAIN(tst_GeminiDecoder)
#include "tst_geminidecoder.moc"
