// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/ladderbar.h"

#include "core/chat/spending.h"
#include "ui/common/announce.h"
#include "ui/common/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fusion {

namespace {

QString reasonOf(const LadderDecision &decision)
{
    switch (decision.reason) {
    case LadderReason::OneAsked: return LadderBar::tr("One seat was asked, as this panel's rules say.");
    case LadderReason::ScoutsAgree:
        return LadderBar::tr("Stopped: the seats asked first agree by %1 %, and %2 % are enough.")
            .arg(decision.agreement)
            .arg(decision.needed);
    case LadderReason::ScoutsDisagree:
        return LadderBar::tr("Went on to all seats: those asked first agree by only %1 %, below %2 %.")
            .arg(decision.agreement)
            .arg(decision.needed);
    case LadderReason::TooFewAnswered:
        return LadderBar::tr("Went on to all seats: too few of those asked first answered to be compared.");
    case LadderReason::Person: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString savedBy(const LadderDecision &decision)
{
    if (decision.callsSaved == 0)
        return {};
    const QString calls = LadderBar::tr("%n call(s) were not made", nullptr, decision.callsSaved);
    if (!decision.savedLow || !decision.savedHigh)
        return LadderBar::tr("%1; what they would have cost is not known.", "calls that were not made").arg(calls);
    return LadderBar::tr("%1, which saved an estimated %2.", "calls that were not made; amount")
        .arg(calls, formatCostRange({.low = *decision.savedLow, .high = *decision.savedHigh}));
}

} // namespace

LadderBar::LadderBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_climb(new QPushButton(tr("Ask More Seats"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    makeQuiet(m_text);
    m_climb->setAutoDefault(false);
    m_climb->setToolTip(tr("The answers that are there are used; nobody is asked twice."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_climb);
    connect(m_climb, &QPushButton::clicked, this, &LadderBar::climbRequested);
    hide();
}

void LadderBar::setTurn(const Turn &turn)
{
    const QString text = turn.ladder ? (reasonOf(*turn.ladder) + QLatin1Char(' ') + savedBy(*turn.ladder)).trimmed() : QString();
    m_text->setText(text);
    m_climb->setVisible(turn.ladder && !turn.ladder->goesOn);
    m_climb->setEnabled(turn.state != TurnState::Running);
    setVisible(!text.isEmpty());
    if (text != m_said && !text.isEmpty())
        announce(this, text);
    m_said = text;
}

QString LadderBar::text() const
{
    return m_text->text();
}

} // namespace fusion
