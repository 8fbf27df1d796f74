// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/salvage.h"

#include "core/chat/conversation.h"
#include "core/history/salvagedtables.h"
#include "core/history/sqlconnection.h"
#include "core/history/sqlitepages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <map>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::Salvage)

public:
    static QString recovered(const QString &question)
    {
        return tr("Recovered: %1", "title of a conversation whose own title is lost").arg(question);
    }
};

/// Puts rows into the fresh tables. What a constraint refuses is passed over.
class Filler
{
public:
    Filler(SqlConnection &sql, const SalvagedTables &tables)
        : m_sql(sql)
        , m_tables(tables)
    {
    }

    Result<void> take(const SqlitePages &pages)
    {
        const QSet<quint32> free = pages.freePages();
        QSet<quint32> done;
        for (const auto &[page, table] : m_tables.pagesOf(pages)) {
            done.insert(page);
            if (auto taken = takeLeaf(pages, page, table); !taken)
                return taken;
        }
        // Leaves that no tree leads to any more: their rows tell by their shape where they belong.
        for (quint32 page = 1; page <= pages.count(); ++page) {
            if (done.contains(page) || free.contains(page) || !isTableLeaf(pages, page))
                continue;
            if (auto taken = takeLeaf(pages, page, nullptr); !taken)
                return taken;
        }
        return {};
    }

private:
    Result<void> takeLeaf(const SqlitePages &pages, quint32 page, const SalvagedTable *table)
    {
        for (const SqliteRow &row : rowsOfLeaf(pages, page)) {
            const SalvagedTable *into = table && table->fits(row) ? table : table ? nullptr : m_tables.fitting(row);
            if (!into || into->isDerived)
                continue;
            if (auto inserted = insert(*into, row); !inserted)
                return inserted;
        }
        return {};
    }

    Result<void> insert(const SalvagedTable &table, const SqliteRow &row)
    {
        QStringList columns;
        QStringList places;
        QVariantList values;
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const bool isId = table.columns.at(i).isRowId && !row.values.at(i).isValid();
            columns += table.columns.at(i).name;
            places += u"?"_s;
            values += isId ? QVariant(row.id) : row.values.at(i);
        }
        const auto done = m_sql.exec(
            u"INSERT OR IGNORE INTO \"%1\" (%2) VALUES (%3)"_s.arg(table.name, columns.join(u','), places.join(u',')), values);
        // Only the surroundings (a full disk) end the rescue; a row that does not fit is one row.
        if (!done && m_sql.mayWorkLater())
            return std::unexpected(done.error());
        return {};
    }

    SqlConnection &m_sql;
    const SalvagedTables &m_tables;
};

Result<void> run(SqlConnection &sql, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = sql.exec(statement); !done)
            return std::unexpected(done.error());
    }
    return {};
}

/// What turns and conversations that lost their own row can still say of themselves.
class Mender
{
public:
    explicit Mender(SqlConnection &sql)
        : m_sql(sql)
    {
    }

    Result<Salvaged> mend()
    {
        Result<void> done =
            run(m_sql, {
                           u"DELETE FROM event WHERE NOT json_valid(json)"_s,
                           u"UPDATE turn SET value = NULL, value_seq = 0 WHERE value IS NOT NULL AND NOT json_valid(value)"_s,
                       });
        if (done)
            done = remakeTurns();
        if (done)
            done = remakeConversations();
        if (done)
            done = fillEmptyTurns();
        if (done) {
            done = run(
                m_sql,
                {
                    u"DELETE FROM attachment WHERE hash NOT IN (SELECT hash FROM file) OR turn NOT IN (SELECT id FROM turn)"_s,
                    u"DELETE FROM file WHERE hash NOT IN (SELECT hash FROM attachment)"_s,
                    u"DELETE FROM event WHERE turn NOT IN (SELECT id FROM turn)"_s,
                    // What followed a turn that is gone follows the one before it.
                    uR"(UPDATE turn SET parent = ifnull((SELECT before.id FROM turn before
                            WHERE before.conversation = turn.conversation AND before.position < turn.position
                            ORDER BY before.position DESC LIMIT 1), '')
                        WHERE parent <> '' AND parent NOT IN (SELECT id FROM turn))"_s,
                });
        }
        return done.and_then([this] { return count(); });
    }

