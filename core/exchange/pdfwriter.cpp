// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdfwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fusion {

namespace {

constexpr auto patience = 180s;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::PdfWriter)

public:
    static QString none() { return tr("this build has no PDF writer; a web page prints to PDF from any browser"); }
    static QString slow() { return tr("the PDF takes too long to write; export a web page instead"); }
    static QString failed() { return tr("the PDF could not be written; export a web page instead"); }
};

} // namespace

PdfWriter::PdfWriter(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(fail(FailureKind::Input, Words::slow())); });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const QByteArray pdf = m_process.readAllStandardOutput();
        const bool isPdf = status == QProcess::NormalExit && code == 0 && pdf.startsWith("%PDF-");
        end(isPdf ? Result<QByteArray>(pdf) : fail(FailureKind::Input, Words::failed()));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(fail(FailureKind::Input, Words::none()));
    });
}

PdfWriter::~PdfWriter()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

QString PdfWriter::program()
{
    // Beside the program, where it was built; in libexec, where it was installed.
    for (const QString &place :
         {u"fusion-pdfwriter"_s, u"../libexec/fusion-chatroom/fusion-pdfwriter"_s, u"../bin/fusion-pdfwriter"_s}) {
        const QFileInfo file(QCoreApplication::applicationDirPath() + u'/' + place);
        if (file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

void PdfWriter::start(const QString &html)
{
    m_limit.start(patience);
    const QString writer = program();
    if (writer.isEmpty()) {
        QMetaObject::invokeMethod(this, [this] { end(fail(FailureKind::Input, Words::none())); }, Qt::QueuedConnection);
        return;
    }
    QProcessEnvironment environment; // no keys over there, and no display
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    const bool isImperial = QLocale().measurementSystem() != QLocale::MetricSystem;
    m_process.start(writer, {isImperial ? u"letter"_s : u"a4"_s});
    m_process.write(html.toUtf8());
    m_process.closeWriteChannel();
}

void PdfWriter::end(const Result<QByteArray> &pdf)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_limit.stop();
    m_process.kill();
    emit finished(pdf);
}

} // namespace fusion
