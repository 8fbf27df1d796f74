// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/controls.h"
#include "tests/ui/support/playedturn.h"
#include "ui/chat/transcriptview.h"
#include "ui/chat/turnview.h"
#include "ui/common/theme.h"
#include "ui/markdown/markdownitem.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// The transcript in a real window, by mouse and keyboard.
class TestTranscript : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void init();
    void cleanup() { m_view.reset(); }

    void examplesAreAskedByMouseAndKey();
    void progressUntilTheAnswerBegins();
    void theSynthesisIsTheAnswer();
    void seatMarkersAreLinks();
    void linksAreReportedNotOpened();
    void copies();
    void remedies();
    void followsTheEndUnlessThePersonReads();
    void onlyWhatIsNearHasWidgets();
    void findsInEveryTurn();
    void twoThousandTurnsCostAsMuchAsTwo();

private:
    MarkdownItem *answerOf(int turn) const { return m_view->viewOf(turn)->findChild<MarkdownItem *>(); }
    void clickIn(MarkdownItem *item, const QString &words);
    std::unique_ptr<TranscriptView> m_view;
};

namespace {

PlayedTurn answered(const QString &id, const QString &text)
{
    PlayedTurn turn(3, id);
    turn.askAll();
    for (int seat = 0; seat < 3; ++seat)
        turn.sayAll(seat, sampleAnswer(seat));
    turn.closePanel();
    turn.judged(sampleAnalysis());
    turn.written(text);
    turn.finish(TurnState::Answered);
    return turn;
}

} // namespace

