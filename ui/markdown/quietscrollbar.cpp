// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/quietscrollbar.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPolygonF>
#include <QStyle>
#include <QStyleOptionSlider>

namespace fusion {

QuietScrollBar::QuietScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

QRect QuietScrollBar::part(QStyle::SubControl control) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, control, this);
}

void QuietScrollBar::sliderChange(SliderChange change)
{
    if (change != SliderRangeChange && change != SliderValueChange) {
        QScrollBar::sliderChange(change);
        return;
    }
    const QRect now = part(QStyle::SC_ScrollBarSlider);
    if (now != m_slider)
        update(m_slider | now);
}

void QuietScrollBar::paintArrow(QPainter &painter, const QRect &box, bool up) const
{
    const QPointF middle = QRectF(box).center();
    const qreal size = box.width() / 5.0;
    const qreal tip = up ? -size / 2 : size / 2;
    painter.drawPolygon(QPolygonF({middle + QPointF(-size, -tip), middle + QPointF(size, -tip), middle + QPointF(0, tip)}));
}

void QuietScrollBar::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Base);
    painter.fillRect(event->rect(), ground);
    m_slider = part(QStyle::SC_ScrollBarSlider);
    if (minimum() == maximum())
        return;
    QColor ink = palette().color(QPalette::Text);
    ink.setAlphaF(isSliderDown() ? 0.55f : underMouse() ? 0.4f : 0.28f);
    painter.fillRect(m_slider.adjusted(3, 1, -3, -1), ink);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const bool up : {true, false}) {
        const QRect box = part(up ? QStyle::SC_ScrollBarSubLine : QStyle::SC_ScrollBarAddLine);
        if (box.intersects(event->rect()))
            paintArrow(painter, box, up);
    }
}

} // namespace fusion
