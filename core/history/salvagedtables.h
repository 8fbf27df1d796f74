// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/history/sqlitepages.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace fusion {

class SqlConnection;

/// A table as the newest schema declares it, to tell rows by.
struct SalvagedTable {
    struct Column {
        QString name;
        QString type;
        bool mayBeNull = false;
        bool hasDefault = false; ///< rows from before it was added end earlier
        bool isRowId = false;
    };

    QString name;
    std::vector<Column> columns;
    bool isDerived = false; ///< made anew from others

    /// The row has the types that the columns want, and no column that it lacks must be there.
    bool fits(const SqliteRow &row) const;
};

/// All tables of a schema.
class SalvagedTables
{
public:
    static Result<SalvagedTables> of(SqlConnection &sql);

    /// The table whose rows look like this one; null if there is none.
    const SalvagedTable *fitting(const SqliteRow &row) const;
    /// Leaves that the file's own list of tables leads to.
    std::vector<std::pair<quint32, const SalvagedTable *>> pagesOf(const SqlitePages &pages) const;

private:
    const SalvagedTable *find(const QString &name) const;

    std::vector<SalvagedTable> m_tables;
};

} // namespace fusion
