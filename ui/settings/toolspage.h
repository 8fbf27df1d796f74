// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tools/toolbox.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace fusion {

class Session;

/// The settings page for what models may do besides talking: who searches for them, where they may look, whether there is a
/// sandbox for commands. What is left is saved.
class ToolsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ToolsPage(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildForm();
    void showSetup();
    void showService();
    void showShell();
    void save();
    void saveKey();
    ToolSetup setup() const;

    Session &m_session;
    bool m_showing = false;
    QComboBox *m_service;
    QLineEdit *m_address;
    QLabel *m_keyName;
    QLineEdit *m_key;
    QPushButton *m_keyForSession;
    QLabel *m_message;
    QPlainTextEdit *m_excluded;
    QPlainTextEdit *m_allowed;
    QCheckBox *m_draco;
    QLabel *m_shell;
};

} // namespace fusion
