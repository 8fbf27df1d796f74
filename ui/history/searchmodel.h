// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historysearch.h"

#include <QAbstractListModel>

namespace fusion {

/// What a search found, newest first.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(const std::vector<HistoryHit> &hits);
    /// Null for a row that is not there.
    const HistoryHit *hitAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the snippet.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<HistoryHit> m_hits;
};

} // namespace fusion
