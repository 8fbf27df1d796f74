// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/controls.h"
#include "tests/ui/support/largeturn.h"
#include "tests/ui/support/playedturn.h"
#include "ui/common/theme.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/scrolltogether.h"
#include "ui/markdown/markdownview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// The answers side by side, arranged with mouse and keys.
class TestAnswersPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void init();
    void cleanup();

    void columnsAreResizedByTheMouse();
    void oneIsLookedAtAlone();
    void tabs();
    void layoutWidthsAndPositionsPersist();
    void eachScrollsOnItsOwnWhileOthersStream();
    void seatsAreTold();
    void columnsKeepRoomForLargeText();
    void placesInOrder_data();
    void placesInOrder();
    void columnsScrollTogether();

private:
    void play(int seats);
    void dragHandle(int handle, int by);
    AnswerCard *card(int seat) const { return m_pane->cards().at(static_cast<size_t>(seat)); }
    QScrollBar *bar(int seat) const { return card(seat)->text().verticalScrollBar(); }
    QList<bool> shown() const;

    std::unique_ptr<PlayedTurn> m_turn;
    std::unique_ptr<AnswersPane> m_pane;
};

void TestAnswersPane::init()
{
    m_pane = std::make_unique<AnswersPane>();
    m_pane->resize(900, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestAnswersPane::cleanup()
{
    m_turn.reset();
    m_pane.reset();
}

void TestAnswersPane::play(int seats)
{
    m_turn = std::make_unique<PlayedTurn>(seats);
    m_pane->setTurn(m_turn->turn());
    m_turn->listen([this](const Turn &turn, const RunEvent &event) { m_pane->apply(turn, event); });
    m_turn->askAll();
}

void TestAnswersPane::dragHandle(int handle, int by)
{
    QSplitterHandle *grip = m_pane->findChild<QSplitter *>()->handle(handle);
    const QPoint from = grip->rect().center();
    QTest::mousePress(grip, Qt::LeftButton, {}, from);
    QTest::mouseMove(grip, from + QPoint(by / 2, 0));
    QTest::mouseMove(grip, from + QPoint(by - by / 2, 0)); // the handle has moved along
    QTest::mouseRelease(grip, Qt::LeftButton, {}, from);
}

QList<bool> TestAnswersPane::shown() const
{
    QList<bool> shown;
    for (const AnswerCard *card : m_pane->cards())
        shown += card->isVisible();
    return shown;
}

void TestAnswersPane::columnsAreResizedByTheMouse()
{
    play(3);
    QTRY_VERIFY(card(2)->isVisible());
    const int before = card(0)->width();
    QVERIFY(qAbs(before - card(2)->width()) <= 2); // equal shares at first
    dragHandle(1, 60);
    QTRY_VERIFY(card(0)->width() > before + 20);
    const QList<int> dragged = m_pane->columnWidths();
    m_turn->say(0, paragraphs(3));
    m_turn->answered(0);
    QCOMPARE(m_pane->columnWidths(), dragged); // no event changes them
}

void TestAnswersPane::oneIsLookedAtAlone()
{
    play(3);
    QTRY_VERIFY(card(2)->isVisible());
    const QList<int> widths = m_pane->columnWidths();
    QTest::mouseClick(buttonNamed(*card(1), "Show only this answer"), Qt::LeftButton);
    QCOMPARE(shown(), (QList<bool>{false, true, false}));
    QTRY_VERIFY(card(1)->width() > 800);
    QTest::keyClick(buttonNamed(*card(1), "Back to all answers (Esc)"), Qt::Key_Escape);
    QCOMPARE(shown(), (QList<bool>{true, true, true}));
    QTRY_COMPARE(m_pane->columnWidths(), widths);
    QTest::mouseClick(buttonNamed(*card(2), "Show only this answer"), Qt::LeftButton);
    QTest::mouseClick(buttonWith(*card(2), "Show All"), Qt::LeftButton);
    QCOMPARE(shown(), (QList<bool>{true, true, true}));
}

void TestAnswersPane::tabs()
{
    play(3);
    QTest::mouseClick(buttonWith(*m_pane, "Tabs"), Qt::LeftButton);
    QCOMPARE(shown(), (QList<bool>{true, false, false}));
    auto *bar = m_pane->findChild<QTabBar *>();
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(2).center());
    QCOMPARE(shown(), (QList<bool>{false, false, true}));
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Left);
    QCOMPARE(shown(), (QList<bool>{false, true, false}));
    m_turn->sayAll(0, "Yes"); // events leave the choice alone
    QCOMPARE(shown(), (QList<bool>{false, true, false}));
    m_pane->showSeat(0);
    QCOMPARE(shown(), (QList<bool>{true, false, false}));
    QTest::mouseClick(buttonWith(*m_pane, "Columns"), Qt::LeftButton);
    QCOMPARE(shown(), (QList<bool>{true, true, true}));
    QVERIFY(!bar->isVisible());
}

