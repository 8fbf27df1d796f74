// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/branchbar.h"

#include "core/session/conversationsession.h"
#include "ui/chat/composer.h"
#include "ui/chat/transcriptview.h"
#include "ui/common/announce.h"
#include "ui/common/noticebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace fusion {

BranchBar::BranchBar(Composer &composer, TranscriptView &transcript, QWidget *parent)
    : QWidget(parent)
    , m_composer(composer)
    , m_transcript(transcript)
    , m_editing(new QWidget(this))
    , m_cancel(new QPushButton(tr("Cancel"), m_editing))
    , m_undo(new NoticeBar(this))
{
    auto *words = new QLabel(tr("Changing an earlier question. Sending it begins a new branch; the old one stays."), m_editing);
    words->setWordWrap(true);
    words->setMinimumWidth(1);
    m_cancel->setAutoDefault(false);
    m_cancel->setAccessibleName(tr("Leave the question as it is"));
    auto *line = new QHBoxLayout(m_editing);
    line->setContentsMargins(6, 0, 0, 0);
    line->addWidget(words, 1);
    line->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_undo);
    layout->addWidget(m_editing);
    m_editing->hide();
    m_composer.installEventFilter(this);
    connect(m_cancel, &QPushButton::clicked, this, &BranchBar::endEdit);
    connect(&transcript, &TranscriptView::editRequested, this, &BranchBar::edit);
    connect(&transcript, &TranscriptView::askAgainRequested, this, &BranchBar::askAgain);
    connect(&transcript, &TranscriptView::versionRequested, this, &BranchBar::showVersion);
    connect(&transcript, &TranscriptView::removeRequested, this, &BranchBar::remove);
}

void BranchBar::setSession(ConversationSession *session)
{
    m_session = session;
    m_edited = -1;
    m_editing->hide();
    m_undo->hide();
}

bool BranchBar::has(int turn) const
{
    return m_session && turn >= 0 && turn < static_cast<int>(m_session->turns().size());
}

void BranchBar::showVersions()
{
    for (int turn = 0; turn < static_cast<int>(m_session->turns().size()); ++turn) {
        const auto version = m_session->versionOf(turn);
        m_transcript.setVersion(turn, version.index, version.count);
    }
}

void BranchBar::edit(int turn)
{
    if (!has(turn) || m_session->isRunning())
        return;
    m_edited = turn;
    m_editing->show();
    m_composer.setText(m_session->turns().at(static_cast<size_t>(turn)).question);
    m_composer.setFocus(Qt::OtherFocusReason);
    announce(this, tr("Changing an earlier question"));
}

void BranchBar::endEdit()
{
    if (m_edited < 0)
        return;
    m_edited = -1;
    m_editing->hide();
    m_composer.setText(m_session->draft());
    m_composer.setFocus(Qt::OtherFocusReason);
}

void BranchBar::askAgain(int turn)
{
    if (!has(turn))
        return;
    // A copy: the turn makes way for the one that is asked instead.
    const QString question = m_session->turns().at(static_cast<size_t>(turn)).question;
    emit askRequested(turn, question);
}

void BranchBar::showVersion(int turn, int step)
{
    if (has(turn))
        m_session->showVersion(turn, step);
}

void BranchBar::remove(int turn)
{
    if (!has(turn) || m_session->isRunning())
        return;
    const QString id = m_session->turns().at(static_cast<size_t>(turn)).id;
    const int following = static_cast<int>(m_session->turns().size()) - turn - 1;
    endEdit();
    m_session->removeBranch(turn);
    const QString words =
        following == 0 ? tr("Deleted the question.") : tr("Deleted the question and %n that followed.", nullptr, following);
    m_undo->showNotice(words, tr("Undo"), [this, id] { m_session->restoreBranch(id); });
}

bool BranchBar::eventFilter(QObject *watched, QEvent *event)
{
    // Esc, which the composer itself has no use for, leaves the question as it is.
    if (watched == &m_composer && event->type() == QEvent::KeyPress && m_edited >= 0 &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endEdit();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fusion
