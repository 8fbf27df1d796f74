// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/estimate.h"
#include "core/panel/panel.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace fusion {

class Catalog;
class EstimateView;

/// One line above the composer: who will answer, who judges and writes, and about what it costs. Opens the builder.
class PanelSummary : public QWidget
{
    Q_OBJECT

public:
    explicit PanelSummary(const Catalog &catalog, QWidget *parent = nullptr);

    void setPanel(const Panel &panel);
    /// Why the panel cannot be asked; empty if it can.
    void setObstacles(const QStringList &obstacles);
    /// What the question in the composer may cost with this panel.
    /// @param warn it may cost more than the person wants to be warned of
    void setEstimate(const Estimate &estimate, bool warn);
    QString text() const;
    QString costText() const;

signals:
    void activated();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPanel();
    /// The cost stands beside the panel where both fit on one line, otherwise below it.
    void fitToWidth();
    QString nameOf(const ModelSettings &settings) const;

    const Catalog &m_catalog;
    Panel m_panel;
    QStringList m_obstacles;
    QBoxLayout *m_words;
    QLabel *m_text;
    QToolButton *m_cost;
    EstimateView *m_details;
    QPushButton *m_change;
};

} // namespace fusion
