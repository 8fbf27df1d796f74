// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace fusion {

/// A word in a small pill: a seat's label in its colour, or a note such as "simulated".
class Badge : public QWidget
{
    Q_OBJECT

public:
    using Colour = std::function<QColor(const QPalette &)>;

    /// Without a colour it is a quiet note.
    explicit Badge(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setColour(Colour colour);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Colour m_colour;
};

/// The same pill inside another widget's painting. Returns nothing; `area` is filled.
void paintPill(QPainter &painter, const QRectF &area, const QString &text, const QColor &colour);
/// How wide the pill is for that text.
int pillWidth(const QFontMetrics &metrics, const QString &text);

} // namespace fusion
