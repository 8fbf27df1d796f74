// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/pricing.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {
constexpr auto plain = R"("prompt":"0.000003","completion":"0.000015")"; // 3,000 and 15,000 nano-dollars a token
constexpr qint64 unknown = -1;

QJsonObject object(const QByteArray &members)
{
    return QJsonDocument::fromJson('{' + members + '}').object();
}

} // namespace

class TestPricing : public QObject
{
    Q_OBJECT

private slots:
    void priceLists_data();
    void priceLists();
    void everyDetailIsCached();
    void cost_data();
    void cost();
    void failures_data();
    void failures();
};

/// Every figure is computed by hand; a comment says how where it is not the 1,000 and 100 tokens of the first row.
void TestPricing::priceLists_data()
{
    QTest::addColumn<QByteArray>("pricing");
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<QTime>("utc");
    QTest::addColumn<qint64>("nanos");
    const QTime noon(12, 0);
    const QByteArray usual = R"("input_tokens":1000,"output_tokens":100)";
    const auto row = [&](const char *name, const QByteArray &more, const QByteArray &usage, qint64 nanos,
                         QTime utc = QTime(12, 0)) {
        QTest::newRow(name) << (more.isEmpty() ? QByteArray(plain) : QByteArray(plain) + ',' + more) << usage << utc << nanos;
    };
    const auto tokens = [](qint64 input, qint64 output) {
        return R"("input_tokens":)" + QByteArray::number(input) + R"(,"output_tokens":)" + QByteArray::number(output);
    };

    row("input and output", "", usual, 4'500'000);
    row("nothing used", "", tokens(0, 0), 0);
    row("one token in", "", tokens(1, 0), 3'000);
    row("one token out", "", tokens(0, 1), 15'000);
    row("no output count", "", R"("input_tokens":1000)", unknown);
    row("no input count", "", R"("output_tokens":100)", unknown);
    row("no counts", "", "", unknown);
    const QByteArray tiny = R"("prompt":"0.00000000005","completion":"0.00000000005")"; // 0.05 nano-dollars
    QTest::newRow("half a nano-dollar goes up") << tiny << tokens(10, 0) << noon << qint64(1);
    QTest::newRow("less goes down") << tiny << tokens(9, 0) << noon << qint64(0);
    QTest::newRow("rounded once, not a part at a time") << tiny << tokens(9, 1) << noon << qint64(1);
    QTest::newRow("free") << QByteArray(R"("prompt":"0","completion":"0")") << usual << noon << qint64(0);
    QTest::newRow("numbers") << QByteArray(R"("prompt":0.000003,"completion":1.5e-5)") << usual << noon << qint64(4'500'000);
    // 2,000,000 x 150,000 + 128,000 x 600,000
    QTest::newRow("dear and long") << QByteArray(R"("prompt":"0.00015","completion":"0.0006")") << tokens(2'000'000, 128'000)
                                   << noon << qint64(376'800'000'000);
    QTest::newRow("input varies") << QByteArray(R"("prompt":"-1","completion":"0.000015")") << usual << noon << unknown;
    QTest::newRow("output varies") << QByteArray(R"("prompt":"0.000003","completion":"-1")") << usual << noon << unknown;
    QTest::newRow("input missing") << QByteArray(R"("completion":"0.000015")") << usual << noon << unknown;
    QTest::newRow("output missing") << QByteArray(R"("prompt":"0.000003")") << usual << noon << unknown;
    QTest::newRow("no list") << QByteArray() << usual << noon << unknown;

    row("fee a request", R"("request":"0.01")", usual, 14'500'000);
    row("no fee a request", R"("request":"0")", usual, 4'500'000);
    row("fee varies", R"("request":"-1")", usual, unknown);

    const QByteArray cached = usual + R"(,"cached_tokens":400)";
    const QByteArray written = usual + R"(,"cache_write_tokens":200)";
    const QByteArray cachePrices = R"("input_cache_read":"0.0000003","input_cache_write":"0.00000375")"; // 300 and 3,750
    row("read from the cache", cachePrices, cached, 3'420'000); // 600 x 3,000 + 400 x 300 + 1,500,000
    row("read, no price of its own", "", cached, 4'500'000);
    row("read, price varies", R"("input_cache_read":"-1")", cached, unknown);
    row("none read, price varies", R"("input_cache_read":"-1")", usual, 4'500'000);
    row("written to the cache", cachePrices, written, 4'650'000); // 800 x 3,000 + 200 x 3,750 + 1,500,000
    row("written, no price of its own", "", written, 4'500'000);
    row("written, price varies", R"("input_cache_write":"-1")", written, unknown);
    row("read and written", cachePrices, cached + R"(,"cache_write_tokens":200)",
        3'570'000); // 400 x 3,000 + 120,000 + 750,000 + ...
    row("more read than sent", cachePrices, usual + R"(,"cached_tokens":5000)", 1'800'000);
    row("more read and written than sent", cachePrices, usual + R"(,"cached_tokens":900,"cache_write_tokens":500)", 2'145'000);

    const QByteArray thought = usual + R"(,"reasoning_tokens":60)";
    const QByteArray thinking = R"("internal_reasoning":"0.00001")"; // 10,000
    row("reasoning at its own price", thinking, thought, 4'200'000); // 3,000,000 + 40 x 15,000 + 60 x 10,000
    row("reasoning as output", "", thought, 4'500'000);
    row("reasoning priced at zero is output", R"("internal_reasoning":"0")", thought, 4'500'000);
    row("reasoning varies", R"("internal_reasoning":"-1")", thought, unknown);
    row("no reasoning, price varies", R"("internal_reasoning":"-1")", usual, 4'500'000);
    row("more reasoning than output", thinking, usual + R"(,"reasoning_tokens":500)", 4'000'000);

    const QByteArray searched = usual + R"(,"web_searches":2)";
    row("searches", R"("web_search":"0.01")", searched, 24'500'000);
    row("searches without a price", "", searched, unknown);
    row("searches, price varies", R"("web_search":"-1")", searched, unknown);
    row("searches for nothing", R"("web_search":"0")", searched, 4'500'000);
    row("no searches, no price", "", usual + R"(,"web_searches":0)", 4'500'000);

    row("discount", R"("discount":0.25)", usual, 3'375'000);
    row("discount as text", R"("discount":"0.1")", usual, 4'050'000);
    row("no discount", R"("discount":0)", usual, 4'500'000);
    row("discount of everything is no discount", R"("discount":1)", usual, 4'500'000);
    row("discount below nothing", R"("discount":-0.5)", usual, 4'500'000);
    row("discount on fee and search", R"("request":"0.01","web_search":"0.01","discount":0.5)", searched, 17'250'000);

    const QByteArray longer = R"("overrides":[{"min_prompt_tokens":200000,"prompt":"0.000006","completion":"0.0000225"}])";
    row("at the threshold", longer, tokens(200'000, 100), 601'500'000);
    row("one above it", longer, tokens(200'001, 100), 1'202'256'000); // 200,001 x 6,000 + 100 x 22,500
    row("what an override leaves out", R"("overrides":[{"min_prompt_tokens":200000,"prompt":"0.000006"}])", tokens(200'001, 100),
        1'201'506'000);
    const QByteArray tiers =
        R"("overrides":[{"min_prompt_tokens":1000,"prompt":"0.000004"},{"min_prompt_tokens":10000,"prompt":"0.000005"}])";
    row("upper tier", tiers, tokens(20'000, 100), 101'500'000);
    row("middle tier", tiers, tokens(5'000, 100), 21'500'000);
    row("lower tier", tiers, usual, 4'500'000);
    row("later wins, though lower",
        R"("overrides":[{"min_prompt_tokens":10000,"prompt":"0.000005"},{"min_prompt_tokens":1000,"prompt":"0.000004"}])",
        tokens(20'000, 100), 81'500'000);
    row("later wins key by key",
        R"("overrides":[{"min_prompt_tokens":1000,"prompt":"0.000004","completion":"0.00002"},{"prompt":"0.000005"}])",
        tokens(2'000, 100), 12'000'000); // 2,000 x 5,000 + 100 x 20,000
    const QByteArray night = R"("overrides":[{"utc_start":"1630","utc_end":"0030","prompt":"0.000001"}])";
    row("a minute before the window", night, usual, 4'500'000, QTime(16, 29));
    row("the window opens", night, usual, 2'500'000, QTime(16, 30));
    row("past midnight", night, usual, 2'500'000, QTime(0, 29));
    row("the window closes", night, usual, 4'500'000, QTime(0, 30));
    const QByteArray day = R"("overrides":[{"utc_start":900,"utc_end":1700,"completion":"0.00001"}])";
    row("window in numbers, open", day, usual, 4'000'000, QTime(9, 0));
    row("window in numbers, closed", day, usual, 4'500'000, QTime(17, 0));
    row("window of the whole day", R"("overrides":[{"utc_start":"0000","utc_end":"0000","prompt":"0.000001"}])", usual,
        2'500'000);
    const QByteArray both = R"("overrides":[{"min_prompt_tokens":999,"utc_start":"1630","utc_end":"0030","prompt":"0.000001"}])";
    row("both conditions", both, usual, 2'500'000, QTime(20, 0));
    row("only the length", both, usual, 4'500'000);
    row("only the hour", both, tokens(999, 100), 4'497'000, QTime(20, 0));
    row("overridden by what varies", R"("overrides":[{"prompt":"-1"}])", usual, unknown);
    row("overridden fee", R"("request":"0.01","overrides":[{"request":"0.02"}])", usual, 24'500'000);
    row("overridden cache price", cachePrices + R"(,"overrides":[{"input_cache_read":"0.000001"}])", cached, 3'700'000);
    row("an hour that is none", R"("overrides":[{"utc_start":"2599","utc_end":"0030","prompt":"0.000001"}])", usual, 4'500'000);
    row("a length that is none", R"("overrides":[{"min_prompt_tokens":"many","prompt":"0.000001"}])", usual, 4'500'000);
    row("half a window", R"("overrides":[{"utc_start":"0900","prompt":"0.000001"}])", usual, 4'500'000);
}

void TestPricing::priceLists()
{
    QFETCH(QByteArray, pricing);
    QFETCH(QByteArray, usage);
    QFETCH(QTime, utc);
    QFETCH(qint64, nanos);
    ModelInfo model;
    model.prices = modelPricesFromPricing(object(pricing));
    const QDateTime at(QDate(2026, 11, 24), utc, QTimeZone::UTC);
    const Usage priced = withCost(usageFromJson(object(usage)), model, at);
    QCOMPARE(priced.cost ? priced.cost->nanos : unknown, nanos);
    QCOMPARE(priced.costSource, nanos < 0 ? CostSource::Unknown : CostSource::Prices);
    // Wherever the computer stands.
    const QDateTime elsewhere = at.toTimeZone(QTimeZone::fromSecondsAheadOfUtc(7 * 3600));
    QCOMPARE(withCost(usageFromJson(object(usage)), model, elsewhere), priced);
    // And from the stored list.
    QCOMPARE(modelPricesFromJson(toJson(model.prices)), model.prices);
}

void TestPricing::everyDetailIsCached()
{
    const ModelPrices prices = modelPricesFromPricing(
        object(QByteArray(plain) +
               R"(,"request":"-1","web_search":"0.01","discount":0.2,"overrides":[{"utc_start":"2200","utc_end":"0600",)"
               R"("min_prompt_tokens":7,"prompt":"-1","internal_reasoning":"0.1"}])"));
    QVERIFY(prices.varies(PriceKey::Request));
    QCOMPARE(prices.overrides.size(), size_t(1));
    QCOMPARE(modelPricesFromJson(toJson(prices)), prices);
}

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
    const ModelPrices none{.input = UnitPrice{0}, .output = UnitPrice{0}, .cachedInput = UnitPrice{0}, .request = UnitPrice{0}};
    QTest::newRow("free, not counted") << Usage{.outputTokens = 5} << none << Known(0) << CostSource::Prices;
    QTest::newRow("free, but it searched") << Usage{.outputTokens = 5, .webSearches = 1} << none << Known()
                                           << CostSource::Unknown;
    QTest::newRow("free but for the request")
        << Usage{} << ModelPrices{.input = UnitPrice{0}, .output = UnitPrice{0}, .request = threeMicro} << Known()
        << CostSource::Unknown;
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
