// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace fusion {

class StageDot;

/// What is shown where the answer will stand, until it begins: every stage with its state, one a line.
class StageProgress : public QWidget
{
    Q_OBJECT

public:
    explicit StageProgress(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);

private:
    struct Row {
        StageDot *dot;
        QLabel *name;
        QLabel *state;
    };

    void show(Row &row, const StageAnswer &stage);

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace fusion
