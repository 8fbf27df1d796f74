// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/stagewords.h"
#include "core/words/turnfigures.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/pictures.h"
#include "tests/ui/support/playedturn.h"
#include "ui/chat/pausebar.h"
#include "ui/chat/runbar.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace fusion;
using namespace fusion::test;

/// A turn that waits: for the person's word at a limit, or for room at a server; and what the run bar says of the money.
class TestPauseBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void init();
    void cleanup() { m_window.reset(); }

    void saysWhichLimitAndWhatIsSpent();
    void everyChoiceByMouseAndKeyboard();
    void anUnknownPriceIsGoneOnWithOrStopped();
    void goesWhenTheRunGoesOn();
    void aQueuedStageSaysForWhomItWaits();
    void moneySoFarAndStillToCome();
    void costsAreMarked();

private:
    void play(PlayedTurn &turn);

    std::unique_ptr<QWidget> m_window;
    PauseBar *m_pause = nullptr;
    RunBar *m_bar = nullptr;
};

namespace {

RunPaused pauseBeforeJudge()
{
    return {.stages = {Stage::judge()},
            .reached = {.kind = CapKind::Run,
                        .connection = {},
                        .cap = Money{50'000'000},
                        .spent = Money{40'000'000},
                        .next = {.low = Money{20'000'000}, .high = Money{30'000'000}}}};
}

} // namespace

void TestPauseBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(520, 240);
    auto *layout = new QVBoxLayout(m_window.get());
    m_pause = new PauseBar;
    m_bar = new RunBar;
    layout->addWidget(m_pause);
    layout->addWidget(m_bar);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestPauseBar::play(PlayedTurn &turn)
{
    m_bar->setTurn(turn.turn());
    turn.listen([this](const Turn &changed, const RunEvent &event) {
        m_bar->apply(changed, event);
        m_pause->setTurn(changed);
    });
}

void TestPauseBar::saysWhichLimitAndWhatIsSpent()
{
    PlayedTurn turn(2);
    play(turn);
    turn.askAll();
    QVERIFY(m_pause->isHidden());
    turn.tell(pauseBeforeJudge());
    QVERIFY(m_pause->isVisible());
    for (const char *part : {"Judge", "$0.0500", "$0.0400", "$0.0200", "$0.0300", "one run"})
        QVERIFY2(m_pause->text().contains(part), qPrintable(m_pause->text()));
    QVERIFY(m_bar->statusText().contains("limit"));
}

void TestPauseBar::everyChoiceByMouseAndKeyboard()
{
    PlayedTurn turn(2);
    play(turn);
    turn.tell(pauseBeforeJudge());
    QSignalSpy goesOn(m_pause, &PauseBar::continueRequested);
    QSignalSpy raises(m_pause, &PauseBar::raiseRequested);
    QSignalSpy stops(m_pause, &PauseBar::stopRequested);
    const std::pair<const char *, QSignalSpy *> choices[]{
        {"Continue This Once", &goesOn}, {"Raise the Limit…", &raises}, {"Stop Here", &stops}};
    for (const auto &[text, spy] : choices) {
        QAbstractButton *button = buttonWith(*m_window, QString::fromUtf8(text));
        QVERIFY2(button, text);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(spy->count(), 1);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(spy->count(), 2);
    }
}

void TestPauseBar::anUnknownPriceIsGoneOnWithOrStopped()
{
    PlayedTurn turn(2);
    play(turn);
    RunPaused pause = pauseBeforeJudge();
    pause.reached.cap = Money{500'000'000};
    pause.reached.next = {.low = {}, .high = {}, .isComplete = false};
    pause.reached.unpriced = QStringList{"maker/model"};
    turn.tell(pause);
    QVERIFY2(m_pause->text().contains("The price of maker/model is not known; the limit of $0.5000 for one run"),
             qPrintable(m_pause->text()));
    QVERIFY(!buttonWith(*m_window, QString::fromUtf8("Raise the Limit…")));
    QVERIFY(!buttonWith(*m_window, "Continue This Once"));
    const QSignalSpy goesOn(m_pause, &PauseBar::continueRequested);
    const QSignalSpy stops(m_pause, &PauseBar::stopRequested);
    shoot(m_window.get());
    QTest::mouseClick(buttonWith(*m_window, "Go On for This Run"), Qt::LeftButton);
    QTest::mouseClick(buttonWith(*m_window, "Stop Here"), Qt::LeftButton);
    QCOMPARE(goesOn.count(), 1);
    QCOMPARE(stops.count(), 1);
    turn.tell(RunContinued{});
    turn.tell(pauseBeforeJudge());
    QVERIFY(buttonWith(*m_window, "Continue This Once"));
    QVERIFY(buttonWith(*m_window, QString::fromUtf8("Raise the Limit…")));
}

