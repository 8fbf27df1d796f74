// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelinfo.h"

#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

#include <optional>

namespace fusion {

class ShelfModel;

/// What the shelf is to show. Empty members do not narrow.
struct ShelfQuery {
    QString words; ///< all of them have to occur in name, id or maker
    QString connection;
    QString maker;
    Abilities abilities;
    std::optional<UnitPrice> maxOutputPrice; ///< a model of unknown price is not shown

    bool operator==(const ShelfQuery &) const = default;
};

enum class ShelfOrder { AsListed, Name, Price, Context };

/// Narrows and sorts the shelf. What can be asked comes before what lacks a key.
class ShelfFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ShelfFilter(ShelfModel &shelf, QObject *parent = nullptr);

    const ShelfQuery &query() const { return m_query; }
    void setQuery(const ShelfQuery &query);
    void setOrder(ShelfOrder order);

    const ModelInfo &modelAt(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ShelfModel &m_shelf;
    ShelfQuery m_query;
    QStringList m_words;
    ShelfOrder m_order = ShelfOrder::AsListed;
};

} // namespace fusion
