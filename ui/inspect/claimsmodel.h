// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/stances.h"
#include "core/chat/turn.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fusion {

/// What of the claims is shown, and in which order.
struct ClaimsChoice {
    enum class Only {
        All,
        Part,      ///< of one part
        Conflicts, ///< what seats take sides on
        OneSeat,   ///< what a single seat says
    };
    enum class Groups { None, Parts, Topics };

    Only only = Only::All;
    AnalysisPart part = AnalysisPart::Consensus;
    QString words = {}; ///< in the point, a stance or a quote, whatever their case
    Groups groups = Groups::None;

    bool operator==(const ClaimsChoice &) const = default;
};

/// The points of a map as a table: a row a point, a column a seat, in the cell what that seat does about the point. Rows that
/// head a group stand between where the choice asks for groups. Sorting by a column sorts inside the groups.
class ClaimsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum DataRole {
        StanceRole = Qt::UserRole, ///< Stance as int; empty in the first column
        GroupRole,                 ///< bool: the row heads a group
        ShinesRole,                ///< bool: the claim rests on the passage that the person selected
    };

    explicit ClaimsModel(QObject *parent = nullptr);

    void setTurn(const Turn &turn);
    void setChoice(const ClaimsChoice &choice);
    const ClaimsChoice &choice() const { return m_choice; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Marks the claims that rest on a passage of a seat's answer; returns their rows.
    std::vector<int> setPassage(int seat, Span passage);

    /// What a cell stands for; of the first column: all evidence of the point. Without passages: empty.
    std::vector<Evidence> evidenceAt(const QModelIndex &index) const;
    bool isGroup(int row) const { return !m_rows[static_cast<size_t>(row)].heading.isEmpty(); }
    const std::vector<StageAnswer> &seats() const { return m_seats; }
    int claims() const; ///< rows that are no headings
    int allClaims() const { return static_cast<int>(m_claims.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Claim {
        AnalysisPart part;
        AnalysisPoint point;
        size_t topic = 0;
        std::vector<Stance> stances; ///< by seat
        bool shines = false;
    };
    struct Row {
        size_t claim = 0;
        QString heading = {};
    };

    void readClaims(const Turn &turn);
    void findTopics();
    void fill();
    bool isShown(const Claim &claim) const;
    bool isBefore(const Claim &one, const Claim &other) const;
    QString headingOf(const Claim &claim) const;
    const Claim &claimAt(const QModelIndex &index) const;
    QString cellText(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;
    QString stanceText(const Claim &claim, int seat) const;

    std::vector<StageAnswer> m_seats; ///< label, colour and model only
    std::vector<Claim> m_claims;      ///< all, in the order of the map
    std::vector<Row> m_rows;
    std::optional<Analysis> m_topicsOf; ///< until somebody asks for the topics of its points
    ClaimsChoice m_choice;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace fusion
