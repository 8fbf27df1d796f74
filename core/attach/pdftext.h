// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

namespace fusion {

/// What could be read in a PDF.
struct PdfContents {
    QString text; ///< page after page; empty: a scan, say
    int pages = 0;
    int pagesRead = 0; ///< fewer than pages where a limit was reached

    bool operator==(const PdfContents &) const = default;
};

/// Reads the words of one PDF in a process of its own (fusion-pdftext): what a hostile file does to the reader, it does over
/// there, with little memory and time. Lives on the GUI thread and never blocks it; destroying it ends the process.
class PdfText : public QObject
{
    Q_OBJECT

public:
    explicit PdfText(QObject *parent = nullptr);
    ~PdfText() override;

    void start(const QByteArray &pdf);
    /// Where the reader is; empty: it is not installed.
    static QString program();

signals:
    /// Exactly once, never from within start().
    void finished(const fusion::Result<fusion::PdfContents> &contents);

private:
    void take();
    void end(const Result<PdfContents> &contents);

    QProcess m_process;
    QTimer m_limit;
    QByteArray m_output;
    bool m_hasEnded = false;
};

} // namespace fusion
