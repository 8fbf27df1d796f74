// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/examplebutton.h"

#include "ui/common/card.h"

#include <QPainter>

namespace fusion {

namespace {
constexpr int padding = 11;
}

ExampleButton::ExampleButton(const ExampleQuestion &example, QWidget *parent)
    : QAbstractButton(parent)
    , m_example(example)
{
    setText(example.title);
    setAccessibleName(example.title);
    setAccessibleDescription(example.question);
    setToolTip(example.question.toHtmlEscaped());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFont ExampleButton::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize ExampleButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, QFontMetrics(titleFont()).height() + fontMetrics().height() + 2 * padding + 2};
}

QSize ExampleButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, sizeHint().height()};
}

void ExampleButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setBrush(isDown() ? mixedColour(base, accent, 0.2f) : underMouse() ? mixedColour(base, accent, 0.08f) : base);
    painter.setPen(hasFocus() ? QPen(accent, 2) : QPen(mixedColour(base, palette().color(QPalette::Mid), 0.55f), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);

    const QRect inside = rect().adjusted(padding, padding, -padding, -padding);
    const int flags = static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextSingleLine;
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inside, flags, painter.fontMetrics().elidedText(m_example.title, Qt::ElideRight, inside.width()));
    const int lineHeight = painter.fontMetrics().height() + 2;
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(inside.adjusted(0, lineHeight, 0, 0), flags,
                     painter.fontMetrics().elidedText(m_example.question.simplified(), Qt::ElideRight, inside.width()));
}

} // namespace fusion
