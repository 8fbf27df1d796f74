// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connectionform.h"

#include "core/base/failurewords.h"
#include "core/session/session.h"
#include "ui/settings/accountview.h"
#include "ui/settings/connectionchoice.h"
#include "ui/settings/keyfield.h"
#include "ui/settings/signinbox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString idFrom(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"connection"_s : id;
}

} // namespace

ConnectionForm::ConnectionForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_api(new QComboBox(this))
    , m_parallel(new QComboBox(this))
    , m_key(new KeyField(session, this))
    , m_signIn(new SignInBox(this))
    , m_account(new AccountView(session, this))
    , m_test(new QPushButton(tr("&Test"), this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_message(new QLabel(this))
{
    for (const ConnectionChoice &choice : connectionChoices())
        m_kind->addItem(choice.words);
    m_api->addItem(tr("The better one"), QString());
    m_api->addItem(tr("Chat Completions"), u"chat"_s);
    m_api->addItem(tr("Responses"), u"responses"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Result"));
    m_address->setPlaceholderText(u"http://127.0.0.1:8080/v1"_s);
    buildLayout();

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectionForm::showKind);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
    connect(m_save, &QPushButton::clicked, this, &ConnectionForm::save);
    connect(m_signIn, &SignInBox::keyReceived, this, [this](const QString &key) {
        m_key->setTypedKey(key);
        save();
    });
    connect(m_address, &QLineEdit::textChanged, this, &ConnectionForm::offerSignIn);
    connect(m_key, &KeyField::saved, this, [this] {
        m_session.refreshCatalog(m_connection.id);
        emit saved(m_connection.id);
    });
    create(ConnectionKind::OpenRouter);
}

void ConnectionForm::buildLayout()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addWidget(m_save);
    buttons->addStretch();

    m_form = new QFormLayout(this);
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Kind:"), m_kind);
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("A&ddress:"), m_address);
    m_form->addRow(tr("&Wire:", "which interface of the provider is used"), m_api);
    m_form->addRow(tr("&Calls at once:"), m_parallel);
    m_form->addRow(QString(), m_signIn);
    m_form->addRow(tr("AP&I key:"), m_key);
    m_form->addRow(QString(), m_account);
    m_form->addRow(QString(), buttons);
    m_form->addRow(QString(), m_message);
    m_api->setAccessibleName(tr("Interface of the provider"));
    m_kind->setAccessibleName(tr("Kind of connection"));
    m_name->setAccessibleName(tr("Name of the connection"));
    m_parallel->setAccessibleName(tr("Calls at once"));
    m_parallel->setToolTip(tr("A server on this machine usually answers one question at a time best; the others wait in line."));
    m_address->setAccessibleName(tr("Address of the server"));
}

void ConnectionForm::edit(const Connection &connection)
{
    m_isNew = false;
    m_connection = connection;
    m_kind->setCurrentIndex(choiceOf(connection));
    m_kind->setEnabled(false);
    m_name->setText(connection.displayName());
    m_address->setText(connection.baseUrl.toString());
    m_api->setCurrentIndex(qMax(0, m_api->findData(connection.api)));
    showParallel();
    m_key->setConnectionId(connection.id);
    m_account->setConnectionId(connection.id);
    say({});
    showKind();
}

void ConnectionForm::create(ConnectionKind kind)
{
    m_isNew = true;
    m_connection = Connection{};
    m_kind->setEnabled(true);
    // "Other endpoint" is meant where the kind is OpenAI's: its own address is one of many.
    const bool isElsewhere = kind == ConnectionKind::OpenAi;
    m_kind->setCurrentIndex(choiceOf({.kind = kind, .baseUrl = isElsewhere ? QUrl(u"http://127.0.0.1"_s) : QUrl()}));
    m_name->clear();
    m_address->clear();
    m_api->setCurrentIndex(0);
    showParallel();
    m_key->setConnectionId({});
    m_account->setConnectionId({});
    say({});
    showKind();
}

ConnectionChoice ConnectionForm::choice() const
{
    return connectionChoices().at(static_cast<size_t>(qMax(0, m_kind->currentIndex())));
}

