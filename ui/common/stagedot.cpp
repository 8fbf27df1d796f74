// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/stagedot.h"

#include "core/words/stagewords.h"
#include "ui/common/seatcolours.h"

#include <QPainter>
#include <QStyle>

namespace fusion {

namespace {
constexpr int gap = 5;
}

QColor colourOfStage(const StageAnswer &stage, const QPalette &palette)
{
    return stage.stage.kind == StageKind::Seat ? seatColour(stage.stage.seat, stage.colour, palette)
                                               : palette.color(QPalette::WindowText);
}

void paintStageSymbol(QPainter &painter, const QRectF &area, StageState state, const QColor &colour)
{
    const qreal line = area.width() * 0.16;
    const QRectF shape = area.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const QRectF inner = shape.adjusted(line, line, -line, -line);
    const auto pie = [&](int startDegrees, int spanDegrees) {
        painter.setPen(QPen(colour, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(shape);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(inner.adjusted(-line / 2, -line / 2, line / 2, line / 2), startDegrees * 16, spanDegrees * 16);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case StageState::Waiting: painter.drawEllipse(shape); break;
    case StageState::Queued:
        painter.setPen(QPen(colour, line, Qt::DotLine, Qt::RoundCap));
        painter.drawEllipse(shape);
        break;
    case StageState::Streaming: pie(90, -180); break;
    case StageState::Late: pie(90, -270); break;
    case StageState::Answered:
        painter.setBrush(colour);
        painter.drawEllipse(shape);
        break;
    case StageState::Failed:
        painter.setPen(QPen(colour, line * 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    case StageState::Stopped:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(inner, 1.5, 1.5);
        break;
    case StageState::Interrupted:
        painter.setPen(QPen(colour, line * 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(area.left() + area.width() * 0.33, inner.top()),
                         QPointF(area.left() + area.width() * 0.33, inner.bottom()));
        painter.drawLine(QPointF(area.left() + area.width() * 0.67, inner.top()),
                         QPointF(area.left() + area.width() * 0.67, inner.bottom()));
        break;
    case StageState::Skipped:
        painter.drawLine(QPointF(inner.left(), area.center().y()), QPointF(inner.right(), area.center().y()));
        break;
    }
}

StageDot::StageDot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StageDot::setStage(const StageAnswer &stage, const QString &caption)
{
    const QString name =
        stage.modelName.isEmpty()
            ? tr("%1: %2", "stage, its state").arg(nameOfStage(stage), wordsForStage(stage))
            : tr("%1, %2: %3", "stage, model, its state").arg(nameOfStage(stage), stage.modelName, wordsForStage(stage));
    if (accessibleName() == name && m_caption == caption && m_stage.colour == stage.colour && m_stage.state == stage.state)
        return;
    const bool resized = m_caption != caption;
    m_stage = {};
    m_stage.stage = stage.stage;
    m_stage.colour = stage.colour;
    m_stage.state = stage.state;
    m_caption = caption;
    setAccessibleName(name);
    setToolTip(name.toHtmlEscaped());
    if (resized)
        updateGeometry();
    update();
}

int StageDot::diameter() const
{
    return qRound(fontMetrics().height() * 0.72);
}

QSize StageDot::sizeHint() const
{
    const int text = m_caption.isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(m_caption);
    return {diameter() + text + 2, fontMetrics().height() + 2};
}

void StageDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = diameter();
    const QRect dot = QStyle::visualRect(layoutDirection(), rect(), QRect(1, (height() - size) / 2, size, size));
    paintStageSymbol(painter, dot, m_stage.state, colourOfStage(m_stage, palette()));
    if (m_caption.isEmpty())
        return;
    painter.setPen(palette().color(m_stage.state == StageState::Waiting ? QPalette::PlaceholderText : QPalette::WindowText));
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(size + 1 + gap, 0, 0, 0));
    painter.drawText(text, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), m_caption);
}

} // namespace fusion
