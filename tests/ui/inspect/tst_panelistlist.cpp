// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/controls.h"
#include "tests/ui/support/playedturn.h"
#include "ui/common/theme.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/panelistlist.h"
#include "ui/markdown/markdownview.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// The provider's panel on a seat's card.
class TestPanelistList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void init();
    void cleanup();

    void isHiddenWithoutAPanel();
    void followsItsMembers();
    void isReachedByKeyboard();
    void showsWhatAMemberWrites();
    void opensByKeyboard();
    void showsTheComparison();
    void saysWhatIsAmiss_data();
    void saysWhatIsAmiss();

private:
    void member(int position, PanelistState state, const QString &text = {}, const QString &failure = {});
    void panel(HostedPanelState state, const QString &reason = {});
    MarkdownView *text() const { return m_card->findChild<PanelistList *>()->findChild<MarkdownView *>(); }
    QListWidget *rows() const { return visible<QListWidget>(*m_card); }

    std::unique_ptr<AnswerCard> m_card;
    StageAnswer m_answer;
};

void TestPanelistList::init()
{
    PlayedTurn turn(2);
    m_answer = turn.turn().seats.front();
    m_answer.state = StageState::Streaming;
    m_card = std::make_unique<AnswerCard>();
    m_card->resize(360, 560);
    m_card->setAnswer(m_answer);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
}

void TestPanelistList::cleanup()
{
    m_card.reset();
}

void TestPanelistList::member(int position, PanelistState state, const QString &text, const QString &failure)
{
    const PanelistChange change{.position = position,
                                .model = QStringLiteral("maker/model-%1").arg(position),
                                .state = state,
                                .text = text,
                                .failure = failure};
    m_answer.hosted.apply(change);
    m_card->apply(m_answer, {.atMs = 1, .body = PanelistChanged{m_answer.stage, change}});
}

void TestPanelistList::panel(HostedPanelState state, const QString &reason)
{
    m_answer.hosted.status = {.state = state, .reason = reason};
    m_card->apply(m_answer, {.atMs = 1, .body = HostedPanelChanged{m_answer.stage, m_answer.hosted.status}});
}

void TestPanelistList::isHiddenWithoutAPanel()
{
    QVERIFY(!rows());
    QVERIFY(!visible<PanelistList>(*m_card));
}

void TestPanelistList::followsItsMembers()
{
    panel(HostedPanelState::Running);
    for (int i = 0; i < 3; ++i)
        member(i, PanelistState::Running);
    QVERIFY(rows());
    QCOMPARE(rows()->count(), 3);
    QCOMPARE(rows()->item(0)->data(Qt::AccessibleTextRole).toString(), "maker/model-0: asked");
    QListWidgetItem *first = rows()->item(0);
    member(0, PanelistState::Running, "Hello");
    QCOMPARE(rows()->item(0), first);
    QCOMPARE(first->data(Qt::AccessibleTextRole).toString(), "maker/model-0: answering, 5 character(s)");
    member(0, PanelistState::Answered, "Hello you");
    member(1, PanelistState::Failed, {}, "Upstream\nerror");
    QCOMPARE(first->text(), QStringLiteral("● maker/model-0: answered, 9 character(s)"));
    QCOMPARE(rows()->item(1)->text(), QStringLiteral("✕ maker/model-1: failed: Upstream error"));
    QVERIFY(visibleWords(*m_card).contains("Provider's panel: 1 of 3 member(s) answered"));
    panel(HostedPanelState::Analysing);
    QVERIFY(visibleWords(*m_card).contains("comparing"));

    m_answer.state = StageState::Failed;
    m_card->apply(m_answer, {.atMs = 2, .body = StageFailed{.stage = m_answer.stage, .failure = {}, .usage = {}}});
    QCOMPARE(rows()->item(2)->data(Qt::AccessibleTextRole).toString(), "maker/model-2: did not finish");
}

void TestPanelistList::isReachedByKeyboard()
{
    panel(HostedPanelState::Running);
    member(0, PanelistState::Running);
    member(1, PanelistState::Running);
    QVERIFY(!rows()->accessibleName().isEmpty());
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    for (int i = 0; i < 40 && !rows()->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_card.get(), Qt::Key_Tab);
    QVERIFY(rows()->hasFocus());
    QTest::keyClick(rows(), Qt::Key_Home);
    QTest::keyClick(rows(), Qt::Key_Down);
    QCOMPARE(rows()->currentRow(), 1);
}

