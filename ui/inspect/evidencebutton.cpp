// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/evidencebutton.h"

#include "ui/common/badge.h"
#include "ui/common/card.h"
#include "ui/common/seatcolours.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

namespace fusion {

namespace {

constexpr int padding = 5;
constexpr int gap = 8;

/// Lines of a width, broken between words and only inside one that is longer than a line. QPainter's own flags know one or the
/// other. Returns the height; paints where there is a painter.
int layLines(const QString &text, const QFont &font, int width, Qt::LayoutDirection direction, QPainter *painter = nullptr,
             QPoint at = {})
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeading));
    option.setTextDirection(Qt::LayoutDirectionAuto); // the words' own: a quote may be of any language
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(40, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return qCeil(height);
}

} // namespace

EvidenceButton::EvidenceButton(const Evidence &evidence, const StageAnswer &seat, QWidget *parent, const QString &owner)
    : QAbstractButton(parent)
    , m_label(seat.label)
    , m_colour(seat.colour)
    , m_place(seat.stage.seat)
    , m_stance(evidence.stance.simplified())
{
    const QString quote = evidence.quote.simplified();
    if (!quote.isEmpty() && evidence.found)
        m_quote = tr("“%1”", "a quote").arg(quote);
    else if (!quote.isEmpty() && !owner.isEmpty())
        m_quote =
            tr("“%1” (misattributed: not found in the answer, it stands in that of %2)", "a quote, a seat").arg(quote, owner);
    else if (!quote.isEmpty())
        m_quote = tr("“%1” (not found in the answer)", "a quote").arg(quote);
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
    // Not Minimum: that would ask for the height at the width of the size hint, whatever the width is.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
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
    return text.isEmpty() ? 0 : layLines(text, font, width, layoutDirection());
}

int EvidenceButton::heightForWidth(int width) const
{
    const int room = width - textLeft() - padding;
    return qMax(heightOf(m_stance, stanceFont(), room) + heightOf(m_quote, font(), room), fontMetrics().height() + 2) +
           2 * padding;
}

QSize EvidenceButton::sizeHint() const
{
    return {360, minimumSizeHint().height()}; // the height follows from the width
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
    const QPoint place = QStyle::visualRect(layoutDirection(), rect(), room).topLeft();
    painter.setPen(palette().color(QPalette::Active, QPalette::Text));
    if (!m_stance.isEmpty())
        layLines(m_stance, stanceFont(), room.width(), layoutDirection(), &painter, place);
    if (!m_stance.isEmpty() || !isEnabled())
        painter.setPen(palette().color(QPalette::PlaceholderText));
    layLines(m_quote, font(), room.width(), layoutDirection(), &painter, place + QPoint(0, stanceHeight));
}

} // namespace fusion
