// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/panel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fusion {

class Catalog;

/// One line above the composer: who will answer, who judges and writes, and about what it costs. Opens the builder.
class PanelSummary : public QWidget
{
    Q_OBJECT

public:
    explicit PanelSummary(const Catalog &catalog, QWidget *parent = nullptr);

    void setPanel(const Panel &panel);
    /// Why the panel cannot be asked; empty if it can.
    void setObstacles(const QStringList &obstacles);
    QString text() const;

signals:
    void activated();

private:
    void showPanel();
    QString nameOf(const ModelSettings &settings) const;

    const Catalog &m_catalog;
    Panel m_panel;
    QStringList m_obstacles;
    QLabel *m_text;
    QPushButton *m_change;
};

} // namespace fusion
