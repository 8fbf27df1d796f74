// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/stageanswer.h"

#include <QWidget>

class QPainter;

namespace fusion {

/// The colour a stage goes by: the seat's, or the text's for judge and synthesizer.
QColor colourOfStage(const StageAnswer &stage, const QPalette &palette);

/// Draws a state as a shape that can be told apart without colour.
void paintStageSymbol(QPainter &painter, const QRectF &area, StageState state, const QColor &colour);

/// One stage as shape and colour, with its short name beside it where asked for.
class StageDot : public QWidget
{
    Q_OBJECT

public:
    explicit StageDot(QWidget *parent = nullptr);

    /// `caption` may be empty. Tool tip and accessible name say stage, model and state.
    void setStage(const StageAnswer &stage, const QString &caption = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int diameter() const;

    StageAnswer m_stage; ///< without its texts
    QString m_caption;
};

} // namespace fusion