void ConnectionForm::showKind()
{
    const ConnectionChoice chosen = choice();
    m_address->setPlaceholderText(chosen.hasOwnAddress ? u"http://127.0.0.1:8080/v1"_s : defaultBaseUrl(chosen.kind).toString());
    m_name->setPlaceholderText(chosen.words);
    m_form->setRowVisible(m_api, chosen.takesApi());
    offerSignIn();
}

void ConnectionForm::offerSignIn()
{
    const Result<Connection> connection = connectionFromFields();
    const bool offered = choice().kind == ConnectionKind::OpenRouter && connection;
    m_form->setRowVisible(m_signIn, offered);
    if (offered)
        m_signIn->setConnection(*connection);
}

void ConnectionForm::showParallel()
{
    m_parallel->clear();
    m_parallel->addItem(tr("As usual: one on this machine, else any number"));
    m_parallel->addItem(tr("Any number"), 0);
    QList<int> counts{1, 2, 3, 4, 8, 16};
    if (const int own = m_connection.parallel.value_or(0); own > 0 && !counts.contains(own))
        counts.append(own);
    for (const int count : counts)
        m_parallel->addItem(QLocale().toString(count), count);
    m_parallel->setCurrentIndex(m_connection.parallel ? m_parallel->findData(*m_connection.parallel) : 0);
}

Result<Connection> ConnectionForm::connectionFromFields() const
{
    Connection connection = m_connection;
    const ConnectionChoice chosen = choice();
    connection.kind = chosen.kind;
    connection.name = m_name->text().trimmed();
    connection.api = chosen.takesApi() ? m_api->currentData().toString() : QString();
    const QVariant parallel = m_parallel->currentData();
    connection.parallel = parallel.isValid() ? std::optional(parallel.toInt()) : std::nullopt;
    QString address = m_address->text().trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    connection.baseUrl = QUrl(address, QUrl::StrictMode);
    const bool isAddress = connection.baseUrl.isValid() && !connection.baseUrl.host().isEmpty();
    if (!address.isEmpty() && !isAddress)
        return fail(FailureKind::Input, tr("“%1” is no address").arg(address));
    if (address.isEmpty() && chosen.hasOwnAddress)
        return fail(FailureKind::Input, tr("This kind of connection needs an address"));
    if (m_isNew)
        connection.id = freeId(connection.name.isEmpty() ? chosen.words : connection.name);
    return connectionFromJson(toJson(connection));
}

QString ConnectionForm::freeId(const QString &name) const
{
    const QString base = idFrom(name);
    QString id = base;
    for (int number = 2; m_session.connection(id); ++number)
        id = u"%1-%2"_s.arg(base).arg(number);
    return id;
}

void ConnectionForm::test()
{
    const Result<Connection> connection = connectionFromFields();
    if (!connection) {
        say(sentenceFor(connection.error()));
        return;
    }
    say(tr("Asking for the model list…"));
    m_test->setEnabled(false);
    const std::optional<QString> key = m_key->typedKey().isEmpty() ? std::nullopt : std::optional(m_key->typedKey());
    m_session.testConnection(*connection, key).then(this, [this](const Result<int> &models) {
        m_test->setEnabled(true);
        say(models ? tr("It works: %n model(s).", nullptr, *models) : sentenceFor(models.error()));
    });
}

void ConnectionForm::save()
{
    const Result<Connection> connection = connectionFromFields();
    if (!connection) {
        say(sentenceFor(connection.error()));
        return;
    }
    m_session.saveConnection(*connection).then(this, [this, connection = *connection](const Result<void> &result) {
        if (!result) {
            say(sentenceFor(result.error()));
            return;
        }
        m_connection = connection;
        m_isNew = false;
        m_kind->setEnabled(false);
        // With a key the field says what became of it: a keychain may not take it.
        say(m_key->typedKey().isEmpty() ? tr("Saved.") : QString());
        m_key->saveFor(connection.id);
        m_account->setConnectionId(connection.id);
    });
}

void ConnectionForm::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace fusion
