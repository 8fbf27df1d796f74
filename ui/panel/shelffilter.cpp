// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/shelffilter.h"

#include "ui/panel/modelwords.h"
#include "ui/panel/shelfmodel.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

qint64 priceKey(const ModelInfo &model)
{
    return model.prices.output ? model.prices.output->femtos : std::numeric_limits<qint64>::max();
}

} // namespace

ShelfFilter::ShelfFilter(ShelfModel &shelf, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_shelf(shelf)
{
    setSourceModel(&shelf);
    sort(0);
}

void ShelfFilter::setQuery(const ShelfQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_words = query.words.toLower().split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void ShelfFilter::setOrder(ShelfOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    invalidate();
}

const ModelInfo &ShelfFilter::modelAt(const QModelIndex &index) const
{
    return m_shelf.modelAt(mapToSource(index).row());
}

bool ShelfFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ModelInfo &model = m_shelf.modelAt(row);
    if (!m_query.connection.isEmpty() && model.ref.connection != m_query.connection)
        return false;
    if (!m_query.maker.isEmpty() && makerWords(model) != m_query.maker)
        return false;
    if ((model.abilities & m_query.abilities) != m_query.abilities)
        return false;
    if (m_query.maxOutputPrice && (!model.prices.output || *model.prices.output > *m_query.maxOutputPrice))
        return false;
    const QString &text = m_shelf.searchText(row);
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

bool ShelfFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = left.row();
    const int b = right.row();
    if (m_shelf.isUsable(a) != m_shelf.isUsable(b))
        return m_shelf.isUsable(a);
    const ModelInfo &first = m_shelf.modelAt(a);
    const ModelInfo &second = m_shelf.modelAt(b);
    switch (m_order) {
    case ShelfOrder::AsListed: break;
    case ShelfOrder::Name:
        if (const int order = first.name.compare(second.name, Qt::CaseInsensitive); order != 0)
            return order < 0;
        break;
    case ShelfOrder::Price:
        if (priceKey(first) != priceKey(second))
            return priceKey(first) < priceKey(second);
        break;
    case ShelfOrder::Context:
        if (first.contextTokens != second.contextTokens)
            return first.contextTokens.value_or(0) > second.contextTokens.value_or(0);
        break;
    }
    return a < b;
}

} // namespace fusion