void TestTranscript::init()
{
    m_view = std::make_unique<TranscriptView>();
    m_view->resize(520, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestTranscript::clickIn(MarkdownItem *item, const QString &words)
{
    const qsizetype at = item->markdown().indexOf(words);
    QVERIFY(at >= 0);
    QTest::mouseClick(item, Qt::LeftButton, {}, item->rectOf({at, at + words.size()}).center());
}

void TestTranscript::examplesAreAskedByMouseAndKey()
{
    m_view->setExamples({{"Kettle", "Is a kettle faster?"}, {"Vasa", "Why did she sink?"}});
    QSignalSpy chosen(m_view.get(), &TranscriptView::exampleChosen);
    QTRY_VERIFY(buttonNamed(*m_view, "Kettle"));
    QAbstractButton *kettle = buttonNamed(*m_view, "Kettle");
    QTest::mouseClick(kettle, Qt::LeftButton);
    QTest::keyClick(buttonNamed(*m_view, "Vasa"), Qt::Key_Space);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.at(0).front().toString(), "Is a kettle faster?");
    QCOMPARE(chosen.at(1).front().toString(), "Why did she sink?");
    m_view->addTurn(PlayedTurn(2).turn());
    QVERIFY(!kettle->isVisible());
}

void TestTranscript::progressUntilTheAnswerBegins()
{
    PlayedTurn turn(2);
    m_view->addTurn(turn.turn());
    turn.listen([this](const Turn &changed, const RunEvent &event) { m_view->apply(0, changed, event); });
    turn.askAll();
    QTRY_VERIFY(visibleWords(*m_view).contains("Seat A · Model 1\nasked"));
    turn.say(0, "Y");
    QVERIFY(visibleWords(*m_view).contains("Seat A · Model 1\nanswering"));
    turn.answered(0);
    turn.failed(1, FailureKind::Network, "reset by peer");
    QVERIFY2(visibleWords(*m_view).contains("Seat B · Model 2\nConnection lost"), qPrintable(visibleWords(*m_view)));
    turn.closePanel();
    turn.judged(sampleAnalysis());
    turn.written("The one answer.");
    QTRY_VERIFY(answerOf(0)->isVisible());
    QVERIFY(!visibleWords(*m_view).contains("Seat A · Model 1"));
    QCOMPARE(answerOf(0)->markdown(), "The one answer.");
}

void TestTranscript::theSynthesisIsTheAnswer()
{
    m_view->setTurns({answered("t", "All agree [A][B].").turn()});
    QTRY_VERIFY(m_view->viewOf(0));
    QCOMPARE(answerOf(0)->markdown(), "All agree [A][B].");
    QVERIFY(visibleWords(*m_view).contains("Is a kettle faster than a pan?"));
    QVERIFY(visibleWords(*m_view).contains("$0.01"));
}

void TestTranscript::seatMarkersAreLinks()
{
    m_view->setTurns({answered("t", "All agree [A][B], and [D] is nobody.").turn()});
    QTRY_VERIFY(m_view->viewOf(0));
    QSignalSpy marker(m_view.get(), &TranscriptView::seatMarkerActivated);
    clickIn(answerOf(0), "[B]");
    QCOMPARE(marker.count(), 1);
    QCOMPARE(marker.front().at(0).toInt(), 0);
    QCOMPARE(marker.front().at(1).toString(), "B");
    clickIn(answerOf(0), "[D]");
    QCOMPARE(marker.count(), 1);
    answerOf(0)->setFocus(Qt::TabFocusReason); // the first marker
    QTest::keyClick(answerOf(0), Qt::Key_Tab);
    QTest::keyClick(answerOf(0), Qt::Key_Return);
    QCOMPARE(marker.count(), 2);
    QVERIFY(QStringList({"A", "B"}).contains(marker.at(1).at(1).toString()));
}

void TestTranscript::linksAreReportedNotOpened()
{
    m_view->setTurns({answered("t", "See [the page](https://example.org/x) or [this](file:///etc/passwd).").turn()});
    QTRY_VERIFY(m_view->viewOf(0));
    QSignalSpy links(m_view.get(), &TranscriptView::linkActivated);
    clickIn(answerOf(0), "the page");
    QCOMPARE(links.count(), 1);
    QCOMPARE(links.front().front().toUrl(), QUrl("https://example.org/x"));
    clickIn(answerOf(0), "this");
    QCOMPARE(links.count(), 1);
}

void TestTranscript::copies()
{
    m_view->setTurns({answered("t", "**The** answer.").turn()});
    QTRY_VERIFY(m_view->viewOf(0));
    QTest::mouseClick(buttonNamed(*m_view, "Copy the answer"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), "**The** answer.");
    QTest::mouseClick(buttonNamed(*m_view, "Copy the question"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), "Is a kettle faster than a pan?");
}

void TestTranscript::remedies()
{
    PlayedTurn turn(3);
    m_view->addTurn(turn.turn());
    turn.listen([this](const Turn &changed, const RunEvent &event) { m_view->apply(0, changed, event); });
    turn.askAll();
    turn.sayAll(0, "Yes");
    turn.failed(1, FailureKind::RateLimit, "slow down");
    turn.say(2, "Per");
    turn.closePanel(PanelClosedBy::Person);
    turn.tell(StageSkipped{Stage::judge()});
    turn.tell(StageSkipped{Stage::synthesizer()});
    turn.finish(TurnState::Degraded);
    QSignalSpy retried(m_view.get(), &TranscriptView::retryFailed);
    QTRY_VERIFY(buttonWith(*m_view, "Retry Failed"));
    QTest::mouseClick(buttonWith(*m_view, "Retry Failed"), Qt::LeftButton);
    QCOMPARE(retried.count(), 1);

    QSignalSpy again(m_view.get(), &TranscriptView::judgeAgain);
    QVERIFY(!buttonWith(*m_view, "Judge Again"));
    turn.say(2, "haps");
    turn.answered(2); // late
    QTRY_VERIFY(buttonWith(*m_view, "Judge Again"));
    QTest::keyClick(buttonWith(*m_view, "Judge Again"), Qt::Key_Space);
    QCOMPARE(again.count(), 1);
}

void TestTranscript::followsTheEndUnlessThePersonReads()
{
    PlayedTurn turn(2);
    m_view->addTurn(turn.turn());
    turn.listen([this](const Turn &changed, const RunEvent &event) { m_view->apply(0, changed, event); });
    turn.askAll();
    turn.sayAll(0, "Yes");
    turn.sayAll(1, "No");
    turn.closePanel();
    turn.judged(sampleAnalysis());
    turn.tell(StageStarted{Stage::synthesizer(), {}});
    turn.tell(TextDelta{Stage::synthesizer(), paragraphs(20)});
    QScrollBar *bar = m_view->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 300);
    QTRY_COMPARE(bar->value(), bar->maximum());
    // The person scrolls up: what is read stays.
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    const int reading = bar->value();
    QVERIFY(reading < bar->maximum());
    const int before = bar->maximum();
    turn.tell(TextDelta{Stage::synthesizer(), paragraphs(20)});
    QTRY_VERIFY(bar->maximum() > before + 300);
    QCOMPARE(bar->value(), reading);
}

