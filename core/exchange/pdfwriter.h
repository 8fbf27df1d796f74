// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace fusion {

/// Makes a PDF of a report in a program of its own (fusion-pdfwriter), which has the fonts and the layout that core does not
/// have. Lives on the GUI thread and never blocks it; destroying it ends the program.
class PdfWriter : public QObject
{
    Q_OBJECT

public:
    explicit PdfWriter(QObject *parent = nullptr);
    ~PdfWriter() override;

    /// HTML as htmlReport() writes it for paper.
    void start(const QString &html);
    /// Where the writer is; empty: this build has none.
    static QString program();

signals:
    /// Exactly once, never from within start().
    void finished(const fusion::Result<QByteArray> &pdf);

private:
    void end(const Result<QByteArray> &pdf);

    QProcess m_process;
    QTimer m_limit;
    bool m_hasEnded = false;
};

} // namespace fusion
