// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/toolspage.h"

#include "core/base/failurewords.h"
#include "core/session/session.h"
#include "core/session/toolsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int listLines = 3;

QPlainTextEdit *listField(const QString &name, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setAccessibleName(name);
    field->setPlaceholderText(u"example.org"_s);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * listLines + 14);
    return field;
}

} // namespace

ToolsPage::ToolsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_service(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_keyName(new QLabel(tr("Key:"), this))
    , m_key(new QLineEdit(this))
    , m_keyForSession(new QPushButton(tr("Use for This Session Only"), this))
    , m_message(new QLabel(this))
    , m_excluded(listField(tr("Excluded places"), this))
    , m_allowed(listField(tr("Allowed places"), this))
    , m_draco(new QCheckBox(tr("Keep off the places where the DRACO test's solutions can be read"), this))
    , m_shell(new QLabel(this))
{
    buildForm();
    connect(m_service, &QComboBox::activated, this, [this] {
        m_address->clear();
        showService();
        save();
    });
    connect(m_address, &QLineEdit::editingFinished, this, &ToolsPage::save);
    connect(m_key, &QLineEdit::editingFinished, this, &ToolsPage::saveKey);
    connect(m_keyForSession, &QPushButton::clicked, this, [this] {
        m_session.useSearchKeyForThisSession(setup().search, m_key->text());
        m_key->clear();
        m_keyForSession->hide();
        m_message->setText(tr("The key is used until the program ends, and written nowhere."));
    });
    connect(m_excluded, &QPlainTextEdit::textChanged, this, &ToolsPage::save);
    connect(m_allowed, &QPlainTextEdit::textChanged, this, &ToolsPage::save);
    connect(m_draco, &QCheckBox::clicked, this, &ToolsPage::save);
    connect(&session.tools(), &ToolBox::changed, this, &ToolsPage::showShell);
    showSetup();
}

void ToolsPage::buildForm()
{
    auto *note =
        new QLabel(tr("Each seat's settings say which tools it may use. What tools return is shown to models as data, and every "
                      "call stands on the seat's card."),
                   this);
    for (QLabel *label : {note, m_message, m_shell}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_service->addItem(tr("None"), QString());
    for (const SearchService service :
         {SearchService::SearXng, SearchService::Brave, SearchService::Tavily, SearchService::Exa, SearchService::Kagi})
        m_service->addItem(searchServiceTitle(service), searchServiceName(service));
    m_service->setAccessibleName(tr("Search service"));
    m_address->setAccessibleName(tr("Address of the search service"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("Key of the search service"));
    m_keyName->setBuddy(m_key);
    m_message->setAccessibleName(tr("State of the key"));
    m_keyForSession->hide();
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(note);
    form->addRow(tr("Search with:"), m_service);
    form->addRow(tr("Address:"), m_address);
    form->addRow(m_keyName, m_key);
    form->addRow(QString(), m_message);
    form->addRow(QString(), m_keyForSession);
    form->addRow(tr("Excluded places:"), m_excluded);
    form->addRow(tr("Only these places:"), m_allowed);
    form->addRow(QString(), m_draco);
    form->addRow(tr("Shell:"), m_shell);
}

void ToolsPage::showEvent(QShowEvent *event)
{
    m_session.tools().probeShell();
    showShell();
    QWidget::showEvent(event);
}

void ToolsPage::showSetup()
{
    const QScopedValueRollback showing(m_showing, true);
    const ToolSetup setup = m_session.tools().setup();
    m_service->setCurrentIndex(std::max(0, m_service->findData(searchServiceName(setup.search.service))));
    m_address->setText(setup.search.address.toString());
    m_excluded->setPlainText(setup.rules.excluded.join(u'\n'));
    m_allowed->setPlainText(setup.rules.allowed.join(u'\n'));
    m_draco->setChecked(setup.keepOffDraco);
    showService();
    showShell();
}

void ToolsPage::showService()
{
    const SearchService service = searchServiceFromName(m_service->currentData().toString());
    const QUrl usual = usualAddress(service);
    m_address->setEnabled(service != SearchService::None);
    m_address->setPlaceholderText(usual.isEmpty() ? tr("https://your.searxng.example") : usual.toString());
    for (QWidget *widget : {static_cast<QWidget *>(m_keyName), static_cast<QWidget *>(m_key)})
        widget->setVisible(needsKey(service));
    m_key->clear();
    m_message->clear();
    if (service == SearchService::SearXng)
        m_message->setText(tr("Any instance whose settings allow the format “json”."));
    if (!needsKey(service))
        return;
    m_session.searchKey(setup().search).then(this, [this](const Result<std::optional<QString>> &key) {
        if (!key)
            m_message->setText(sentenceFor(key.error()));
        else if (*key)
            m_message->setText(tr("A key is there and never shown again. Type to replace it."));
        else
            m_message->setText(tr("The key goes into the system's keychain, nowhere else."));
    });
}

void ToolsPage::showShell()
{
    const QString why = m_session.tools().whyNot(toolnames::shell);
    m_shell->setText(why.isEmpty()
                         ? tr("Commands run in a sandbox: no network, none of your files. You are asked in every conversation.")
                         : why);
}

ToolSetup ToolsPage::setup() const
{
    const QString allowed = m_allowed->toPlainText();
    ToolSetup setup{.search = {.service = searchServiceFromName(m_service->currentData().toString()),
                               .address = QUrl(m_address->text().trimmed(), QUrl::StrictMode)},
                    .rules = {.allowed = domainRulesIn(allowed), .excluded = domainRulesIn(m_excluded->toPlainText())},
                    .keepOffDraco = m_draco->isChecked()};
    setup.rules.shutOff = !allowed.trimmed().isEmpty() && setup.rules.allowed.isEmpty();
    return setup;
}

void ToolsPage::save()
{
    if (!m_showing)
        m_session.setToolSetup(setup());
}

void ToolsPage::saveKey()
{
    if (m_key->text().trimmed().isEmpty())
        return;
    save();
    m_message->setText(tr("Saving the key in the keychain…"));
    m_session.saveSearchKey(setup().search, m_key->text()).then(this, [this](const Result<void> &saved) {
        m_keyForSession->setVisible(!saved);
        if (!saved) {
            m_message->setText(sentenceFor(saved.error()));
            return;
        }
        m_key->clear();
        m_message->setText(tr("A key is there and never shown again. Type to replace it."));
    });
}

} // namespace fusion
