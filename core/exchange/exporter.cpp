// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exporter.h"

#include "core/base/background.h"
#include "core/exchange/htmlreport.h"
#include "core/exchange/markdownreport.h"
#include "core/exchange/pdfwriter.h"
#include "core/exchange/runfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace fusion {

QByteArray exportedBytes(const Exported &exported, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown: return markdownReport(exported).toUtf8();
    case ExportFormat::Html: return htmlReport(exported).toUtf8();
    case ExportFormat::Pdf: return htmlReport(exported, HtmlLook::Print).toUtf8();
    case ExportFormat::Json:
        if (exported.conversationId.isEmpty() && exported.turns.size() == 1)
            return QJsonDocument(turnWithFiles(exported.turns.front())).toJson();
        return writeRunFile(exported);
    case ExportFormat::RunFile: return writeRunFile(exported);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<void> writeWhole(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(FailureKind::Input, u"%1: %2"_s.arg(QDir::toNativeSeparators(name), file.errorString()));
}

Exporter::Exporter(QObject *parent)
    : QObject(parent)
{
}

Exporter::~Exporter() = default;

void Exporter::start(const Exported &exported, ExportFormat format, const QString &file)
{
    inBackground([exported, format] {
        return exportedBytes(exported, format);
    }).then(this, [this, format, file](const QByteArray &bytes) {
        if (format == ExportFormat::Pdf)
            writePdf(QString::fromUtf8(bytes), file);
        else
            write(bytes, file);
    });
}

void Exporter::writePdf(const QString &html, const QString &file)
{
    m_pdf = std::make_unique<PdfWriter>();
    connect(m_pdf.get(), &PdfWriter::finished, this, [this, file](const Result<QByteArray> &pdf) {
        if (pdf)
            write(*pdf, file);
        else
            emit finished(std::unexpected(pdf.error()));
    });
    m_pdf->start(html);
}

void Exporter::write(const QByteArray &bytes, const QString &file)
{
    inBackground([bytes, file] { return writeWhole(file, bytes); }).then(this, [this](const Result<void> &written) {
        emit finished(written);
    });
}

} // namespace fusion
