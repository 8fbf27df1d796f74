// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace fusion {

class ClaimsModel;

/// Claims by seats: which seat says what to which point. Filtered by kind and by words, grouped, sorted by a press on a column's
/// head (the third press brings the map's own order back). Enter or a click on a cell asks to see the passage; on a point, the
/// passages of all seats.
class ClaimsTable : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsTable(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    /// Lights up the claims that rest on a passage of a seat's answer; returns how many of those shown do.
    int showClaimsOf(int seat, Span passage);
    QTableView &table() { return *m_table; }

signals:
    void passagesRequested(const std::vector<fusion::Evidence> &evidence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeChoices();
    void choose();
    void sortBy(int column);
    void activate(const QModelIndex &index);
    void showCount();
    void fitColumns();
    void fitRows();

    ClaimsModel *m_model;
    QWidget *m_choices;
    QTableView *m_table;
    QComboBox *m_filter;
    QComboBox *m_groups;
    QLineEdit *m_words;
    QLabel *m_count;
    QLabel *m_legend;
    QLabel *m_missing;
    std::optional<Analysis> m_shown;
    QStringList m_labels;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace fusion
