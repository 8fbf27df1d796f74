// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/panel/estimate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestEstimate : public QObject
{
    Q_OBJECT

private slots:
    void aCallByHand();
    void habits_data();
    void habits();
    void theHabitWins();
    void limitsHold();
    void unknownIsNeverZero();
    void extrasAreNamed();
    void readsWhatOthersWrite();
    void theSumIsItsParts();
};

namespace {

/// $1 and $2 per million tokens: 1,000 and 2,000 nano-dollars a token.
ModelInfo model(const QString &id)
{
    ModelInfo info;
    info.ref = {u"lab"_s, id};
    info.name = id;
    info.prices.input = UnitPrice{1'000'000'000};
    info.prices.output = UnitPrice{2'000'000'000};
    return info;
}

Panel panelOf(int seats)
{
    Panel panel;
    for (int index = 0; index < seats; ++index)
        panel.seats.push_back({.label = QString(QChar(u'A' + index)), .ask = {.model = {u"lab"_s, u"m%1"_s.arg(index)}}});
    panel.judge.model = {u"lab"_s, u"judge"_s};
    panel.synthesizer.model = {u"lab"_s, u"writer"_s};
    return panel;
}

void offer(Catalog &catalog)
{
    std::vector<ModelInfo> models{model(u"judge"_s), model(u"writer"_s)};
    for (int index = 0; index < 8; ++index)
        models.push_back(model(u"m%1"_s.arg(index)));
    catalog.setModels(u"lab"_s, models);
}

} // namespace

void TestEstimate::aCallByHand()
{
    ModelInfo info = model(u"m"_s);
    const CostRange cost = costOfCall(info, {}, {.low = 100, .high = 200}, {.low = 10, .high = 1000});
    QCOMPARE(cost, (CostRange{.low = Money{120'000}, .high = Money{2'200'000}}));
    // A longer question may cross a threshold at its upper end only.
    info.prices.overrides = {{.abovePromptTokens = 150, .prices = {{PriceKey::Input, UnitPrice{5'000'000'000}}}}};
    QCOMPARE(costOfCall(info, {}, {.low = 100, .high = 200}, {.low = 10, .high = 1000}).high, Money{3'000'000});
    info.prices.overrides.clear();
    info.prices.discountMillionths = 500'000;
    QCOMPARE(costOfCall(info, {}, {.low = 100, .high = 200}, {.low = 10, .high = 1000}).high, Money{1'100'000});
}

void TestEstimate::habits_data()
{
    QTest::addColumn<std::vector<qint64>>("lengths");
    QTest::addColumn<AnswerHabit>("expected");
    using Lengths = std::vector<qint64>;
    QTest::newRow("one") << Lengths{7} << AnswerHabit{.low = 7, .median = 7, .high = 7, .answers = 1};
    QTest::newRow("few: the ends") << Lengths{30, 10, 20} << AnswerHabit{.low = 10, .median = 20, .high = 30, .answers = 3};
    Lengths many;
    for (qint64 length = 100; length >= 0; --length)
        many.push_back(length);
    QTest::newRow("many: without the outliers") << many << AnswerHabit{.low = 10, .median = 50, .high = 90, .answers = 101};
}

void TestEstimate::habits()
{
    QFETCH(std::vector<qint64>, lengths);
    QFETCH(AnswerHabit, expected);
    QCOMPARE(habitFrom(lengths), expected);
}

void TestEstimate::theHabitWins()
{
    const ModelSettings ask{.model = {u"lab"_s, u"m"_s}};
    AnswerHabits habits{{{StageKind::Seat, ask.model}, {.low = 40, .median = 50, .high = 60, .answers = 9}}};
    QCOMPARE(expectedOutput(StageKind::Seat, ask, {}, habits), (TokenRange{40, 60}));
    QVERIFY(expectedOutput(StageKind::Judge, ask, {}, habits) != (TokenRange{40, 60}));
    habits.begin()->second.answers = fewestAnswers - 1;
    QVERIFY(expectedOutput(StageKind::Seat, ask, {}, habits) != (TokenRange{40, 60}));
}

void TestEstimate::limitsHold()
{
    ModelSettings ask{.model = {u"lab"_s, u"m"_s}, .maxTokens = 100};
    ModelInfo info = model(u"m"_s);
    QCOMPARE(expectedOutput(StageKind::Seat, ask, info, {}), (TokenRange{100, 100}));
    info.maxOutputTokens = 50;
    QCOMPARE(expectedOutput(StageKind::Seat, ask, info, {}).high, 50);
    ask.maxTokens.reset();
    info.maxOutputTokens.reset();
    const qint64 plain = expectedOutput(StageKind::Seat, ask, info, {}).high;
    ask.effort = u"high"_s;
    QVERIFY(expectedOutput(StageKind::Seat, ask, info, {}).high > plain);
}

void TestEstimate::unknownIsNeverZero()
{
    Catalog catalog;
    offer(catalog);
    Panel panel = panelOf(2);
    panel.seats[1].ask.model.id = u"unlisted"_s;
    const Estimate estimate = estimateOf(panel, catalog, {}, {});
    QVERIFY(estimate.find(Stage::ofSeat(1))->cost.isUnknown());
    QVERIFY(!estimate.find(Stage::ofSeat(0))->cost.isUnknown());
    QVERIFY(!estimate.total().isComplete);
    QVERIFY(estimate.total().high > Money{});
    QVERIFY(formatCostRange(estimate.total()).contains(u"unknown"_s));
    QCOMPARE(formatCostRange(estimate.find(Stage::ofSeat(1))->cost), u"cost unknown"_s);
    // Half a price list says nothing about the other half.
    ModelInfo half = model(u"m0"_s);
    half.prices.output.reset();
    QVERIFY(!costOfCall(half, {}, {1, 1}, {1, 1}).isComplete);
    half = model(u"m0"_s);
    half.prices.set(PriceKey::Request, std::nullopt);
    QVERIFY(!costOfCall(half, {}, {1, 1}, {1, 1}).isComplete);
}

void TestEstimate::extrasAreNamed()
{
    ModelSettings ask{.model = {u"router"_s, u"openrouter/fusion"_s}};
    QCOMPARE(extrasOf(StageKind::Seat, ask), std::vector({CostExtra::HostedPanel, CostExtra::DoubleAnalyst}));
    QVERIFY(costOfCall(model(ask.model.id), ask, {1, 1}, {1, 1}).isUnknown());
    ask.model.id = u"a/x"_s;
    ask.extra[u"fusion"_s] = QJsonObject{{u"preset"_s, u"general-high"_s}};
    QCOMPARE(extrasOf(StageKind::Seat, ask), std::vector({CostExtra::HostedPanel}));
    ask.extra[u"fusion"_s] = QJsonObject{{u"enabled"_s, false}};
    QVERIFY(extrasOf(StageKind::Seat, ask).empty());
    ask = {.model = {u"lab"_s, u"m"_s}, .tools = {u"web_search"_s}};
    QCOMPARE(extrasOf(StageKind::Seat, ask), std::vector({CostExtra::WebSearch}));
    ModelInfo info = model(u"m"_s);
    QVERIFY(!costOfCall(info, ask, {1, 1}, {1, 1}).isComplete);
    info.prices.webSearch = UnitPrice{1'000'000'000'000};
    const CostRange cost = costOfCall(info, ask, {1, 1}, {1, 1});
    QVERIFY(cost.isComplete);
    QCOMPARE(cost.high, Money{5'003'000});
    QCOMPARE(extrasOf(StageKind::Judge, {}), std::vector({CostExtra::SecondTry}));
    for (const CostExtra extra : {CostExtra::WebSearch, CostExtra::HostedPanel, CostExtra::DoubleAnalyst, CostExtra::SecondTry})
        QVERIFY(!wordsFor(extra).isEmpty());
}

void TestEstimate::readsWhatOthersWrite()
{
    Catalog catalog;
    offer(catalog);
    const PanelLoad load{.question = {10, 20}, .seats = {{1, 2}, {3, 4}}, .judge = {100, 100}, .synthesizer = {5, 5}};
    const Estimate estimate = estimateOf(panelOf(2), catalog, {}, load);
    QCOMPARE(estimate.stages.size(), size_t(4));
    const TokenRange first = estimate.find(Stage::ofSeat(0))->output;
    const TokenRange second = estimate.find(Stage::ofSeat(1))->output;
    const TokenRange judge = estimate.find(Stage::judge())->output;
    QCOMPARE(estimate.find(Stage::ofSeat(0))->input, (TokenRange{11, 22}));
    QCOMPARE(estimate.find(Stage::ofSeat(1))->input, (TokenRange{13, 24}));
    QVERIFY(estimate.find(Stage::judge())->input.high >= first.high + second.high + 120);
    QVERIFY(estimate.find(Stage::synthesizer())->input.high >= first.high + second.high + judge.high + 25);
    QCOMPARE(estimateOf(panelOf(1), catalog, {}, load).stages.size(), size_t(1));
    QVERIFY(estimateOf({}, catalog, {}, load).stages.empty());
}

void TestEstimate::theSumIsItsParts()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        Catalog catalog;
        offer(catalog);
        std::vector<ModelInfo> models = catalog.models();
        for (ModelInfo &info : models) {
            const auto price = [&]() -> std::optional<UnitPrice> {
                return random.bounded(8) == 0 ? std::nullopt : std::optional(UnitPrice{random.bounded(1 << 30)});
            };
            info.prices = {.input = price(), .output = price(), .cachedInput = price(), .request = price()};
            info.prices.discountMillionths = random.bounded(1'000'000);
        }
        catalog.setModels(u"lab"_s, models);
        const TokenRange question{random.bounded(1000), 1000 + random.bounded(100000)};
        const Estimate estimate = estimateOf(panelOf(1 + random.bounded(8)), catalog, {}, {.question = question});
        Money low;
        Money high;
        bool isComplete = true;
        for (const StageEstimate &stage : estimate.stages) {
            low += stage.cost.low;
            high += stage.cost.high;
            isComplete = isComplete && stage.cost.isComplete;
            QVERIFY(stage.cost.low <= stage.cost.high);
            QVERIFY(stage.input.low <= stage.input.high);
        }
        QCOMPARE(estimate.total(), (CostRange{.low = low, .high = high, .isComplete = isComplete}));
    }
}

QTEST_APPLESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
