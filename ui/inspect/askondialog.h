// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace fusion {

/// A question about a passage, to one seat, some or all: with exactly the text that will be asked.
class AskOnDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param source where the passage is from, for people
    /// @param seat   chosen at first; -1: all
    AskOnDialog(const Turn &turn, const QString &passage, const QString &source, int seat, QWidget *parent = nullptr);

    QString text() const;
    std::vector<int> seats() const;

private:
    void buildSeats(const Turn &turn, int seat, QLayout *layout);
    void fit();
    QString callWords() const;

    QString m_passage;
    QPlainTextEdit *m_question;
    std::vector<std::pair<int, QCheckBox *>> m_seats;
    QPlainTextEdit *m_preview;
    QLabel *m_calls;
    QPushButton *m_ask;
};

} // namespace fusion
