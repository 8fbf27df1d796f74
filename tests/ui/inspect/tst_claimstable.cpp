// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/controls.h"
#include "tests/ui/support/largeturn.h"
#include "tests/ui/support/playedturn.h"
#include "ui/common/theme.h"
#include "ui/inspect/claimsmodel.h"
#include "ui/inspect/claimstable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
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
    void stancesHaveShapes();
    void onlyConflictsAndOnlyOneSeat();
    void findsWords();
    void groupsByTopicAndPart();
    void sortsByAColumn();
    void passageLightsItsClaimsUp();
    void sixtyClaimsOfEightSeats();
    void everyControlHasAName();
    void saysWhyThereIsNothing();

private:
    QComboBox *box(int number) const { return m_table->findChildren<QComboBox *>().at(number); }
    int rows() const { return m_table->table().model()->rowCount(); }
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
    model.setChoice({.only = ClaimsChoice::Only::Conflicts});
    model.setChoice({.groups = ClaimsChoice::Groups::Topics});
    model.setPassage(0, {.begin = 0, .end = 5000});
    model.sort(1, Qt::DescendingOrder);
    model.setChoice({});
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
    QComboBox *filter = box(0);
    filter->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(filter, Qt::Key_Down); // past "only conflicts", "only what one seat says" and the agreement
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

void TestClaimsTable::stancesHaveShapes()
{
    QVERIFY2(cell(0, 1).startsWith("●"), qPrintable(cell(0, 1)));
    QVERIFY(cell(1, 1).startsWith("◆")); // one against one: each contradicts
    QVERIFY(cell(1, 3).startsWith("◆"));
    QVERIFY(cell(2, 2).startsWith("◐"));
    const Turn large = largeTurn(4, 8);
    m_table->setTurn(large);
    // Three sides, of which none is larger than the others; then a hedged one, a borrowed and an invented quote.
    const QModelIndex first = m_table->table().model()->index(0, 2);
    QVERIFY2(first.data().toString().startsWith("?"), qPrintable(first.data().toString()));
    QVERIFY(cell(0, 3).contains("another seat's"));
    bool hedged = false;
    for (int row = 0; row < rows(); ++row)
        hedged = hedged || cell(row, 1).startsWith("◌");
    QVERIFY(hedged);
    // Seen, too: a conflict has another surface than silence.
    QTableView &table = m_table->table();
    const auto colourAt = [&](int row, int column) {
        const QRect rect = table.visualRect(table.model()->index(row, column));
        return table.viewport()->grab(rect).toImage().pixelColor(2, rect.height() - 3);
    };
    table.scrollToTop();
    QTRY_VERIFY(colourAt(0, 1) != table.palette().color(QPalette::Base));
}

void TestClaimsTable::onlyConflictsAndOnlyOneSeat()
{
    QTest::keyClick(box(0), Qt::Key_Down);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, 0), "Which is faster");
    QVERIFY2(visibleWords(*m_table).contains("1 of 5 claims"), qPrintable(visibleWords(*m_table)));
    QTest::keyClick(box(0), Qt::Key_Down);
    QCOMPARE(rows(), 2); // what only B and what only C says
    QCOMPARE(cell(1, 0), "Induction changes it");
}

void TestClaimsTable::findsWords()
{
    auto *words = m_table->findChild<QLineEdit *>();
    words->setFocus();
    QTest::keyClicks(words, "INDUCTION");
    QCOMPARE(rows(), 1); // in the point and in the quote
    words->selectAll();
    QTest::keyClicks(words, "the pan");
    QCOMPARE(rows(), 1); // in a stance
    QCOMPARE(cell(0, 0), "Which is faster");
    words->selectAll();
    QTest::keyClick(words, Qt::Key_Delete);
    QCOMPARE(rows(), 5);
}

void TestClaimsTable::groupsByTopicAndPart()
{
    QTest::keyClick(box(1), Qt::Key_Down);
    // Agreement and contradiction are about one sentence; the others stand alone.
    QCOMPARE(cell(0, 0), "The kettle is faster on most hobs.");
    QVERIFY(m_table->table().model()->index(0, 0).data(ClaimsModel::GroupRole).toBool());
    QVERIFY(!m_table->table().model()->index(1, 0).data(ClaimsModel::GroupRole).toBool());
    QCOMPARE(cell(2, 0), "Which is faster");
    QCOMPARE(cell(3, 0), "On their own");
    QCOMPARE(m_table->table().columnSpan(0, 0), 4);
    QSignalSpy spy(m_table.get(), &ClaimsTable::passagesRequested);
    QTest::mouseClick(m_table->table().viewport(), Qt::LeftButton, {}, centreOf(0, 0));
    QVERIFY(spy.empty());
    QTest::mouseClick(m_table->table().viewport(), Qt::LeftButton, {}, centreOf(1, 1));
    QCOMPARE(spy.count(), 1);
    QTest::keyClick(box(1), Qt::Key_Down);
    QCOMPARE(rows(), 10); // five parts with a head each
}

void TestClaimsTable::sortsByAColumn()
{
    QHeaderView *header = m_table->table().horizontalHeader();
    const auto press = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 12, header->height() / 2});
    };
    press(0);
    QCOMPARE(cell(0, 0), "Induction changes it");
    press(0);
    QCOMPARE(cell(4, 0), "Induction changes it");
    press(0);
    QCOMPARE(cell(0, 0), "The kettle is faster on most hobs."); // the map's own order
    press(3);
    QVERIFY2(cell(0, 3).startsWith("●"), qPrintable(cell(0, 3)));
    QVERIFY(cell(1, 3).startsWith("◆"));
    QCOMPARE(cell(4, 3), "–");
}

void TestClaimsTable::passageLightsItsClaimsUp()
{
    const qsizetype at = sampleAnswer(2).indexOf("the pan is faster");
    QCOMPARE(m_table->showClaimsOf(2, {.begin = at + 2, .end = at + 6}), 1);
    const auto shines = [this](int row) {
        return m_table->table().model()->index(row, 0).data(ClaimsModel::ShinesRole).toBool();
    };
    QVERIFY(shines(1));
    QVERIFY(!shines(0) && !shines(3));
    QCOMPARE(m_table->showClaimsOf(2, {.begin = 0, .end = 3}), 0);
    QVERIFY(!shines(1));
}

void TestClaimsTable::sixtyClaimsOfEightSeats()
{
    m_table->resize(1200, 600);
    m_table->setTurn(largeTurn(8, 60));
    QCOMPARE(rows(), 61);
    QCOMPARE(m_table->table().model()->columnCount(), 9);
    m_table->table().setFocus();
    m_table->table().setCurrentIndex(m_table->table().model()->index(0, 1));
    QTest::keyClick(&m_table->table(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_table->table().currentIndex().row(), 60);
    QVERIFY(m_table->table().viewport()->rect().intersects(m_table->table().visualRect(m_table->table().currentIndex())));
    QTest::keyClick(box(0), Qt::Key_Down);
    QCOMPARE(rows(), 15);
    for (int row = 0; row < rows(); ++row)
        QCOMPARE(cell(row, 4), "–"); // D takes no side, and silence is not disagreement
}

void TestClaimsTable::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_table), QStringList());
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
