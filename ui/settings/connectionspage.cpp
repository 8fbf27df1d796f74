// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connectionspage.h"

#include "core/base/failurewords.h"
#include "core/catalog/catalog.h"
#include "core/session/session.h"
#include "ui/settings/connectionform.h"
#include "ui/settings/connectionlist.h"
#include "ui/settings/localserversbox.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fusion {

ConnectionsPage::ConnectionsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new ConnectionList(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_up(new QPushButton(tr("Mo&ve Up"), this))
    , m_down(new QPushButton(tr("&Move Down"), this))
    , m_undo(new QPushButton(tr("&Undo Removal"), this))
    , m_servers(new LocalServersBox(this))
    , m_note(new QLabel(this))
    , m_form(new ConnectionForm(session, this))
{
    m_list->setAccessibleName(tr("Connections"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_undo->hide();
    buildLayout();

    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsPage::showCurrent);
    connect(m_add, &QPushButton::clicked, this, [this] { addConnection(ConnectionKind::OpenRouter); });
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsPage::removeCurrent);
    connect(m_undo, &QPushButton::clicked, this, &ConnectionsPage::undoRemove);
    connect(m_up, &QPushButton::clicked, this, [this] { m_list->moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_list->moveCurrent(1); });
    connect(m_list, &ConnectionList::arranged, this, &ConnectionsPage::arrange);
    connect(m_servers, &LocalServersBox::chosen, this, &ConnectionsPage::addEngine);
    connect(m_form, &ConnectionForm::saved, this, &ConnectionsPage::select);
    connect(&m_session, &Session::connectionsChanged, this, &ConnectionsPage::fill);
    connect(&m_session, &Session::keysChanged, this, &ConnectionsPage::fill);
    connect(&m_session.catalog(), &Catalog::changed, this, &ConnectionsPage::fill);
    fill();
    m_list->setCurrentRow(0);
}

void ConnectionsPage::buildLayout()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto *order = new QHBoxLayout;
    order->addWidget(m_up);
    order->addWidget(m_down);
    order->addStretch();
    left->addLayout(order);
    left->addWidget(m_undo, 0, Qt::AlignLeading);
    left->addWidget(m_servers);
    auto *right = new QVBoxLayout;
    right->addWidget(m_note);
    right->addWidget(m_form);
    right->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, 2);
    layout->addSpacing(12);
    layout->addLayout(right, 3);
}

void ConnectionsPage::fill()
{
    const QSignalBlocker quiet(m_list);
    const std::vector<Connection> connections = m_session.connections();
    QStringList ids;
    for (const Connection &connection : connections)
        ids.append(connection.id);
    // News of a model list must not take the rows from under somebody who drags one.
    if (m_list->ids() != ids)
        makeRows(ids);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(describe(connections[static_cast<size_t>(row)]));
}

void ConnectionsPage::makeRows(const QStringList &ids)
{
    const QString current = currentId();
    m_list->clear();
    for (const QString &id : ids) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, id);
        // Between rows, never onto one.
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
        if (m_session.connection(id)->kind == ConnectionKind::Demo) // it comes first
            item->setFlags(item->flags() & ~Qt::ItemIsDragEnabled);
        if (id == current)
            m_list->setCurrentItem(item);
    }
}

QString ConnectionsPage::describe(const Connection &connection) const
{
    const Catalog &catalog = m_session.catalog();
    const QString name = connection.displayName();
    const ConnectionState state = m_session.connectionState(connection.id);
    if (state.needsKey && !state.hasKey)
        return tr("%1\nno key yet").arg(name);
    if (const auto failure = catalog.failure(connection.id))
        return tr("%1\n%2", "connection, what is wrong with it").arg(name, wordsFor(*failure).title);
    if (!catalog.isLoaded(connection.id))
        return tr("%1\nasking for its models…").arg(name);
    return tr("%1\n%n model(s)", nullptr, static_cast<int>(catalog.models(connection.id).size())).arg(name);
}

QString ConnectionsPage::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ConnectionsPage::select(const QString &connectionId)
{
    fill();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == connectionId)
            m_list->setCurrentRow(row);
    }
}

void ConnectionsPage::showCurrent()
{
    const std::optional<Connection> connection = m_session.connection(currentId());
    const bool isDemo = connection && connection->kind == ConnectionKind::Demo;
    m_remove->setEnabled(connection && !isDemo);
    m_up->setEnabled(connection && !isDemo);
    m_down->setEnabled(connection && !isDemo);
    m_form->setVisible(!isDemo);
    m_note->setVisible(isDemo);
    m_note->setText(tr("The demo runs inside this program, offline: its models are simulated and their answers were written "
                       "beforehand. It is always there."));
    if (connection && !isDemo)
        m_form->edit(*connection);
}

void ConnectionsPage::addConnection(ConnectionKind kind)
{
    m_list->setCurrentRow(-1);
    m_note->hide();
    m_form->show();
    m_form->create(kind);
    m_form->setFocus();
}

void ConnectionsPage::removeCurrent()
{
    const std::optional<Connection> connection = m_session.connection(currentId());
    if (!connection)
        return;
    m_removed = connection->id;
    m_session.removeConnection(connection->id);
    m_undo->setText(tr("&Undo Removing “%1”").arg(connection->displayName()));
    m_undo->show();
    m_list->setCurrentRow(0);
}

void ConnectionsPage::undoRemove()
{
    m_undo->hide();
    m_session.restoreRemoved().then(this, [this](const Result<void> &restored) {
        select(m_removed);
        if (!restored)
            m_form->say(sentenceFor(restored.error()));
    });
}

void ConnectionsPage::arrange(const QStringList &ids)
{
    const QString current = currentId();
    if (const Result<void> written = m_session.arrangeConnections(ids); !written)
        m_form->say(sentenceFor(written.error()));
    select(current);
    m_list->setFocus();
}

void ConnectionsPage::addEngine(const LocalEngine &engine)
{
    m_session.saveConnection(engine.connection).then(this, [this, id = engine.connection.id](const Result<void> &saved) {
        select(id);
        if (!saved)
            m_form->say(sentenceFor(saved.error()));
    });
}

} // namespace fusion
