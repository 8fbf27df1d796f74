// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/searchresults.h"

#include "ui/common/announce.h"
#include "ui/common/card.h"
#include "ui/history/hitdelegate.h"
#include "ui/history/searchmodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace fusion {

SearchResults::SearchResults(QWidget *parent)
    : QWidget(parent)
    , m_model(new SearchModel(this))
    , m_head(new QLabel(this))
    , m_list(new QListView(this))
{
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setContentsMargins(10, 2, 4, 0);
    makeQuiet(m_head);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setAccessibleName(tr("Passages found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &SearchResults::openCurrent);
}

void SearchResults::setSearching()
{
    m_head->setText(tr("Searching…"));
}

void SearchResults::setResult(const SearchResult &result)
{
    m_model->setHits(result.hits);
    m_list->scrollToTop();
    const int count = static_cast<int>(result.hits.size());
    QString words = tr("Found in %n passage(s)", nullptr, count);
    if (count == 0)
        words = tr("No passage has all of this.");
    else if (result.hasMore)
        words = tr("The newest %n passage(s)", nullptr, count);
    if (result.unindexed > 0)
        words += u'\n' + tr("%n older turn(s) cannot be searched yet: they are being prepared.", nullptr, result.unindexed);
    m_head->setText(words);
    announce(m_head, words);
}

void SearchResults::openCurrent()
{
    if (const HistoryHit *hit = m_model->hitAt(m_list->currentIndex()))
        emit opened(*hit);
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fusion
