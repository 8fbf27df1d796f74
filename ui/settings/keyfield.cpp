// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keyfield.h"

#include "core/base/failurewords.h"
#include "core/secrets/keyring.h"
#include "core/session/session.h"
#include "ui/common/withoutmnemonic.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fusion {

KeyField::KeyField(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_key(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_sessionOnly(new QPushButton(tr("Use for This Session Onl&y"), this))
{
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("API key"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("State of the key"));
    m_sessionOnly->setAccessibleName(withoutMnemonic(m_sessionOnly->text()));
    m_sessionOnly->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_key);
    layout->addWidget(m_message);
    layout->addWidget(m_sessionOnly, 0, Qt::AlignLeading);
    setFocusProxy(m_key);

    connect(m_key, &QLineEdit::textChanged, this, &KeyField::typedKeyChanged);
    connect(m_sessionOnly, &QPushButton::clicked, this, &KeyField::useForThisSession);
    connect(&m_session, &Session::keysChanged, this, &KeyField::showState);
    showState();
}

void KeyField::setConnectionId(const QString &id)
{
    m_connectionId = id;
    m_key->clear();
    m_sessionOnly->hide();
    showState();
}

void KeyField::setTypedKey(const QString &key)
{
    m_key->setText(key);
}

QString KeyField::typedKey() const
{
    return m_key->text().trimmed();
}

void KeyField::save()
{
    if (typedKey().isEmpty()) {
        emit saved();
        return;
    }
    m_message->setText(tr("Saving the key in the keychain…"));
    m_session.saveKey(m_connectionId, typedKey()).then(this, [this](const Result<void> &result) {
        if (!result) {
            keychainFailed(result.error());
            return;
        }
        m_key->clear();
        m_sessionOnly->hide();
        showState();
        emit saved();
    });
}

void KeyField::saveFor(const QString &id)
{
    m_connectionId = id;
    save();
}

void KeyField::showState()
{
    const KeyPlace place = m_session.keyPlace(m_connectionId);
    m_key->setEnabled(place != KeyPlace::Environment); // which wins over everything that could be saved
    m_key->setPlaceholderText(place == KeyPlace::Keychain || place == KeyPlace::Session
                                  ? tr("A key is there. Type to replace it.")
                                  : tr("Paste the key here"));
    m_message->setText(wordsFor(place));
}

QString KeyField::wordsFor(KeyPlace place) const
{
    switch (place) {
    case KeyPlace::None: return tr("The key goes into the system's keychain, nowhere else.");
    case KeyPlace::Environment:
        return tr("The key comes from the environment (%1). It is never stored.", "name of a variable")
            .arg(environmentKeyName(m_connectionId));
    case KeyPlace::Session: return tr("The key is used until the program ends, and written nowhere.");
    case KeyPlace::Keychain: return tr("A key is there. It is kept in the system's keychain and never shown again.");
    case KeyPlace::Unreadable: return tr("The system's keychain cannot be read now. A key can be used for this session only.");
    }
    Q_UNREACHABLE_RETURN({});
}

void KeyField::keychainFailed(const Failure &failure)
{
    m_message->setText(sentenceFor(failure));
    m_sessionOnly->show();
    m_sessionOnly->setFocus();
}

void KeyField::useForThisSession()
{
    m_session.useKeyForThisSession(m_connectionId, typedKey());
    m_key->clear();
    m_sessionOnly->hide();
    showState();
    emit saved();
}

} // namespace fusion
