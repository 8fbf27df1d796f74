// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/traceview.h"

#include "ui/common/card.h"
#include "ui/common/seatcolours.h"
#include "ui/inspect/tracemodel.h"

#include <QEvent>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace fusion {

namespace {

/// Wrapped lines; what was added, and what is doubtful, on a surface of its own.
class TraceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::WrapText;
        option->textElideMode = Qt::ElideNone;
        const QColor base = option->palette.color(QPalette::Base);
        const QColor warning(0xd9, 0x82, 0x2b);
        switch (static_cast<TraceModel::Tone>(index.data(TraceModel::ToneRole).toInt())) {
        case TraceModel::Tone::Plain: break;
        case TraceModel::Tone::Heading: option->font.setBold(true); break;
        case TraceModel::Tone::Added:
            option->backgroundBrush = mixedColour(base, warning, isDark(option->palette) ? 0.35f : 0.25f);
            break;
        case TraceModel::Tone::Doubtful:
            option->backgroundBrush = mixedColour(base, warning, isDark(option->palette) ? 0.18f : 0.1f);
            break;
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem own = option;
        initStyleOption(&own, index);
        const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = list ? list->viewport()->width() : option.rect.width();
        const QFontMetrics metrics(own.font);
        const QRect room = metrics.boundingRect(QRect(0, 0, std::max(40, width - 14), 100'000), Qt::TextWordWrap, own.text);
        return {width, room.height() + 8};
    }
};

} // namespace

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
