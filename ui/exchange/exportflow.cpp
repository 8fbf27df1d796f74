// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/exportflow.h"

#include "core/exchange/exporter.h"
#include "core/exchange/pdfwriter.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString filterOf(ExportFormat format)
{
    return u"%1 (*.%2)"_s.arg(wordsForFormat(format), suffixOf(format));
}

std::vector<ExportFormat> offeredFormats()
{
    std::vector<ExportFormat> formats;
    for (const ExportFormat format : allExportFormats) {
        if (format != ExportFormat::Pdf || !PdfWriter::program().isEmpty())
            formats.push_back(format);
    }
    return formats;
}

ExportFormat formatOfFilter(const QString &filter)
{
    for (const ExportFormat format : allExportFormats) {
        if (filterOf(format) == filter)
            return format;
    }
    return ExportFormat::Html;
}

} // namespace

ExportFlow::ExportFlow(QSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

QFileDialog *ExportFlow::dialog() const
{
    return m_dialog;
}

void ExportFlow::start(const Exported &exported)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
    } else if (!m_exporter) {
        ask(exported);
    }
}

void ExportFlow::ask(const Exported &exported)
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_settings.value(u"export/folder"_s, home).toString();
    const auto format = exportFormatFromName(m_settings.value(u"export/format"_s).toString()).value_or(ExportFormat::Html);
    m_dialog = new QFileDialog(m_window, tr("Export"), QFileInfo(folder).isDir() ? folder : QDir::homePath());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ExportFormat offered : offeredFormats())
        filters += filterOf(offered);
    m_dialog->setNameFilters(filters);
    m_dialog->selectNameFilter(filterOf(format));
    m_dialog->setDefaultSuffix(suffixOf(format));
    m_dialog->selectFile(fileNameFor(exported) + u'.' + suffixOf(format));
    connect(m_dialog, &QFileDialog::filterSelected, m_dialog, [dialog = m_dialog.data()](const QString &filter) {
        const QString suffix = suffixOf(formatOfFilter(filter));
        dialog->setDefaultSuffix(suffix);
        const QString chosen = dialog->selectedFiles().value(0);
        if (exportFormatOfFile(chosen))
            dialog->selectFile(QFileInfo(chosen).completeBaseName() + u'.' + suffix);
    });
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, exported](const QString &file) {
        const ExportFormat chosen = formatOfFilter(m_dialog->selectedNameFilter());
        m_settings.setValue(u"export/folder"_s, QFileInfo(file).path());
        write(exported, exportFormatOfFile(file).value_or(chosen), file);
    });
    m_dialog->open();
}

void ExportFlow::write(const Exported &exported, ExportFormat format, const QString &file)
{
    m_settings.setValue(u"export/format"_s, format == ExportFormat::RunFile ? u"run"_s : suffixOf(format));
    const QString name = QFileInfo(file).fileName();
    emit told(tr("Writing “%1”…", "name of a file").arg(name));
    m_exporter = new Exporter(this);
    connect(m_exporter, &Exporter::finished, this, [this, exported, file](const Result<void> &written) {
        m_exporter->deleteLater();
        m_exporter = nullptr;
        if (written)
            emit told(tr("Exported to %1.", "path of a file").arg(QDir::toNativeSeparators(file)));
        else
            emit failed(tr("The export was not written: %1.", "why").arg(written.error().message),
                        [this, exported] { start(exported); });
    });
    m_exporter->start(exported, format, file);
}

} // namespace fusion
