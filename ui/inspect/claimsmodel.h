// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fusion {

/// The judge's points as a table: a row a point, a column a seat, in the cell what that seat does about the point.
class ClaimsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum DataRole {
        SpeaksRole = Qt::UserRole, ///< bool: the seat has something to do with the point
        FoundRole,                 ///< bool: and its quote is in its answer
    };

    explicit ClaimsModel(QObject *parent = nullptr);

    void setTurn(const Turn &turn);
    /// Only the points of one part; empty: of all.
    void setPart(std::optional<AnalysisPart> part);

    /// What a cell stands for; of the first column: all evidence of the point. Without passages: empty.
    std::vector<Evidence> evidenceAt(const QModelIndex &index) const;
    std::vector<StageAnswer> seats() const { return m_seats; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        AnalysisPart part;
        AnalysisPoint point;
    };

    void fill();
    const Evidence *cell(const QModelIndex &index) const;
    QString cellText(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;

    std::vector<StageAnswer> m_seats; ///< label, colour and model only
    std::optional<Analysis> m_analysis;
    std::optional<AnalysisPart> m_part;
    std::vector<Row> m_rows;
};

} // namespace fusion
