// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace fusion {

/// An answer from elsewhere, pasted or dropped as a text file, to be judged like the others. Nothing is sent by adding it.
class GuestDialog : public QDialog
{
    Q_OBJECT

public:
    /// `text`: what was dropped, if anything was.
    explicit GuestDialog(const QString &name = {}, const QString &text = {}, QWidget *parent = nullptr);

    QString name() const;
    QString text() const;

private:
    QLineEdit *m_name;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
};

} // namespace fusion
