// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/accountview.h"

#include "core/base/failurewords.h"
#include "core/session/accounts.h"
#include "core/session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fusion {

AccountView::AccountView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new QLabel(this))
    , m_refresh(new QPushButton(tr("Re&fresh"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAccessibleName(tr("Limits and credit"));
    m_refresh->setAccessibleName(tr("Ask again for limits and credit"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words, 1);
    layout->addWidget(m_refresh, 0, Qt::AlignTop);
    connect(m_refresh, &QPushButton::clicked, this, &AccountView::refresh);
    connect(&session.accounts(), &Accounts::changed, this, &AccountView::showState);
    connect(&session, &Session::keysChanged, this, [this](const QString &id) {
        if (id == m_connectionId)
            setConnectionId(id);
    });
    showState();
}

void AccountView::setConnectionId(const QString &id)
{
    m_connectionId = id;
    if (m_session.connectionState(id).hasKey && !m_session.accounts().state(id).account)
        refresh();
    showState();
}

void AccountView::refresh()
{
    if (const auto connection = m_session.connection(m_connectionId))
        m_session.accounts().refresh(*connection);
}

void AccountView::showState()
{
    const auto connection = m_session.connection(m_connectionId);
    const bool tells = connection && Accounts::tells(*connection) && m_session.connectionState(m_connectionId).hasKey;
    setVisible(tells);
    if (!tells)
        return;
    const AccountState state = m_session.accounts().state(m_connectionId);
    m_refresh->setEnabled(!state.isAsking);
    if (state.failure)
        m_words->setText(sentenceFor(*state.failure));
    else if (state.account)
        m_words->setText(accountWords(*state.account));
    else
        m_words->setText(tr("Asking what is left…"));
}

} // namespace fusion