void TestPanelistList::showsWhatAMemberWrites()
{
    panel(HostedPanelState::Running);
    member(0, PanelistState::Running, "One **wo");
    member(1, PanelistState::Failed, {}, "Upstream error");
    QVERIFY(!text()->isVisible());
    const auto click = [this](int row) {
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, rows()->visualItemRect(rows()->item(row)).center());
    };
    click(0);
    QVERIFY(text()->isVisible());
    QCOMPARE(text()->markdown(), "One **wo");
    QCOMPARE(text()->accessibleName(), "What maker/model-0 wrote");
    member(0, PanelistState::Running, "rd** more"); // live, and nothing of it twice
    QCOMPARE(text()->markdown(), "One **word** more");
    click(1);
    QCOMPARE(text()->markdown(), "Upstream error");
    click(0);
    member(0, PanelistState::Answered, "One **word** more.");
    QCOMPARE(text()->markdown(), "One **word** more.");
    click(0); // of a double click, say
    QVERIFY(text()->isVisible());
}

void TestPanelistList::opensByKeyboard()
{
    panel(HostedPanelState::Running);
    member(0, PanelistState::Answered, "First");
    member(1, PanelistState::Answered, "Second");
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    rows()->setFocus(Qt::TabFocusReason);
    rows()->setCurrentRow(1);
    QTest::keyClick(rows(), Qt::Key_Return);
    QVERIFY(text()->isVisible());
    QCOMPARE(text()->markdown(), "Second");
    QTest::keyClick(rows(), Qt::Key_Return);
    QVERIFY(!text()->isVisible());
    QTest::keyClick(rows(), Qt::Key_Space);
    QVERIFY(text()->isVisible());
    QTest::keyClick(rows(), Qt::Key_Escape);
    QVERIFY(!text()->isVisible());
}

void TestPanelistList::showsTheComparison()
{
    member(0, PanelistState::Answered, "First");
    m_answer.hosted.status = {.state = HostedPanelState::Complete,
                              .analyst = "maker/judge",
                              .analysis =
                                  QJsonDocument::fromJson(R"({"consensus":["Both agree"],"contradictions":[{"topic":"Size",)"
                                                          R"("stances":[{"model":"a","stance":"big"}]}],"blind_spots":7,)"
                                                          R"("unique_insights":[{"model":"b","insight":"alone"},3]})")
                                      .object()};
    m_card->apply(m_answer, {.atMs = 1, .body = HostedPanelChanged{m_answer.stage, m_answer.hosted.status}});
    QCOMPARE(rows()->count(), 2);
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, rows()->visualItemRect(rows()->item(1)).center());
    QCOMPARE(text()->markdown(), "**Agreement**\n\n- Both agree\n\n**Contradictions**\n\n- Size\n  - a: big\n\n"
                                 "**Said by one**\n\n- b: alone\n\n");
    QCOMPARE(text()->accessibleName(), "What maker/judge wrote");
}

void TestPanelistList::saysWhatIsAmiss_data()
{
    QTest::addColumn<HostedPanelState>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("sentence");
    using enum HostedPanelState;
    QTest::newRow("did not run") << DidNotRun << ""
                                 << "No panel ran: the model answered by itself, though a panel was asked for.";
    QTest::newRow("without analysis")
        << WithoutAnalysis << "judge_upstream_error"
        << "The panel answered, but its comparison failed: the answer rests on the members' texts alone.";
    QTest::newRow("another panel") << Complete << "other_panel" << "Another panel than the one asked for has answered.";
    QTest::newRow("all failed") << Failed << "all_panels_failed" << "All members of the panel failed; the model answered alone.";
    QTest::newRow("a word that nobody knows")
        << Failed << "solar_flare" << "The panel the provider runs came to nothing (solar_flare).";
}

void TestPanelistList::saysWhatIsAmiss()
{
    QFETCH(HostedPanelState, state);
    QFETCH(QString, reason);
    QFETCH(QString, sentence);
    panel(state, reason);
    QVERIFY2(visibleWords(*m_card).contains(sentence), qPrintable(visibleWords(*m_card)));
}

QTEST_MAIN(TestPanelistList)
#include "tst_panelistlist.moc"
