// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/connection.h"
#include "ui/settings/connectionchoice.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fusion {

class AccountView;
class KeyField;
class Session;
class SignInBox;

/// Edits one connection: kind, name, address, wire and key, with a test before saving; says what is left on its account. Used in
/// the settings and the welcome.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(Session &session, QWidget *parent = nullptr);

    /// An existing connection; its id stays.
    void edit(const Connection &connection);
    /// A new one of that kind; its id is made from the name.
    void create(ConnectionKind kind);
    /// Saves connection and key; saved() follows, or a message says what to correct.
    void save();
    void test();
    /// A sentence below the buttons.
    void say(const QString &message);
    SignInBox &signIn() { return *m_signIn; }

signals:
    void saved(const QString &connectionId);

private:
    Result<Connection> connectionFromFields() const;
    QString freeId(const QString &name) const;
    ConnectionChoice choice() const;
    void showKind();
    void offerSignIn();
    void showParallel();
    void buildLayout();

    Session &m_session;
    Connection m_connection;
    bool m_isNew = true;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QComboBox *m_api;
    QComboBox *m_parallel;
    KeyField *m_key;
    SignInBox *m_signIn;
    AccountView *m_account;
    QFormLayout *m_form = nullptr;
    QPushButton *m_test;
    QPushButton *m_save;
    QLabel *m_message;
};

} // namespace fusion
