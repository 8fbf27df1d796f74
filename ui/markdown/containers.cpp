// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/containers.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fusion::markdown {

namespace {

qreal indent(const Container &container, const Look &look)
{
    switch (container.kind) {
    case Container::Kind::Quote: return std::round(look.em * 0.9);
    case Container::Kind::Bullet:
    case Container::Kind::TaskOpen:
    case Container::Kind::TaskDone: return std::round(look.em * 1.35);
    case Container::Kind::Ordered: break;
    }
    const qsizetype digits = std::max<qsizetype>(QString::number(container.number).size(), 2);
    return std::round(QFontMetricsF(look.text).horizontalAdvance(u'0') * static_cast<qreal>(digits + 1) + look.em * 0.35);
}

/// Disc, ring, square: which list an item belongs to can be seen without counting.
void paintBullet(QPainter &painter, const QRectF &column, int depth, const Look &look)
{
    const qreal size = std::round(look.em * 0.3);
    QRectF dot(0, 0, size, size);
    dot.moveCenter({column.right() - look.em * 0.62, column.center().y()});
    painter.setPen(depth == 1 ? QPen(look.muted, 1.2) : QPen(Qt::NoPen));
    painter.setBrush(depth == 1 ? QBrush(Qt::NoBrush) : QBrush(look.muted));
    if (depth >= 2)
        painter.drawRect(dot.adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter.drawEllipse(dot);
}

void paintTask(QPainter &painter, const QRectF &column, bool done, const Look &look)
{
    const qreal size = std::round(look.em * 0.72);
    QRectF box(0, 0, size, size);
    box.moveCenter({column.right() - look.em * 0.75, column.center().y()});
    painter.setPen(QPen(done ? look.link : look.muted, 1.3));
    painter.setBrush(done ? QBrush(look.link) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, size / 5, size / 5);
    if (!done)
        return;
    painter.setPen(QPen(look.dark ? QColor(Qt::black) : QColor(Qt::white), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corners[] = {{box.left() + size * 0.24, box.top() + size * 0.52},
                               {box.left() + size * 0.43, box.top() + size * 0.72},
                               {box.left() + size * 0.77, box.top() + size * 0.3}};
    painter.drawPolyline(corners, 3);
}

void paintMark(QPainter &painter, const Container &container, const QRectF &column, int depth, const Look &look)
{
    switch (container.kind) {
    case Container::Kind::Quote: break;
    case Container::Kind::Bullet: paintBullet(painter, column, depth, look); break;
    case Container::Kind::TaskOpen:
    case Container::Kind::TaskDone: paintTask(painter, column, container.kind == Container::Kind::TaskDone, look); break;
    case Container::Kind::Ordered:
        painter.setPen(look.muted);
        painter.setFont(look.text);
        painter.drawText(column.adjusted(0, 0, -look.em * 0.4, 0), Qt::AlignVCenter | Qt::AlignRight,
                         QString::number(container.number) + u'.');
        break;
    }
}

} // namespace

qreal containerIndent(const Block &block, const Look &look)
{
    qreal x = 0;
    for (const Container &container : block.containers)
        x += indent(container, look);
    return std::min(x, look.em * 20); // deeper still would leave no room for the text
}

void paintContainers(QPainter &painter, const Block &block, const QRectF &rect, qreal gap, const QRectF &firstLine,
                     const Look &look)
{
    qreal x = 0;
    int depth = 0;
    const qreal end = containerIndent(block, look);
    for (const Container &container : block.containers) {
        const qreal width = indent(container, look);
        if (x + width > end)
            return;
        if (container.kind == Container::Kind::Quote) {
            const qreal above = container.first ? 0 : gap;
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.line);
            painter.drawRect(QRectF(rect.left() + x, rect.top() - above, 3, rect.height() + above));
        } else {
            const QRectF column(rect.left() + x, rect.top() + firstLine.top(), width, firstLine.height());
            if (container.first)
                paintMark(painter, container, column, depth, look);
            ++depth;
        }
        x += width;
    }
}

} // namespace fusion::markdown
