// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/keyring.h"

#include "core/secrets/hardening.h"

using namespace Qt::StringLiterals;

namespace fusion {

QString KeyName::account() const
{
    const QUrl origin = address.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return connectionId + u' ' + origin.toString(QUrl::FullyEncoded);
}

QString environmentKeyName(const QString &connectionId)
{
    return u"FUSION_KEY_"_s + connectionId.toUpper().replace(u'-', u'_');
}

std::optional<QString> environmentKey(const QString &connectionId)
{
    const QString key = qEnvironmentVariable(environmentKeyName(connectionId).toLatin1().constData()).trimmed();
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

KeyRing::KeyRing(std::unique_ptr<SecretStore> keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(std::move(keychain))
{
}

KeyRing::~KeyRing() = default;

std::optional<QString> KeyRing::known(const KeyName &name) const
{
    if (auto key = environmentKey(name.connectionId))
        return key;
    for (const QHash<QString, QString> &keys : {m_session, m_remembered}) {
        if (const auto found = keys.constFind(name.account()); found != keys.constEnd())
            return *found;
    }
    return std::nullopt;
}

QFuture<KeyRing::Answer> KeyRing::read(const KeyName &name)
{
    if (const auto key = known(name)) {
        hardenProcess();
        learn(name, Presence::Present);
        return QtFuture::makeReadyValueFuture(Answer(key));
    }
    if (!m_keychain) {
        learn(name, Presence::Absent);
        return QtFuture::makeReadyValueFuture(Answer(std::nullopt));
    }
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    Waiting &waiting = m_waiting[name.account()];
    waiting.push_back(promise);
    // Eight seats of one connection ask the keychain once.
    if (waiting.size() == 1)
        askKeychain(name);
    return promise->future();
}

void KeyRing::askKeychain(const KeyName &name)
{
    m_keychain->read(name.account()).then(this, [this, name](const Answer &answer) {
        // One that was given while the keychain was thinking wins.
        const std::optional<QString> given = known(name);
        const Answer result = given ? Answer(given) : answer;
        if (result && *result) {
            hardenProcess();
            if (!given)
                m_remembered.insert(name.account(), **result);
        }
        learn(name, !result ? Presence::Unreadable : *result ? Presence::Present : Presence::Absent);
        for (const auto &promise : m_waiting.take(name.account())) {
            promise->addResult(result);
            promise->finish();
        }
    });
}

QFuture<Result<void>> KeyRing::save(const KeyName &name, const QString &key)
{
    hardenProcess();
    if (!m_keychain)
        return QtFuture::makeReadyValueFuture(Result<void>(fail(FailureKind::Keychain, tr("This session uses no keychain"))));
    return m_keychain->write(name.account(), key).then(this, [this, name, key](const Result<void> &saved) {
        if (saved) {
            m_session.remove(name.account());
            m_remembered.insert(name.account(), key);
            learn(name, Presence::Present);
        }
        return saved;
    });
}

void KeyRing::keepForThisSession(const KeyName &name, const QString &key)
{
    hardenProcess();
    m_session.insert(name.account(), key);
    learn(name, Presence::Present);
}

QFuture<Result<void>> KeyRing::forget(const KeyName &name)
{
    m_session.remove(name.account());
    m_remembered.remove(name.account());
    learn(name, environmentKey(name.connectionId) ? Presence::Present : m_keychain ? Presence::Unknown : Presence::Absent);
    if (!m_keychain)
        return QtFuture::makeReadyValueFuture(Result<void>());
    return m_keychain->remove(name.account()).then(this, [this, name](const Result<void> &removed) {
        if (removed && !known(name))
            learn(name, Presence::Absent);
        return removed;
    });
}

KeyRing::Presence KeyRing::presence(const KeyName &name) const
{
    return known(name) ? Presence::Present : m_presence.value(name.account(), Presence::Unknown);
}

KeyRing::Source KeyRing::source(const KeyName &name) const
{
    if (environmentKey(name.connectionId))
        return Source::Environment;
    if (m_session.contains(name.account()))
        return Source::Session;
    return m_remembered.contains(name.account()) ? Source::Keychain : Source::None;
}

void KeyRing::learn(const KeyName &name, Presence presence)
{
    const auto before = m_presence.constFind(name.account());
    if (before != m_presence.constEnd() && *before == presence)
        return;
    m_presence.insert(name.account(), presence);
    emit presenceChanged(name.connectionId);
}

} // namespace fusion
