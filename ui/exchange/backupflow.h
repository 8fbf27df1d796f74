// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QFileDialog;
class QMessageBox;
class QWidget;

namespace fusion {

class Session;

/// Backing the whole profile up, and having it back. A restore is checked and laid ready here; it happens at the next start, when
/// nothing of the profile is open.
class BackupFlow : public QObject
{
    Q_OBJECT

public:
    BackupFlow(Session &session, QWidget *window);

    void backUp();
    void restore();
    QFileDialog *dialog() const;
    QMessageBox *question() const;

signals:
    void told(const QString &text);
    void failed(const QString &text, const std::function<void()> &again);

private:
    void write(const QString &file);
    void confirm(const QString &file);
    void prepare(const QString &file);

    Session &m_session;
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
    QPointer<QMessageBox> m_question;
    bool m_isBusy = false;
};

} // namespace fusion
