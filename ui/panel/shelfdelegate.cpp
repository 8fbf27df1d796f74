// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/shelfdelegate.h"

#include "ui/panel/modelwords.h"
#include "ui/panel/shelffilter.h"
#include "ui/panel/shelfmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int margin = 8;
constexpr int lineGap = 2;

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.88);
    return smaller;
}

QString secondLine(const ModelInfo &model, bool isUsable)
{
    QStringList parts;
    if (!isUsable)
        parts.append(ShelfDelegate::tr("no key", "why a model cannot be asked"));
    else if (model.simulated)
        parts.append(ShelfDelegate::tr("simulated"));
    else if (!model.maker.isEmpty())
        parts.append(makerWords(model));
    if (model.gate)
        parts.prepend(ShelfDelegate::tr("refused to your key", "why a model cannot be asked"));
    if (const QString expiry = expiryWords(model); !expiry.isEmpty())
        parts.prepend(expiry);
    parts.append(priceWords(model.prices));
    parts.append(contextWords(model.contextTokens));
    return parts.join(u" · "_s);
}

/// Draws from the line's end backwards; returns the width taken.
int paintAbilities(QPainter &painter, const QRect &line, Qt::LayoutDirection direction, Abilities abilities, const QColor &colour)
{
    const int side = line.height() * 3 / 4;
    int taken = 0;
    for (auto ability = shownAbilities.rbegin(); ability != shownAbilities.rend(); ++ability) {
        if (!abilities.testFlag(*ability))
            continue;
        const QRect place(line.right() - taken - side, line.top() + (line.height() - side) / 2, side, side);
        paintAbility(painter, QStyle::visualRect(direction, line, place), *ability, colour);
        taken += side + 5;
    }
    return taken;
}

void paintText(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, const QString &text)
{
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect,
                     static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
                     elided);
}

} // namespace

ShelfDelegate::ShelfDelegate(const ShelfFilter &filter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_filter(filter)
{
}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height() + lineGap + 2 * margin;
    return {120, height};
}

void ShelfDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const QStyle *style = frame.widget ? frame.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, frame.widget);

    const ModelInfo &model = m_filter.modelAt(index);
    const bool isUsable = index.data(ShelfModel::UsableRole).toBool();
    const bool canBeAsked = isUsable && !model.gate;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor strong = option.palette.color(group, isSelected   ? QPalette::HighlightedText
                                                      : canBeAsked ? QPalette::Text
                                                                   : QPalette::PlaceholderText);
    const QColor quiet = isSelected ? strong : option.palette.color(group, QPalette::PlaceholderText);
    const QFont font = smallFont(option.font);
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);

    painter->save();
    QRect first(inner.left(), inner.top(), inner.width(), QFontMetrics(option.font).height());
    const int taken = paintAbilities(*painter, first, option.direction, model.abilities, quiet);
    painter->setFont(option.font);
    painter->setPen(strong);
    const QRect name(first.left(), first.top(), first.width() - taken - 6, first.height());
    paintText(*painter, QStyle::visualRect(option.direction, first, name), option.direction, index.data().toString());
    painter->setFont(font);
    painter->setPen(quiet);
    const QRect second(inner.left(), first.bottom() + 1 + lineGap, inner.width(), QFontMetrics(font).height());
    paintText(*painter, second, option.direction, secondLine(model, isUsable));
    painter->restore();
}

} // namespace fusion
