// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/panelistlist.h"

#include "ui/common/collapsible.h"
#include "ui/inspect/hostedanalysis.h"
#include "ui/markdown/markdownview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int mostRowsInSight = 4;
constexpr int linesInSight = 9; ///< of a member's text

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
    , m_text(new MarkdownView(m_fold))
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
    m_rows->setAccessibleDescription(tr("Enter shows what a member wrote, and hides it again."));
    m_rows->installEventFilter(this);
    m_text->hide();
    auto *content = new QWidget(m_fold);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addWidget(m_rows);
    column->addWidget(m_text);
    connect(m_rows, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { open(m_rows->row(item)); });
    connect(m_text, &MarkdownView::linkActivated, this, &PanelistList::linkActivated);
    m_fold->setContent(content);
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
    m_settled = settled;
    if (panel.isEmpty()) {
        m_rows->clear();
        open(-1);
        return;
    }
    m_trouble->setText(hostedPanelTrouble(panel.status));
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_fold->setVisible(!panel.panelists.empty());
    m_fold->setTitle(hostedPanelTitle(panel));
    showRows(settled);
    showText(settled);
}

void PanelistList::open(int row)
{
    m_open = row;
    showText(m_settled);
}

/// Live: what comes is added to what stands there.
void PanelistList::showText(bool settled)
{
    const bool isOpen = m_open >= 0 && m_open < m_rows->count();
    m_text->setVisible(isOpen);
    if (!isOpen)
        return;
    const bool isMember = m_open < static_cast<int>(m_panel.panelists.size());
    const bool isRunning =
        isMember && !settled && m_panel.panelists[static_cast<std::size_t>(m_open)].state == PanelistState::Running;
    const QString name = isMember ? m_panel.panelists[static_cast<std::size_t>(m_open)].model : m_panel.status.analyst;
    m_text->setAccessibleName(tr("What %1 wrote", "model").arg(name));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesInSight);
    const QString text = textOf(m_open);
    const QString before = m_text->markdown();
    m_text->setStreaming(isRunning);
    if (before.isEmpty() || !text.startsWith(before))
        m_text->setMarkdown(text);
    else if (text.size() > before.size())
        m_text->append(text.sliced(before.size()));
}

QString PanelistList::textOf(int row) const
{
    if (row >= static_cast<int>(m_panel.panelists.size()))
        return hostedAnalysisMarkdown(m_panel.status.analysis);
    const Panelist &panelist = m_panel.panelists[static_cast<std::size_t>(row)];
    if (panelist.state == PanelistState::Failed)
        return panelist.failure;
    return panelist.text.isEmpty() ? panelist.reasoning : panelist.text;
}

bool PanelistList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_rows || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isToggle = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (!isToggle && (key != Qt::Key_Escape || m_open < 0))
        return QWidget::eventFilter(watched, event);
    open(isToggle && m_rows->currentRow() != m_open ? m_rows->currentRow() : -1);
    return true;
}

/// Rows stay the same objects, so that a selection and a screen reader's place survive.
void PanelistList::showRows(bool settled)
{
    const int members = static_cast<int>(m_panel.panelists.size());
    const int count = members + (m_panel.status.analysis.isEmpty() ? 0 : 1);
    while (m_rows->count() > count)
        delete m_rows->takeItem(m_rows->count() - 1);
    while (m_rows->count() < count)
        m_rows->addItem(QString());
    if (count > members) {
        const QString words = tr("comparison by the provider");
        m_rows->item(members)->setText(u"≡ "_s + words);
        m_rows->item(members)->setData(Qt::AccessibleTextRole, words);
    }
    for (int i = 0; i < members; ++i) {
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
