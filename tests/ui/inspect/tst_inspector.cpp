// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/controls.h"
#include "tests/ui/support/largeturn.h"
#include "tests/ui/support/playedturn.h"
#include "ui/common/theme.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/claimsmodel.h"
#include "ui/inspect/claimstable.h"
#include "ui/inspect/evidencebutton.h"
#include "ui/inspect/inspector.h"
#include "ui/inspect/mapview.h"
#include "ui/inspect/synthesisview.h"
#include "ui/markdown/markdownview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// Map, table and synthesis together with the answers they speak about.
class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void init();
    void cleanup();

    void fiveParts();
    void aPointMarksTheQuoteInEachAnswer();
    void theTableMarksItToo();
    void aQuoteThatIsNotThereSaysSo();
    void theMapStaysAsItIsReadWhileTheSynthesizerWrites();
    void markersOfTheSynthesisShowTheSeat();
    void judgeAgain();
    void answersHaveTheRoomUntilThereIsAMap();
    void foldingIsThePersonsChoice();
    void quotesBreakBetweenWords();
    void differencesStandThereBeforeTheJudge();
    void theLocalMapStaysWhenTheJudgeIsLost();
    void whatTheJudgeDoesNotMention();
    void aSelectedPassageLightsItsClaimsUp();
    void thePassageCanBeSelectedByKeyboard();
    void aLargeMapIsAsHighAsItsCards_data();
    void aLargeMapIsAsHighAsItsCards();

private:
    void playUntilJudged();
    AnswerCard *card(int seat) const { return m_inspector->answers().cards().at(static_cast<size_t>(seat)); }
    QStringList marked(int seat) const;
    bool isInView(int seat, const QString &words) const;
    QList<EvidenceButton *> evidence() const;

    std::unique_ptr<PlayedTurn> m_turn;
    std::unique_ptr<Inspector> m_inspector;
};

void TestInspector::init()
{
    m_turn = std::make_unique<PlayedTurn>(3);
    m_inspector = std::make_unique<Inspector>();
    m_inspector->resize(760, 720);
    m_inspector->setTurn(m_turn->turn());
    m_turn->listen([this](const Turn &turn, const RunEvent &event) { m_inspector->apply(turn, event); });
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void TestInspector::cleanup()
{
    m_turn.reset();
    m_inspector.reset();
}

void TestInspector::playUntilJudged()
{
    m_turn->askAll();
    for (int seat = 0; seat < 3; ++seat)
        m_turn->sayAll(seat, sampleAnswer(seat));
    m_turn->closePanel();
    m_turn->judged(sampleAnalysis());
    QTRY_VERIFY(!evidence().isEmpty() && evidence().constLast()->y() > 0); // laid out
}

/// What is marked in a seat's answer, read from the text itself.
QStringList TestInspector::marked(int seat) const
{
    QStringList marked;
    const MarkdownItem *item = card(seat)->text().item();
    for (const Span &span : item->highlightedSpans())
        marked += item->markdown().sliced(span.begin, span.end - span.begin);
    return marked;
}

bool TestInspector::isInView(int seat, const QString &words) const
{
    MarkdownItem *item = card(seat)->text().item();
    const qsizetype at = item->markdown().indexOf(words);
    const QRect rect = item->rectOf({at, at + words.size()});
    const QWidget *viewport = card(seat)->text().viewport();
    return viewport->rect().contains(QRect(item->mapTo(viewport, rect.topLeft()), rect.size()).center());
}

QList<EvidenceButton *> TestInspector::evidence() const
{
    QList<EvidenceButton *> shown;
    for (EvidenceButton *button : m_inspector->map().findChildren<EvidenceButton *>()) {
        if (button->isVisible())
            shown += button;
    }
    return shown;
}

void TestInspector::fiveParts()
{
    playUntilJudged();
    const QString words = visibleWords(m_inspector->map());
    for (const char *part : {"Agreement (1)", "Contradictions (1)", "Partly Covered (1)", "Only One Says (1)", "Blind Spots (1)"})
        QVERIFY2(words.contains(part), qPrintable(words));
    QVERIFY(words.contains("Nobody weighs the price of a kettle."));
    QVERIFY2(words.contains("Judge: Judging Model"), qPrintable(words));
    QCOMPARE(evidence().size(), 6);
    QCOMPARE(evidence().constFirst()->accessibleName(), "Seat A: “The kettle wins by **two minutes**.”");
    QCOMPARE(evidence().at(2)->accessibleName(), "Seat A: the kettle “The kettle wins”");
}

void TestInspector::aPointMarksTheQuoteInEachAnswer()
{
    playUntilJudged();
    QAbstractButton *point = buttonNamed(m_inspector->map(), "Show the passages for: The kettle is faster on most hobs.");
    QVERIFY(point);
    QTest::mouseClick(point, Qt::LeftButton);
    QCOMPARE(marked(0), QStringList{"The kettle wins by **two minutes**."});
    QCOMPARE(marked(1), QStringList{"The kettle wins"});
    QCOMPARE(marked(2), QStringList());
    QTRY_VERIFY(isInView(0, "The kettle wins by **two minutes**."));
    QTRY_VERIFY(isInView(1, "The kettle wins"));
    // One seat's evidence marks that seat alone.
    QTest::mouseClick(evidence().at(3), Qt::LeftButton);
    QCOMPARE(marked(2), QStringList{"the pan is faster"});
    QCOMPARE(marked(0), QStringList());
    QTRY_VERIFY(isInView(2, "the pan is faster"));
    // By keyboard, too.
    evidence().constFirst()->setFocus();
    QTest::keyClick(evidence().constFirst(), Qt::Key_Space);
    QCOMPARE(marked(0), QStringList{"The kettle wins by **two minutes**."});
    // It is seen: the passage has the seat's tint.
    MarkdownItem *item = card(0)->text().item();
    const QRect rect = item->rectOf(item->highlightedSpans().front());
    const QImage picture = item->grab(rect).toImage();
    QVERIFY(picture.pixelColor(1, picture.height() / 2) != item->palette().color(QPalette::Base));
}

void TestInspector::theTableMarksItToo()
{
    playUntilJudged();
    m_inspector->tabs().setCurrentWidget(&m_inspector->claims());
    QTableView &table = m_inspector->claims().table();
    QTRY_VERIFY(table.isVisible());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(1, 3)).center());
    QCOMPARE(marked(2), QStringList{"the pan is faster"});
}

