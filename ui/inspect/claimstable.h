// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QTableView;

namespace fusion {

class ClaimsModel;

/// Claims by seats: which seat says what to which point, with a filter for the parts. Enter or a click on a cell asks to
/// see the passage; on a point, the passages of all seats.
class ClaimsTable : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsTable(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    QTableView &table() { return *m_table; }

signals:
    void passagesRequested(const std::vector<fusion::Evidence> &evidence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void fitColumns();

    ClaimsModel *m_model;
    QTableView *m_table;
    QComboBox *m_filter;
    QLabel *m_missing;
};

} // namespace fusion
