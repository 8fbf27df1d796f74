// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/exchange/exportformat.h"

#include <QObject>

#include <memory>

namespace fusion {

class PdfWriter;

/// Everything but PDF, as the bytes of a file.
QByteArray exportedBytes(const Exported &exported, ExportFormat format);
/// Replaces the file whole, or leaves it as it was.
Result<void> writeWhole(const QString &file, const QByteArray &bytes);

/// Writes one export to a file. Renders and writes on another thread; lives on the GUI thread. Destroying it gives the export up.
class Exporter : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QObject *parent = nullptr);
    ~Exporter() override;

    void start(const Exported &exported, ExportFormat format, const QString &file);

signals:
    /// Exactly once, never from within start().
    void finished(const fusion::Result<void> &result);

private:
    void writePdf(const QString &html, const QString &file);
    void write(const QByteArray &bytes, const QString &file);

    std::unique_ptr<PdfWriter> m_pdf;
};

} // namespace fusion
