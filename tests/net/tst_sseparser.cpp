// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/sseparser.h"

#include <QTest>

using namespace fusion;

namespace {

SseEvent message(const QByteArray &data, const QByteArray &type = {}, const QString &id = {})
{
    return {.type = type, .data = data, .lastEventId = id};
}

SseComment comment(const QByteArray &text)
{
    return {text};
}

using Items = std::vector<SseItem>;

void append(Items &all, Items more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Items inPieces(const QByteArray &stream, qsizetype size)
{
    SseParser parser;
    Items items;
    for (qsizetype i = 0; i < stream.size(); i += size)
        append(items, parser.push(QByteArrayView(stream).sliced(i, std::min(size, stream.size() - i))));
    return items;
}

QByteArray told(const Items &items)
{
    QByteArray text;
    for (const SseItem &item : items) {
        if (const auto *event = std::get_if<SseEvent>(&item))
            text += '[' + event->type + '|' + event->data.toPercentEncoding() + '|' + event->lastEventId.toUtf8() + ']';
        else
            text += '(' + std::get<SseComment>(item).text + ')';
    }
    return text;
}

} // namespace

/// Rows follow WHATWG HTML, 9.2.6; the cases are those that the web platform's own tests ask about.
class tst_SseParser : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void parsesHoweverItIsCut_data() { parses_data(); }
    void parsesHoweverItIsCut();
    void readsRetry_data();
    void readsRetry();
    void stopsAtItsLimits_data();
    void stopsAtItsLimits();
    void staysLinear();
};

