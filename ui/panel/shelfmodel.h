// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelinfo.h"
#include "core/panel/fit.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace fusion {

class Catalog;

/// The catalog's models as rows that can be dragged. Values only; what cannot be asked for lack of a key is marked.
class ShelfModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { UsableRole = Qt::UserRole };

    ShelfModel(const Catalog &catalog, ConnectionLookup connections, QObject *parent = nullptr);

    /// Cheaper than a variant: painting and filtering thousands of rows ask for this.
    const ModelInfo &modelAt(int row) const { return m_rows[static_cast<size_t>(row)].model; }
    bool isUsable(int row) const { return m_rows[static_cast<size_t>(row)].isUsable; }
    /// Name, id and maker in lower case.
    const QString &searchText(int row) const { return m_rows[static_cast<size_t>(row)].searchText; }

    QStringList connections() const;
    QStringList makers() const; ///< sorted, without empty ones
    /// Keys or connections changed.
    void refreshConnections();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Row {
        ModelInfo model;
        QString searchText;
        bool isUsable = true;
    };
    void reload();
    bool canAsk(const QString &connection) const;
    QString spoken(const ModelInfo &model) const;

    const Catalog &m_catalog;
    ConnectionLookup m_connections;
    std::vector<Row> m_rows;
};

} // namespace fusion
