// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/withoutmnemonic.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fusion;

class TestWithoutMnemonic : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestWithoutMnemonic::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("nothing to do") << "Panel" << "Panel";
    QTest::newRow("empty") << "" << "";
    QTest::newRow("at the start") << "&Panel" << "Panel";
    QTest::newRow("inside") << "Con&versations" << "Conversations";
    QTest::newRow("suffix") << u"面板(&P)"_s << u"面板"_s;
    QTest::newRow("suffix before dots") << u"设置(&T)…"_s << u"设置…"_s;
    QTest::newRow("suffix after a space") << u"面板 (&P)"_s << u"面板"_s;
    QTest::newRow("suffix of full width") << u"面板（&P）"_s << u"面板"_s;
    QTest::newRow("brackets that are meant") << "&Panel (new)" << "Panel (new)";
    QTest::newRow("ampersand that is meant") << "&Questions && Answers" << "Questions & Answers";
    QTest::newRow("only ampersands") << "&&&&" << "&&";
    QTest::newRow("at the very end") << "Panel&" << "Panel";
}

void TestWithoutMnemonic::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, read);
    QCOMPARE(withoutMnemonic(text), read);
}

QTEST_APPLESS_MAIN(TestWithoutMnemonic)
#include "tst_withoutmnemonic.moc"
