// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace fusion {

/// Words to look for in what the page shows. It only asks; whoever searches says with setFound() how it went. Enter and
/// Shift+Enter go on and back, Esc closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with the focus in it; what is there is selected, so that typing replaces it.
    void open();
    void close();
    QString words() const;
    void setFound(bool found);

signals:
    /// @param afresh from the beginning, because the words have changed
    void findRequested(const QString &words, bool backwards, bool afresh);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();

    QLineEdit *m_words;
    QLabel *m_state;
};

} // namespace fusion
