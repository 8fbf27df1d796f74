// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/sourcesview.h"

#include "core/analysis/turnsources.h"
#include "ui/inspect/sourcesmodel.h"
#include "ui/inspect/sourcewords.h"
#include "ui/inspect/tracedelegate.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace fusion {

SourcesView::SourcesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new SourcesModel(this))
    , m_summary(new QLabel(this))
    , m_list(new QListView(this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setMinimumWidth(1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TraceDelegate(m_list));
    m_list->setAccessibleName(tr("Sources"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_model->flags(index).testFlag(Qt::ItemIsSelectable))
            emit passagesRequested(m_model->evidenceAt(index));
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const QUrl url(m_model->urlAt(index)); !url.isEmpty())
            emit linkActivated(url);
    });
    setTurn({});
}

void SourcesView::setTurn(const Turn &turn)
{
    const TurnSources sources = sourcesOf(turn);
    m_model->setSources(turn, sources);
    const QString summary = summaryOfSources(sources);
    m_summary->setText(summary.isEmpty() ? tr("No seat has searched or read pages for this answer.") : summary);
    m_list->setVisible(!summary.isEmpty());
}

void SourcesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_list->doItemsLayout();
}

} // namespace fusion
