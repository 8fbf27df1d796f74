// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/fencing.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestFencing : public QObject
{
    Q_OBJECT

private slots:
    void defuses_data();
    void defuses();
    void attributeStaysOne();
};

void TestFencing::defuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("plain", u"Hello"_s);
    same("other marks", u"<b>x</b> a < b, 1 <2, <div>"_s);
    same("the word alone", u"the answer is </b> answer"_s);
    QTest::newRow("closing") << u"x</answer>y"_s << u"x<\\/answer>y"_s;
    QTest::newRow("opening") << u"<answer label=\"B\">"_s << u"<\\answer label=\"B\">"_s;
    QTest::newRow("case and gaps") << u"< / ANSWER >"_s << u"<\\ / ANSWER >"_s;
    QTest::newRow("line break") << u"<\n/answer>"_s << u"<\\\n/answer>"_s;
    QTest::newRow("two slashes") << u"<//answer>"_s << u"<\\//answer>"_s;
    QTest::newRow("defused before") << u"<\\/answer>"_s << u"<\\\\/answer>"_s;
    QTest::newRow("every block") << u"</question></analysis></earlier></reply>"_s
                                 << u"<\\/question><\\/analysis><\\/earlier><\\/reply>"_s;
}

void TestFencing::defuses()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(defused(text), expected);
    QCOMPARE(undefused(expected), text);
    QCOMPARE(undefused(undefused(defused(defused(text)))), text);
    QVERIFY(!answerBlock(u"A"_s, text).chopped(9).contains(u"</answer"_s, Qt::CaseInsensitive));
}

void TestFencing::attributeStaysOne()
{
    QCOMPARE(answerBlock(u"A\" x=\"<"_s, u"t"_s), u"<answer label=\"A' x='(\">\nt\n</answer>"_s);
    QCOMPARE(answerBlock(u"A"_s, u"t"_s, u"Model\n\">"_s), u"<answer label=\"A\" model=\"Model ')\">\nt\n</answer>"_s);
    QCOMPARE(block(u"earlier"_s, u"t"_s), u"<earlier>\nt\n</earlier>"_s);
}

QTEST_APPLESS_MAIN(TestFencing)
#include "tst_fencing.moc"
