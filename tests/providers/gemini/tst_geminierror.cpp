// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/gemini/geminierror.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;

class tst_GeminiError : public QObject
{
    Q_OBJECT

private slots:
    void replies_data();
    void replies();
    void withinAReply();
    void gates();
};

namespace {

QByteArray body(int code, const QByteArray &status, const QByteArray &message, const QByteArray &details = {})
{
    return R"({"error":{"code":)" + QByteArray::number(code) + R"(,"message":")" + message + R"(","status":")" + status + '"' +
           (details.isEmpty() ? QByteArray() : R"(,"details":[)" + details + "]") + "}}";
}

QByteArray retryIn(const QByteArray &delay)
{
    return R"({"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":")" + delay + "\"}";
}

const QByteArray quota = R"({"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaId":"PerMinute"}]},)";
const QByteArray wrongKey = R"({"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"})";

} // namespace

void tst_GeminiError::replies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<int>("retryAfter"); // -1: not told
    using enum FailureKind;
    const auto row = [](const char *name, int status, const QByteArray &reply, FailureKind kind, bool again, int after = -1) {
        QTest::newRow(name) << status << reply << kind << again << after;
    };
    row("invalid", 400, body(400, "INVALID_ARGUMENT", "Unknown name"), Input, false);
    row("key, by its detail", 400, body(400, "INVALID_ARGUMENT", "No.", wrongKey), Auth, false);
    row("key, by its words", 400, body(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key."), Auth, false);
    row("key expired", 400, body(400, "INVALID_ARGUMENT", "API key expired. Please renew the API key."), Auth, false);
    row("context", 400,
        body(400, "INVALID_ARGUMENT", "The input token count (2000000) exceeds the maximum number of tokens allowed (1048576)."),
        Context, false);
    row("not billed", 400, body(400, "FAILED_PRECONDITION", "Please enable billing on your project."), Credit, false);
    row("precondition", 400, body(400, "FAILED_PRECONDITION", "Not here."), Input, false);
    row("unauthenticated", 401, body(401, "UNAUTHENTICATED", "Who?"), Auth, false);
    row("permission", 403, body(403, "PERMISSION_DENIED", "Not yours"), Auth, false);
    row("model", 404, body(404, "NOT_FOUND", "models/x is not found"), NotFound, false);
    row("too large", 413, "", Context, false);
    row("rate", 429, body(429, "RESOURCE_EXHAUSTED", "Quota exceeded", quota + retryIn("20s")), RateLimit, true, 20);
    row("rate, fractions round up", 429, body(429, "RESOURCE_EXHAUSTED", "Quota", retryIn("0.25s")), RateLimit, true, 1);
    row("rate, nonsense", 429, body(429, "RESOURCE_EXHAUSTED", "Quota", retryIn("soon")), RateLimit, true);
    row("rate, for ever", 429, body(429, "RESOURCE_EXHAUSTED", "Quota", retryIn("1e300s")), RateLimit, true);
    row("credits used up", 429, body(429, "RESOURCE_EXHAUSTED", "Your prepayment credits are depleted."), Credit, false);
    row("internal", 500, body(500, "INTERNAL", "Oops"), Server, true);
    row("overloaded", 503, body(503, "UNAVAILABLE", "The model is overloaded."), Overloaded, true);
    row("deadline", 504, body(504, "DEADLINE_EXCEEDED", "Too slow"), Timeout, true);
    row("in a list", 503, "[" + body(503, "UNAVAILABLE", "Busy") + "]", Overloaded, true);
    row("unknown status", 500, body(500, "SUNSET", "?"), Server, true);
    row("page", 502, "<html><title>Bad Gateway</title></html>", Server, true);
    row("nothing", 429, "", RateLimit, true);
    row("empty list", 500, "[]", Server, true);
}

void tst_GeminiError::replies()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, reply);
    QFETCH(const int, retryAfter);
    const Failure failure = geminiErrorFromReply(status, reply);
    QTEST(failure.kind, "kind");
    QTEST(failure.retryable, "retryable");
    QCOMPARE(failure.retryAfterS.value_or(-1), retryAfter);
    QCOMPARE(failure.httpStatus, status);
    QVERIFY(!failure.message.isEmpty());
}

void tst_GeminiError::gates()
{
    const auto reasonOf = [](int status, const QByteArray &reply) {
        return geminiGateFromReply(status, reply).transform([](const ModelGate &found) { return found.reason; });
    };
    QCOMPARE(reasonOf(403, body(403, "PERMISSION_DENIED", "Not yours")), std::optional(GateReason::NoAccess));
    QCOMPARE(reasonOf(404, body(404, "NOT_FOUND", "models/x is not found for API version v1beta")),
             std::optional(GateReason::NotOffered));
    QCOMPARE(reasonOf(404, "[" + body(404, "NOT_FOUND", "models/x is not found") + "]"), std::optional(GateReason::NotOffered));
    const QByteArray off = R"({"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"SERVICE_DISABLED"})";
    QVERIFY(!reasonOf(403, body(403, "PERMISSION_DENIED", "The API is off", off)));
    QVERIFY(!reasonOf(403, body(403, "PERMISSION_DENIED", "Blocked", wrongKey)));
    QVERIFY(!reasonOf(404, body(404, "NOT_FOUND", "Requested entity was not found.")));
    QVERIFY(!reasonOf(400, body(400, "INVALID_ARGUMENT", "models/x takes no pictures")));
    QVERIFY(!reasonOf(404, "<html></html>"));
}

void tst_GeminiError::withinAReply()
{
    const auto object = [](const QByteArray &json) { return QJsonDocument::fromJson(json).object(); };
    const Failure failure = geminiErrorFromObject(object(body(503, "UNAVAILABLE", "Busy", retryIn("3s"))));
    QCOMPARE(failure.kind, FailureKind::Overloaded);
    QCOMPARE(failure.message, "Busy");
    QCOMPARE(failure.httpStatus, 503);
    QCOMPARE(failure.retryAfterS, 3);
    QCOMPARE(geminiErrorFromObject(object(R"({"error":{"code":429,"message":"Slow"}})")).kind, FailureKind::RateLimit);
    QCOMPARE(geminiErrorFromObject({}).kind, FailureKind::Server);
    QVERIFY(!geminiErrorFromObject({}).httpStatus);
}

QTEST_GUILESS_MAIN(tst_GeminiError)
#include "tst_geminierror.moc"