void tst_SseParser::parses_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Items>("items");

    const QByteArray bom("\xEF\xBB\xBF");
    QTest::newRow("one line") << QByteArray("data: a\n\n") << Items{message("a")};
    QTest::newRow("mark within the stream") << QByteArray("data: \xEF\xBB\xBF"
                                                          "a\ndata: \xEF\xBB\xBF\xFF\nid: \xEF\xBB\xBF"
                                                          "1\n\n")
                                            << Items{message("\xEF\xBB\xBF"
                                                             "a\n\xEF\xBB\xBF\xEF\xBF\xBD",
                                                             {}, QChar(0xFEFF) + QString("1"))};
    QTest::newRow("mark and nonsense") << QByteArray("data: \xEF\xBB\xBF\xFF\n\n") << Items{message("\xEF\xBB\xBF\xEF\xBF\xBD")};
    QTest::newRow("no space") << QByteArray("data:a\n\n") << Items{message("a")};
    QTest::newRow("only the first space") << QByteArray("data:  a \n\n") << Items{message(" a ")};
    QTest::newRow("no tab") << QByteArray("data:\ta\n\n") << Items{message("\ta")};
    QTest::newRow("two lines") << QByteArray("data: a\ndata: b\n\n") << Items{message("a\nb")};
    QTest::newRow("three, one empty") << QByteArray("data: a\ndata\ndata: b\n\n") << Items{message("a\n\nb")};
    QTest::newRow("empty data") << QByteArray("data\n\ndata\ndata\n\ndata:test") << Items{message(""), message("\n")};
    QTest::newRow("empty data, colon") << QByteArray("data:\n\n") << Items{message("")};
    QTest::newRow("no data") << QByteArray("event: x\nid: 1\n\ndata: a\n\n") << Items{message("a", {}, "1")};
    QTest::newRow("nothing but blank lines") << QByteArray("\n\n\r\n\r\n\r\r") << Items{};
    QTest::newRow("empty") << QByteArray() << Items{};
    QTest::newRow("CR") << QByteArray("data: a\rdata: b\r\rdata: c\r\r") << Items{message("a\nb"), message("c")};
    QTest::newRow("CRLF") << QByteArray("data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n") << Items{message("a\nb"), message("c")};
    QTest::newRow("mixed ends") << QByteArray("data: a\r\ndata: b\n\rdata: c\r\n\n") << Items{message("a\nb"), message("c")};
    QTest::newRow("LF CR is two ends") << QByteArray("data: a\n\rdata: b\n\r") << Items{message("a"), message("b")};
    QTest::newRow("incomplete block") << QByteArray("data: a\n\ndata: b\n") << Items{message("a")};
    QTest::newRow("incomplete line") << QByteArray("data: a\n\ndata: b") << Items{message("a")};
    QTest::newRow("BOM") << bom + "data: a\n\n" << Items{message("a")};
    QTest::newRow("two BOMs") << bom + bom + "data: a\n\ndata: b\n\n" << Items{message("b")};
    QTest::newRow("BOM later") << "data: a\n\n" + bom + "data: b\n\n" << Items{message("a")};
    QTest::newRow("half a BOM") << QByteArray("\xEF\xBB") + "data: a\n\ndata: b\n\n" << Items{message("b")};
    QTest::newRow("BOM alone") << bom << Items{};
    QTest::newRow("comment") << QByteArray(": keep alive\n:\n:x\n\ndata: a\n\n")
                             << Items{comment(" keep alive"), comment(""), comment("x"), message("a")};
    QTest::newRow("comment within a block") << QByteArray("data: a\n:c\ndata: b\n\n") << Items{comment("c"), message("a\nb")};
    QTest::newRow("type") << QByteArray("event: ping\ndata: a\n\ndata: b\n\n") << Items{message("a", "ping"), message("b")};
    QTest::newRow("last type wins") << QByteArray("event: x\nevent: y\ndata: a\n\n") << Items{message("a", "y")};
    QTest::newRow("type emptied") << QByteArray("event: x\nevent\ndata: a\n\n") << Items{message("a")};
    QTest::newRow("id stays") << QByteArray("id: 7\ndata: a\n\ndata: b\n\n")
                              << Items{message("a", {}, "7"), message("b", {}, "7")};
    QTest::newRow("id emptied") << QByteArray("id: 7\ndata: a\n\nid\ndata: b\n\n") << Items{message("a", {}, "7"), message("b")};
    QTest::newRow("id with NUL") << QByteArray("id: 7\ndata: a\n\nid: 8\0x\ndata: b\n\n", 32)
                                 << Items{message("a", {}, "7"), message("b", {}, "7")};
    QTest::newRow("NUL in data") << QByteArray("data: a\0b\n\n", 11) << Items{message(QByteArray("a\0b", 3))};
    QTest::newRow("unknown field") << QByteArray("foo: x\nData: y\n data: z\ndata : w\ndata: a\n\n") << Items{message("a")};
    QTest::newRow("field without a colon") << QByteArray("datax\ndata: a\n\n") << Items{message("a")};
    QTest::newRow("colons in data") << QByteArray("data:a:b: c\n\n") << Items{message("a:b: c")};
    QTest::newRow("JSON") << QByteArray("data: {\"a\": [1, 2]}\n\n") << Items{message("{\"a\": [1, 2]}")};
    QTest::newRow("many bytes to a letter") << QByteArray("data: Ü€😀\nid: ß\nevent: ж\n\n") << Items{message("Ü€😀", "ж", "ß")};
    QTest::newRow("invalid UTF-8") << QByteArray("data: a\xFFz\n\n") << Items{message("a\xEF\xBF\xBDz")};
    QTest::newRow("letter torn by a line end")
        << QByteArray("data: \xC3\ndata: \xBC\n\n") << Items{message("\xEF\xBF\xBD\n\xEF\xBF\xBD")};
    QTest::newRow("OpenRouter") << QByteArray(": OPENROUTER PROCESSING\n\ndata: {}\n\ndata: [DONE]\n\n")
                                << Items{comment(" OPENROUTER PROCESSING"), message("{}"), message("[DONE]")};
}

void tst_SseParser::parses()
{
    QFETCH(QByteArray, stream);
    QFETCH(Items, items);
    SseParser parser;
    const Items got = parser.push(stream);
    QCOMPARE(told(got), told(items));
    QVERIFY(got == items);
    QVERIFY(!parser.isOverLimit());
}

