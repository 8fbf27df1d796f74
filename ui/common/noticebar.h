// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace fusion {

/// One line above a view that says what went wrong or what was undone, with at most one thing to do about it. Stays
/// until it is closed, acted on or replaced. Plain text only: it shows foreign words.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(const QString &text);
    void showNotice(const QString &text, const QString &actionText, std::function<void()> action);
    QString text() const;

private:
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
    std::function<void()> m_run;
};

} // namespace fusion
