// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/stagewords.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/playedturn.h"
#include "ui/chat/runbar.h"
#include "ui/common/stagedot.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace fusion;
using namespace fusion::test;

/// What the run bar says while a turn is played, and what its buttons ask for.
class TestRunBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void init();
    void cleanup() { m_window.reset(); }

    void everyStageHasItsState();
    void timeAndMoneySoFar();
    void clockGoesOnBetweenEvents();
    void graceCountsDown();
    void goOnNow();
    void stops();
    void emptyWithoutATurn();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void play(PlayedTurn &turn);
    QStringList states() const;

    std::unique_ptr<QWidget> m_window;
    RunBar *m_bar = nullptr;
};

void TestRunBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(420, 200);
    auto *layout = new QVBoxLayout(m_window.get());
    m_bar = new RunBar;
    layout->addWidget(m_bar);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestRunBar::play(PlayedTurn &turn)
{
    m_bar->setTurn(turn.turn());
    turn.listen([this](const Turn &changed, const RunEvent &event) { m_bar->apply(changed, event); });
}

/// "Seat A, Model 1: answering" of every stage, in order.
QStringList TestRunBar::states() const
{
    QStringList states;
    for (const StageDot *dot : m_bar->findChildren<StageDot *>())
        states += dot->accessibleName();
    return states;
}

void TestRunBar::everyStageHasItsState()
{
    PlayedTurn turn(2);
    play(turn);
    QCOMPARE(states(), (QStringList{"Seat A, Model 1: waiting", "Seat B, Model 2: waiting", "Judge, Judging Model: waiting",
                                    "Synthesizer, Writing Model: waiting"}));
    turn.askAll();
    turn.say(0, "Yes");
    turn.think(1, "Hm");
    QCOMPARE(states().sliced(0, 2), (QStringList{"Seat A, Model 1: answering", "Seat B, Model 2: thinking"}));
    turn.answered(0);
    turn.failed(1, FailureKind::Timeout, "silence");
    turn.closePanel();
    QCOMPARE(states().sliced(0, 2), (QStringList{"Seat A, Model 1: answered", "Seat B, Model 2: failed"}));
    QCOMPARE(m_bar->statusText(), "The judge compares the answers");
    turn.judged(sampleAnalysis());
    turn.written("So.");
    turn.finish(TurnState::Degraded);
    QCOMPARE(states().sliced(states().size() - 2),
             (QStringList{"Judge, Judging Model: answered", "Synthesizer, Writing Model: answered"}));
    QCOMPARE(m_bar->statusText(), "Answered in part");
}

void TestRunBar::timeAndMoneySoFar()
{
    PlayedTurn turn(2);
    play(turn);
    turn.askAll();
    turn.waitMs(4000);
    turn.sayAll(0, "Yes");
    QVERIFY2(m_bar->figuresText().contains("$0.002"), qPrintable(m_bar->figuresText()));
    QVERIFY(m_bar->figuresText().contains("so far"));
    QVERIFY(m_bar->figuresText().contains("150")); // tokens
    turn.sayAll(1, "No");
    turn.closePanel();
    turn.judged(sampleAnalysis());
    turn.written("So.");
    turn.finish(TurnState::Answered);
    QVERIFY2(m_bar->figuresText().contains("$0.008"), qPrintable(m_bar->figuresText()));
    QVERIFY(!m_bar->figuresText().contains("so far"));
    QVERIFY(m_bar->figuresText().startsWith(formatDuration(turn.turn().lastEventMs)));
}

void TestRunBar::clockGoesOnBetweenEvents()
{
    PlayedTurn turn(2);
    play(turn);
    turn.askAll();
    const QString before = m_bar->figuresText();
    QTRY_VERIFY(m_bar->figuresText() != before);
    turn.finish(TurnState::Stopped);
    const QString ended = m_bar->figuresText();
    QVERIFY(ended.startsWith(QString::number(static_cast<double>(turn.turn().lastEventMs) / 1000, 'f', 1)));
}

void TestRunBar::graceCountsDown()
{
    PlayedTurn turn(3);
    play(turn);
    turn.askAll();
    turn.sayAll(0, "Yes");
    turn.sayAll(1, "No");
    turn.tell(QuorumReached{.graceMs = 9000});
    static const QRegularExpression countdown("^Judge starts in (\\d+) s");
    QVERIFY2(countdown.match(m_bar->statusText()).hasMatch(), qPrintable(m_bar->statusText()));
    const int first = countdown.match(m_bar->statusText()).captured(1).toInt();
    QCOMPARE(first, 9);
    QTRY_VERIFY(countdown.match(m_bar->statusText()).captured(1).toInt() < first);
    turn.closePanel(PanelClosedBy::GraceOver);
    QVERIFY(!countdown.match(m_bar->statusText()).hasMatch());
}

void TestRunBar::goOnNow()
{
    PlayedTurn turn(3);
    play(turn);
    QSignalSpy goOn(m_bar, &RunBar::goOnRequested);
    turn.askAll();
    QVERIFY(!buttonWith(*m_bar, "Go on with 0 of 3")); // nothing to go on with
    turn.sayAll(0, "Yes");
    QAbstractButton *button = buttonWith(*m_bar, "Go on with 1 of 3");
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(goOn.count(), 1);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(goOn.count(), 2);
    turn.closePanel(PanelClosedBy::Person);
    QVERIFY(!button->isVisible());
}

void TestRunBar::stops()
{
    PlayedTurn turn(2);
    play(turn);
    QSignalSpy stopped(m_bar, &RunBar::stopRequested);
    turn.askAll();
    QTest::mouseClick(buttonNamed(*m_bar, "Stop all seats"), Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
    turn.finish(TurnState::Stopped);
    QVERIFY(!buttonNamed(*m_bar, "Stop all seats"));
    QCOMPARE(m_bar->statusText(), "Stopped");
}

void TestRunBar::emptyWithoutATurn()
{
    QVERIFY(!m_bar->isVisible());
    PlayedTurn turn(2);
    m_bar->setTurn(turn.turn());
    QVERIFY(m_bar->isVisible());
    m_bar->setTurn({});
    QVERIFY(!m_bar->isVisible());
}

void TestRunBar::nothingIsCutOff_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("points");
    QTest::newRow("one seat") << 1 << 0;
    QTest::newRow("three seats") << 3 << 0;
    QTest::newRow("eight seats") << 8 << 0;
    QTest::newRow("three seats, large text") << 3 << 16;
}

void TestRunBar::nothingIsCutOff()
{
    QFETCH(const int, seats);
    QFETCH(const int, points);
    applyTheme(ColourScheme::Light, points);
    PlayedTurn turn(seats);
    play(turn);
    turn.askAll();
    turn.sayAll(0, "Yes");
    for (QLabel *label : m_bar->findChildren<QLabel *>())
        QTRY_VERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    for (const StageDot *dot : m_bar->findChildren<StageDot *>())
        QVERIFY(m_bar->rect().contains(QRect(dot->mapTo(m_bar, QPoint(0, 0)), dot->size())));
    applyTheme(ColourScheme::Light, 0);
}

QTEST_MAIN(TestRunBar)
#include "tst_runbar.moc"
