// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/tracedelegate.h"

#include "ui/common/card.h"
#include "ui/common/seatcolours.h"
#include "ui/inspect/tracemodel.h"

#include <QAbstractItemView>

namespace fusion {

void TraceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
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

QSize TraceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    const QFontMetrics metrics(own.font);
    const QRect room = metrics.boundingRect(QRect(0, 0, std::max(40, width - 14), 100'000), Qt::TextWordWrap, own.text);
    return {width, room.height() + 8};
}

} // namespace fusion
