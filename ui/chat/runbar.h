// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/panel/estimate.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace fusion {

class StageDot;

/// One line that says where a turn stands: seats, judge, synthesizer, time and money so far. Everything in it is computed
/// from the Turn; the clock between two events is the only thing it adds.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunBar(QWidget *parent = nullptr);

    /// A turn without seats empties the bar.
    void setTurn(const Turn &turn);
    void apply(const Turn &turn, const RunEvent &event);
    /// What the stages of the turn were expected to cost: for what is still to come.
    void setEstimate(const Estimate &estimate);

    QString statusText() const;
    QString figuresText() const;

signals:
    void goOnRequested();
    void stopRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void fitToWidth();
    void setFigures(const Turn &turn);
    void showStages(const Turn &turn);
    void showStatus();
    void announce(const QString &text);
    qint64 nowMs() const;
    QString statusNow() const;

    Turn m_turn; ///< without texts, so that keeping it is cheap
    QElapsedTimer m_sinceEvent;
    QTimer m_clock;
    QString m_announced;
    QString m_money;
    Estimate m_estimate;
    std::vector<StageDot *> m_dots;
    QBoxLayout *m_layout;
    QWidget *m_stages;
    QHBoxLayout *m_stageRow;
    QBoxLayout *m_words;
    QLabel *m_status;
    QLabel *m_figures;
    QPushButton *m_goOn;
    QPushButton *m_stop;
};

} // namespace fusion