void TestInspector::aQuoteThatIsNotThereSaysSo()
{
    m_turn->askAll();
    for (int seat = 0; seat < 3; ++seat)
        m_turn->sayAll(seat, sampleAnswer(seat));
    m_turn->closePanel();
    Analysis analysis;
    analysis.source = AnalysisSource::Judge;
    analysis.consensus = {{.text = "Invented", .evidence = {{.seat = 0, .quote = "never said", .found = false}}}};
    analysis.uniqueInsights = {
        {.text = "Borrowed", .evidence = {{.seat = 1, .quote = "the pan is faster", .found = false, .standsIn = 2}}}};
    m_turn->judged(analysis);
    QTRY_COMPARE(evidence().size(), 2);
    QVERIFY(!evidence().constFirst()->isEnabled());
    QVERIFY(evidence().constFirst()->accessibleName().contains("not found in the answer"));
    QVERIFY(!evidence().constLast()->isEnabled());
    QVERIFY(evidence().constLast()->accessibleName().contains("misattributed"));
    QVERIFY(evidence().constLast()->accessibleName().contains("stands in that of C"));
}

void TestInspector::theMapStaysAsItIsReadWhileTheSynthesizerWrites()
{
    playUntilJudged();
    QScrollBar *bar = m_inspector->map().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 50);
    bar->triggerAction(QAbstractSlider::SliderToMaximum);
    EvidenceButton *button = evidence().constLast();
    button->setFocus();
    const int reading = bar->value();
    m_turn->written("The kettle [A].");
    m_turn->finish(TurnState::Answered);
    QCOMPARE(QApplication::focusWidget(), button);
    QCOMPARE(bar->value(), reading);
}

void TestInspector::markersOfTheSynthesisShowTheSeat()
{
    playUntilJudged();
    m_turn->written("The kettle [A], says also [C].");
    m_inspector->answers().setLayoutMode(AnswersPane::Layout::Tabs);
    m_inspector->tabs().setCurrentWidget(&m_inspector->synthesis());
    auto *text = m_inspector->synthesis().findChild<MarkdownView *>();
    QTRY_VERIFY(text->isVisible());
    const qsizetype at = text->markdown().indexOf("[C]");
    QTest::mouseClick(text->item(), Qt::LeftButton, {}, text->item()->rectOf({at, at + 3}).center());
    QVERIFY(card(2)->isVisible());
    QVERIFY(!card(0)->isVisible());
}

