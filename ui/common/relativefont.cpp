// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/relativefont.h"

#include <QEvent>

namespace fusion {

namespace {

class Follower : public QObject
{
public:
    Follower(QWidget *widget, qreal scale, QFont::Weight weight)
        : QObject(widget)
        , m_widget(widget)
        , m_scale(scale)
        , m_weight(weight)
    {
        widget->parentWidget()->installEventFilter(this);
        follow();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        QFont font = m_widget->parentWidget()->font();
        font.setPointSizeF(font.pointSizeF() * m_scale);
        font.setWeight(m_weight);
        m_widget->setFont(font);
    }

    QWidget *m_widget;
    qreal m_scale;
    QFont::Weight m_weight;
};

} // namespace

void setRelativeFont(QWidget *widget, qreal scale, QFont::Weight weight)
{
    new Follower(widget, scale, weight);
}

} // namespace fusion
