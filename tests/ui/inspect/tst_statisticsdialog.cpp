// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/pictures.h"
#include "ui/inspect/statisticsdialog.h"

#include <QLabel>
#include <QPointer>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

class TestStatisticsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTestTheme(); }
    void shows();
    void emptyHistory();
};

void TestStatisticsDialog::shows()
{
    QTemporaryDir folder;
    History history(folder.filePath(u"history.sqlite"_s));
    QPointer dialog(new StatisticsDialog(history));
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTRY_VERIFY(dialog->advice().text().contains(u"nothing to count"_s));
    PanelStatistics statistics{.turns = 6};
    const ModelRef a{u"lab"_s, u"a"_s};
    const ModelRef b{u"lab"_s, u"b"_s};
    statistics.models[a] = {.name = u"Aster"_s, .turns = 6, .points = 20, .uniquePoints = 10, .cost = {3'000'000}};
    statistics.models[b] = {.name = u"Birch"_s, .turns = 6, .points = 9, .outlier = 2, .cost = {6'000'000}};
    statistics.pairs[{a, b}] = {.agreed = 9, .disagreed = 1};
    dialog->setStatistics(statistics);
    QCOMPARE(dialog->models().rowCount(), 2);
    QCOMPARE(dialog->pairs().item(0, 2)->text(), u"90 %"_s);
    QVERIFY(dialog->advice().text().contains(u"without Birch"_s));
    QVERIFY(dialog->advice().text().contains(u"66 % less"_s));
    QVERIFY(namelessControls(*dialog).isEmpty());
    shoot(dialog);
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestStatisticsDialog::emptyHistory()
{
    QTemporaryDir folder;
    History history(folder.filePath(u"history.sqlite"_s));
    QPointer dialog(new StatisticsDialog(history));
    dialog->close(); // before the numbers have come: nobody waits for them
    QTRY_VERIFY(!dialog);
    auto flushed = history.flush();
    QTRY_VERIFY(flushed.isFinished());
}

QTEST_MAIN(TestStatisticsDialog)
#include "tst_statisticsdialog.moc"
