// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/stageanswer.h"

#include <QWidget>

class QLabel;

namespace fusion {

class Badge;
class ElidedLabel;
class StageDot;

/// The head of an answer: who speaks (seat, model, whether simulated), the state in shape and words, the figures, and in
/// plain words what went wrong.
class StageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StageHeader(QWidget *parent = nullptr);

    /// @param advice what else to do about a failure, beyond the usual next step; empty: nothing
    void setStage(const StageAnswer &stage, const QString &advice = {});
    /// Puts a control at the end of the first line.
    void addControl(QWidget *control);

signals:
    void doubleClicked();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QLayout *m_row;
    StageDot *m_dot;
    Badge *m_label;
    ElidedLabel *m_model;
    Badge *m_simulated;
    QLabel *m_state;
    QLabel *m_figures;
    QLabel *m_trouble;
};

/// Failure, interruption or cut of a stage, for people; empty where all is well.
QString troubleOf(const StageAnswer &stage);

} // namespace fusion
