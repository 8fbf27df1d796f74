// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/appicon.h"

#include <QTest>

#include <algorithm>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestAppIcon : public QObject
{
    Q_OBJECT

private slots:
    void isCarriedInEverySize();
};

/// Where no theme has it: the name is none that a theme could know.
void TestAppIcon::isCarriedInEverySize()
{
    const QIcon icon = appIcon(u"org.example.NoSuchProgram"_s);
    QList<QSize> sizes = icon.availableSizes();
    std::ranges::sort(sizes, {}, &QSize::width);
    QList<QSize> expected;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        expected.append({size, size});
    QCOMPARE(sizes, expected);
    QVERIFY(icon.pixmap(48).toImage().pixelColor(24, 24).alpha() > 0);
}

QTEST_MAIN(TestAppIcon)
#include "tst_appicon.moc"
