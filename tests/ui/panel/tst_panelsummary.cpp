// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "ui/panel/estimateview.h"
#include "ui/panel/panelsummary.h"

#include <QTest>
#include <QToolButton>

using namespace fusion;

/// What a question may cost, under the composer and in detail, with the keyboard alone.
class TestPanelSummary : public QObject
{
    Q_OBJECT

private slots:
    void aRangeAndItsParts();
    void opensAndClosesByKeyboard();
    void warns();
};

namespace {

Estimate someEstimate()
{
    const auto stage = [](Stage of, const QString &model, CostRange cost) {
        return StageEstimate{.stage = of,
                             .label = "A",
                             .model = {"lab", model},
                             .modelName = model,
                             .input = {900, 1100},
                             .output = {300, 1500},
                             .cost = cost};
    };
    Estimate estimate{.stages = {stage(Stage::ofSeat(0), "Alpha", {.low = Money{10'000'000}, .high = Money{40'000'000}}),
                                 stage(Stage::judge(), "Beta", {.low = {}, .high = {}, .isComplete = false})}};
    estimate.stages[0].basedOn = 12;
    estimate.stages[0].extras = {CostExtra::WebSearch};
    return estimate;
}

QToolButton *costButton(const PanelSummary &summary)
{
    return summary.findChild<QToolButton *>();
}

} // namespace

void TestPanelSummary::aRangeAndItsParts()
{
    Catalog catalog;
    PanelSummary summary(catalog);
    QCOMPARE(summary.costText(), QString());
    summary.setEstimate(someEstimate(), false);
    QVERIFY2(summary.costText().contains("$0.0100–$0.0400 and what is unknown"), qPrintable(summary.costText()));
    const QString lines = estimateLines(someEstimate()).join('\n');
    for (const char *part : {"Seat A · Alpha: $0.0100–$0.0400", "900–1,100 tokens in", "300–1,500 out", "its last 12 answer",
                             "each web search", "Judge · Beta: cost unknown", "a guess", "Together:"})
        QVERIFY2(lines.contains(part), part);
    QVERIFY(costButton(summary)->accessibleName().contains("may cost"));
}

void TestPanelSummary::opensAndClosesByKeyboard()
{
    Catalog catalog;
    PanelSummary summary(catalog);
    summary.setEstimate(someEstimate(), false);
    summary.resize(700, 60);
    summary.show();
    QVERIFY(QTest::qWaitForWindowExposed(&summary));
    QToolButton *button = costButton(summary);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    auto *view = summary.findChild<EstimateView *>();
    QTRY_VERIFY(view->isVisible());
    QVERIFY(view->text().contains("Alpha"));
    QVERIFY(view->screen()->availableGeometry().contains(view->geometry()));
    QTest::keyClick(view, Qt::Key_Escape);
    QTRY_VERIFY(!view->isVisible());
}

void TestPanelSummary::warns()
{
    Catalog catalog;
    PanelSummary summary(catalog);
    summary.setEstimate(someEstimate(), true);
    QVERIFY(summary.costText().startsWith("⚠"));
    QVERIFY(costButton(summary)->accessibleName().contains("more than you wanted"));
}

QTEST_MAIN(TestPanelSummary)
#include "tst_panelsummary.moc"
