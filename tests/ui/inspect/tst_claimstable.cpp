// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/controls.h"
#include "tests/ui/support/playedturn.h"
#include "ui/common/theme.h"
#include "ui/inspect/claimsmodel.h"
#include "ui/inspect/claimstable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// Claims by seats: the model's words, and the table by mouse and keyboard.
class TestClaimsTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void init();
    void cleanup() { m_table.reset(); }

    void modelIsSound();
    void whoSaysWhat();
    void narrowsToAPart();
    void clickAsksForThePassage();
    void keyboardAsksForThePassages();
    void saysWhyThereIsNothing();

private:
    QString cell(int row, int column) const { return m_table->table().model()->index(row, column).data().toString(); }
    QPoint centreOf(int row, int column) const
    {
        return m_table->table().visualRect(m_table->table().model()->index(row, column)).center();
    }
    std::vector<Evidence> asked(QSignalSpy &spy) const { return spy.back().front().value<std::vector<Evidence>>(); }

    std::unique_ptr<ClaimsTable> m_table;
};

namespace {

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

void TestClaimsTable::init()
{
    m_table = std::make_unique<ClaimsTable>();
    m_table->resize(640, 400);
    m_table->setTurn(judgedTurn());
    m_table->show();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
}

void TestClaimsTable::modelIsSound()
{
    ClaimsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTurn(judgedTurn());
    model.setPart(AnalysisPart::Contradictions);
    model.setPart({});
    model.setTurn({});
}

void TestClaimsTable::whoSaysWhat()
{
    QCOMPARE(m_table->table().model()->rowCount(), 5);
    QCOMPARE(m_table->table().model()->columnCount(), 4);
    QCOMPARE(cell(0, 0), "The kettle is faster on most hobs.");
    QVERIFY2(cell(0, 1).endsWith("agrees"), qPrintable(cell(0, 1)));
    QCOMPARE(cell(0, 3), "–");
    QVERIFY(cell(1, 1).endsWith("the kettle"));
    QVERIFY(cell(1, 3).endsWith("the pan"));
    QVERIFY(cell(2, 2).endsWith("covers it"));
    QVERIFY(cell(3, 3).endsWith("only here"));
    QCOMPARE(m_table->table().model()->index(0, 3).data(Qt::AccessibleTextRole).toString(), "Seat C says nothing about it");
}

void TestClaimsTable::narrowsToAPart()
{
    auto *filter = m_table->findChild<QComboBox *>();
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(m_table->table().model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), "Which is faster");
    QTest::keyClick(filter, Qt::Key_Home);
    QCOMPARE(m_table->table().model()->rowCount(), 5);
}

void TestClaimsTable::clickAsksForThePassage()
{
    QSignalSpy spy(m_table.get(), &ClaimsTable::passagesRequested);
    QWidget *viewport = m_table->table().viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, centreOf(0, 1));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(asked(spy).size(), size_t(1));
    QCOMPARE(asked(spy).front().quote, "The kettle wins by **two minutes**.");
    QTest::mouseClick(viewport, Qt::LeftButton, {}, centreOf(0, 0)); // the point itself: all of them
    QCOMPARE(asked(spy).size(), size_t(2));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, centreOf(0, 3)); // silent
    QCOMPARE(spy.count(), 2);
}

void TestClaimsTable::keyboardAsksForThePassages()
{
    QSignalSpy spy(m_table.get(), &ClaimsTable::passagesRequested);
    m_table->table().setFocus();
    m_table->table().setCurrentIndex(m_table->table().model()->index(0, 0));
    QTest::keyClick(&m_table->table(), Qt::Key_Down);
    QTest::keyClick(&m_table->table(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(asked(spy).size(), size_t(2));
    QTest::keyClick(&m_table->table(), Qt::Key_Right);
    QTest::keyClick(&m_table->table(), Qt::Key_Return);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(asked(spy).size(), size_t(1));
}

void TestClaimsTable::saysWhyThereIsNothing()
{
    PlayedTurn turn(2);
    m_table->setTurn(turn.turn());
    QVERIFY(!m_table->table().isVisible());
    QVERIFY2(visibleWords(*m_table).contains("The judge starts when the seats have answered"),
             qPrintable(visibleWords(*m_table)));
}

QTEST_MAIN(TestClaimsTable)
#include "tst_claimstable.moc"
