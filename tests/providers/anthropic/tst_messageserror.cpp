// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/messageserror.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class tst_MessagesError : public QObject
{
    Q_OBJECT

private slots:
    void replies_data();
    void replies();
    void withinAReply();
    void gates();
};

namespace {

QByteArray body(const QByteArray &type, const QByteArray &message, const QByteArray &details = {})
{
    return R"({"type":"error","error":{"type":")" + type + R"(","message":")" + message + '"' + details +
           R"(},"request_id":"req_1"})";
}

} // namespace

void tst_MessagesError::replies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("retryable");
    using enum FailureKind;
    const auto row = [](const char *name, int status, const QByteArray &reply, FailureKind kind, const char *message,
                        bool again) { QTest::newRow(name) << status << reply << kind << QString::fromUtf8(message) << again; };
    row("invalid", 400, body("invalid_request_error", "max_tokens: Field required"), Input, "max_tokens: Field required", false);
    row("prompt too long", 400, body("invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum"), Context,
        "prompt is too long: 210000 tokens > 200000 maximum", false);
    row("prompt and limit too long", 400,
        body("invalid_request_error", "input length and `max_tokens` exceed context limit: 190000 + 64000 > 200000"), Context,
        "input length and `max_tokens` exceed context limit: 190000 + 64000 > 200000", false);
    row("credit used up", 400, body("invalid_request_error", "Your credit balance is too low to access the Anthropic API."),
        Credit, "Your credit balance is too low to access the Anthropic API.", false);
    row("own limit reached", 400, body("invalid_request_error", "You have reached your specified API usage limits."), Credit,
        "You have reached your specified API usage limits.", false);
    row("organization on hold", 400,
        body("invalid_request_error", "On hold", R"(,"details":{"error_code":"organization_on_hold"})"), Auth, "On hold", false);
    row("key", 401, body("authentication_error", "invalid x-api-key"), Auth, "invalid x-api-key", false);
    row("billing", 402, body("billing_error", "Check your payment details"), Credit, "Check your payment details", false);
    row("permission", 403, body("permission_error", "Not for this key"), Auth, "Not for this key", false);
    row("model", 404, body("not_found_error", "model: claude-x"), NotFound, "model: claude-x", false);
    row("conflict", 409, body("conflict_error", "Changed meanwhile"), Overloaded, "Changed meanwhile", true);
    row("too large", 413, body("request_too_large", "Request exceeds the maximum size"), Context,
        "Request exceeds the maximum size", false);
    row("rate", 429, body("rate_limit_error", "Slow down"), RateLimit, "Slow down", true);
    row("spend limit", 429,
        body("rate_limit_error", "Limit reached", R"(,"details":{"error_code":"enforced_spend_limit_reached"})"), Credit,
        "Limit reached", false);
    row("server", 500, body("api_error", "Internal server error"), Server, "Internal server error", true);
    row("timeout", 504, body("timeout_error", "Took too long"), Timeout, "Took too long", true);
    row("overloaded", 529, body("overloaded_error", "Overloaded"), Overloaded, "Overloaded", true);
    row("unknown type", 503, body("new_error", "New"), Overloaded, "New", true);
    row("page", 502, "<html><head><title>502 Bad Gateway</title></head></html>", Server, "502 Bad Gateway", true);
    row("text", 403, "Request not allowed", Auth, "Request not allowed", false);
    row("another shape", 429, R"({"error":"busy"})", RateLimit, "busy", true);
    row("nothing", 500, "", Server, "HTTP status 500", true);
    row("nonsense", 400, "[1,2]", Input, "[1,2]", false);
    row("long", 500, body("api_error", QByteArray(2000, 'x')), Server, (QByteArray(499, 'x') + "…").constData(), true);
}

void tst_MessagesError::replies()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, reply);
    const Failure failure = messagesErrorFromReply(status, reply);
    QTEST(failure.kind, "kind");
    QTEST(failure.message, "message");
    QTEST(failure.retryable, "retryable");
    QCOMPARE(failure.httpStatus, status);
}

void tst_MessagesError::gates()
{
    const auto reasonOf = [](int status, const QByteArray &reply) {
        return messagesGateFromReply(status, reply).transform([](const ModelGate &found) { return found.reason; });
    };
    QCOMPARE(reasonOf(403, body("permission_error", "Not for this key")), std::optional(GateReason::NoAccess));
    QCOMPARE(reasonOf(404, body("not_found_error", "model: claude-x")), std::optional(GateReason::NotOffered));
    // An address, the organization, the key, the provider, or nothing that can be read.
    QVERIFY(!reasonOf(404, body("not_found_error", "Not found")));
    QVERIFY(!reasonOf(403, body("permission_error", "On hold", R"(,"details":{"error_code":"organization_on_hold"})")));
    QVERIFY(!reasonOf(401, body("authentication_error", "invalid x-api-key")));
    QVERIFY(!reasonOf(529, body("overloaded_error", "Overloaded")));
    QVERIFY(!reasonOf(403, "Request not allowed"));
}

void tst_MessagesError::withinAReply()
{
    const Failure failure = messagesErrorFromObject(QJsonDocument::fromJson(body("overloaded_error", "Overloaded")).object());
    QCOMPARE(failure.kind, FailureKind::Overloaded);
    QVERIFY(failure.retryable);
    QVERIFY(!failure.httpStatus);
    QCOMPARE(messagesErrorFromObject({}).kind, FailureKind::Server);
    QVERIFY(!messagesErrorFromObject({}).message.isEmpty());
}

QTEST_GUILESS_MAIN(tst_MessagesError)
#include "tst_messageserror.moc"
