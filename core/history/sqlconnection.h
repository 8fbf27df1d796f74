// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

namespace fusion {

/// One connection to an SQLite file; closes when destroyed. Used on the thread that made it, and the only connection to
/// that file in any process that writes (SQLite before 3.51.3 can damage a WAL file that two write to at once).
class SqlConnection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<SqlConnection>> open(const QString &file, Mode mode);
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {});
    /// How many rows it changed.
    Result<int> exec(const QString &sql, const QVariantList &values = {});
    /// First column of the first row; an invalid variant if there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// All of `job` or nothing of it.
    Result<void> transaction(const std::function<Result<void>()> &job);

    /// The last failure says that the file is not a sound database.
    bool foundDamage() const { return m_foundDamage; }
    /// The last failure lies in the surroundings (disk full, locked, read-only, I/O): the same may work later.
    bool mayWorkLater() const { return m_mayWorkLater; }

private:
    SqlConnection();
    Failure failureFrom(const QSqlError &error);

    QString m_name;
    QSqlDatabase m_db;
    bool m_foundDamage = false;
    bool m_mayWorkLater = false;
};

} // namespace fusion
