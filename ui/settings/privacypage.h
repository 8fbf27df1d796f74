// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace fusion {

class Session;

/// The settings page that says how long conversations are kept. Nothing is erased before the person has said so.
class PrivacyPage : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacyPage(Session &session, QWidget *parent = nullptr);

    QCheckBox &isOn() { return *m_isOn; }
    QSpinBox &days() { return *m_days; }

private:
    void apply();

    Session &m_session;
    QCheckBox *m_isOn;
    QSpinBox *m_days;
};

} // namespace fusion
