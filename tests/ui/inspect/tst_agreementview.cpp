// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/controls.h"
#include "tests/ui/support/largeturn.h"
#include "tests/ui/support/playedturn.h"
#include "ui/common/theme.h"
#include "ui/inspect/agreementview.h"

#include <QAbstractButton>
#include <QTableWidget>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// How far seats agree, in figures that can be checked, with the formula one press away.
class TestAgreementView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void figuresAndCamps();
    void formulaIsOnePressAway();
    void nothingInCommon();
    void eightSeats();
};

namespace {

std::unique_ptr<AgreementView> shown(const Turn &turn)
{
    auto view = std::make_unique<AgreementView>();
    view->resize(600, 500);
    view->setTurn(turn);
    view->show();
    return view;
}

Turn judgedTurn()
{
    PlayedTurn turn(3);
    turn.askAll();
    for (int seat = 0; seat < 3; ++seat)
        turn.sayAll(seat, sampleAnswer(seat));
    turn.closePanel();
    turn.judged(sampleAnalysis());
    return turn.turn();
}

} // namespace

void TestAgreementView::figuresAndCamps()
{
    const auto view = shown(judgedTurn());
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    // A and B share a point, A and C are on two sides, B and C have nothing in common.
    QCOMPARE(view->table().item(0, 1)->text(), "100%");
    QCOMPARE(view->table().item(0, 2)->text(), "0%");
    QCOMPARE(view->table().item(1, 2)->text(), "–");
    QCOMPARE(view->table().item(0, 1)->data(Qt::AccessibleTextRole).toString(), "A and B: 1 together, 0 apart");
    const QString words = visibleWords(*view);
    QVERIFY2(words.contains("50%") && words.contains("1 together, 1 apart"), qPrintable(words));
    QVERIFY2(words.contains("Camps: A + B  |  C"), qPrintable(words));
    QVERIFY(words.contains("Agreement is not truth"));
    QCOMPARE(namelessControls(*view), QStringList());
}

void TestAgreementView::formulaIsOnePressAway()
{
    const auto view = shown(judgedTurn());
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
    QVERIFY(!visibleWords(*view).contains("together / (together + apart)"));
    QAbstractButton *how = buttonWith(*view, "How This Is Counted");
    how->setFocus();
    QTest::keyClick(how, Qt::Key_Space);
    QVERIFY(visibleWords(*view).contains("together / (together + apart)"));
    QTest::mouseClick(how, Qt::LeftButton);
    QVERIFY(!visibleWords(*view).contains("together / (together + apart)"));
}

void TestAgreementView::nothingInCommon()
{
    const auto view = shown({});
    QVERIFY(visibleWords(*view).contains("No two seats speak of the same"));
    QVERIFY(!view->table().isVisible());
}

void TestAgreementView::eightSeats()
{
    const auto view = shown(largeTurn(8, 60));
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    QCOMPARE(view->table().rowCount(), 8);
    for (int row = 0; row < 8; ++row)
        QCOMPARE(view->table().item(row, 7 - row)->text(), view->table().item(7 - row, row)->text());
    QVERIFY(view->table().rowViewportPosition(7) + view->table().rowHeight(7) <=
            view->table().viewport()->height()); // all to be seen
}

QTEST_MAIN(TestAgreementView)
#include "tst_agreementview.moc"