void TestInspector::judgeAgain()
{
    QSignalSpy again(m_inspector.get(), &Inspector::judgeAgain);
    m_turn->askAll();
    m_turn->sayAll(0, sampleAnswer(0));
    m_turn->sayAll(1, sampleAnswer(1));
    m_turn->closePanel(PanelClosedBy::Person);
    m_turn->judged(sampleAnalysis());
    m_turn->written("So.");
    m_turn->finish(TurnState::Degraded);
    const QString name = "Let the judge compare the answers again";
    QVERIFY(!buttonNamed(*m_inspector, name));
    m_turn->sayAll(2, sampleAnswer(2));
    QVERIFY(visibleWords(*card(2)).contains("answered late"));
    QTRY_VERIFY(buttonNamed(*m_inspector, name));
    QTRY_VERIFY(
        m_inspector->map().isAncestorOf(QApplication::widgetAt(buttonNamed(*m_inspector, name)->mapToGlobal(QPoint(4, 4)))));
    QTest::mouseClick(buttonNamed(*m_inspector, name), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
}

void TestInspector::answersHaveTheRoomUntilThereIsAMap()
{
    m_turn->askAll();
    QVERIFY(m_inspector->isFolded());
    QTRY_VERIFY(card(0)->height() > m_inspector->height() * 3 / 4);
    QVERIFY(m_inspector->tabs().tabBar()->isVisible());
    playUntilJudged();
    QVERIFY(!m_inspector->isFolded());
    QTRY_VERIFY(m_inspector->map().height() > m_inspector->height() / 4);
    QVERIFY(card(0)->height() > m_inspector->height() / 3);
}

void TestInspector::foldingIsThePersonsChoice()
{
    m_turn->askAll();
    QTabBar *tabs = m_inspector->tabs().tabBar();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QVERIFY(!m_inspector->isFolded());
    m_turn->sayAll(0, "Yes");
    QVERIFY(!m_inspector->isFolded()); // stays as it was put
    playUntilJudged();
    QTest::mouseClick(buttonNamed(*m_inspector, "Fold map, claims and synthesis away"), Qt::LeftButton);
    QVERIFY(m_inspector->isFolded());
    m_turn->written("So.");
    m_turn->finish(TurnState::Answered);
    QVERIFY(m_inspector->isFolded());
    const QByteArray state = m_inspector->saveState();

    Inspector other;
    other.resize(m_inspector->size());
    other.restoreState(state);
    other.setTurn(m_turn->turn());
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(other.isFolded());
    QTest::keyClick(buttonNamed(other, "Show map, claims and synthesis below the answers"), Qt::Key_Space);
    QVERIFY(!other.isFolded());
    QTRY_VERIFY(other.map().height() > other.height() / 5);
}

void TestInspector::quotesBreakBetweenWords()
{
    const QString quote = QString("waterline ").repeated(10).trimmed();
    StageAnswer seat;
    seat.label = "A";
    EvidenceButton button({.seat = 0, .quote = quote, .found = true, .spans = {{0, 5}}}, seat);
    // Room for a word and most of another: a break inside words would need fewer lines than there are words.
    const int width = button.fontMetrics().horizontalAdvance("waterline") * 8 / 5 + button.minimumSizeHint().width() -
                      button.fontMetrics().averageCharWidth() * 12;
    QVERIFY(button.heightForWidth(width) >= 10 * button.fontMetrics().height());
}

void TestInspector::differencesStandThereBeforeTheJudge()
{
    m_turn->askAll();
    m_turn->sayAll(0, "The tower is 300 m tall. It stands in Paris.");
    QVERIFY(m_inspector->isFolded());
    m_turn->say(1, "The tower is 271 m tall. It");
    m_turn->answered(1);
    QTRY_VERIFY(!m_inspector->isFolded()); // worth the room
    const QString words = visibleWords(m_inspector->map());
    QVERIFY2(words.contains("Contradictions (1)"), qPrintable(words));
    QVERIFY2(words.contains("without a model"), qPrintable(words));
    QCOMPARE(evidence().constFirst()->accessibleName(), "Seat A: 300 m “The tower is 300 m tall.”");
    QTest::mouseClick(evidence().at(1), Qt::LeftButton);
    QCOMPARE(marked(1), QStringList{"The tower is 271 m tall."});
    m_turn->sayAll(2, "No idea.");
    m_turn->closePanel();
    m_turn->judged(sampleAnalysis()); // then the judge's is the map
    QVERIFY(visibleWords(m_inspector->map()).contains("Judge: Judging Model"));
}

void TestInspector::theLocalMapStaysWhenTheJudgeIsLost()
{
    m_turn->askAll();
    m_turn->sayAll(0, "The tower is 300 m tall.");
    m_turn->sayAll(1, "The tower is 271 m tall.");
    m_turn->sayAll(2, "It is iron.");
    m_turn->closePanel();
    m_turn->failed(Stage::judge(), FailureKind::Server, "broken");
    Analysis local{.source = AnalysisSource::Local};
    local.contradictions = {
        {.text = "The tower is … tall.",
         .evidence = {{.seat = 0, .stance = "300 m", .quote = "The tower is 300 m tall.", .found = true, .spans = {{0, 24}}},
                      {.seat = 1, .stance = "271 m", .quote = "The tower is 271 m tall.", .found = true, .spans = {{0, 24}}}}}};
    m_turn->tell(AnalysisReady{local});
    m_turn->written("So.");
    m_turn->finish(TurnState::Degraded);
    const QString words = visibleWords(m_inspector->map());
    QVERIFY2(words.contains("The judge failed.") && words.contains("without a model"), qPrintable(words));
    QVERIFY(buttonNamed(*m_inspector, "Let the judge compare the answers again"));
    QCOMPARE(evidence().size(), 2);
}

void TestInspector::whatTheJudgeDoesNotMention()
{
    m_turn->askAll();
    m_turn->sayAll(0, "The tower is 300 m tall. It is old.");
    m_turn->sayAll(1, "The tower is 271 m tall. It is old.");
    m_turn->sayAll(2, "It is iron.");
    m_turn->closePanel();
    Analysis judged{.source = AnalysisSource::Judge};
    judged.consensus = {{.text = "Old", .evidence = {{.seat = 0, .quote = "It is old", .found = true, .spans = {{25, 34}}}}}};
    m_turn->judged(judged);
    QTRY_VERIFY2(visibleWords(m_inspector->map()).contains("Not Mentioned by the Judge (1)"),
                 qPrintable(visibleWords(m_inspector->map())));
    QVERIFY(visibleWords(m_inspector->map()).contains("Agreement (1)")); // the judge's map stays
}

void TestInspector::aSelectedPassageLightsItsClaimsUp()
{
    playUntilJudged();
    m_inspector->tabs().setCurrentWidget(&m_inspector->claims());
    MarkdownItem *item = card(2)->text().item();
    const qsizetype at = item->markdown().indexOf("the pan is faster");
    card(2)->showPassages({{at, at + 17}}); // scrolls there
    QTRY_VERIFY(isInView(2, "the pan is faster"));
    const QRect from = item->rectOf({at, at + 3});
    const QRect to = item->rectOf({at + 8, at + 10});
    QTest::mousePress(item, Qt::LeftButton, {}, from.center());
    QTest::mouseMove(item, to.center());
    QTest::mouseRelease(item, Qt::LeftButton, {}, to.center());
    QVERIFY(item->hasSelection());
    const QAbstractItemModel *claims = m_inspector->claims().table().model();
    QTRY_VERIFY(claims->index(1, 0).data(ClaimsModel::ShinesRole).toBool());
    QVERIFY(!claims->index(0, 0).data(ClaimsModel::ShinesRole).toBool());
}

void TestInspector::thePassageCanBeSelectedByKeyboard()
{
    playUntilJudged();
    m_inspector->tabs().setCurrentWidget(&m_inspector->claims());
    MarkdownItem *item = card(2)->text().item();
    const QAbstractItemModel *claims = m_inspector->claims().table().model();
    QVERIFY(!claims->index(1, 0).data(ClaimsModel::ShinesRole).toBool());
    item->setFocus();
    for (int line = 0; line < 300 && !claims->index(1, 0).data(ClaimsModel::ShinesRole).toBool(); ++line)
        QTest::keyClick(item, Qt::Key_Up, Qt::ShiftModifier); // the end of the answer is what can be seen
    QVERIFY2(claims->index(1, 0).data(ClaimsModel::ShinesRole).toBool(), qPrintable(item->selectedMarkdown()));
}

void TestInspector::aLargeMapIsAsHighAsItsCards_data()
{
    QTest::addColumn<int>("seats");
    QTest::newRow("three") << 3;
    QTest::newRow("eight") << 8;
}

/// All cards come although they are not all made at once, and nothing blank follows them.
void TestInspector::aLargeMapIsAsHighAsItsCards()
{
    QFETCH(int, seats);
    const Turn turn = largeTurn(seats, 60);
    size_t voices = 0;
    for (const auto *part : {&turn.analysis->consensus, &turn.analysis->contradictions, &turn.analysis->partialCoverage,
                             &turn.analysis->uniqueInsights}) {
        for (const AnalysisPoint &point : *part)
            voices += point.evidence.size();
    }
    m_inspector->tabs().setCurrentWidget(&m_inspector->map());
    m_inspector->setTurn(turn);
    QTRY_VERIFY(static_cast<size_t>(evidence().size()) >= voices); // more: what the judge does not mention
    QWidget *content = m_inspector->map().widget();
    QTRY_COMPARE(content->height(), content->heightForWidth(content->width()));
    int end = 0;
    for (QObject *child : content->children()) {
        const auto *widget = qobject_cast<QWidget *>(child);
        end = widget && widget->isVisible() ? std::max(end, widget->geometry().bottom()) : end;
    }
    QVERIFY2(content->height() - end < 40, qPrintable(QString::number(content->height() - end)));
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
