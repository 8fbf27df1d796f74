// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/salvagedtables.h"

#include "core/history/sqlconnection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// Texts for searching and their index.
bool isDerivedTable(const QString &name)
{
    return name == "part"_L1 || name == "passage"_L1 || name.startsWith("passage_"_L1) || name.startsWith("sqlite_"_L1);
}

bool isOfType(const QVariant &value, const SalvagedTable::Column &column)
{
    if (!value.isValid())
        return column.mayBeNull || column.isRowId;
    const int type = value.typeId();
    if (column.type == "TEXT"_L1)
        return type == QMetaType::QString;
    if (column.type == "INTEGER"_L1)
        return type == QMetaType::LongLong;
    if (column.type == "BLOB"_L1)
        return type == QMetaType::QByteArray;
    return true;
}

/// Leaves below a page, in order; a tree that leads in circles ends.
void collectLeaves(const SqlitePages &pages, quint32 root, QSet<quint32> &seen, std::vector<quint32> &leaves)
{
    std::vector<quint32> open{root};
    while (!open.empty()) {
        const quint32 page = open.back();
        open.pop_back();
        if (page == 0 || page > pages.count() || seen.contains(page))
            continue;
        seen.insert(page);
        if (isTableLeaf(pages, page))
            leaves.push_back(page);
        for (const quint32 child : childrenOf(pages, page))
            open.push_back(child);
    }
}

} // namespace

bool SalvagedTable::fits(const SqliteRow &row) const
{
    const auto size = static_cast<size_t>(row.values.size());
    if (size == 0 || size > columns.size())
        return false;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (i < size ? !isOfType(row.values.at(static_cast<qsizetype>(i)), columns[i])
                     : !columns[i].hasDefault && !columns[i].mayBeNull)
            return false;
    }
    return true;
}

Result<SalvagedTables> SalvagedTables::of(SqlConnection &sql)
{
    SalvagedTables all;
    auto names = sql.query(u"SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"_s);
    if (!names)
        return std::unexpected(names.error());
    while (names->next())
        all.m_tables.push_back({.name = names->value(0).toString(), .columns = {}});
    for (SalvagedTable &table : all.m_tables) {
        table.isDerived = isDerivedTable(table.name);
        auto columns = sql.query(u"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info(?)"_s, {table.name});
        if (!columns)
            return std::unexpected(columns.error());
        while (columns->next()) {
            const QString type = columns->value(1).toString().toUpper();
            table.columns.push_back({.name = columns->value(0).toString(),
                                     .type = type,
                                     .mayBeNull = !columns->value(2).toBool(),
                                     .hasDefault = !columns->value(3).isNull(),
                                     .isRowId = columns->value(4).toInt() == 1 && type == "INTEGER"_L1});
        }
    }
    return all;
}

const SalvagedTable *SalvagedTables::find(const QString &name) const
{
    const auto found = std::ranges::find(m_tables, name, &SalvagedTable::name);
    return found == m_tables.end() ? nullptr : &*found;
}

const SalvagedTable *SalvagedTables::fitting(const SqliteRow &row) const
{
    const SalvagedTable *best = nullptr;
    for (const SalvagedTable &table : m_tables) {
        // The one with the fewest columns that are missing.
        if (table.fits(row) && (!best || table.columns.size() < best->columns.size()))
            best = &table;
    }
    return best;
}

std::vector<std::pair<quint32, const SalvagedTable *>> SalvagedTables::pagesOf(const SqlitePages &pages) const
{
    std::vector<std::pair<quint32, const SalvagedTable *>> found;
    QSet<quint32> seen;
    std::vector<quint32> schema;
    collectLeaves(pages, 1, seen, schema);
    for (const quint32 page : schema) {
        for (const SqliteRow &row : rowsOfLeaf(pages, page)) {
            // type, name, tbl_name, rootpage, sql
            const SalvagedTable *table =
                row.values.size() == 5 && row.values[0] == u"table"_s ? find(row.values[1].toString()) : nullptr;
            if (!table)
                continue;
            std::vector<quint32> leaves;
            collectLeaves(pages, row.values[3].toUInt(), seen, leaves);
            for (const quint32 leaf : leaves)
                found.emplace_back(leaf, table);
        }
    }
    return found;
}

} // namespace fusion
