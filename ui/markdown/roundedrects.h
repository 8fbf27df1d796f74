// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace fusion::markdown {

/// Rectangles with round corners, as tall as a thousand lines and repainted line by line. Qt spreads the filling of a tall
/// smooth path over threads, whose waking costs more than the painting; so only the corners are paths here, and of all
/// parts only those that `clip` touches are drawn. A null clip is everything.
void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour, const QRectF &clip);
/// A line of one pixel inside the rectangle's edge.
void outlineRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour, const QRectF &clip);

} // namespace fusion::markdown
