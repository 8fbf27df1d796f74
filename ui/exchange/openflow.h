// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/chatimport.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QFileDialog;
class QSettings;
class QWidget;

namespace fusion {

class History;
class RunFileWindow;

/// The way from a file to what it holds: a run file opens in a window of its own, read-only; exported conversations of other
/// programs move into the history, one after the other, and it is said what was left out. One file at a time.
class OpenFlow : public QObject
{
    Q_OBJECT

public:
    OpenFlow(QSettings &settings, History &history, QWidget *window);

    void start();
    void open(const QString &file);
    QFileDialog *dialog() const;
    RunFileWindow *shown() const;
    bool isBusy() const { return m_isBusy; }

signals:
    void told(const QString &text); ///< one line for people: what is being done, or is done
    void failed(const QString &text, const std::function<void()> &again);

private:
    void take(const QString &file, const Result<ChatImport> &read);
    void show(const QString &file, const ImportedChat &chat);
    void keep(const ChatImport &import);
    void keepNext();

    QSettings &m_settings;
    History &m_history;
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
    QPointer<RunFileWindow> m_shown;
    bool m_isBusy = false;
    ChatImport m_keeping;
    size_t m_kept = 0;
};

} // namespace fusion