void TestAnswersPane::layoutWidthsAndPositionsPersist()
{
    play(3);
    for (int seat = 0; seat < 3; ++seat)
        m_turn->sayAll(seat, sampleAnswer(seat));
    dragHandle(1, 60);
    QTRY_VERIFY(bar(0)->maximum() > 100 && bar(1)->maximum() > 100);
    bar(0)->triggerAction(QAbstractSlider::SliderToMinimum);
    bar(1)->triggerAction(QAbstractSlider::SliderToMinimum);
    bar(1)->triggerAction(QAbstractSlider::SliderPageStepAdd);
    const QList<int> widths = m_pane->columnWidths();
    const int position = bar(1)->value();
    const int most = bar(1)->maximum();
    QVERIFY(position > 0 && position < bar(1)->maximum());
    const QJsonObject state = m_pane->saveState();

    init(); // a new window of the same size, as after a restart
    m_pane->restoreState(state);
    m_pane->setTurn(m_turn->turn());
    QTRY_COMPARE(m_pane->columnWidths(), widths);
    QTRY_VERIFY2(
        qAbs(bar(1)->value() - position) <= 3,
        qPrintable(QString("%1 of %2, was %3 of %4").arg(bar(1)->value()).arg(bar(1)->maximum()).arg(position).arg(most)));
    QCOMPARE(bar(0)->value(), 0);

    m_pane->setLayoutMode(AnswersPane::Layout::Tabs);
    const QJsonObject tabs = m_pane->saveState();
    init();
    m_pane->restoreState(tabs);
    QCOMPARE(m_pane->layoutMode(), AnswersPane::Layout::Tabs);
    m_turn->listen({});
}

void TestAnswersPane::eachScrollsOnItsOwnWhileOthersStream()
{
    play(2);
    m_turn->say(0, paragraphs(20));
    m_turn->say(1, paragraphs(20));
    QTRY_VERIFY(bar(0)->maximum() > 200 && bar(1)->maximum() > 200);
    QTRY_COMPARE(bar(1)->value(), bar(1)->maximum()); // follows
    bar(0)->triggerAction(QAbstractSlider::SliderToMinimum);
    bar(0)->triggerAction(QAbstractSlider::SliderPageStepAdd);
    const int reading = bar(0)->value();
    const int before = bar(1)->maximum();
    m_turn->say(0, paragraphs(20));
    m_turn->say(1, paragraphs(20));
    QTRY_VERIFY(bar(1)->maximum() > before + 200);
    QTRY_COMPARE(bar(1)->value(), bar(1)->maximum());
    QCOMPARE(bar(0)->value(), reading);
    m_turn->answered(0);
    m_turn->answered(1);
    m_turn->closePanel();
    QCOMPARE(bar(0)->value(), reading);
}

void TestAnswersPane::seatsAreTold()
{
    play(3);
    QSignalSpy stopped(m_pane.get(), &AnswersPane::stopSeat);
    QSignalSpy retried(m_pane.get(), &AnswersPane::retrySeat);
    QTRY_VERIFY(buttonNamed(*m_pane, "Stop Seat B"));
    QTest::mouseClick(buttonNamed(*m_pane, "Stop Seat B"), Qt::LeftButton);
    QCOMPARE(stopped.front().front().toInt(), 1);
    m_turn->failed(2, FailureKind::Network, "reset");
    QTest::keyClick(buttonNamed(*m_pane, "Ask Seat C again"), Qt::Key_Space);
    QCOMPARE(retried.front().front().toInt(), 2);
    m_turn->tell(StageReset{Stage::ofSeat(2)});
    QCOMPARE(card(2)->text().markdown(), "");
    QVERIFY(!visibleWords(*card(2)).contains("Connection lost"));
}

