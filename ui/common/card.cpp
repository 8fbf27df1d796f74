// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/card.h"

#include "ui/common/seatcolours.h"

#include <QPainter>
#include <QPainterPath>

namespace fusion {

namespace {

constexpr qreal radius = 9;
constexpr qreal stripeHeight = 3;

QColor fillOf(Card::Tone tone, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    switch (tone) {
    case Card::Tone::Surface: return base;
    case Card::Tone::Quiet: return palette.color(QPalette::AlternateBase);
    case Card::Tone::Accent: return mixedColour(base, palette.color(QPalette::Highlight), isDark(palette) ? 0.22f : 0.1f);
    case Card::Tone::Warning: return mixedColour(base, QColor(0xd9, 0x82, 0x2b), isDark(palette) ? 0.2f : 0.12f);
    }
    Q_UNREACHABLE_RETURN(base);
}

} // namespace

QColor mixedColour(const QColor &a, const QColor &b, float share)
{
    const auto mix = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

void makeQuiet(QWidget *widget)
{
    widget->setForegroundRole(QPalette::PlaceholderText);
}

Card::Card(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setStripe(std::function<QColor(const QPalette &)> colour)
{
    m_stripe = std::move(colour);
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = fillOf(m_tone, palette());
    QPainterPath outline;
    outline.addRoundedRect(area, radius, radius);
    painter.fillPath(outline, fill);
    if (m_stripe) {
        painter.setClipPath(outline);
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), stripeHeight), m_stripe(palette()));
        painter.setClipping(false);
    }
    painter.setPen(QPen(mixedColour(fill, palette().color(QPalette::Mid), 0.55f), 1));
    painter.drawPath(outline);
}

} // namespace fusion
