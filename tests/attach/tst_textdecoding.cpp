// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/textdecoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

} // namespace

class TestTextDecoding : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
};

void TestTextDecoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString german = u"Grüße aus Köln, süße Straße"_s;
    const QString russian = u"Привет, мир! Как дела сегодня?"_s;
    const QString chinese = u"你好，世界。这是一个测试文件。"_s;
    const QString japanese = u"これは日本語のテキストです。カタカナも。"_s;
    QTest::newRow("ASCII") << QByteArray("int main() {\r\n\treturn 0;\n}\n") << u"int main() {\r\n\treturn 0;\n}\n"_s;
    for (const QString &text : {german, russian, chinese, japanese})
        QTest::addRow("UTF-8 %s", qPrintable(text.left(3))) << text.toUtf8() << text;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + german.toUtf8() << german;
    QTest::newRow("UTF-16 LE with mark") << QByteArray("\xFF\xFE") + encoded("UTF-16LE", german) << german;
    QTest::newRow("UTF-16 BE with mark") << QByteArray("\xFE\xFF") + encoded("UTF-16BE", german) << german;
    QTest::newRow("UTF-16 LE") << encoded("UTF-16LE", german) << german;
    QTest::newRow("UTF-16 BE") << encoded("UTF-16BE", german) << german;
    QTest::newRow("Windows-1252") << encoded("windows-1252", german + u" “€”"_s) << german + u" “€”"_s;
    QTest::newRow("one byte at the end") << QByteArray("caf\xE9") << u"café"_s;
    QTest::newRow("Windows-1251") << encoded("windows-1251", russian) << russian;
    QTest::newRow("GB 18030") << encoded("GB18030", chinese) << chinese;
    QTest::newRow("Shift JIS") << encoded("Shift_JIS", japanese) << japanese;
    QTest::newRow("coloured log") << QByteArray("\x1b[31mred\x1b[0m\n") << u"\x1b[31mred\x1b[0m\n"_s;
}

void TestTextDecoding::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(decodedText(bytes), std::optional(text));
}

void TestTextDecoding::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("program") << QByteArray("\x7f"
                                           "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0",
                                           20);
    QTest::newRow("archive") << QByteArray("PK\x03\x04\x14\0\x06\0\x08\0", 10);
    QTest::newRow("controls") << QByteArray("a\x01\x02\x03z");
    QTest::newRow("half of a UTF-16 character") << QByteArray("\xFF\xFE\x00\xD8", 4);
}

void TestTextDecoding::refuses()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(decodedText(bytes), std::nullopt);
}

QTEST_GUILESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
