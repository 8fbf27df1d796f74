// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollBar>
#include <QStyle>

namespace fusion {

/// A scroll bar in flat colours that paints only where its slider has moved. Beside a text that grows thirty times a second
/// it is painted as often as the text, and the style's gradients would cost more than all the words.
class QuietScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit QuietScrollBar(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    QRect part(QStyle::SubControl control) const;
    void paintArrow(QPainter &painter, const QRect &box, bool up) const;

    QRect m_slider; ///< as painted
};

} // namespace fusion
