// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacypage.h"

#include "core/session/session.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>

namespace fusion {

namespace {

constexpr int usualDays = 90;

QLabel *note(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PrivacyPage::PrivacyPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_isOn(new QCheckBox(tr("Erase conversations that no&body changed for"), this))
    , m_days(new QSpinBox(this))
{
    const int kept = session.keptDays();
    m_isOn->setChecked(kept > 0);
    m_days->setRange(1, 3650);
    m_days->setValue(kept > 0 ? kept : usualDays);
    m_days->setSuffix(tr(" days"));
    m_days->setEnabled(kept > 0);
    m_days->setAccessibleName(tr("Days after which conversations are erased"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_isOn);
    line->addWidget(m_days);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(note(tr("They are erased for good, without undo, when this is switched on and at every start. Pinned "
                              "conversations are kept."),
                           this));
    column->addSpacing(12);
    column->addWidget(
        note(tr("A deleted conversation can be had back until the program starts the next time; then no trace of it is "
                "left in the history. What it cost stays in the sums. Backups and exports are files of your own: they keep "
                "what they hold."),
             this));
    column->addWidget(note(tr("A private conversation (menu Conversation) is never written."), this));
    column->addStretch(1);
    connect(m_isOn, &QCheckBox::toggled, this, &PrivacyPage::apply);
    // Not at every step of the arrows: what is erased is gone.
    connect(m_days, &QSpinBox::editingFinished, this, &PrivacyPage::apply);
}

void PrivacyPage::apply()
{
    m_days->setEnabled(m_isOn->isChecked());
    const int days = m_isOn->isChecked() ? m_days->value() : 0;
    if (days != m_session.keptDays())
        m_session.setKeptDays(days);
}

} // namespace fusion
