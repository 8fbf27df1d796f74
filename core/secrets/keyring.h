// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>
#include <QObject>
#include <QPromise>
#include <QUrl>

#include <memory>
#include <vector>

namespace fusion {

/// What a key belongs to: a connection and the place it was given for. A connection that is pointed elsewhere, by whom
/// and in whatever file, has another name here and so no key.
struct KeyName {
    QString connectionId;
    QUrl address;

    /// The account under which stores know it: "lab https://api.example.com".
    QString account() const;
};

/// "FUSION_KEY_LAB_2" for "lab-2".
QString environmentKeyName(const QString &connectionId);
/// The key from the environment; empty variables do not count.
std::optional<QString> environmentKey(const QString &connectionId);

/// The keys of a session: from the environment, then given for this session, then from the keychain, whose answers are
/// remembered. Lives on the GUI thread, blocks nothing.
class KeyRing : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<std::optional<QString>>;

    enum class Presence { Unknown, Absent, Present, Unreadable };
    enum class Source { None, Environment, Session, Keychain };

    /// @param keychain null: there is only environment and session, and save() fails.
    explicit KeyRing(std::unique_ptr<SecretStore> keychain, QObject *parent = nullptr);
    ~KeyRing() override;

    QFuture<Answer> read(const KeyName &name);
    /// Into the keychain; takes the place of one given for this session.
    QFuture<Result<void>> save(const KeyName &name, const QString &key);
    void keepForThisSession(const KeyName &name, const QString &key);
    /// From session and keychain. What the environment says stays.
    QFuture<Result<void>> forget(const KeyName &name);

    /// As far as known without asking the keychain.
    std::optional<QString> known(const KeyName &name) const;
    Presence presence(const KeyName &name) const;
    Source source(const KeyName &name) const;

signals:
    void presenceChanged(const QString &connectionId);

private:
    using Waiting = std::vector<std::shared_ptr<QPromise<Answer>>>;

    void askKeychain(const KeyName &name);
    void learn(const KeyName &name, Presence presence);

    std::unique_ptr<SecretStore> m_keychain;
    QHash<QString, QString> m_session;    ///< by account
    QHash<QString, QString> m_remembered; ///< what the keychain said, by account
    QHash<QString, Presence> m_presence;  ///< by account
    QHash<QString, Waiting> m_waiting;    ///< callers of read(), by account
};

} // namespace fusion
