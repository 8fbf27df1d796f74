// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/slotpainter.h"

#include "ui/common/seatcolours.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::SlotCard)
};

constexpr int margin = 9;
constexpr int barWidth = 5;
constexpr int lineGap = 2;
constexpr qreal radius = 8;
constexpr int smallLines = 4; ///< maker, price, and two lines of a note

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.88);
    return smaller;
}

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// Breaks words into at most `most` lines; what does not fit ends in an ellipsis.
QStringList brokenInto(int most, const QString &words, const QFont &font, int width)
{
    QStringList lines;
    for (const QString &paragraph : words.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
            if (lines.size() == most) {
                lines.last() = QFontMetrics(font).elidedText(paragraph.mid(line.textStart()), Qt::ElideRight, width);
                layout.endLayout();
                return lines;
            }
        }
        layout.endLayout();
    }
    return lines;
}

class Painting
{
public:
    Painting(QPainter &painter, const QWidget &widget, const SlotLook &look)
        : m_painter(painter)
        , m_widget(widget)
        , m_look(look)
        , m_palette(widget.palette())
        , m_area(QRectF(widget.rect()).adjusted(1, 1, -1, -1))
    {
    }

    void run(int reserved)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintFrame();
        if (m_look.drop)
            paintDrop();
        else if (m_look.name.isEmpty())
            paintEmpty();
        else
            paintModel(reserved);
    }

