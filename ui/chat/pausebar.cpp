// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/pausebar.h"

#include "core/words/turnfigures.h"
#include "ui/common/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fusion {

PauseBar::PauseBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_continue(new QPushButton(this))
    , m_raise(new QPushButton(tr("&Raise the Limit…"), this))
{
    auto *stop = new QPushButton(tr("St&op Here"), this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    stop->setToolTip(tr("Nothing more is sent. What has been answered stays."));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_continue, m_raise, stop}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_continue, &QPushButton::clicked, this, &PauseBar::continueRequested);
    connect(m_raise, &QPushButton::clicked, this, &PauseBar::raiseRequested);
    connect(stop, &QPushButton::clicked, this, &PauseBar::stopRequested);
    hide();
}

void PauseBar::setTurn(const Turn &turn)
{
    setVisible(turn.pause.has_value());
    // A higher limit does not make a price known.
    const bool isUnpriced = turn.pause && !turn.pause->reached.unpriced.isEmpty();
    m_raise->setVisible(!isUnpriced);
    m_continue->setText(isUnpriced ? tr("Go On for Th&is Run") : tr("Continue Th&is Once"));
    m_continue->setToolTip(isUnpriced ? tr("Sends what waits. Unknown prices are not asked about again in this run.")
                                      : tr("Sends what waits. What comes after it is checked again."));
    const QString text = turn.pause ? tr("Paused before %1. %2", "stages; sentence about the limit")
                                          .arg(namesOf(turn, turn.pause->stages), sentenceFor(turn.pause->reached))
                                    : QString();
    m_text->setText(text);
    if (text != m_said && !text.isEmpty())
        announce(this, text);
    m_said = text;
}

QString PauseBar::text() const
{
    return m_text->text();
}

} // namespace fusion
