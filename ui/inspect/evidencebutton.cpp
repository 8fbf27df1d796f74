// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/evidencebutton.h"

#include "ui/common/badge.h"
#include "ui/common/card.h"
#include "ui/common/seatcolours.h"

#include <QPainter>
#include <QStyle>

namespace fusion {

namespace {

constexpr int padding = 5;
constexpr int gap = 8;
constexpr int wrapped = static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWrapAnywhere | Qt::TextWordWrap;

} // namespace

EvidenceButton::EvidenceButton(const Evidence &evidence, const StageAnswer &seat, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(seat.label)
    , m_colour(seat.colour)
    , m_place(seat.stage.seat)
    , m_stance(evidence.stance.simplified())
{
    const QString quote = evidence.quote.simplified();
    if (!quote.isEmpty())
        m_quote = evidence.found ? tr("“%1”", "a quote").arg(quote) : tr("“%1” (not found in the answer)", "a quote").arg(quote);
    else if (m_stance.isEmpty())
        m_quote = tr("no quote given");
    const QString said = m_stance.isEmpty() ? m_quote : tr("%1 %2", "a stance, a quote").arg(m_stance, m_quote);
    setAccessibleName(tr("Seat %1: %2", "label, what it says").arg(m_label, said));
    setEnabled(evidence.found);
    setToolTip(evidence.found ? tr("Show the passage in the answer of %1", "seat label").arg(m_label) : QString());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    if (evidence.found)
        setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont EvidenceButton::stanceFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int EvidenceButton::textLeft() const
{
    return padding + pillWidth(fontMetrics(), m_label) + gap;
}

int EvidenceButton::heightOf(const QString &text, const QFont &font, int width) const
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, qMax(40, width), 100000, wrapped, text).height();
}

int EvidenceButton::heightForWidth(int width) const
{
    const int room = width - textLeft() - padding;
    return qMax(heightOf(m_stance, stanceFont(), room) + heightOf(m_quote, font(), room), fontMetrics().height() + 2) +
           2 * padding;
}

QSize EvidenceButton::sizeHint() const
{
    return {360, heightForWidth(360)};
}

QSize EvidenceButton::minimumSizeHint() const
{
    return {textLeft() + fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 2 * padding};
}

void EvidenceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor seat = seatColour(m_place, m_colour, palette());
    if (isEnabled() && (underMouse() || hasFocus() || isDown())) {
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(seatTint(seat, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    const QRect pill(padding, padding, pillWidth(fontMetrics(), m_label), fontMetrics().height() + 2);
    paintPill(painter, QStyle::visualRect(layoutDirection(), rect(), pill), m_label,
              isEnabled() ? seat : mixedColour(palette().color(QPalette::Base), palette().color(QPalette::Mid), 0.8f));
    const QRect room = rect().adjusted(textLeft(), padding, -padding, -padding);
    const int stanceHeight = heightOf(m_stance, stanceFont(), room.width());
    painter.setFont(stanceFont());
    painter.setPen(palette().color(QPalette::Active, QPalette::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), wrapped, m_stance);
    painter.setFont(font());
    if (!m_stance.isEmpty() || !isEnabled())
        painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room.adjusted(0, stanceHeight, 0, 0)), wrapped, m_quote);
}

} // namespace fusion
