// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fusion {

class Session;
enum class KeyPlace;

/// Takes the key of one connection and puts it into the keychain. A key that is saved is never shown again. Where the
/// keychain cannot be had, it says why and offers to use the key for this session only.
class KeyField : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(Session &session, QWidget *parent = nullptr);

    void setConnectionId(const QString &id);
    /// A key that came from elsewhere, as if it had been typed; it waits to be saved.
    void setTypedKey(const QString &key);
    /// What was typed and not saved yet.
    QString typedKey() const;
    /// Saves what was typed; saved() or a message follows. Nothing typed: saved() at once.
    void save();
    /// The same under the id that a new connection has just been given.
    void saveFor(const QString &id);

signals:
    void saved();
    void typedKeyChanged();

private:
    void showState();
    QString wordsFor(KeyPlace place) const;
    void keychainFailed(const Failure &failure);
    void useForThisSession();

    Session &m_session;
    QString m_connectionId;
    QLineEdit *m_key;
    QLabel *m_message;
    QPushButton *m_sessionOnly;
};

} // namespace fusion
