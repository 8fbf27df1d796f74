// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chaterror.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fusion;

/// What servers say when they say no.
class tst_ChatError : public QObject
{
    Q_OBJECT

private slots:
    void mapsStatuses_data();
    void mapsStatuses();
    void readsBodies_data();
    void readsBodies();
    void readsErrorsInsideA200_data();
    void readsErrorsInsideA200();
    void obeysAvailability();
    void findsGates_data();
    void findsGates();
    void keepsMessagesShort();
};

void tst_ChatError::mapsStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<bool>("retryable");

    using enum FailureKind;
    const auto row = [](int status, FailureKind kind, bool retryable) {
        QTest::addRow("%d", status) << status << kind << retryable;
    };
    row(400, Input, false);
    row(401, Auth, false);
    row(402, Credit, false);
    row(403, Auth, false);
    row(404, NotFound, false);
    row(405, NotFound, false);
    row(407, Network, true);
    row(408, Timeout, true);
    row(409, Overloaded, true);
    row(410, NotFound, false);
    row(413, Context, false);
    row(418, Input, false);
    row(422, Input, false);
    row(429, RateLimit, true);
    row(500, Server, true);
    row(502, Server, true);
    row(503, Overloaded, true);
    row(504, Timeout, true);
    row(522, Timeout, true);
    row(524, Timeout, true);
    row(529, Overloaded, true);
    row(599, Server, true);
}

void tst_ChatError::mapsStatuses()
{
    QFETCH(int, status);
    QFETCH(FailureKind, kind);
    QFETCH(bool, retryable);
    for (const QByteArray &body : {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray(R"({"error":null})"),
                                   QByteArray("<html><body>x</body></html>"), QByteArray("\xFF\x00\xFE", 3)}) {
        const Failure failure = chatErrorFromReply(status, body);
        QCOMPARE(failure.kind, kind);
        QCOMPARE(failure.retryable, retryable);
        QCOMPARE(failure.httpStatus, status);
        QVERIFY(!failure.message.isEmpty());
    }
}

void tst_ChatError::readsBodies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("message");

    using enum FailureKind;
    const auto row = [](const char *name, int status, const char *body, FailureKind kind, const char *message) {
        QTest::newRow(name) << status << QByteArray(body) << kind << QString(message);
    };
    row("OpenAI", 401, R"({"error":{"message":"Incorrect key","type":"invalid_request_error","code":"invalid_api_key"}})", Auth,
        "Incorrect key");
    row("OpenAI, no money", 429, R"({"error":{"message":"Quota","type":"insufficient_quota","code":"insufficient_quota"}})",
        Credit, "Quota");
    row("OpenAI, too long", 400, R"({"error":{"message":"Too long","code":"context_length_exceeded"}})", Context, "Too long");
    row("too long, in words", 400, R"({"error":{"message":"The prompt is too long: 9 tokens"}})", Context,
        "The prompt is too long: 9 tokens");
    row("OpenRouter", 429, R"({"error":{"code":429,"message":"Slow","metadata":{"error_type":"rate_limit_exceeded"}}})",
        RateLimit, "Slow");
    row("OpenRouter, moderated", 403,
        R"({"error":{"code":403,"message":"Flagged","metadata":{"reasons":["x"],"flagged_input":"y"}}})", Refused, "Flagged");
    row("OpenRouter, refused", 400, R"({"error":{"code":400,"message":"No","metadata":{"error_type":"refusal"}}})", Refused,
        "No");
    row("OpenRouter, upstream said", 502,
        R"({"error":{"code":502,"message":"Provider returned error","metadata":{"provider_name":"P","raw":"{\"error\":{\"message\":\"Down\"}}"}}})",
        Server, "P: Down");
    row("OpenRouter, upstream said text", 502,
        R"({"error":{"code":502,"message":"Provider returned error","metadata":{"raw":"gone"}}})", Server, "gone");
    row("a sentence", 400, R"({"error":"model is required"})", Input, "model is required");
    row("message", 404, R"({"message":"no route"})", NotFound, "no route");
    row("detail", 401, R"({"detail":"Unauthorized"})", Auth, "Unauthorized");
    row("list of details", 422, R"({"detail":[{"loc":["body"],"msg":"field required"}]})", Input, "field required");
    row("list of errors", 400, R"({"errors":[{"message":"first"},{"message":"second"}]})", Input, "first");
    row("list", 400, R"([{"error":{"message":"in a list"}}])", Input, "in a list");
    row("llama.cpp", 400, R"({"error":{"code":400,"message":"x","type":"exceed_context_size_error"}})", Context, "x");
    row("type beside", 429, R"({"error":{"message":"x"},"error_type":"provider_overloaded"})", Overloaded, "x");
    row("text", 500, "Internal\n  Server Error\n", Server, "Internal Server Error");
    row("page", 502, "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head></html>", Server, "502 Bad Gateway");
    row("nothing", 503, "", Overloaded, "HTTP status 503");
    row("broken JSON", 400, R"({"error":{"mess)", Input, R"({"error":{"mess)");
}

void tst_ChatError::readsBodies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(QString, message);
    const Failure failure = chatErrorFromReply(status, body);
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.message, message);
    QCOMPARE(failure.httpStatus, status);
    for (qsizetype cut = 0; cut < body.size(); ++cut) // a reply may break off anywhere
        QVERIFY(!chatErrorFromReply(status, body.first(cut)).message.isEmpty());
}

