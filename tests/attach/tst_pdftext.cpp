// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/pdftext.h"

#include "core/attach/limits.h"
#include "tests/support/samplepdf.h"

#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<Result<PdfContents>> read(const QByteArray &pdf)
{
    PdfText reader;
    std::optional<Result<PdfContents>> result;
    int times = 0;
    QObject::connect(&reader, &PdfText::finished, &reader, [&](const Result<PdfContents> &contents) {
        result = contents;
        ++times;
    });
    reader.start(pdf);
    if (result || !QTest::qWaitFor([&] { return result.has_value(); }, (limits::pdfSeconds + 10) * 1000))
        return std::nullopt; // told from within start(), or never
    return times == 1 ? result : std::nullopt;
}

/// A page whose contents are a gigabyte, packed into one megabyte.
QByteArray bomb()
{
    QByteArray packed = qCompress(QByteArray(64 << 20, ' '), 9).sliced(4);
    packed = qCompress(packed, 9).sliced(4);
    const QByteArray stream =
        "<</Filter[/FlateDecode/FlateDecode]/Length " + QByteArray::number(packed.size()) + ">>stream\n" + packed + "\nendstream";
    QByteArray pdf = samplePdf({u"x"_s});
    const qsizetype begin = pdf.indexOf("5 0 obj\n") + 8;
    return pdf.replace(begin, pdf.indexOf("\nendobj", begin) - begin, stream);
}

} // namespace

class TestPdfText : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void readsTheFirstPages();
    void noTextIsNoFailure();
    void refuses_data();
    void refuses();
    void survives_data();
    void survives();
    void stopsWhenDestroyed();
};

void TestPdfText::reads()
{
    const auto contents = read(samplePdf({u"The first page\nspeaks of otters."_s, u"The second (page) does not."_s}));
    QVERIFY(contents && *contents);
    QCOMPARE((*contents)->pages, 2);
    QCOMPARE((*contents)->pagesRead, 2);
    QVERIFY2((*contents)->text.contains(u"speaks of otters."_s), qPrintable((*contents)->text));
    QVERIFY((*contents)->text.indexOf(u"otters"_s) < (*contents)->text.indexOf(u"The second (page)"_s));
}

void TestPdfText::readsTheFirstPages()
{
    QStringList pages;
    for (int i = 0; i < limits::pdfPages + 20; ++i)
        pages.append(u"page number %1"_s.arg(i));
    const auto contents = read(samplePdf(pages));
    QVERIFY(contents && *contents);
    QCOMPARE((*contents)->pages, limits::pdfPages + 20);
    QVERIFY((*contents)->pagesRead <= limits::pdfPages);
    QVERIFY(!(*contents)->text.contains(u"page number %1"_s.arg(limits::pdfPages)));
}

void TestPdfText::noTextIsNoFailure()
{
    const auto contents = read(samplePdf({QString()}));
    QVERIFY(contents && *contents);
    QCOMPARE((*contents)->text, QString());
}

void TestPdfText::refuses_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("words");
    QTest::newRow("password") << lockedPdf() << u"password"_s;
    QTest::newRow("head only") << QByteArray("%PDF-1.7\n") << u"damaged"_s;
    QTest::newRow("noise") << "%PDF-1.4\n" + QByteArray(5000, '\xa5') << u"damaged"_s;
    QTest::newRow("nothing") << QByteArray() << u"damaged"_s;
}

void TestPdfText::refuses()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, words);
    const auto contents = read(pdf);
    QVERIFY(contents && !*contents);
    QCOMPARE(contents->error().kind, FailureKind::Input);
    QVERIFY2(contents->error().message.contains(words), qPrintable(contents->error().message));
}

void TestPdfText::survives_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray whole = samplePdf({u"Some words"_s, u"and more"_s});
    for (int part = 1; part < 8; ++part)
        QTest::addRow("cut at %d/8", part) << whole.first(whole.size() * part / 8);
    QByteArray self = whole;
    QTest::newRow("page tree in a circle") << self.replace("/Kids[4 0 R 6 0 R ]", "/Kids[2 0 R 2 0 R ]");
    QTest::newRow("wrong lengths") << QByteArray(whole).replace("/Length ", "/Length 9999");
    QTest::newRow("two billion pages") << QByteArray(whole).replace("/Count 2", "/Count 2147483647");
    QTest::newRow("bomb") << bomb();
}

/// Whatever it is: an answer in time, and this program lives.
void TestPdfText::survives()
{
    QFETCH(QByteArray, pdf);
    const auto contents = read(pdf);
    QVERIFY(contents);
    if (!*contents)
        QVERIFY(!contents->error().message.isEmpty());
    else
        QVERIFY((*contents)->text.size() <= limits::pdfTextLength);
}

void TestPdfText::stopsWhenDestroyed()
{
    auto reader = std::make_unique<PdfText>();
    const QSignalSpy finished(reader.get(), &PdfText::finished);
    reader->start(bomb());
    reader.reset();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
}

QTEST_GUILESS_MAIN(TestPdfText)
#include "tst_pdftext.moc"
