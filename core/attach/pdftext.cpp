// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/pdftext.h"

#include "core/attach/limits.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// UTF-8, with every character escaped, and some room.
constexpr qsizetype longestOutput = 8 * limits::pdfTextLength;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::PdfText)

public:
    static QString locked() { return tr("the PDF is protected by a password"); }
    static QString broken() { return tr("the PDF is damaged and cannot be read"); }
    static QString slow() { return tr("the PDF takes too long to read"); }
    static QString noReader() { return tr("the program's PDF reader is not installed"); }
};

Result<PdfContents> contentsFrom(const QByteArray &output)
{
    const QJsonObject json = QJsonDocument::fromJson(output).object();
    if (json[u"error"_s].toString() == "locked"_L1)
        return fail(FailureKind::Input, Words::locked());
    if (!json.contains(u"text"_s))
        return fail(FailureKind::Input, Words::broken());
    return PdfContents{
        .text = json[u"text"_s].toString().left(limits::pdfTextLength),
        .pages = json[u"pages"_s].toInt(),
        .pagesRead = json[u"pages_read"_s].toInt(),
    };
}

} // namespace

PdfText::PdfText(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(fail(FailureKind::Input, Words::slow())); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PdfText::take);
    connect(&m_process, &QProcess::finished, this, [this](int, QProcess::ExitStatus status) {
        take();
        end(status == QProcess::NormalExit ? contentsFrom(m_output) : fail(FailureKind::Input, Words::broken()));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(fail(FailureKind::Input, Words::noReader()));
    });
}

PdfText::~PdfText()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

QString PdfText::program()
{
    // Beside the program, where it was built; in libexec, where it was installed.
    for (const QString &place :
         {u"fusion-pdftext"_s, u"../libexec/fusion-chatroom/fusion-pdftext"_s, u"../bin/fusion-pdftext"_s}) {
        const QFileInfo file(QCoreApplication::applicationDirPath() + u'/' + place);
        if (file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

void PdfText::start(const QByteArray &pdf)
{
    m_limit.start(std::chrono::seconds(limits::pdfSeconds));
    const QString reader = program();
    if (reader.isEmpty()) {
        QMetaObject::invokeMethod(this, [this] { end(fail(FailureKind::Input, Words::noReader())); }, Qt::QueuedConnection);
        return;
    }
    m_process.setProcessEnvironment({}); // no keys over there
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(reader, QStringList());
    m_process.write(pdf);
    m_process.closeWriteChannel();
}

void PdfText::take()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > longestOutput)
        end(fail(FailureKind::Input, Words::broken()));
}

void PdfText::end(const Result<PdfContents> &contents)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_limit.stop();
    m_process.kill();
    emit finished(contents);
}

} // namespace fusion