void tst_ChatError::readsErrorsInsideA200_data()
{
    QTest::addColumn<QByteArray>("error"); // the member "error" of an object
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("status"); // 0: none

    using enum FailureKind;
    QTest::newRow("number") << QByteArray(R"({"code":502,"message":"Down"})") << Server << "Down" << 502;
    QTest::newRow("number in a string") << QByteArray(R"({"code":"429","message":"Slow"})") << RateLimit << "Slow" << 429;
    QTest::newRow("name") << QByteArray(R"({"code":"server_error","message":"Down"})") << Server << "Down" << 0;
    QTest::newRow("error_type") << QByteArray(R"({"code":502,"message":"Full","metadata":{"error_type":"provider_overloaded"}})")
                                << Overloaded << "Full" << 502;
    QTest::newRow("status_code") << QByteArray(R"({"status_code":402,"message":"Poor"})") << Credit << "Poor" << 402;
    QTest::newRow("sentence") << QByteArray(R"("gone")") << Server << "gone" << 0;
    QTest::newRow("no message") << QByteArray("{\"x\":1}") << Server << "The provider reported an error without saying which."
                                << 0;
    QTest::newRow("absurd code") << QByteArray(R"({"code":99999,"message":"x"})") << Server << "x" << 0;
}

void tst_ChatError::readsErrorsInsideA200()
{
    QFETCH(QByteArray, error);
    QFETCH(FailureKind, kind);
    QFETCH(QString, message);
    QFETCH(int, status);
    const QJsonObject json = QJsonDocument::fromJson("{\"error\":" + error + "}").object();
    const Failure failure = chatErrorFromValue(json["error"]);
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.message, message);
    QCOMPARE(failure.httpStatus.value_or(0), status);
}

void tst_ChatError::obeysAvailability()
{
    const Failure gone = chatErrorFromReply(
        503, R"({"error":{"code":503,"message":"x","availability":{"code":"model_deprecated","retryable":false}}})");
    QVERIFY(!gone.retryable);
    const Failure soon = chatErrorFromReply(
        400,
        R"({"error":{"code":400,"message":"x","availability":{"code":"capacity_exhausted","retryable":true,"retry_after":7}}})");
    QVERIFY(soon.retryable);
    QCOMPARE(soon.retryAfterS, 7);
}

void tst_ChatError::findsGates_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<std::optional<GateReason>>("reason");
    QTest::addColumn<QStringList>("instead");
    using enum GateReason;
    const auto row = [](const char *name, int status, const QByteArray &error, std::optional<GateReason> reason,
                        const QStringList &instead = {}) { QTest::newRow(name) << status << error << reason << instead; };
    const auto availability = [](const QByteArray &code, const QByteArray &more = {}) {
        return R"({"code":404,"message":"x","availability":{"code":")" + code + "\"" + more + "}}";
    };
    row("region", 403, availability("region_restricted", R"(,"retryable":false)"), Region);
    row("privacy", 404, availability("privacy_restricted"), Privacy);
    row("constraint", 404, availability("constraint_filtered"), Constraint);
    row("deprecated", 404, availability("model_deprecated", R"(,"fallback_models":["a/x","b/y",3])"), Deprecated, {"a/x", "b/y"});
    row("free ended", 404, availability("free_variant_ended", R"(,"fallback_models":["a/x"])"), FreeEnded, {"a/x"});
    row("unknown model", 404, availability("model_not_found"), NotOffered);
    row("no endpoints", 404, availability("no_endpoints"), NotOffered);
    row("a code of next year", 403, availability("planet_restricted"), NoAccess);
    row("may be tried again", 404, availability("region_restricted", R"(,"retryable":true)"), std::nullopt);
    row("our mistake", 404, availability("wrong_endpoint"), std::nullopt);
    row("full", 503, availability("capacity_exhausted", R"(,"retryable":false)"), std::nullopt);
    row("upstream", 503, availability("model_unavailable_upstream"), std::nullopt);
    row("for now", 503, availability("temporarily_unavailable"), std::nullopt);
    row("moderated", 403, R"({"code":403,"message":"Flagged","metadata":{"reasons":["x"]}})", std::nullopt);
    row("OpenAI, unknown", 404,
        R"({"message":"The model `x` does not exist or you do not have access to it.","code":"model_not_found"})", NotOffered);
    row("OpenAI, not the project's", 403,
        R"({"message":"Project `p` does not have access to model `x`","code":"model_not_found"})", NoAccess);
    row("OpenAI, unverified", 404,
        R"({"message":"Your organization must be verified to use the model `x`.","code":"model_not_found"})", Verification);
    row("OpenAI, unverified for streams", 400,
        R"({"message":"Your organization must be verified to stream this model.","code":"unsupported_value","param":"stream"})",
        Verification);
    row("no such address", 404, R"({"message":"Not Found"})", std::nullopt);
    row("key", 401, R"({"message":"Incorrect key","code":"invalid_api_key"})", std::nullopt);
    row("rate", 429, R"({"message":"Slow","code":"rate_limit_exceeded"})", std::nullopt);
}

void tst_ChatError::findsGates()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, error);
    QFETCH(const std::optional<GateReason>, reason);
    QFETCH(const QStringList, instead);
    const QByteArray body = R"({"error":)" + error + "}";
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const std::optional<ModelGate> gate = chatGateFromReply(status, body);
    QCOMPARE(gate.transform([](const ModelGate &found) { return found.reason; }), reason);
    if (!gate)
        return;
    QCOMPARE(gate->instead, instead);
    QVERIFY(gate->since >= before && gate->since <= QDateTime::currentDateTimeUtc());
}

void tst_ChatError::keepsMessagesShort()
{
    const Failure failure = chatErrorFromReply(500, QByteArray(2 << 20, 'x'));
    QCOMPARE(failure.message.size(), 500);
    QVERIFY(failure.message.endsWith(u'…'));
}

QTEST_GUILESS_MAIN(tst_ChatError)
#include "tst_chaterror.moc"
