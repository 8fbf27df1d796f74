// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connectionform.h"

#include "core/base/failurewords.h"
#include "core/session/session.h"
#include "ui/settings/keyfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// The kinds whose wire is spoken today, in the order offered.
constexpr std::array offeredKinds{ConnectionKind::OpenRouter, ConnectionKind::OpenAi, ConnectionKind::Ollama};

QString wordsFor(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::OpenRouter: return ConnectionForm::tr("OpenRouter");
    case ConnectionKind::OpenAi: return ConnectionForm::tr("OpenAI-compatible server");
    case ConnectionKind::Ollama: return ConnectionForm::tr("Ollama");
    case ConnectionKind::Anthropic: return ConnectionForm::tr("Anthropic");
    case ConnectionKind::Gemini: return ConnectionForm::tr("Google Gemini");
    case ConnectionKind::Demo: return ConnectionForm::tr("Demo (simulated)");
    }
    Q_UNREACHABLE_RETURN({});
}

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
    , m_key(new KeyField(session, this))
    , m_test(new QPushButton(tr("&Test"), this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_message(new QLabel(this))
{
    for (const ConnectionKind kind : offeredKinds)
        m_kind->addItem(wordsFor(kind), static_cast<int>(kind));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Result"));
    m_address->setPlaceholderText(u"http://127.0.0.1:8080/v1"_s);
    buildLayout();

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectionForm::showKind);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
    connect(m_save, &QPushButton::clicked, this, &ConnectionForm::save);
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

    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("A&ddress:"), m_address);
    form->addRow(tr("AP&I key:"), m_key);
    form->addRow(QString(), buttons);
    form->addRow(QString(), m_message);
    m_kind->setAccessibleName(tr("Kind of connection"));
    m_name->setAccessibleName(tr("Name of the connection"));
    m_address->setAccessibleName(tr("Address of the server"));
}

void ConnectionForm::edit(const Connection &connection)
{
    m_isNew = false;
    m_connection = connection;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(connection.kind)));
    m_kind->setEnabled(false);
    m_name->setText(connection.displayName());
    m_address->setText(connection.baseUrl.toString());
    m_key->setConnectionId(connection.id);
    say({});
    showKind();
}

void ConnectionForm::create(ConnectionKind kind)
{
    m_isNew = true;
    m_connection = Connection{};
    m_kind->setEnabled(true);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_name->clear();
    m_address->clear();
    m_key->setConnectionId({});
    say({});
    showKind();
}

void ConnectionForm::showKind()
{
    const auto kind = static_cast<ConnectionKind>(m_kind->currentData().toInt());
    const QUrl usual = defaultBaseUrl(kind);
    m_address->setPlaceholderText(usual.isEmpty() ? u"http://127.0.0.1:8080/v1"_s : usual.toString());
    m_name->setPlaceholderText(wordsFor(kind));
}

Result<Connection> ConnectionForm::connectionFromFields() const
{
    Connection connection = m_connection;
    connection.kind = static_cast<ConnectionKind>(m_kind->currentData().toInt());
    connection.name = m_name->text().trimmed();
    QString address = m_address->text().trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    connection.baseUrl = QUrl(address, QUrl::StrictMode);
    const bool isAddress = connection.baseUrl.isValid() && !connection.baseUrl.host().isEmpty();
    if (!address.isEmpty() && !isAddress)
        return fail(FailureKind::Input, tr("“%1” is no address").arg(address));
    if (address.isEmpty() && defaultBaseUrl(connection.kind).isEmpty())
        return fail(FailureKind::Input, tr("This kind of connection needs an address"));
    if (m_isNew)
        connection.id = freeId(connection.name.isEmpty() ? wordsFor(connection.kind) : connection.name);
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
        say(tr("Saved."));
        m_key->saveFor(connection.id);
    });
}

void ConnectionForm::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace fusion
