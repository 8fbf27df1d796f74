// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/roundedrects.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace fusion::markdown {

namespace {

bool touches(const QRectF &rect, const QRectF &clip)
{
    return clip.isNull() || rect.intersects(clip);
}

struct Corner {
    QRectF box;
    QPointF centre;
    int begin = 0; ///< of its arc, in degrees
};

std::array<Corner, 4> cornersOf(const QRectF &rect, qreal r)
{
    return {Corner{{rect.left(), rect.top(), r, r}, {rect.left() + r, rect.top() + r}, 90},
            Corner{{rect.right() - r, rect.top(), r, r}, {rect.right() - r, rect.top() + r}, 0},
            Corner{{rect.left(), rect.bottom() - r, r, r}, {rect.left() + r, rect.bottom() - r}, 180},
            Corner{{rect.right() - r, rect.bottom() - r, r, r}, {rect.right() - r, rect.bottom() - r}, 270}};
}

QRectF around(QPointF centre, qreal r)
{
    return {centre.x() - r, centre.y() - r, 2 * r, 2 * r};
}

} // namespace

void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour, const QRectF &clip)
{
    const qreal r = std::min({radius, rect.width() / 2, rect.height() / 2});
    QRectF middle = rect.adjusted(0, r, 0, -r);
    if (!clip.isNull()) { // whole pixels, so that a part painted alone meets the next one
        middle.setTop(std::max(middle.top(), std::floor(clip.top())));
        middle.setBottom(std::min(middle.bottom(), std::ceil(clip.bottom())));
    }
    if (middle.height() > 0)
        painter.fillRect(middle, colour);
    for (const QRectF &edge : {QRectF(rect.left() + r, rect.top(), rect.width() - 2 * r, r),
                               QRectF(rect.left() + r, rect.bottom() - r, rect.width() - 2 * r, r)}) {
        if (touches(edge, clip))
            painter.fillRect(edge, colour);
    }
    for (const Corner &corner : cornersOf(rect, r)) {
        if (!touches(corner.box, clip))
            continue;
        QPainterPath path(corner.centre);
        path.arcTo(around(corner.centre, r), corner.begin, 90);
        path.closeSubpath();
        painter.fillPath(path, colour);
    }
}

void outlineRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour, const QRectF &clip)
{
    const qreal r = std::min({radius, rect.width() / 2, rect.height() / 2});
    const QRectF inner = rect.adjusted(r, r, -r, -r);
    for (const QRectF &edge :
         {QRectF(inner.left(), rect.top(), inner.width(), 1), QRectF(inner.left(), rect.bottom() - 1, inner.width(), 1),
          QRectF(rect.left(), inner.top(), 1, inner.height()), QRectF(rect.right() - 1, inner.top(), 1, inner.height())}) {
        if (touches(edge, clip))
            painter.fillRect(edge, colour);
    }
    painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    for (const Corner &corner : cornersOf(rect, r)) {
        if (touches(corner.box, clip))
            painter.drawArc(around(corner.centre, r - 0.5), corner.begin * 16, 90 * 16);
    }
}

} // namespace fusion::markdown
