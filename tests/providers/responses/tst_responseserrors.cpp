// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/responses/responsesdecoder.h"
#include "core/providers/responses/responsesoutcome.h"
#include "tests/support/rawserver.h"
#include "tests/support/wirecheck.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// Errors, before the first token and after it.
class tst_ResponsesErrors : public QObject
{
    Q_OBJECT

private slots:
    void insideThe200_data();
    void insideThe200();
    void byStatus_data();
    void byStatus();
};

void tst_ResponsesErrors::insideThe200_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<QString>("message");

    using enum FailureKind;
    const auto failed = [](const QByteArray &code, const QByteArray &more = {}) {
        return R"({"type":"response.failed","response":{"status":"failed","error":{"code":")" + code + R"(","message":"M"})" +
               more + "}}";
    };
    QTest::newRow("error event") << QByteArray(R"({"type":"error","code":"server_error","message":"M","param":null})") << Server
                                 << true << "M";
    QTest::newRow("error event, nested")
        << QByteArray(R"({"type":"error","error":{"type":"server_error","code":"rate_limit_exceeded","message":"M"}})")
        << RateLimit << true << "M";
    QTest::newRow("error event, named otherwise")
        << QByteArray(R"({"type":"response.error","error":{"code":503,"message":"M"}})") << Overloaded << true << "M";
    QTest::newRow("error event without words") << QByteArray(R"({"type":"error","code":"vector_store_timeout","message":""})")
                                               << Timeout << true << "The provider reported the error “vector_store_timeout”.";
    QTest::newRow("error event without anything")
        << QByteArray(R"({"type":"error"})") << Server << true << "The provider reported an error without saying which.";
    QTest::newRow("no type") << QByteArray(R"({"error":{"message":"M","code":"insufficient_quota"}})") << Credit << false << "M";
    QTest::newRow("failed, server") << failed("server_error") << Server << true << "M";
    QTest::newRow("failed, rate") << failed("rate_limit_exceeded") << RateLimit << true << "M";
    QTest::newRow("failed, prompt") << failed("invalid_prompt") << Input << false << "M";
    QTest::newRow("failed, image") << failed("image_too_large") << Input << false << "M";
    QTest::newRow("failed, image type") << failed("unsupported_image_media_type") << Input << false << "M";
    QTest::newRow("failed, image policy") << failed("image_content_policy_violation") << Refused << false << "M";
    QTest::newRow("failed, context") << failed("context_length_exceeded") << Context << false << "M";
    QTest::newRow("OpenRouter's own type is the better one")
        << failed("server_error", R"(,"error_type":"payment_required")") << Credit << false << "M";
    QTest::newRow("beside the response")
        << QByteArray(R"({"type":"response.failed","error_type":"provider_overloaded","response":{"status":"failed",)"
                      R"("error":{"code":"server_error","message":"M"}}})")
        << Overloaded << true << "M";
    QTest::newRow("cancelled") << QByteArray(R"({"type":"response.completed","response":{"status":"cancelled"}})") << Server
                               << true << "The provider reported an error without saying which.";
}

void tst_ResponsesErrors::insideThe200()
{
    QFETCH(QByteArray, event);
    QFETCH(FailureKind, kind);
    QFETCH(bool, retryable);
    QFETCH(QString, message);
    const QByteArray body =
        sse(R"({"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"half"})") + sse(event);
    const WireReply reply = decodeReply(responsesWire(), body);
    QCOMPARE(reply.events, (std::vector<ChatEvent>{ChatText{"half"}}));
    QVERIFY(!reply.result);
    QCOMPARE(failureKindName(reply.result.error().kind), failureKindName(kind));
    QCOMPARE(reply.result.error().retryable, retryable);
    QCOMPARE(reply.result.error().message, message);
    QCOMPARE(differenceAtCuts(responsesWire(), body), QString());
}

void tst_ResponsesErrors::byStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    using enum FailureKind;
    const QByteArray plain = R"({"error":{"message":"M","type":"invalid_request_error","param":"x","code":null}})";
    QTest::newRow("400") << 400 << plain << Input;
    QTest::newRow("401") << 401 << plain << Auth;
    QTest::newRow("402") << 402 << plain << Credit;
    QTest::newRow("403") << 403 << plain << Auth;
    QTest::newRow("404") << 404 << plain << NotFound;
    QTest::newRow("408") << 408 << plain << Timeout;
    QTest::newRow("413") << 413 << plain << Context;
    QTest::newRow("429") << 429 << plain << RateLimit;
    QTest::newRow("429, out of money")
        << 429 << QByteArray(R"({"error":{"message":"M","type":"insufficient_quota","code":"insufficient_quota"}})") << Credit;
    QTest::newRow("500") << 500 << plain << Server;
    QTest::newRow("503") << 503 << plain << Overloaded;
    QTest::newRow("529") << 529 << QByteArray("") << Overloaded;
    QTest::newRow("moderation, OpenRouter")
        << 403 << QByteArray(R"({"error":{"code":403,"message":"M","metadata":{"reasons":["x"],"flagged_input":"y"}}})")
        << Refused;
}

void tst_ResponsesErrors::byStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    const Failure failure = responsesWire().failure(status, body);
    QCOMPARE(failureKindName(failure.kind), failureKindName(kind));
    QCOMPARE(failure.httpStatus, status);
    QVERIFY(!failure.message.isEmpty());
}

QTEST_APPLESS_MAIN(tst_ResponsesErrors)
#include "tst_responseserrors.moc"
