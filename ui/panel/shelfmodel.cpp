// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/shelfmodel.h"

#include "core/catalog/catalog.h"
#include "core/panel/adapt.h"
#include "ui/panel/modelwords.h"
#include "ui/panel/panelmime.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace fusion {

ShelfModel::ShelfModel(const Catalog &catalog, ConnectionLookup connections, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
    , m_connections(std::move(connections))
{
    connect(&catalog, &Catalog::changed, this, &ShelfModel::reload);
    reload();
}

bool ShelfModel::canAsk(const QString &connection) const
{
    const ConnectionState state = m_connections ? m_connections(connection) : ConnectionState{.exists = true};
    return state.exists && (!state.needsKey || state.hasKey);
}

void ShelfModel::reload()
{
    beginResetModel();
    m_rows.clear();
    QHash<QString, bool> usable;
    for (ModelInfo &model : m_catalog.models()) {
        if (!model.writesText)
            continue;
        const QString connection = model.ref.connection;
        if (!usable.contains(connection))
            usable[connection] = canAsk(connection);
        QString searchText = QString(model.name + u'\n' + model.ref.id + u'\n' + makerWords(model)).toLower();
        m_rows.push_back({.model = std::move(model), .searchText = std::move(searchText), .isUsable = usable[connection]});
    }
    endResetModel();
}

void ShelfModel::refreshConnections()
{
    for (Row &row : m_rows)
        row.isUsable = canAsk(row.model.ref.connection);
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QStringList ShelfModel::connections() const
{
    QStringList list;
    for (const Row &row : m_rows) {
        if (list.isEmpty() || (list.last() != row.model.ref.connection && !list.contains(row.model.ref.connection)))
            list.append(row.model.ref.connection);
    }
    return list;
}

QStringList ShelfModel::makers() const
{
    QSet<QString> makers;
    for (const Row &row : m_rows) {
        if (!row.model.maker.isEmpty())
            makers.insert(makerWords(row.model));
    }
    QStringList list(makers.begin(), makers.end());
    list.sort(Qt::CaseInsensitive);
    return list;
}

int ShelfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

/// With what could take the place of a model that goes.
QString ShelfModel::spoken(const ModelInfo &model) const
{
    QString text = spokenModel(model);
    if (model.gate)
        text += u'\n' + sentenceFor(Misfit::NotForThisKey, model, replacementFor(model, m_catalog, m_connections));
    if (!model.expiresAt.isValid())
        return text;
    const Misfit why = model.isWithdrawn() ? Misfit::Withdrawn : Misfit::Expiring;
    return text + u'\n' + sentenceFor(why, model, replacementFor(model, m_catalog, m_connections));
}

QVariant ShelfModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ModelInfo &model = modelAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return model.name.isEmpty() ? model.ref.id : model.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return spoken(model);
    case UsableRole: return isUsable(index.row());
    default: return {};
    }
}

Qt::ItemFlags ShelfModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QStringList ShelfModel::mimeTypes() const
{
    return {modelMimeType};
}

QMimeData *ShelfModel::mimeData(const QModelIndexList &indexes) const
{
    return indexes.isEmpty() ? nullptr : mimeOfModel(modelAt(indexes.first().row()).ref).release();
}

} // namespace fusion
