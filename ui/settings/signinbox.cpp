// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/signinbox.h"

#include "core/base/failurewords.h"
#include "core/session/openroutersignin.h"
#include "ui/common/announce.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fusion {

SignInBox::SignInBox(QWidget *parent)
    : QWidget(parent)
    , m_open([](const QUrl &page) { return QDesktopServices::openUrl(page); })
    , m_start(new QPushButton(tr("Sign In with &OpenRouter…"), this))
    , m_paste(new QPushButton(tr("Wit&h a Code…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_code(new QLineEdit(this))
    , m_useCode(new QPushButton(tr("Use Code"), this))
    , m_state(new QLabel(this))
{
    m_start->setAccessibleName(tr("Sign in with OpenRouter in the browser"));
    m_paste->setAccessibleName(tr("Sign in with a code that the browser shows"));
    m_cancel->setAccessibleName(tr("Cancel signing in"));
    m_code->setPlaceholderText(tr("Paste the code here"));
    m_code->setAccessibleName(tr("Code from the browser"));
    m_code->setEchoMode(QLineEdit::Password);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAccessibleName(tr("State of signing in"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_paste);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *code = new QHBoxLayout;
    code->addWidget(m_code, 1);
    code->addWidget(m_useCode);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(buttons);
    layout->addLayout(code);
    layout->addWidget(m_state);

    connect(m_start, &QPushButton::clicked, this, &SignInBox::comeBack);
    connect(m_paste, &QPushButton::clicked, this, &SignInBox::showCode);
    connect(m_cancel, &QPushButton::clicked, this, &SignInBox::cancel);
    const auto use = [this] {
        if (m_signIn)
            m_signIn->giveCode(m_code->text());
    };
    connect(m_useCode, &QPushButton::clicked, this, use);
    connect(m_code, &QLineEdit::returnPressed, this, use);
    cancel();
}

SignInBox::~SignInBox() = default;

void SignInBox::setConnection(const Connection &connection)
{
    if (connection.id == m_connection.id && endpointBase(connection) == endpointBase(m_connection) && m_signIn)
        return;
    m_connection = connection;
    cancel();
}

void SignInBox::begin()
{
    m_signIn = std::make_unique<OpenRouterSignIn>(m_connection);
    connect(m_signIn.get(), &OpenRouterSignIn::exchanging, this, [this] { showState(tr("Asking for the key…"), true); });
    connect(m_signIn.get(), &OpenRouterSignIn::finished, this, &SignInBox::finish);
}

void SignInBox::comeBack()
{
    begin();
    const Result<QUrl> page = m_signIn->pageThatComesBack();
    if (!page) {
        finish(std::unexpected(page.error()));
        return;
    }
    showState(tr("Waiting for the browser. Allow it there; it comes back by itself."), true);
    open(*page);
}

void SignInBox::showCode()
{
    begin();
    showState(tr("The browser shows a code after you allow it there. Paste it here."), true);
    m_code->show();
    m_useCode->show();
    m_code->setFocus();
    open(m_signIn->pageWithCode());
}

void SignInBox::open(const QUrl &page)
{
    if (!m_open(page))
        showState(tr("No browser could be opened."), true);
}

void SignInBox::cancel()
{
    m_signIn.reset();
    showState({}, false);
}

void SignInBox::finish(const Result<QString> &key)
{
    // Not destroyed here: it is still emitting.
    if (m_signIn)
        m_signIn.release()->deleteLater();
    if (!key) {
        showState(sentenceFor(key.error()), false);
        announce(this, m_state->text());
        return;
    }
    showState(tr("Signed in."), false);
    emit keyReceived(*key);
}

void SignInBox::showState(const QString &words, bool isWaiting)
{
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    m_start->setVisible(!isWaiting);
    m_paste->setVisible(!isWaiting);
    m_cancel->setVisible(isWaiting);
    if (!isWaiting) {
        m_code->clear();
        m_code->hide();
        m_useCode->hide();
    }
}

} // namespace fusion
