// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/panelstatistics.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace fusion {

class History;

/// What one's own history says about the models: who agrees with whom, who stands alone, what each adds, and at what cost; with
/// advice and what that rests on. Reads the history, asks and sends nothing.
class StatisticsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StatisticsDialog(History &history, QWidget *parent = nullptr);

    void setStatistics(const PanelStatistics &statistics);
    QTableWidget &models() { return *m_models; }
    QTableWidget &pairs() { return *m_pairs; }
    QLabel &advice() { return *m_advice; }

private:
    void buildLayout();
    void fillModels(const PanelStatistics &statistics);
    void fillPairs(const PanelStatistics &statistics);

    QLabel *m_head;
    QLabel *m_advice;
    QTableWidget *m_models;
    QTableWidget *m_pairs;
};

} // namespace fusion
