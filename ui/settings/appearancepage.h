// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace fusion {

/// The settings page for colours, font size and language. Changes show at once.
class AppearancePage : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePage(const Appearance &appearance, QWidget *parent = nullptr);

    Appearance appearance() const;

signals:
    void changed();

private:
    QComboBox *m_scheme;
    QSpinBox *m_fontPoints;
    QComboBox *m_language;
};

} // namespace fusion
