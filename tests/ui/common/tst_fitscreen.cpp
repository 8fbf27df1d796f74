// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/fitscreen.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace fusion;

class TestFitScreen : public QObject
{
    Q_OBJECT

private slots:
    void staysOnTheScreen_data();
    void staysOnTheScreen();
};

void TestFitScreen::staysOnTheScreen_data()
{
    QTest::addColumn<QSize>("wanted");
    QTest::addColumn<bool>("cutsWidth");
    QTest::addColumn<bool>("cutsHeight");
    QTest::newRow("small") << QSize(300, 200) << false << false;
    QTest::newRow("too wide") << QSize(20000, 200) << true << false;
    QTest::newRow("too high") << QSize(300, 20000) << false << true;
}

void TestFitScreen::staysOnTheScreen()
{
    QFETCH(QSize, wanted);
    QWidget window;
    resizeOnScreen(window, wanted);
    const QSize room = window.screen()->availableSize();
    QVERIFY(window.width() < room.width() && window.height() < room.height());
    QTEST(window.width() < wanted.width(), "cutsWidth");
    QTEST(window.height() < wanted.height(), "cutsHeight");
}

QTEST_MAIN(TestFitScreen)
#include "tst_fitscreen.moc"
