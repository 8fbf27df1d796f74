// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/turnsources.h"

#include <QAbstractListModel>

#include <vector>

namespace fusion {

/// The pages and hits that a turn's seats used, and below them what each point of the map rests on. Rows have the tones of
/// TraceModel, so that the same delegate draws them.
class SourcesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SourcesModel(QObject *parent = nullptr);

    /// False: it is what is shown already.
    bool setSources(const Turn &turn, const TurnSources &sources);

    /// The page of a row; empty where it is none.
    QString urlAt(const QModelIndex &index) const;
    /// The passages of a row: of a point, or of all points that rest on a page.
    std::vector<Evidence> evidenceAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        QString text;
        int tone = 0;
        QString url = {};
        std::vector<Evidence> evidence = {};

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> m_rows;
};

} // namespace fusion
