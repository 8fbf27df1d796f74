// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/dragchip.h"

#include <QDrag>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QStyle>
#include <QWidget>

namespace fusion {

namespace {

constexpr int barWidth = 5;
constexpr int padding = 8;
constexpr int mostCharacters = 32;
constexpr QPoint besideThePointer(14, 12);

void paintChip(QPainter &painter, const QRect &area, const QWidget &widget, const QString &name, const QColor &colour)
{
    const QPalette &palette = widget.palette();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6);
    painter.fillPath(card, palette.color(QPalette::Base));
    painter.save();
    painter.setClipPath(card);
    painter.fillRect(QStyle::visualRect(widget.layoutDirection(), area, QRect(area.topLeft(), QSize(barWidth, area.height()))),
                     colour);
    painter.restore();
    painter.setPen(QPen(palette.color(QPalette::Highlight), 1.5));
    painter.drawPath(card);
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(widget.font());
    const QRect words = area.adjusted(barWidth + padding, 0, -padding, 0);
    painter.drawText(QStyle::visualRect(widget.layoutDirection(), area, words),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine,
                     widget.fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
}

} // namespace

void hangChip(QDrag &drag, const QWidget &widget, const QString &name, const QColor &colour)
{
    const QFontMetrics metrics = widget.fontMetrics();
    const int wide = std::min(metrics.horizontalAdvance(name), metrics.averageCharWidth() * mostCharacters);
    const QSize size(wide + barWidth + 3 * padding, metrics.height() + 2 * padding);
    QPixmap pixmap(size * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintChip(painter, QRect(QPoint(), size), widget, name, colour);
    painter.end();
    drag.setPixmap(pixmap);
    const int x = widget.isRightToLeft() ? size.width() + besideThePointer.x() : -besideThePointer.x();
    drag.setHotSpot(QPoint(x, -besideThePointer.y()));
}

} // namespace fusion
