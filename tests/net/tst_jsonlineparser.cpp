// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/jsonlineparser.h"

#include <QTest>

#include <algorithm>

using namespace fusion;

class TestJsonLineParser : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void aLineOverTheLimitEndsIt();
};

void TestJsonLineParser::lines_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArrayList>("expected");

    QTest::newRow("two lines") << QByteArray("{\"a\":1}\n{\"b\":2}\n") << QByteArrayList{"{\"a\":1}", "{\"b\":2}"};
    QTest::newRow("CRLF") << QByteArray("{}\r\n[]\r\n") << QByteArrayList{"{}", "[]"};
    QTest::newRow("last line without an end") << QByteArray("{}\n{\"x\":0}") << QByteArrayList{"{}", "{\"x\":0}"};
    QTest::newRow("blank lines") << QByteArray("\n\n{}\n \n") << QByteArrayList{"{}"};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}\n") << QByteArrayList{"{}"};
    QTest::newRow("mark in the middle stays") << QByteArray("{}\n\xEF\xBB\xBF{}\n") << QByteArrayList{"{}", "\xEF\xBB\xBF{}"};
    QTest::newRow("several bytes a character") << QByteArray("{\"ü\":\"你\"}\n") << QByteArrayList{"{\"ü\":\"你\"}"};
    QTest::newRow("broken UTF-8 is marked") << QByteArray("{\"\xFF\":1}\n") << QByteArrayList{"{\"\xEF\xBF\xBD\":1}"};
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{};
}

// Cut at every size: where the network splits it must not matter.
void TestJsonLineParser::lines()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const QByteArrayList, expected);
    for (qsizetype size = 1; size <= wire.size() + 1; ++size) {
        JsonLineParser parser;
        QByteArrayList got;
        for (qsizetype at = 0; at < wire.size(); at += size) {
            for (const QByteArray &line : parser.push(QByteArrayView(wire).sliced(at, std::min(size, wire.size() - at))))
                got += line;
        }
        for (const QByteArray &line : parser.finish())
            got += line;
        QCOMPARE(got, expected);
        QVERIFY(!parser.isOverLimit());
    }
}

void TestJsonLineParser::aLineOverTheLimitEndsIt()
{
    JsonLineParser parser(8);
    QCOMPARE(parser.push("12345678\n").size(), 1u);
    QVERIFY(parser.push("12345").empty());
    QVERIFY(!parser.isOverLimit());
    QVERIFY(parser.push("6789\n{}\n").empty());
    QVERIFY(parser.isOverLimit());
    QVERIFY(parser.push("{}\n").empty());
    QVERIFY(parser.finish().empty());
}

QTEST_GUILESS_MAIN(TestJsonLineParser)
#include "tst_jsonlineparser.moc"
