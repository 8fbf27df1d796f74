// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/runfilewindow.h"

#include "ui/chat/transcriptview.h"
#include "ui/common/readonlyview.h"
#include "ui/inspect/inspector.h"
#include "ui/window/linkopener.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace fusion {

RunFileWindow::RunFileWindow(const QString &fileName, ImportedChat chat, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_chat(std::move(chat))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 (read-only)", "name of a file").arg(fileName));
    setReadOnlyView(*this);
    m_transcript = new TranscriptView(this);
    m_inspector = new Inspector(this);
    m_links = new LinkOpener(this);

    auto *about = new QLabel(tr("From the file “%1”: to read only. Nothing of it is sent or kept.").arg(fileName), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *keep = new QPushButton(tr("&Keep in My Conversations"), this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(about, 1);
    bar->addWidget(keep);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(m_transcript);
    parts->addWidget(m_inspector);
    parts->setSizes({2000, 3000});
    parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(bar);
    column->addWidget(parts, 1);
    resize(1200, 760);

    connect(keep, &QPushButton::clicked, this, [this, keep] {
        keep->setEnabled(false);
        emit keepRequested(m_chat);
    });
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_transcript, &TranscriptView::turnSelected, this, &RunFileWindow::inspect);
    connect(m_transcript, &TranscriptView::seatMarkerActivated, this, [this](int turn, const QString &label) {
        inspect(turn);
        m_inspector->showSeat(label);
    });
    connect(m_transcript, &TranscriptView::linkActivated, m_links, &LinkOpener::ask);
    connect(m_inspector, &Inspector::linkActivated, m_links, &LinkOpener::ask);
    m_transcript->setTurns(m_chat.turns);
    inspect(static_cast<int>(m_chat.turns.size()) - 1);
}

void RunFileWindow::inspect(int turn)
{
    m_transcript->setCurrentTurn(turn);
    if (turn >= 0 && turn < static_cast<int>(m_chat.turns.size()))
        m_inspector->setTurn(m_chat.turns.at(static_cast<size_t>(turn)));
}

} // namespace fusion
