// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "core/session/session.h"
#include "ui/common/fitscreen.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/connectionspage.h"
#include "ui/settings/privacypage.h"
#include "ui/settings/spendingpage.h"
#include "ui/settings/toolspage.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace fusion {

SettingsDialog::SettingsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget(this))
    , m_connections(new ConnectionsPage(session, this))
    , m_spending(new SpendingPage(session, this))
    , m_appearance(new AppearancePage(readAppearance(session.settings()), this))
{
    setWindowTitle(tr("Settings"));
    resizeOnScreen(*this, {820, 520});
    m_pages->addTab(m_connections, tr("Conn&ections"));
    m_pages->addTab(m_spending, tr("Spendin&g"));
    m_pages->addTab(new ToolsPage(session, this), tr("Tools"));
    m_pages->addTab(new PrivacyPage(session, this), tr("Privac&y"));
    m_pages->addTab(m_appearance, tr("A&ppearance"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_appearance, &AppearancePage::changed, this, [this, &session] {
        writeAppearance(session.settings(), m_appearance->appearance());
        emit appearanceChanged();
    });
}

void SettingsDialog::showConnection(const QString &connectionId)
{
    m_pages->setCurrentWidget(m_connections);
    m_connections->select(connectionId);
    bringToFront();
}

void SettingsDialog::addConnection(ConnectionKind kind)
{
    m_pages->setCurrentWidget(m_connections);
    m_connections->addConnection(kind);
    bringToFront();
}

void SettingsDialog::showSpending()
{
    m_pages->setCurrentWidget(m_spending);
    bringToFront();
    m_spending->setFocus();
}

void SettingsDialog::bringToFront()
{
    show();
    raise();
    activateWindow();
}

} // namespace fusion
