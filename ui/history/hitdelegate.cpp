// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/hitdelegate.h"

#include "ui/common/card.h"
#include "ui/history/searchmodel.h"

#include <QPainter>
#include <QTextLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int padding = 7;
constexpr int textLines = 3;

QString partOf(const HistoryHit &hit)
{
    if (hit.part == "question"_L1)
        return HitDelegate::tr("Question");
    if (hit.part == "attachment"_L1)
        return HitDelegate::tr("Attached file");
    if (hit.part == "seat"_L1)
        return HitDelegate::tr("Seat %1", "label").arg(hit.label);
    if (hit.part == "reasoning"_L1)
        return HitDelegate::tr("Reasoning of seat %1", "label").arg(hit.label);
    if (hit.part == "judge"_L1)
        return HitDelegate::tr("Judge");
    return HitDelegate::tr("Synthesis");
}

/// The snippet, broken into a few lines.
void layOut(QTextLayout &layout, int width, qreal height)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (int line = 0; line < textLines; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(width);
        next.setPosition({0, y});
        y += height;
    }
    layout.endLayout();
}

QList<QTextLayout::FormatRange> marksOf(const Snippet &snippet, const QPalette &palette)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setForeground(palette.color(QPalette::Text));
    format.setBackground(mixedColour(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 0.25F));
    QList<QTextLayout::FormatRange> marks;
    for (const Span mark : snippet.marks)
        marks.append({static_cast<int>(mark.begin), static_cast<int>(mark.end - mark.begin), format});
    return marks;
}

} // namespace

QString HitDelegate::placeOf(const HistoryHit &hit)
{
    return tr("%1 · %2", "part of a turn, title of the conversation").arg(partOf(hit), hit.title);
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, (1 + textLines) * option.fontMetrics.height() + 2 * padding};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SearchModel *>(index.model());
    const HistoryHit *hit = model ? model->hitAt(index) : nullptr;
    if (!hit)
        return;
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor base = option.palette.color(QPalette::Window);
    const QColor accent = option.palette.color(QPalette::Highlight);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(mixedColour(base, accent, selected ? 0.2F : 0.08F));
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(accent, 1.5) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), 7, 7);
    }
    const QRect text = option.rect.adjusted(padding + 6, padding, -padding - 4, -padding);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(text, static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(placeOf(*hit), Qt::ElideRight, text.width()));
    painter->setPen(option.palette.color(QPalette::Text));
    QTextLayout layout(hit->snippet.text, option.font);
    layout.setFormats(marksOf(hit->snippet, option.palette));
    layOut(layout, text.width(), option.fontMetrics.height());
    layout.draw(painter, QPointF(text.left(), text.top() + option.fontMetrics.height()));
    painter->restore();
}

} // namespace fusion