void tst_SseParser::parsesHoweverItIsCut()
{
    QFETCH(QByteArray, stream);
    QFETCH(Items, items);
    for (const qsizetype size : {1, 2, 3, 7, 1024})
        QCOMPARE(told(inPieces(stream, size)), told(items));
    for (qsizetype first = 0; first <= stream.size(); ++first) {
        for (qsizetype second = first; second <= stream.size(); ++second) {
            SseParser parser;
            Items got = parser.push(QByteArrayView(stream).first(first));
            append(got, parser.push(QByteArrayView(stream).sliced(first, second - first)));
            append(got, parser.push(QByteArrayView(stream).sliced(second)));
            QVERIFY2(got == items, qPrintable(QStringLiteral("cut at %1 and %2").arg(first).arg(second)));
        }
    }
}

void tst_SseParser::readsRetry_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("milliseconds"); // -1: none
    QTest::newRow("digits") << QByteArray("retry: 3000\n") << 3000;
    QTest::newRow("zero") << QByteArray("retry: 0\n") << 0;
    QTest::newRow("leading zeros") << QByteArray("retry: 007\n") << 7;
    QTest::newRow("last wins") << QByteArray("retry: 1\nretry: 2\n") << 2;
    QTest::newRow("no digits") << QByteArray("retry: 1\nretry: 2x\n") << 1;
    QTest::newRow("sign") << QByteArray("retry: -1\n") << -1;
    QTest::newRow("plus") << QByteArray("retry: +1\n") << -1;
    QTest::newRow("fraction") << QByteArray("retry: 1.5\n") << -1;
    QTest::newRow("space behind") << QByteArray("retry: 1 \n") << -1;
    QTest::newRow("empty") << QByteArray("retry\n") << -1;
    QTest::newRow("too long a number") << QByteArray("retry: 99999999999999999999999\n") << -1;
}

void tst_SseParser::readsRetry()
{
    QFETCH(QByteArray, stream);
    QFETCH(int, milliseconds);
    SseParser parser;
    QVERIFY(parser.push(stream).empty());
    QCOMPARE(parser.retry().value_or(std::chrono::milliseconds(-1)).count(), milliseconds);
}

void tst_SseParser::stopsAtItsLimits_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("overLimit");
    const QByteArray ten(10, 'x');
    QTest::newRow("longest line") << QByteArray("data:") + ten + "\n\n" << false;
    QTest::newRow("a byte more") << QByteArray("data:x") + ten + "\n\n" << true;
    QTest::newRow("a byte more, without an end") << QByteArray("data:x") + ten << true;
    QTest::newRow("a comment") << QByteArray(":") + ten + ten << true;
    QTest::newRow("longest event") << QByteArray("data:") + ten + "\ndata:123456789\n\n" << false;
    QTest::newRow("a longer event") << QByteArray("data:") + ten + "\ndata:" + ten + "\n\n" << true;
    QTest::newRow("many empty lines") << QByteArray("data\n").repeated(30) << true;
    QTest::newRow("many events") << (QByteArray("data:") + ten + "\n\n").repeated(30) << false;
}

void tst_SseParser::stopsAtItsLimits()
{
    QFETCH(QByteArray, stream);
    QFETCH(bool, overLimit);
    for (const qsizetype size : {1, 3, 1000}) {
        SseParser parser({.maxLineBytes = 15, .maxEventBytes = 20});
        QVERIFY(parser.push("data:ok\n\n").size() == 1);
        Items items;
        for (qsizetype i = 0; i < stream.size(); i += size)
            append(items, parser.push(QByteArrayView(stream).sliced(i, std::min(size, stream.size() - i))));
        QCOMPARE(parser.isOverLimit(), overLimit);
        if (!overLimit)
            continue;
        QVERIFY(items.empty());
        QVERIFY(parser.push("\n\ndata:more\n\n").empty());
    }
}

/// Not about seconds: a parser that searched or copied the rest for each line would not come back from this.
void tst_SseParser::staysLinear()
{
    for (const QByteArray &unit :
         {QByteArray("\r"), QByteArray("\n"), QByteArray("data\r"), QByteArray(":\r\n"), QByteArray("data:x\n\n")}) {
        SseParser parser({.maxLineBytes = 1 << 20, .maxEventBytes = 64 << 20});
        parser.push(unit.repeated((1 << 20) / unit.size()));
        QVERIFY(!parser.isOverLimit());
    }
}

QTEST_APPLESS_MAIN(tst_SseParser)
#include "tst_sseparser.moc"
