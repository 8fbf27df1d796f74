// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/sqlconnection.h"

#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// Primary result codes of SQLite, https://www.sqlite.org/rescode.html.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

bool isSurroundings(int code)
{
    constexpr std::array codes{Perm, Busy, Locked, NoMemory, ReadOnlyFile, IoError, Full, CannotOpen};
    return std::ranges::find(codes, code) != codes.end();
}

} // namespace

SqlConnection::SqlConnection()
    : m_name(u"history-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

SqlConnection::~SqlConnection()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &file, Mode mode)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection);
    QSqlDatabase &db = connection->m_db;
    db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    db.setDatabaseName(file);
    const QString readOnly = mode == Mode::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString();
    // Searching uses REGEXP: SQLite's LIKE knows no letter case outside ASCII.
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_ENABLE_REGEXP"_s + readOnly);
    if (!db.open())
        return std::unexpected(connection->failureFrom(db.lastError()));
    return connection;
}

Result<QSqlQuery> SqlConnection::query(const QString &sql, const QVariantList &values)
{
    m_foundDamage = false;
    m_mayWorkLater = false;
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(failureFrom(query.lastError()));
    for (const QVariant &value : values) {
        // QtSql makes NULL of a null string; to us it is an empty text.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(isNullText ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        return std::unexpected(failureFrom(query.lastError()));
    return query;
}

Result<int> SqlConnection::exec(const QString &sql, const QVariantList &values)
{
    return query(sql, values).transform([](const QSqlQuery &done) { return done.numRowsAffected(); });
}

Result<QVariant> SqlConnection::value(const QString &sql, const QVariantList &values)
{
    return query(sql, values).transform([](QSqlQuery rows) { return rows.next() ? rows.value(0) : QVariant(); });
}

Result<void> SqlConnection::transaction(const std::function<Result<void>()> &job)
{
    if (auto begun = exec(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    Result<void> done = job();
    if (done) {
        if (auto committed = exec(u"COMMIT"_s); !committed)
            done = std::unexpected(committed.error());
    }
    if (!done) {
        // What rolling back says must not hide why it was needed; SQLite may have done it already.
        const bool damage = m_foundDamage;
        const bool later = m_mayWorkLater;
        static_cast<void>(exec(u"ROLLBACK"_s));
        m_foundDamage = damage;
        m_mayWorkLater = later;
    }
    return done;
}

Failure SqlConnection::failureFrom(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_foundDamage = code == Corrupt || code == NotADatabase;
    m_mayWorkLater = isSurroundings(code);
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {.kind = FailureKind::Storage, .message = words, .retryable = m_mayWorkLater};
}

} // namespace fusion