void TestPauseBar::goesWhenTheRunGoesOn()
{
    PlayedTurn turn(2);
    play(turn);
    turn.tell(pauseBeforeJudge());
    turn.tell(RunContinued{});
    QVERIFY(m_pause->isHidden());
    turn.tell(pauseBeforeJudge());
    turn.finish(TurnState::Stopped);
    QVERIFY(m_pause->isHidden());
}

void TestPauseBar::aQueuedStageSaysForWhomItWaits()
{
    PlayedTurn turn(2);
    play(turn);
    turn.tell(StageStarted{Stage::ofSeat(0), {}});
    turn.tell(StageQueued{Stage::ofSeat(1), {.name = "Workshop", .position = 2}});
    QVERIFY2(m_bar->statusText().contains("waiting for Workshop: number 2 in line"), qPrintable(m_bar->statusText()));
    QCOMPARE(wordsForStage(turn.turn().seats[1]), "waiting for Workshop: number 2 in line");
    turn.tell(StageQueued{Stage::ofSeat(1), {.name = "Workshop", .position = 1}});
    QVERIFY(m_bar->statusText().contains("next in line"));
    turn.tell(StageStarted{Stage::ofSeat(1), {}});
    QVERIFY(!m_bar->statusText().contains("in line"));
    turn.sayAll(0, "a");
    turn.sayAll(1, "b");
    QVERIFY(figuresOf(turn.turn().seats[1]).contains("in line"));
    turn.closePanel();
    turn.tell(StageQueued{Stage::judge(), {.name = "Workshop", .position = 1}});
    QVERIFY(m_bar->statusText().startsWith("The judge is waiting for Workshop"));
}

void TestPauseBar::moneySoFarAndStillToCome()
{
    PlayedTurn turn(2);
    play(turn);
    Estimate estimate;
    for (const Stage stage : {Stage::ofSeat(0), Stage::ofSeat(1), Stage::judge(), Stage::synthesizer()})
        estimate.stages.push_back({.stage = stage,
                                   .label = {},
                                   .model = {},
                                   .modelName = {},
                                   .input = {},
                                   .output = {},
                                   .cost = {.low = Money{1'000'000}, .high = Money{3'000'000}}});
    m_bar->setEstimate(estimate);
    turn.askAll();
    QVERIFY2(m_bar->figuresText().contains("$0.0040–$0.0120 still to come"), qPrintable(m_bar->figuresText()));
    turn.sayAll(0, "a");
    QVERIFY2(m_bar->figuresText().contains("$0.0020 so far"), qPrintable(m_bar->figuresText()));
    QVERIFY(m_bar->figuresText().contains("$0.0030–$0.0090 still to come"));
    const QStringList lines = moneyLines(turn.turn(), estimate);
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].contains("as the provider billed it"));
    QVERIFY(lines[1].contains("still to come"));
    QVERIFY(lines[4].contains("$0.0020"));
    turn.finish(TurnState::Stopped);
    QVERIFY(!m_bar->figuresText().contains("to come"));
}

void TestPauseBar::costsAreMarked()
{
    StageAnswer stage;
    stage.state = StageState::Answered;
    stage.attempts = 1;
    stage.usage.cost = Money{2'000'000};
    stage.knownCost = Money{2'000'000};
    stage.usage.costSource = CostSource::Provider;
    QVERIFY(costInWords(stage).contains("as the provider billed it"));
    QVERIFY(!figuresOf(stage).contains("by its prices"));
    stage.usage.costSource = CostSource::Prices;
    QVERIFY(costInWords(stage).contains("list prices"));
    QVERIFY(figuresOf(stage).contains("$0.0020 by its prices"));
    stage.usage.cost.reset();
    stage.unpricedAttempts = 1;
    QVERIFY(costInWords(stage).contains("at least $0.0020"));
    stage.knownCost = {};
    QVERIFY(costInWords(stage).contains("unknown"));
    stage.attempts = 0;
    QVERIFY(costInWords(stage).isEmpty());
}

QTEST_MAIN(TestPauseBar)
#include "tst_pausebar.moc"
