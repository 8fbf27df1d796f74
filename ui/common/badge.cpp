// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/badge.h"

#include "ui/common/card.h"
#include "ui/common/seatcolours.h"

#include <QPainter>

namespace fusion {

void paintPill(QPainter &painter, const QRectF &area, const QString &text, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setPen(readableOn(colour));
    painter.drawText(area, Qt::AlignCenter, text);
}

int pillWidth(const QFontMetrics &metrics, const QString &text)
{
    return qMax(metrics.horizontalAdvance(text) + metrics.height() * 3 / 4, metrics.height() + 2);
}

Badge::Badge(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setColour(Colour colour)
{
    m_colour = std::move(colour);
    update();
}

QSize Badge::sizeHint() const
{
    return {pillWidth(fontMetrics(), m_text), fontMetrics().height() + 2};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor quiet = mixedColour(palette().color(QPalette::Base), palette().color(QPalette::Mid), 0.55f);
    paintPill(painter, rect(), m_text, m_colour ? m_colour(palette()) : quiet);
}

} // namespace fusion