void TestAnswersPane::columnsKeepRoomForLargeText()
{
    play(8);
    const int before = card(0)->minimumWidth();
    applyTheme(ColourScheme::Light, 20);
    QTRY_VERIFY(card(0)->minimumWidth() > before * 3 / 2);
    applyTheme(ColourScheme::Light, 0);
    QTRY_COMPARE(card(0)->minimumWidth(), before);
}

void TestAnswersPane::placesInOrder_data()
{
    using Places = std::vector<std::pair<int, int>>;
    QTest::addColumn<Places>("places");
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("expected");
    const Places plain{{0, 0}, {100, 200}};
    QTest::newRow("beginning") << plain << 0 << 0;
    QTest::newRow("end") << plain << 100 << 200;
    QTest::newRow("evenly") << plain << 25 << 50;
    QTest::newRow("beyond") << plain << 150 << 200;
    const Places claim{{100, 200}, {0, 0}, {50, 180}};
    QTest::newRow("at a claim") << claim << 50 << 180;
    QTest::newRow("before it") << claim << 25 << 90;
    QTest::newRow("behind it") << claim << 75 << 190;
    QTest::newRow("one leads backwards") << Places{{0, 0}, {20, 190}, {40, 80}, {60, 120}, {100, 200}} << 40 << 80;
    QTest::newRow("none") << Places{} << 30 << 30;
    QTest::newRow("nothing to scroll there") << Places{{0, 0}, {100, 0}} << 60 << 0;
    QTest::newRow("nothing to scroll here") << Places{{0, 0}, {0, 50}} << 0 << 0;
}

void TestAnswersPane::placesInOrder()
{
    QFETCH(int, top);
    using Places = std::vector<std::pair<int, int>>;
    QFETCH(Places, places);
    QTEST(alignedScroll(top, places), "expected");
}

void TestAnswersPane::columnsScrollTogether()
{
    const Turn turn = largeTurn(3, 60);
    m_pane->setTurn(turn);
    m_pane->setMap(turn.analysis);
    QTRY_VERIFY(bar(0)->maximum() > 0 && bar(1)->maximum() > 0);
    const auto scroll = [this] { QTest::keyClick(card(0)->text().item(), Qt::Key_PageDown); };
    scroll();
    QTRY_VERIFY(bar(0)->value() > 0);
    QCOMPARE(bar(1)->value(), 0); // each on its own, unless wanted otherwise
    QTest::mouseClick(buttonNamed(*m_pane, "Scroll all answers together, claim by claim"), Qt::LeftButton);
    scroll();
    QTRY_VERIFY(bar(1)->value() > 0 && bar(2)->value() > 0);
    scroll();
    // The same claim is in view wherever it is made.
    const auto isShown = [this](const AnalysisPoint &point, size_t voice) {
        const AnswerCard *of = card(point.evidence[voice].seat);
        const QRect rect = of->text().item()->rectOf(point.evidence[voice].spans.front());
        const int top = of->text().verticalScrollBar()->value();
        return rect.bottom() > top && rect.top() < top + of->text().viewport()->height();
    };
    const auto bothShow = [&] {
        return std::ranges::any_of(turn.analysis->consensus, [&](const AnalysisPoint &point) {
            return point.evidence[0].found && point.evidence[1].found && isShown(point, 0) && isShown(point, 1);
        });
    };
    QTRY_VERIFY(bothShow());
    QTest::keyClick(card(0)->text().item(), Qt::Key_End);
    QTRY_COMPARE(bar(2)->value(), bar(2)->maximum());
    const QJsonObject state = m_pane->saveState();
    AnswersPane other;
    other.restoreState(state);
    QVERIFY(other.saveState()["together"].toBool());
    // Tabs show one at a time: nothing to scroll beside it.
    m_pane->setLayoutMode(AnswersPane::Layout::Tabs);
    QVERIFY(!buttonNamed(*m_pane, "Scroll all answers together, claim by claim"));
}

QTEST_MAIN(TestAnswersPane)
#include "tst_answerspane.moc"
