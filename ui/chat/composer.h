// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace fusion {

class Card;
class ComposerEdit;
class ElidedLabel;

/// Where the question is written. Send becomes Stop while the panel answers; the text stays a draft until it is sent.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    QString text() const;
    /// A stored draft; does not emit textEdited().
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setRunning(bool running);
    bool isRunning() const { return m_running; }
    /// The question was taken: it is remembered for Up, and the field is empty.
    void clearAfterSending();

signals:
    /// Enter or Send with a text that is not blank, and not while running.
    void sendRequested(const QString &text);
    void stopRequested();
    void textEdited(); ///< by the person, or cleared after sending

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void send();
    void pressButton();
    void updateButton();

    Card *m_card;
    ComposerEdit *m_edit;
    QPushButton *m_button;
    ElidedLabel *m_hint;
    bool m_running = false;
    bool m_setting = false;
};

} // namespace fusion