private:
    QRect inner() const
    {
        return m_area.toRect().adjusted(margin + (m_look.name.isEmpty() ? 0 : barWidth), margin - 1, -margin, -margin + 1);
    }

    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(m_widget.layoutDirection(), m_area.toRect(), rect); }

    QPen framePen() const
    {
        if (m_look.drop)
            return QPen(m_look.drop->isAccepted ? m_palette.color(QPalette::Highlight) : refusalColour(m_palette), 2);
        if (m_look.isCarried)
            return QPen(m_palette.color(QPalette::Highlight), 2, Qt::DashLine);
        if (m_look.hasFocus)
            return QPen(m_palette.color(QPalette::Highlight), 2);
        return QPen(m_palette.color(QPalette::Mid), 1, m_look.name.isEmpty() ? Qt::DashLine : Qt::SolidLine);
    }

    void paintFrame()
    {
        QColor fill = m_look.name.isEmpty() ? QColor(Qt::transparent) : m_palette.color(QPalette::Base);
        if (m_look.drop)
            fill = seatTint(m_look.drop->isAccepted ? m_palette.color(QPalette::Highlight) : refusalColour(m_palette), m_palette);
        m_painter.setPen(framePen());
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(m_area, radius, radius);
        if (m_look.name.isEmpty() || m_look.drop)
            return;
        QPainterPath card;
        card.addRoundedRect(m_area.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        const QRect bar =
            mirrored(QRect(m_area.toRect().left(), m_area.toRect().top(), barWidth + 1, m_area.toRect().height() + 1));
        m_painter.save();
        m_painter.setClipPath(card);
        m_painter.fillRect(bar, m_look.isEnabled ? m_look.colour : m_palette.color(QPalette::Mid));
        m_painter.restore();
    }

    void text(const QRect &line, const QFont &font, const QColor &colour, const QString &words)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QString elided = m_painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width());
        const Qt::Alignment alignment = QStyle::visualAlignment(m_widget.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        m_painter.drawText(mirrored(line), static_cast<int>(alignment) | Qt::TextSingleLine, elided);
    }

    /// In the middle of the card, as many lines as it has room for.
    void wrapped(const QFont &font, const QColor &colour, const QString &words)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const int top = m_look.drop && !m_look.place.isEmpty() ? QFontMetrics(m_widget.font()).height() + margin + 3 : 3;
        const QRect area = m_area.toRect().adjusted(margin, top, -margin, -3);
        const int most = std::max(1, area.height() / QFontMetrics(font).lineSpacing());
        m_painter.drawText(area, static_cast<int>(Qt::AlignHCenter | (m_look.drop ? Qt::AlignTop : Qt::AlignVCenter)),
                           brokenInto(most, words, font, area.width()).join(u'\n'));
    }

    void paintDrop()
    {
        const PanelDrop &drop = *m_look.drop;
        QRect line = m_area.toRect().adjusted(margin + barWidth, margin - 1, -margin, 0);
        line.setHeight(QFontMetrics(boldFont(m_widget.font())).height());
        if (!m_look.place.isEmpty())
            paintBadge(line);
        if (!drop.isAccepted) {
            wrapped(smallFont(m_widget.font()), m_palette.color(QPalette::Text), drop.sentence);
            return;
        }
        QString words = m_look.name.isEmpty() || drop.isCopy || !drop.source ? Words::tr("Put here") : Words::tr("Swap");
        if (!m_look.name.isEmpty() && !drop.source)
            words = Words::tr("Replace %1", "a model by another").arg(m_look.name);
        if (!drop.sentence.isEmpty())
            words += u'\n' + drop.sentence;
        wrapped(smallFont(m_widget.font()), m_palette.color(QPalette::Text), words);
    }

    void paintEmpty()
    {
        const QString words = m_look.place.isEmpty()
                                  ? m_look.invitation
                                  : Words::tr("%1\n%2", "a place, an invitation").arg(m_look.place, m_look.invitation);
        wrapped(m_widget.font(), m_palette.color(QPalette::PlaceholderText), words);
    }

    /// The label on its own colour; returns where the name begins.
    int paintBadge(const QRect &line)
    {
        const QFont font = boldFont(smallFont(m_widget.font()));
        const int width = std::min(QFontMetrics(font).horizontalAdvance(m_look.place) + 12, line.width() / 2);
        const QRect badge = mirrored(QRect(line.left(), line.top(), std::max(width, line.height()), line.height()));
        const QColor colour = m_look.isEnabled ? m_look.colour : m_palette.color(QPalette::Mid);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRoundedRect(badge, 5, 5);
        m_painter.setFont(font);
        m_painter.setPen(readableOn(colour));
        m_painter.drawText(badge, Qt::AlignCenter,
                           QFontMetrics(font).elidedText(m_look.place, Qt::ElideRight, badge.width() - 6));
        return line.left() + badge.width() + 8;
    }

    void paintModel(int reserved)
    {
        const QFont font = boldFont(m_widget.font());
        const QFont small = smallFont(m_widget.font());
        const QColor strong = m_palette.color(m_look.isEnabled ? QPalette::Text : QPalette::PlaceholderText);
        const QColor quiet = m_palette.color(QPalette::PlaceholderText);
        QRect line = inner();
        line.setHeight(QFontMetrics(font).height());
        const int nameLeft = paintBadge(line);
        text(QRect(nameLeft, line.top(), line.right() - reserved - nameLeft, line.height()), font, strong, m_look.name);
        line.moveTop(line.bottom() + 1 + lineGap + 2);
        line.setHeight(QFontMetrics(small).height());
        for (const QString &words : {m_look.detail, m_look.price}) {
            text(line, small, quiet, words);
            line.moveTop(line.bottom() + 1 + lineGap);
        }
        for (const QString &words : brokenInto(2, m_look.note, small, line.width())) {
            text(line, small, m_look.isWarning ? refusalColour(m_palette) : quiet, words);
            line.moveTop(line.bottom() + 1);
        }
    }

    QPainter &m_painter;
    const QWidget &m_widget;
    const SlotLook &m_look;
    QPalette m_palette;
    QRectF m_area;
};

} // namespace

QColor refusalColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8f, 0x85) : QColor(0xb3, 0x26, 0x1e);
}

void paintSlot(QPainter &painter, const QWidget &widget, const SlotLook &look, int reserved)
{
    Painting(painter, widget, look).run(reserved);
}

int slotHeight(const QWidget &widget)
{
    return QFontMetrics(boldFont(widget.font())).height() + smallLines * QFontMetrics(smallFont(widget.font())).height() +
           3 * lineGap + 2 + 2 * margin;
}

} // namespace fusion
