// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sentencediff.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestSentenceDiff : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void diffs_data();
    void diffs();
    void longTextsAreBounded();
};

void TestSentenceDiff::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QString() << QStringList{};
    QTest::newRow("one") << u"One"_s << QStringList{u"One"_s};
    QTest::newRow("two") << u"One. Two!"_s << QStringList{u"One."_s, u"Two!"_s};
    QTest::newRow("number") << u"It is 3.5 m. Or 4."_s << QStringList{u"It is 3.5 m."_s, u"Or 4."_s};
    QTest::newRow("version") << u"Use 2.0.1 now. Done."_s << QStringList{u"Use 2.0.1 now."_s, u"Done."_s};
    QTest::newRow("abbreviation") << u"See J. Smith, e. g. here. Yes."_s
                                  << QStringList{u"See J. Smith, e. g. here."_s, u"Yes."_s};
    QTest::newRow("quote") << u"He said “no.” Then left."_s << QStringList{u"He said “no.”"_s, u"Then left."_s};
    QTest::newRow("bold") << u"**Done.** More."_s << QStringList{u"**Done.**"_s, u"More."_s};
    QTest::newRow("Chinese") << u"这是一。这是二！"_s << QStringList{u"这是一。"_s, u"这是二！"_s};
    QTest::newRow("list") << u"1. First\n2. Second"_s << QStringList{u"1. First"_s, u"2. Second"_s};
    QTest::newRow("lines") << u"A\n\n  B   c\n"_s << QStringList{u"A"_s, u"B c"_s};
    QTest::newRow("code") << u"Do:\n```py\na = 1. \n\nb\n```\nEnd."_s
                          << QStringList{u"Do:"_s, u"```py\na = 1. \n\nb\n```"_s, u"End."_s};
    QTest::newRow("heading") << u"# Title\nText."_s << QStringList{u"# Title"_s, u"Text."_s};
    QTest::newRow("rule") << u"One.\n\n---\n\nTwo."_s << QStringList{u"One."_s, u"---"_s, u"Two."_s};
    QTest::newRow("soft break") << u"One goes\non. Two."_s << QStringList{u"One goes on."_s, u"Two."_s};
    QTest::newRow("marks") << u"One. [A][B] Two."_s << QStringList{u"One. [A][B]"_s, u"Two."_s};
    QTest::newRow("open code") << u"```\na"_s << QStringList{u"```\na"_s};
    QTest::newRow("question") << u"Why? Because… well. End"_s << QStringList{u"Why?"_s, u"Because… well."_s, u"End"_s};
}

void TestSentenceDiff::sentences()
{
    QFETCH(QString, text);
    QTEST(sentencesToCompare(text), "expected");
}

void TestSentenceDiff::diffs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected"); // "=A.|-B.|+C."
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("same") << u"A1. B1."_s << u"A1. B1."_s << u"=A1.|=B1."_s;
    QTest::newRow("white space only") << u"A1.  B1."_s << u"A1.\nB1."_s << u"=A1.|=B1."_s;
    QTest::newRow("all new") << QString() << u"A1. B1."_s << u"+A1.|+B1."_s;
    QTest::newRow("all gone") << u"A1. B1."_s << QString() << u"-A1.|-B1."_s;
    QTest::newRow("added at the end") << u"A1."_s << u"A1. B1."_s << u"=A1.|+B1."_s;
    QTest::newRow("added at the beginning") << u"B1."_s << u"A1. B1."_s << u"+A1.|=B1."_s;
    QTest::newRow("in the middle") << u"A1. C1."_s << u"A1. B1. C1."_s << u"=A1.|+B1.|=C1."_s;
    QTest::newRow("replaced") << u"A1. X1. C1."_s << u"A1. Y1. C1."_s << u"=A1.|-X1.|+Y1.|=C1."_s;
    QTest::newRow("two replaced") << u"A1. X1. X2. C1."_s << u"A1. Y1. Y2. C1."_s << u"=A1.|-X1.|-X2.|+Y1.|+Y2.|=C1."_s;
    QTest::newRow("moved") << u"A1. B1."_s << u"B1. A1."_s << u"-A1.|=B1.|+A1."_s;
    QTest::newRow("repeated") << u"A1. A1."_s << u"A1. A1. A1."_s << u"=A1.|=A1.|+A1."_s;
    QTest::newRow("nothing in common") << u"A1. B1."_s << u"C1. D1."_s << u"-A1.|-B1.|+C1.|+D1."_s;
    QTest::newRow("one letter") << u"It is 300."_s << u"It is 301."_s << u"-It is 300.|+It is 301."_s;
}

void TestSentenceDiff::diffs()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QStringList lines;
    QStringList first;
    QStringList second;
    for (const DiffSentence &sentence : sentenceDiff(before, after)) {
        lines.append(QString(u"=-+"_s.at(static_cast<int>(sentence.sign))) + sentence.text);
        if (sentence.sign != DiffSign::Added)
            first.append(sentence.text);
        if (sentence.sign != DiffSign::Removed)
            second.append(sentence.text);
    }
    QTEST(lines.join(u'|'), "expected");
    QCOMPARE(first, sentencesToCompare(before)); // nothing is lost
    QCOMPARE(second, sentencesToCompare(after));
}

void TestSentenceDiff::longTextsAreBounded()
{
    QStringList before{u"begin"_s};
    QStringList after{u"begin"_s};
    for (int i = 0; i < 5000; ++i) {
        before.append(u"a%1"_s.arg(i));
        after.append(u"b%1"_s.arg(i));
    }
    const auto diff = sentenceDiff(before, after);
    QCOMPARE(diff.size(), size_t(10001));
    QCOMPARE(diff[0].sign, DiffSign::Same);
    QCOMPARE(diff[1].sign, DiffSign::Removed);
    QCOMPARE(diff.back().sign, DiffSign::Added);
}

QTEST_GUILESS_MAIN(TestSentenceDiff)
#include "tst_sentencediff.moc"
