// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/searchmodel.h"

#include "ui/history/hitdelegate.h"

namespace fusion {

void SearchModel::setHits(const std::vector<HistoryHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

const HistoryHit *SearchModel::hitAt(const QModelIndex &index) const
{
    const auto row = static_cast<size_t>(index.row());
    return index.isValid() && row < m_hits.size() ? &m_hits[row] : nullptr;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const HistoryHit *hit = hitAt(index);
    if (!hit)
        return {};
    switch (role) {
    case Qt::DisplayRole: return hit->snippet.text;
    case Qt::ToolTipRole: return hit->title.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "where something was found, the words there").arg(HitDelegate::placeOf(*hit), hit->snippet.text);
    default: return {};
    }
}

} // namespace fusion
