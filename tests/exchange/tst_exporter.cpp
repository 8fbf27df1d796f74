// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/pdftext.h"
#include "core/exchange/exporter.h"
#include "core/exchange/pdfwriter.h"
#include "tests/exchange/hostileturn.h"
#include "tests/support/filebytes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

Q_DECLARE_METATYPE(fusion::Result<void>)
Q_DECLARE_METATYPE(fusion::Result<QByteArray>)
Q_DECLARE_METATYPE(fusion::Result<fusion::PdfContents>)

/// Exports as files; PDFs by the real program.
class TestExporter : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void leavesTheOldFileWhereItCannotWrite();
    void pdfHoldsTheWords();

private:
    static Result<void> write(const Exported &exported, ExportFormat format, const QString &file);
    QTemporaryDir m_folder;
};

Result<void> TestExporter::write(const Exported &exported, ExportFormat format, const QString &file)
{
    Exporter exporter;
    std::optional<Result<void>> written;
    QObject context;
    connect(&exporter, &Exporter::finished, &context, [&](const Result<void> &result) { written = result; });
    exporter.start(exported, format, file);
    if (written || !QTest::qWaitFor([&] { return written.has_value(); }, 60000))
        return fail(FailureKind::Timeout, "not finished, or at once");
    return *written;
}

void TestExporter::writes_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("Markdown") << int(ExportFormat::Markdown) << QByteArray("# ");
    QTest::newRow("HTML") << int(ExportFormat::Html) << QByteArray("<!DOCTYPE html>");
    QTest::newRow("JSON") << int(ExportFormat::Json) << QByteArray("{");
    QTest::newRow("run") << int(ExportFormat::RunFile) << QByteArray("{");
}

void TestExporter::writes()
{
    QFETCH(const int, format);
    QFETCH(const QByteArray, begins);
    const QString file = m_folder.filePath("out." + suffixOf(ExportFormat(format)));
    const auto written = write(exportedTurn(hostileTurn(1)), ExportFormat(format), file);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QVERIFY(bytesOf(file).startsWith(begins));
    QVERIFY(bytesOf(file).contains("model-a"));
}

void TestExporter::leavesTheOldFileWhereItCannotWrite()
{
    const auto none = write(exportedTurn(hostileTurn(1)), ExportFormat::Html, m_folder.filePath("no/such/folder.html"));
    QVERIFY(!none);
    QVERIFY(none.error().message.contains("folder.html"));
    const QString folder = m_folder.filePath("a folder.html");
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(!write(exportedTurn(hostileTurn(1)), ExportFormat::Html, folder));
    QVERIFY(QFileInfo(folder).isDir());
}

void TestExporter::pdfHoldsTheWords()
{
    QVERIFY(!PdfWriter::program().isEmpty());
    Turn turn = hostileTurn(2);
    turn.question = "Which mountain is the tallest?";
    turn.seats[2].text = "## Mount Everest\n\n| name | height |\n|---|---|\n| Everest | 8849 |\n\n日本語の文。";
    const QString file = m_folder.filePath("out.pdf");
    const auto written = write(exportedTurn(turn), ExportFormat::Pdf, file);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    PdfText reader;
    std::optional<Result<PdfContents>> contents;
    connect(&reader, &PdfText::finished, this, [&](const Result<PdfContents> &read) { contents = read; });
    reader.start(bytesOf(file));
    QTRY_VERIFY_WITH_TIMEOUT(contents.has_value(), 60000);
    QVERIFY2(*contents, contents->has_value() ? "" : qPrintable(contents->error().message));
    for (const char *words : {"Which mountain is the tallest?", "Mount Everest", "8849", "as the provider billed it", "本語"})
        QVERIFY2((*contents)->text.simplified().contains(words), qPrintable((*contents)->text));
    QVERIFY((*contents)->pages >= 1);
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
