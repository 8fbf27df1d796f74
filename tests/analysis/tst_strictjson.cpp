// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/strictjson.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestStrictJson : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
};

void TestStrictJson::parse_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem"); // empty: taken
    QTest::newRow("object") << QByteArray(R"({"a":[1,{"a":"a"},{"a":2}],"b":"a"})") << QString();
    QTest::newRow("escaped quotes and braces in strings") << QByteArray(R"({"a":"\"}{[\\","b":"{\"a\":1}"})") << QString();
    QTest::newRow("twice") << QByteArray(R"({"a":1,"b":2,"a":3})") << u"twice"_s;
    QTest::newRow("twice, spaced") << QByteArray("{\"a\" : 1, \"a\"\n\t: 3}") << u"twice"_s;
    QTest::newRow("twice, escaped") << QByteArray(R"({"a":1,"\u0061":3})") << u"twice"_s;
    QTest::newRow("twice, deep") << QByteArray(R"({"x":[{"a":1,"a":1}]})") << u"twice"_s;
    QTest::newRow("32 deep") << QByteArray("{\"a\":" + QByteArray(31, '[') + QByteArray(31, ']') + "}") << QString();
    QTest::newRow("33 deep") << QByteArray("{\"a\":" + QByteArray(32, '[') + QByteArray(32, ']') + "}") << u"deeply"_s;
    QTest::newRow("100,000 deep") << QByteArray(100000, '[') << u"deeply"_s;
    QTest::newRow("256 KB") << QByteArray("{\"a\":\"" + QByteArray(256 * 1024 - 8, 'x') + "\"}") << QString();
    QTest::newRow("a byte more") << QByteArray("{\"a\":\"" + QByteArray(256 * 1024 - 7, 'x') + "\"}") << u"longer"_s;
    QTest::newRow("array") << QByteArray("[1]") << u"no object"_s;
    QTest::newRow("cut") << QByteArray(R"({"a":1)") << u"not valid"_s;
    QTest::newRow("cut in a string") << QByteArray(R"({"a":"b)") << u"not valid"_s;
    QTest::newRow("cut behind a backslash") << QByteArray("{\"a\":\"b\\") << u"not valid"_s;
    QTest::newRow("closing too often") << QByteArray("{}}}") << u"not valid"_s;
    QTest::newRow("nothing") << QByteArray() << u"not valid"_s;
}

void TestStrictJson::parse()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto parsed = parseStrictObject(json);
    QCOMPARE(parsed.has_value(), problem.isEmpty());
    if (!parsed) {
        QCOMPARE(parsed.error().kind, FailureKind::BadResponse);
        QVERIFY2(parsed.error().message.contains(problem), qPrintable(parsed.error().message));
    }
}

QTEST_APPLESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
