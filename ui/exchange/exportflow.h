// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exportformat.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QFileDialog;
class QSettings;
class QWidget;

namespace fusion {

class Exporter;

/// The way from "Export" to a file: asks where and as what, writes, and says what came of it. One export at a time. The folder
/// and the format that were chosen last are offered first.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    ExportFlow(QSettings &settings, QWidget *window);

    void start(const Exported &exported);
    bool isWriting() const { return m_exporter != nullptr; }
    QFileDialog *dialog() const;

signals:
    void told(const QString &text); ///< one line for people: what is being done, or is done
    /// What went wrong; `again` asks once more.
    void failed(const QString &text, const std::function<void()> &again);

private:
    void ask(const Exported &exported);
    void write(const Exported &exported, ExportFormat format, const QString &file);

    QSettings &m_settings;
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
    Exporter *m_exporter = nullptr;
};

} // namespace fusion
