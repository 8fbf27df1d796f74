// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/spendingpage.h"

#include "core/session/session.h"
#include "core/session/spendingledger.h"
#include "ui/settings/moneyfield.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace fusion {

SpendingPage::SpendingPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new QFormLayout(this))
    , m_today(new QLabel(this))
{
    auto *note =
        new QLabel(tr("A run pauses before the next call would pass a limit, and asks you. Days begin at midnight, local "
                      "time. Calls without a known price count as nothing."),
                   this);
    for (QLabel *label : {note, m_today}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(note);
    m_run = addField(tr("A &run at most:"), tr("Limit for one run"));
    m_day = addField(tr("A day at &most:"), tr("Limit for one day"));
    m_warn = addField(tr("Warn &before a run of:"), tr("Warning before a run"));
    m_form->addRow(m_today);
    m_today->setAccessibleName(tr("Spent today"));
    showConnections();
    connect(&session, &Session::connectionsChanged, this, &SpendingPage::showConnections);
    connect(&session.spending(), &SpendingLedger::capsChanged, this, &SpendingPage::showCaps);
}

MoneyField *SpendingPage::addField(const QString &label, const QString &name)
{
    auto *field = new MoneyField(tr("No limit"), this);
    field->setAccessibleName(name);
    m_form->addRow(label, field);
    connect(field, &MoneyField::editingFinished, this, &SpendingPage::save);
    return field;
}

void SpendingPage::showConnections()
{
    for (const auto &[id, field] : m_connections)
        m_form->removeRow(field);
    m_connections.clear();
    for (const Connection &connection : m_session.connections()) {
        if (connection.kind == ConnectionKind::Demo)
            continue;
        const QString name = tr("%1, a day at most", "connection").arg(connection.displayName());
        m_connections[connection.id] = addField(tr("%1:", "a label").arg(name), name);
    }
    showCaps();
}

void SpendingPage::showCaps()
{
    const SpendingCaps caps = m_session.spending().caps();
    m_run->setAmount(caps.perRun);
    m_day->setAmount(caps.perDay);
    m_warn->setAmount(caps.warnRun);
    for (const auto &[id, field] : m_connections) {
        const auto cap = caps.perConnection.find(id);
        field->setAmount(cap == caps.perConnection.end() ? std::nullopt : std::optional(cap->second));
    }
}

void SpendingPage::showToday()
{
    QStringList lines;
    for (const auto &[id, spent] : m_session.spending().today()) {
        const auto connection = m_session.connection(id);
        const QString name = connection ? connection->displayName() : id;
        QString line = tr("%1: %2", "connection, money").arg(name, formatMoney(spent.known));
        if (spent.unpriced > 0)
            line = tr("%1, and %n call(s) of unknown cost", "connection and money", spent.unpriced).arg(line);
        lines.append(line);
    }
    m_today->setText(lines.isEmpty() ? tr("Nothing has been spent today.") : tr("Spent today:") + u'\n' + lines.join(u'\n'));
}

void SpendingPage::showEvent(QShowEvent *event)
{
    showToday();
    QWidget::showEvent(event);
}

void SpendingPage::save()
{
    SpendingCaps caps = m_session.spending().caps();
    caps.perRun = m_run->amount();
    caps.perDay = m_day->amount();
    caps.warnRun = m_warn->amount();
    for (const auto &[id, field] : m_connections) {
        if (const auto amount = field->amount())
            caps.perConnection[id] = *amount;
        else
            caps.perConnection.erase(id);
    }
    m_session.spending().setCaps(caps);
}

} // namespace fusion
