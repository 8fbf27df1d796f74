// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// fusion-pdfwriter: a report as HTML on standard input, a PDF on standard output. core/exchange/pdfwriter.h starts it. The report
// holds text of strangers: nothing that it names is loaded.

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <sys/resource.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr rlim_t mostSeconds = 170;

class Report : public QTextDocument
{
public:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

QByteArray pdfOf(const QString &html, const QPageSize &size)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    Report report;
    report.setHtml(html);
    QPdfWriter writer(&buffer);
    writer.setPageSize(size);
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    writer.setResolution(300);
    writer.setTitle(report.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(u"Fusion Chatroom"_s);
    report.print(&writer);
    return pdf;
}

} // namespace

int main(int argc, char *argv[])
{
    const rlimit seconds{.rlim_cur = mostSeconds, .rlim_max = mostSeconds};
    setrlimit(RLIMIT_CPU, &seconds);
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
    const QGuiApplication application(argc, argv);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    const bool isLetter = QGuiApplication::arguments().value(1) == "letter"_L1;
    const QByteArray pdf = pdfOf(QString::fromUtf8(input.readAll()), QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
    return !pdf.isEmpty() && output.write(pdf) == pdf.size() && output.flush() ? 0 : 1;
}
