// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/pricing.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestPricing : public QObject
{
    Q_OBJECT

private slots:
    void cost_data();
    void cost();
    void failures_data();
    void failures();
};

void TestPricing::cost_data()
{
    QTest::addColumn<Usage>("usage");
    QTest::addColumn<ModelPrices>("prices");
    QTest::addColumn<std::optional<qint64>>("nanos");
    QTest::addColumn<CostSource>("source");
    using Known = std::optional<qint64>;
    const UnitPrice threeMicro{3'000'000'000}; // $3 per million tokens
    const UnitPrice fifteenMicro{15'000'000'000};
    const UnitPrice cachedPrice{300'000'000};
    const Usage usage{.inputTokens = 1000, .outputTokens = 100, .cachedTokens = 400};
    const ModelPrices both{.input = threeMicro, .output = fifteenMicro};

    QTest::newRow("tokens times prices") << usage << both << Known(4'500'000) << CostSource::Prices;
    QTest::newRow("cached input is cheaper")
        << usage << ModelPrices{.input = threeMicro, .output = fifteenMicro, .cachedInput = cachedPrice} << Known(3'420'000)
        << CostSource::Prices;
    QTest::newRow("price of the request") << usage
                                          << ModelPrices{.input = threeMicro,
                                                         .output = fifteenMicro,
                                                         .request = UnitPrice{5'000'000}}
                                          << Known(4'500'005) << CostSource::Prices;
    QTest::newRow("free") << usage << ModelPrices{.input = UnitPrice{0}, .output = UnitPrice{0}} << Known(0)
                          << CostSource::Prices;
    QTest::newRow("price varies") << usage << ModelPrices{.input = threeMicro} << Known() << CostSource::Unknown;
    QTest::newRow("no count") << Usage{.inputTokens = 10} << both << Known() << CostSource::Unknown;
    QTest::newRow("nothing told") << Usage{} << both << Known() << CostSource::Unknown;
    Usage told = usage;
    told.cost = Money{7};
    told.costSource = CostSource::Provider;
    QTest::newRow("the provider knows best") << told << both << Known(7) << CostSource::Provider;
    Usage nonsense = usage;
    nonsense.cachedTokens = 5000;
    QTest::newRow("more cached than sent") << nonsense
                                           << ModelPrices{.input = threeMicro, .output = fifteenMicro, .cachedInput = cachedPrice}
                                           << Known(1'800'000) << CostSource::Prices;
}

void TestPricing::cost()
{
    QFETCH(Usage, usage);
    QFETCH(ModelPrices, prices);
    QFETCH(std::optional<qint64>, nanos);
    QFETCH(CostSource, source);
    ModelInfo model;
    model.prices = prices;
    const Usage priced = withCost(usage, model);
    QCOMPARE(priced.cost.transform([](Money cost) { return cost.nanos; }), nanos);
    QCOMPARE(priced.costSource, source);
    QCOMPARE(withCost(usage, std::nullopt), usage);
}

void TestPricing::failures_data()
{
    QTest::addColumn<std::optional<int>>("status");
    QTest::addColumn<bool>("saidAnything");
    QTest::addColumn<bool>("known");
    QTest::newRow("turned down before the first token: not billed") << std::optional(429) << false << true;
    QTest::newRow("broke while it wrote") << std::optional<int>() << true << false;
    QTest::newRow("error behind some text") << std::optional(502) << true << false;
    QTest::newRow("no answer at all") << std::optional<int>() << false << false;
}

void TestPricing::failures()
{
    QFETCH(std::optional<int>, status);
    QFETCH(bool, saidAnything);
    QFETCH(bool, known);
    const Failure failure{.kind = FailureKind::Server, .httpStatus = status};
    const Usage usage = withCostOfFailure({}, std::nullopt, failure, saidAnything);
    QCOMPARE(usage.cost, known ? std::optional(Money{0}) : std::nullopt);
}

QTEST_APPLESS_MAIN(TestPricing)
#include "tst_pricing.moc"