private:
    /// Events whose turn is lost: the first of them says what was asked.
    Result<void> remakeTurns()
    {
        // Of each the first: with one min() the other columns are of the same row.
        auto rows =
            m_sql.query(u"SELECT turn, json, min(seq) FROM event WHERE turn NOT IN (SELECT id FROM turn) GROUP BY turn"_s);
        if (!rows)
            return std::unexpected(rows.error());
        std::map<QString, QJsonObject> first;
        while (rows->next())
            first[rows->value(0).toString()] = QJsonDocument::fromJson(rows->value(1).toString().toUtf8()).object();
        for (const auto &[id, event] : first) {
            const QString question = event[u"question"_s].toString();
            if (question.isEmpty()) {
                ++m_lost;
                continue;
            }
            const auto at = QDateTime::fromString(event[u"started_at"_s].toString(), Qt::ISODateWithMs);
            const auto made = m_sql.exec(
                u"INSERT OR IGNORE INTO turn (id, conversation, position, state, is_open, question, started_at) VALUES (?, ?, 0, 'running', 1, ?, ?)"_s,
                {id, u"recovered-"_s + id, question, at.isValid() ? at.toMSecsSinceEpoch() : 0});
            if (!made)
                return std::unexpected(made.error());
        }
        return {};
    }

    Result<void> remakeConversations()
    {
        auto rows = m_sql.query(u"SELECT conversation, question, started_at, min(position) FROM turn WHERE conversation NOT IN "
                                "(SELECT id FROM conversation) GROUP BY conversation"_s);
        if (!rows)
            return std::unexpected(rows.error());
        std::vector<QVariantList> lost;
        while (rows->next())
            lost.push_back({rows->value(0), rows->value(1), rows->value(2)});
        for (const QVariantList &row : lost) {
            const auto made = m_sql.exec(u"INSERT INTO conversation (id, title, created_at, updated_at, touched) "
                                         "VALUES (?, ?, ?, ?, (SELECT ifnull(max(touched), 0) + 1 FROM conversation))"_s,
                                         {row[0], Words::recovered(titleFromQuestion(row[1].toString())), row[2], row[2]});
            if (!made)
                return std::unexpected(made.error());
        }
        return {};
    }

    /// A turn without value and without its first event: the question is all that is left of it.
    Result<void> fillEmptyTurns()
    {
        auto rows = m_sql.query(u"SELECT id, question, started_at FROM turn WHERE value IS NULL AND NOT EXISTS "
                                "(SELECT 1 FROM event WHERE event.turn = turn.id AND seq = 1)"_s);
        if (!rows)
            return std::unexpected(rows.error());
        std::vector<QVariantList> bare;
        while (rows->next())
            bare.push_back({rows->value(0), rows->value(1), rows->value(2)});
        for (const QVariantList &row : bare) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(row[2].toLongLong(), QTimeZone::UTC);
            const QJsonObject value{{u"id"_s, row[0].toString()},
                                    {u"question"_s, row[1].toString()},
                                    {u"state"_s, u"interrupted"_s},
                                    {u"started_at"_s, at.toString(Qt::ISODateWithMs)}};
            const auto kept = m_sql.exec(
                u"UPDATE turn SET value = ?, state = 'interrupted', is_open = 0, value_seq = 9223372036854775807 WHERE id = ?"_s,
                {QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)), row[0]});
            if (!kept)
                return std::unexpected(kept.error());
        }
        return {};
    }

    Result<Salvaged> count()
    {
        const auto conversations = m_sql.value(u"SELECT count(*) FROM conversation"_s);
        const auto turns = m_sql.value(u"SELECT count(*) FROM turn"_s);
        if (!conversations || !turns)
            return std::unexpected((conversations ? turns : conversations).error());
        return Salvaged{.conversations = conversations->toInt(), .turns = turns->toInt(), .lostTurns = m_lost};
    }

    SqlConnection &m_sql;
    int m_lost = 0;
};

} // namespace

Result<Salvaged> salvage(const QString &damagedFile, SqlConnection &fresh)
{
    const std::optional<SqlitePages> pages = SqlitePages::read(damagedFile);
    if (!pages)
        return Salvaged{};
    const auto tables = SalvagedTables::of(fresh);
    if (!tables)
        return std::unexpected(tables.error());
    if (auto off = fresh.exec(u"PRAGMA foreign_keys = OFF"_s); !off)
        return std::unexpected(off.error());
    Salvaged salvaged;
    const Result<void> done = fresh.transaction([&]() -> Result<void> {
        if (auto filled = Filler(fresh, *tables).take(*pages); !filled)
            return filled;
        return Mender(fresh).mend().transform([&](const Salvaged &count) { salvaged = count; });
    });
    const auto on = fresh.exec(u"PRAGMA foreign_keys = ON"_s);
    if (!done || !on)
        return std::unexpected((done ? on.error() : done.error()));
    return salvaged;
}

} // namespace fusion
