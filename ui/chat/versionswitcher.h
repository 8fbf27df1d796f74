// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace fusion {

/// "2 of 3" between two arrows: which of the questions that were asked in one place is shown. Not there where there is one only.
class VersionSwitcher : public QWidget
{
    Q_OBJECT

public:
    explicit VersionSwitcher(QWidget *parent = nullptr);

    void setVersion(int index, int count);

signals:
    void stepRequested(int step); ///< -1 or 1

private:
    QToolButton *m_before;
    QLabel *m_place;
    QToolButton *m_after;
};

} // namespace fusion
