// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/passagetable.h"

#include "core/history/passages.h"
#include "core/history/searchwords.h"

#include <map>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

using Place = std::pair<QString, int>; // part and position

/// Rows that a turn has, by their place; `text` is empty where it is not needed.
struct Row {
    qint64 id = 0;
    Passage passage;
};
using Rows = std::map<Place, Row>;

Result<Rows> rowsOf(SqlConnection &sql, const QString &turnId)
{
    auto rows = sql.query(u"SELECT id, part, position, label, model, text FROM passage WHERE turn = ?"_s, {turnId});
    if (!rows)
        return std::unexpected(rows.error());
    Rows found;
    while (rows->next()) {
        const Passage passage{.part = rows->value(1).toString(),
                              .position = rows->value(2).toInt(),
                              .label = rows->value(3).toString(),
                              .model = rows->value(4).toString(),
                              .text = rows->value(5).toString()};
        found[{passage.part, passage.position}] = {.id = rows->value(0).toLongLong(), .passage = passage};
    }
    return found;
}

/// The numbers that the texts of an older turn have: they tell which came first.
Result<std::map<Place, qint64>> olderNumbers(SqlConnection &sql, const QString &turnId)
{
    auto rows = sql.query(u"SELECT rowid, part, position FROM part WHERE turn = ?"_s, {turnId});
    if (!rows)
        return std::unexpected(rows.error());
    std::map<Place, qint64> numbers;
    while (rows->next())
        numbers[{rows->value(1).toString(), rows->value(2).toInt()}] = rows->value(0).toLongLong();
    return numbers;
}

Result<void> insert(SqlConnection &sql, const QString &turnId, const Passage &passage, std::optional<qint64> number)
{
    const QVariant null(QMetaType::fromType<qint64>()); // a null text would be kept as an empty one
    const QString words = wordsForIndex(passage.text);
    return sql
        .exec(u"INSERT INTO passage (id, turn, part, position, label, model, text, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
              {number ? QVariant(*number) : null, turnId, passage.part, passage.position, passage.label, passage.model,
               passage.text, words.isNull() ? null : QVariant(words)})
        .transform([](int) {});
}

Result<void> erase(SqlConnection &sql, qint64 id)
{
    return sql.exec(u"DELETE FROM passage WHERE id = ?"_s, {id}).transform([](int) {});
}

Result<void> keepFacts(SqlConnection &sql, const Turn &turn)
{
    const auto conflicts = turn.analysis ? turn.analysis->contradictions.size() : 0;
    return sql
        .exec(u"UPDATE turn SET panel_name = ?, cost = ?, conflicts = ?, indexed = 1 WHERE id = ?"_s,
              {turn.panelName, turn.knownCost().nanos, static_cast<qint64>(conflicts), turn.id})
        .transform([](int) {});
}

} // namespace

Result<void> keepPassages(SqlConnection &sql, const Turn &turn)
{
    const auto older = olderNumbers(sql, turn.id);
    Result<Rows> rows = older ? rowsOf(sql, turn.id) : std::unexpected(older.error());
    if (!rows)
        return std::unexpected(rows.error());
    for (const Passage &passage : passagesOf(turn)) {
        const Place place{passage.part, passage.position};
        std::optional<qint64> number;
        if (const auto before = rows->find(place); before != rows->end()) {
            const Row row = before->second;
            rows->erase(before);
            if (row.passage == passage)
                continue;
            if (auto erased = erase(sql, row.id); !erased)
                return erased;
            number = row.id;
        } else if (const auto old = older->find(place); old != older->end()) {
            number = old->second;
        }
        if (auto added = insert(sql, turn.id, passage, number); !added)
            return added;
    }
    for (const auto &[place, row] : *rows) {
        if (auto erased = erase(sql, row.id); !erased)
            return erased;
    }
    if (!older->empty()) {
        if (auto moved = sql.exec(u"DELETE FROM part WHERE turn = ?"_s, {turn.id}); !moved)
            return std::unexpected(moved.error());
    }
    return keepFacts(sql, turn);
}

Result<int> unindexedTurns(SqlConnection &sql)
{
    return sql.value(u"SELECT count(*) FROM turn WHERE indexed = 0"_s).transform([](const QVariant &count) {
        return count.toInt();
    });
}

Result<QStringList> nextUnindexed(SqlConnection &sql, int most)
{
    auto rows = sql.query(u"SELECT id FROM turn WHERE indexed = 0 ORDER BY rowid DESC LIMIT ?"_s, {most});
    if (!rows)
        return std::unexpected(rows.error());
    QStringList ids;
    while (rows->next())
        ids.append(rows->value(0).toString());
    return ids;
}

Result<void> leaveUnindexed(SqlConnection &sql, const QString &turnId)
{
    return sql.exec(u"UPDATE turn SET indexed = 2 WHERE id = ?"_s, {turnId}).transform([](int) {});
}

} // namespace fusion
