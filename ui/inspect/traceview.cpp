// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/traceview.h"

#include "ui/inspect/tracedelegate.h"
#include "ui/inspect/tracemodel.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

namespace fusion {

TraceView::TraceView(QWidget *parent)
    : QWidget(parent)
    , m_model(new TraceModel(this))
    , m_list(new QListView(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TraceDelegate(m_list));
    m_list->setAccessibleName(tr("What the synthesis rests on"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &TraceView::show);
    connect(m_list, &QListView::activated, this, &TraceView::show);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TraceView::show);
}

void TraceView::setTrace(const Turn &turn, const SynthesisTrace &trace)
{
    m_model->setTrace(turn, trace);
}

void TraceView::showSentence(qsizetype at)
{
    const int row = m_model->rowOfSentence(at);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

void TraceView::show(const QModelIndex &index)
{
    if (!index.isValid() || !(m_model->flags(index) & Qt::ItemIsSelectable))
        return;
    emit passagesRequested(m_model->evidenceAt(index));
    if (const Span span = m_model->spanAt(index); span.end > span.begin)
        emit sentenceShown(span);
}

void TraceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_list->doItemsLayout();
}

} // namespace fusion
