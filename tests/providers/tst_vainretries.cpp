// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failurewords.h"
#include "tests/providers/wiretalks.h"

#include <QTest>

#include <algorithm>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// Refusals under a status that is otherwise asked again. Where waiting does not help (no money, an allowance that is used up for
/// today), the server is asked once and the person reads what to do; an allowance of a minute is asked again as before.
class tst_VainRetries : public QObject
{
    Q_OBJECT

private slots:
    void asks_data();
    void asks();
};

namespace {

const WireTalk &talkNamed(const QString &name)
{
    return *std::ranges::find_if(wireTalks(), [&](const WireTalk &talk) { return QString::fromUtf8(talk.name) == name; });
}

QByteArray message(const QByteArray &text, const QByteArray &more = {})
{
    return R"({"error":{"message":")" + text + '"' + more + "}}";
}

QByteArray anthropic(const QByteArray &type, const QByteArray &text)
{
    return R"({"type":"error","error":{"type":")" + type + R"(","message":")" + text + "\"}}";
}

QByteArray quotaOf(const QByteArray &quota, const QByteArray &wait)
{
    return R"([{"error":{"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED","details":[)"
           R"({"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaId":")" +
           quota + R"("}]},{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":")" + wait + R"("}]}}])";
}

} // namespace

void tst_VainRetries::asks_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("nextStep"); // words in it
    QTest::addColumn<int>("requests");

    using enum FailureKind;
    const auto row = [](const char *name, const QString &wire, int status, const QByteArray &body, FailureKind kind,
                        const QString &nextStep, int requests, const QByteArray &headers = {}) {
        QTest::newRow(name) << wire << status << body << headers << kind << nextStep << requests;
    };
    const QString chat = u"OpenAI and compatible, Chat Completions"_s;
    const QString responses = u"OpenAI, Responses"_s;
    const QString router = u"OpenRouter, Chat Completions"_s;
    const QString messages = u"Anthropic Messages"_s;
    const QString gemini = u"Gemini generateContent"_s;
    const QString ollama = u"Ollama"_s;

    const QByteArray noQuota = message("You exceeded your current quota, please check your plan and billing details.",
                                       R"(,"type":"insufficient_quota","param":null,"code":"insufficient_quota")");
    row("OpenAI, no credit", chat, 429, noQuota, Credit, u"Add credit"_s, 1);
    row("OpenAI, no credit, at another address", responses, 429, noQuota, Credit, u"Add credit"_s, 1);
    row("OpenAI, no credit, although a wait is named", chat, 429, noQuota, Credit, u"Add credit"_s, 1, "Retry-After: 0\r\n");
    row("OpenAI, the server insists", chat, 429, noQuota, Credit, u"Add credit"_s, 3, "x-should-retry: true\r\n");
    row("OpenAI, by the minute", chat, 429,
        message("Rate limit reached on requests per min (RPM): Limit 3", R"(,"code":"rate_limit_exceeded")"), RateLimit,
        u"Wait a little"_s, 3);
    row("OpenAI, by the day", chat, 429,
        message("Rate limit reached on requests per day (RPD): Limit 200", R"(,"code":"rate_limit_exceeded")"), RateLimit,
        u"has been renewed"_s, 1);
    row("compatible, no credit in words", chat, 429, message("Your team has used all available credits or reached its limit"),
        Credit, u"Add credit"_s, 1);

    row("OpenRouter, no credit", router, 402, message("Insufficient credits", R"(,"code":402)"), Credit, u"Add credit"_s, 1);
    row("OpenRouter, the key's own limit", router, 403, message("Key limit exceeded (total limit)", R"(,"code":403)"), Credit,
        u"Add credit"_s, 1);
    row("OpenRouter, free models by the day", router, 429, message("Rate limit exceeded: free-models-per-day", R"(,"code":429)"),
        RateLimit, u"has been renewed"_s, 1);
    row("OpenRouter, free models by the minute", router, 429,
        message("Rate limit exceeded: free-models-per-min", R"(,"code":429)"), RateLimit, u"Wait a little"_s, 3);
    row("OpenRouter, nothing to be had", router, 503,
        message("No provider", R"(,"code":503,"availability":{"code":"constraint_filtered","retryable":false})"), Overloaded, {},
        1);

    row("Anthropic, no credit", messages, 400,
        anthropic("invalid_request_error", "Your credit balance is too low to access the API."), Credit, u"Add credit"_s, 1);
    row("Anthropic, spent", messages, 429,
        R"({"type":"error","error":{"type":"rate_limit_error","message":"x","details":{"error_code":"org_spend_limit_reached"}}})",
        Credit, u"Add credit"_s, 1);
    row("Anthropic, by the minute", messages, 429,
        anthropic("rate_limit_error", "would exceed your limit of 40,000 input tokens per minute"), RateLimit, u"Wait a little"_s,
        3);

    row("Gemini, by the minute", gemini, 429, quotaOf("GenerateRequestsPerMinutePerProjectPerModel-FreeTier", "0s"), RateLimit,
        u"Retry in"_s, 3);
    row("Gemini, by the minute, for longer", gemini, 429, quotaOf("GenerateRequestsPerMinutePerProjectPerModel", "34.4s"),
        RateLimit, u"Retry in 35"_s, 1);
    row("Gemini, by the day", gemini, 429, quotaOf("GenerateRequestsPerDayPerProjectPerModel-FreeTier", "0s"), RateLimit,
        u"has been renewed"_s, 1);
    row("Gemini, credits", gemini, 429,
        R"({"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"Your prepayment credits are depleted."}})", Credit,
        u"Add credit"_s, 1);

    row("Ollama, used up", ollama, 429, R"({"error":"you have reached your weekly usage limit"})", RateLimit,
        u"has been renewed"_s, 1);
    row("Ollama, busy", ollama, 503, R"({"error":"server busy, please try again"})", Overloaded, {}, 3);
}

void tst_VainRetries::asks()
{
    QFETCH(const QString, wire);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, headers);
    QFETCH(const QString, nextStep);
    QFETCH(const int, requests);
    RawServer server([&](RawConnection &c) { c.reply(status, body, headers); });
    const WireTalk &talk = talkNamed(wire);
    HttpChatProvider provider = providerOf(talk, server);
    ChatRequest request = question();
    request.model.id = talk.model;
    Heard heard(provider, request);
    QVERIFY(heard.wait());
    const Failure failure = heard.failure();
    QTEST(failure.kind, "kind");
    QCOMPARE(static_cast<int>(server.requests().size()), requests);
    const QString said = wordsFor(failure).nextStep;
    QVERIFY2(said.contains(nextStep), qPrintable(said));
    QVERIFY(!failure.message.isEmpty());
}

QTEST_GUILESS_MAIN(tst_VainRetries)
#include "tst_vainretries.moc"
