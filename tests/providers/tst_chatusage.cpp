// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chatusage.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestChatUsage : public QObject
{
    Q_OBJECT

private slots:
    void cost_data();
    void cost();
    void counts_data();
    void counts();
};

namespace {

Usage usageIn(const QByteArray &members)
{
    return chatUsage(QJsonDocument::fromJson('{' + members + '}').object());
}

} // namespace

/// What the provider says that the account pays, to the nano-dollar.
void TestChatUsage::cost_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<qint64>("nanos"); // -1: not told
    QTest::newRow("told") << QByteArray(R"("cost":0.00014)") << qint64(140'000);
    QTest::newRow("free") << QByteArray(R"("cost":0)") << qint64(0);
    QTest::newRow("as text") << QByteArray(R"("cost":"0.000000001")") << qint64(1);
    QTest::newRow("not told") << QByteArray() << qint64(-1);
    QTest::newRow("null") << QByteArray(R"("cost":null)") << qint64(-1);
    QTest::newRow("below nothing") << QByteArray(R"("cost":-1)") << qint64(-1);
    QTest::newRow("own key: the fee and the maker's bill")
        << QByteArray(R"("cost":0.00001,"is_byok":true,"cost_details":{"upstream_inference_cost":0.0002})") << qint64(210'000);
    QTest::newRow("own key, no fee") << QByteArray(R"("cost":0,"is_byok":true,"cost_details":{"upstream_inference_cost":0.0002})")
                                     << qint64(200'000);
    QTest::newRow("own key, the maker's bill is not told")
        << QByteArray(R"("cost":0,"is_byok":true,"cost_details":{"upstream_inference_cost":null})") << qint64(-1);
    QTest::newRow("not one's own key: the upstream price is in the cost")
        << QByteArray(R"("cost":0.0003,"is_byok":false,"cost_details":{"upstream_inference_cost":0.0002})") << qint64(300'000);
}

void TestChatUsage::cost()
{
    QFETCH(QByteArray, members);
    QFETCH(qint64, nanos);
    const Usage usage = usageIn(members);
    QCOMPARE(usage.cost ? usage.cost->nanos : -1, nanos);
    QCOMPARE(usage.costSource, nanos < 0 ? CostSource::Unknown : CostSource::Provider);
}

void TestChatUsage::counts_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Usage>("expected");
    QTest::newRow("all")
        << QByteArray(R"("prompt_tokens":10,"completion_tokens":7,)"
                      R"("prompt_tokens_details":{"cached_tokens":4,"cache_write_tokens":2},)"
                      R"("completion_tokens_details":{"reasoning_tokens":3})")
        << Usage{.inputTokens = 10, .outputTokens = 7, .reasoningTokens = 3, .cachedTokens = 4, .cacheWriteTokens = 2};
    QTest::newRow("searches, one name") << QByteArray(R"("server_tool_use":{"web_search_requests":2})")
                                        << Usage{.webSearches = 2};
    QTest::newRow("searches, other name") << QByteArray(R"("server_tool_use_details":{"web_search_requests":3})")
                                          << Usage{.webSearches = 3};
    QTest::newRow("nothing") << QByteArray() << Usage{};
    QTest::newRow("nonsense") << QByteArray(R"("prompt_tokens":-5,"completion_tokens":"many")") << Usage{};
}

void TestChatUsage::counts()
{
    QFETCH(QByteArray, members);
    QFETCH(Usage, expected);
    QCOMPARE(usageIn(members), expected);
}

QTEST_APPLESS_MAIN(TestChatUsage)
#include "tst_chatusage.moc"
