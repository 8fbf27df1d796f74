// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/panelistlist.h"

#include "ui/common/collapsible.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int mostRowsInSight = 4;

/// Shapes that tell states apart without colour, as those of stages do.
QString symbolFor(const Panelist &panelist)
{
    switch (panelist.state) {
    case PanelistState::Running: return u"◔"_s;
    case PanelistState::Answered: return u"●"_s;
    case PanelistState::Failed: return u"✕"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// What the provider's word for a failure means. The list is open: a word that nobody knows is shown as it is.
QString wordsForReason(const QString &reason)
{
    if (reason.isEmpty())
        return PanelistList::tr("The panel the provider runs came to nothing; the model answered alone.");
    if (reason == "unfinished"_L1)
        return PanelistList::tr("The panel the provider runs never came to its end; the answer may not rest on it.");
    if (reason == "all_panels_failed"_L1)
        return PanelistList::tr("All members of the panel failed; the model answered alone.");
    if (reason == "insufficient_credits"_L1)
        return PanelistList::tr("The account's credit was not enough for the panel; the model answered alone.");
    if (reason == "rate_limited"_L1)
        return PanelistList::tr("The panel's members were asked too often; the model answered alone.");
    if (reason == "fusion_invocation_capped"_L1)
        return PanelistList::tr("The model asked for a second panel, which is not allowed.");
    if (reason == "cancelled"_L1)
        return PanelistList::tr("The panel was cancelled.");
    return PanelistList::tr("The panel the provider runs came to nothing (%1).", "%1 is a word of the provider").arg(reason);
}

} // namespace

PanelistList::PanelistList(QWidget *parent)
    : QWidget(parent)
    , m_trouble(new QLabel(this))
    , m_fold(new Collapsible(this))
    , m_rows(new QListWidget(m_fold))
{
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trouble->setMinimumWidth(1);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setWordWrap(true);
    m_rows->setTextElideMode(Qt::ElideMiddle);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setTabKeyNavigation(false);
    m_rows->setAccessibleName(tr("Members of the provider's panel"));
    m_fold->setContent(m_rows);
    m_fold->setExpanded(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addWidget(m_trouble);
    layout->addWidget(m_fold);
    setVisible(false);
}

void PanelistList::setPanel(const HostedPanel &panel, bool settled)
{
    setVisible(!panel.isEmpty());
    m_panel = panel;
    if (panel.isEmpty()) {
        m_rows->clear();
        return;
    }
    m_trouble->setText(hostedPanelTrouble(panel.status));
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_fold->setVisible(!panel.panelists.empty());
    m_fold->setTitle(hostedPanelTitle(panel));
    showRows(settled);
}

/// Rows stay the same objects, so that a selection and a screen reader's place survive.
void PanelistList::showRows(bool settled)
{
    const int count = static_cast<int>(m_panel.panelists.size());
    while (m_rows->count() > count)
        delete m_rows->takeItem(m_rows->count() - 1);
    while (m_rows->count() < count)
        m_rows->addItem(QString());
    for (int i = 0; i < count; ++i) {
        const Panelist &panelist = m_panel.panelists[static_cast<std::size_t>(i)];
        const QString words = panelistWords(panelist, settled);
        QListWidgetItem *row = m_rows->item(i);
        const QString shown = symbolFor(panelist) + u' ' + words;
        if (row->text() == shown)
            continue;
        row->setText(shown);
        row->setToolTip(words);
        row->setData(Qt::AccessibleTextRole, words);
    }
    const int rows = std::clamp(count, 1, mostRowsInSight);
    m_rows->setFixedHeight(rows * (m_rows->fontMetrics().lineSpacing() + 6) + 4);
}

QString hostedPanelTitle(const HostedPanel &panel)
{
    const auto answered = std::ranges::count(panel.panelists, PanelistState::Answered, &Panelist::state);
    const QString figures =
        PanelistList::tr("%1 of %n member(s) answered", "%1: how many of them", static_cast<int>(panel.panelists.size()))
            .arg(answered);
    if (panel.status.state == HostedPanelState::Analysing)
        return PanelistList::tr("Provider's panel: %1, comparing", "%1: “2 of 3 members answered”").arg(figures);
    return PanelistList::tr("Provider's panel: %1", "%1: “2 of 3 members answered”").arg(figures);
}

QString hostedPanelTrouble(const HostedPanelStatus &status)
{
    switch (status.state) {
    case HostedPanelState::DidNotRun:
        return PanelistList::tr("No panel ran: the model answered by itself, though a panel was asked for.");
    case HostedPanelState::Failed: return wordsForReason(status.reason);
    case HostedPanelState::WithoutAnalysis:
        return PanelistList::tr("The panel answered, but its comparison failed: the answer rests on the members' texts alone.");
    case HostedPanelState::Complete:
        if (status.reason == "other_panel"_L1)
            return PanelistList::tr("Another panel than the one asked for has answered.");
        return {};
    case HostedPanelState::None:
    case HostedPanelState::Running:
    case HostedPanelState::Analysing: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString panelistWords(const Panelist &panelist, bool settled)
{
    const int characters = static_cast<int>(panelist.text.size());
    switch (panelist.state) {
    case PanelistState::Running:
        if (settled)
            return PanelistList::tr("%1: did not finish", "model").arg(panelist.model);
        if (characters == 0 && !panelist.reasoning.isEmpty())
            return PanelistList::tr("%1: reasoning", "model").arg(panelist.model);
        if (characters == 0)
            return PanelistList::tr("%1: asked", "model").arg(panelist.model);
        return PanelistList::tr("%1: answering, %n character(s)", "model", characters).arg(panelist.model);
    case PanelistState::Answered:
        return PanelistList::tr("%1: answered, %n character(s)", "model", characters).arg(panelist.model);
    case PanelistState::Failed:
        return PanelistList::tr("%1: failed: %2", "model, why").arg(panelist.model, panelist.failure.simplified());
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace fusion