void TestTranscript::onlyWhatIsNearHasWidgets()
{
    std::vector<Turn> turns;
    for (int i = 0; i < 60; ++i)
        turns.push_back(answered(QString("t%1").arg(i), paragraphs(10)).turn());
    m_view->setTurns(turns);
    QTRY_VERIFY(m_view->viewOf(59));
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    QVERIFY2(m_view->viewCount() < 12, qPrintable(QString::number(m_view->viewCount())));
    m_view->showTurn(10);
    QTRY_VERIFY(m_view->viewOf(10));
    QTRY_COMPARE(m_view->viewOf(10)->mapTo(m_view->viewport(), QPoint()).y(), 0);
}

/// Words of turns that have no widget yet, in questions and in answers, interrupted by marks or not.
void TestTranscript::findsInEveryTurn()
{
    std::vector<Turn> turns;
    for (int i = 0; i < 40; ++i) {
        const QString needle = i % 13 == 5 ? QString("the nee**dle** is here\n\n") : QString();
        turns.push_back(answered(QString("t%1").arg(i), paragraphs(8) + needle + paragraphs(4)).turn());
    }
    m_view->setTurns(turns);
    QTRY_VERIFY(m_view->viewOf(39));
    const auto foundIn = [this](int turn) {
        QTRY_VERIFY(m_view->viewOf(turn));
        QCOMPARE(answerOf(turn)->selectedText(), "needle");
        const QRect place = answerOf(turn)->characterRect(answerOf(turn)->selection().first);
        const int y = answerOf(turn)->mapTo(m_view->viewport(), place.center()).y();
        QTRY_VERIFY2(y > 0 && y < m_view->viewport()->height(), qPrintable(QString::number(y)));
    };
    QVERIFY(m_view->find("NEEDLE", false, true));
    foundIn(5);
    QVERIFY(m_view->find("NEEDLE", false, false));
    foundIn(18);
    QVERIFY(m_view->find("NEEDLE", false, false));
    foundIn(31);
    QVERIFY(!m_view->find("NEEDLE", false, false));
    QVERIFY(m_view->find("NEEDLE", true, true));
    foundIn(31);
    QVERIFY(m_view->find("NEEDLE", true, false));
    foundIn(18);
    QVERIFY(!m_view->find("nowhere", false, true));
    QVERIFY(m_view->find("kettle faster", false, true)); // every question
    QVERIFY(m_view->find("kettle faster", false, false));
}

/// Widgets and layouts for what is on the screen, however much there is: counted, not timed.
void TestTranscript::twoThousandTurnsCostAsMuchAsTwo()
{
    const auto work = [this](int count) {
        std::vector<Turn> turns(static_cast<size_t>(count), answered("t", paragraphs(6)).turn());
        m_view->setTurns(turns);
        const int widgets = m_view->viewCount();
        int layouts = 0;
        for (const MarkdownItem *item : m_view->findChildren<MarkdownItem *>())
            layouts += item->blockLayouts().layoutCalls();
        return std::pair(widgets, layouts);
    };
    const auto few = work(6);
    const auto many = work(2000);
    QVERIFY(m_view->viewOf(1999));
    QVERIFY2(many.first <= few.first, qPrintable(QString::number(many.first)));
    QVERIFY2(many.second <= few.second * 2, qPrintable(QString::number(many.second)));
}

QTEST_MAIN(TestTranscript)
#include "tst_transcript.moc"
