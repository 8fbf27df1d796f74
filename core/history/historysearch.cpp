// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historysearch.h"

#include "core/history/passagetable.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int firstStep = 200; // what fills a list is soon there
constexpr int laterSteps = 2000;

/// The distinct values of an indexed column, by hopping from one to the next: there are few, however many rows.
QString distinctValues(const QString &column, const QString &table)
{
    return u"WITH RECURSIVE found(value) AS (SELECT min(%1) FROM %2 WHERE %1 > '' UNION ALL "
           "SELECT (SELECT min(%1) FROM %2 WHERE %1 > found.value) FROM found WHERE found.value IS NOT NULL) "
           "SELECT value FROM found WHERE value IS NOT NULL"_s.arg(column, table);
}

Result<QStringList> texts(SqlConnection &sql, const QString &statement)
{
    auto rows = sql.query(statement);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList list;
    while (rows->next())
        list.append(rows->value(0).toString());
    return list;
}

} // namespace

bool SearchRequest::isFiltered() const
{
    return !model.isEmpty() || !panel.isEmpty() || from.isValid() || until.isValid() || costAtLeast || onlyConflicts;
}

HistorySearch::HistorySearch(SearchRequest request)
    : m_request(std::move(request))
    , m_words(m_request.words)
    , m_stepSize(firstStep)
{
}

/// The numbers of the next texts that have the words, newest first.
HistorySearch::Condition HistorySearch::candidates(int most) const
{
    if (m_words.isEmpty())
        return {u"SELECT id FROM passage WHERE part = 'question' AND id < ? ORDER BY id DESC LIMIT ?"_s, {m_before, most}};
    return {u"SELECT rowid AS id FROM passage_index WHERE passage_index MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"_s,
            {m_words.matchExpression(), m_before, most}};
}

HistorySearch::Condition HistorySearch::filter() const
{
    Condition filter{u"c.removed_at IS NULL AND t.removed_at IS NULL"_s, {}};
    const auto demand = [&filter](const QString &sql, const QVariantList &values = {}) {
        filter.sql += u" AND "_s + sql;
        filter.values += values;
    };
    if (!m_request.model.isEmpty())
        demand(u"(p.model = ? OR (p.model = '' AND EXISTS (SELECT 1 FROM passage o WHERE o.turn = p.turn AND o.model = ?)))"_s,
               {m_request.model, m_request.model});
    if (!m_request.panel.isEmpty())
        demand(u"t.panel_name = ?"_s, {m_request.panel});
    if (m_request.from.isValid())
        demand(u"t.started_at >= ?"_s, {m_request.from.toMSecsSinceEpoch()});
    if (m_request.until.isValid())
        demand(u"t.started_at < ?"_s, {m_request.until.toMSecsSinceEpoch()});
    if (m_request.costAtLeast)
        demand(u"t.cost >= ?"_s, {m_request.costAtLeast->nanos});
    if (m_request.onlyConflicts)
        demand(u"t.conflicts > 0"_s);
    return filter;
}

Result<bool> HistorySearch::step(SqlConnection &sql)
{
    if (m_words.isEmpty() && !m_request.isFiltered())
        return false;
    const int most = std::exchange(m_stepSize, laterSteps);
    const Condition next = candidates(most);
    const Condition passes = filter();
    auto rows = sql.query(u"SELECT f.id, (%2) FROM (%1) f JOIN passage p ON p.id = f.id JOIN turn t ON t.id = p.turn "
                          "JOIN conversation c ON c.id = t.conversation ORDER BY f.id DESC"_s.arg(next.sql, passes.sql),
                          passes.values + next.values);
    if (!rows)
        return std::unexpected(rows.error());
    int seen = 0;
    std::vector<qint64> found;
    while (rows->next()) {
        ++seen;
        m_before = rows->value(0).toLongLong();
        if (!rows->value(1).toBool())
            continue;
        if (m_result.hits.size() + found.size() == static_cast<size_t>(m_request.limit)) {
            m_result.hasMore = true;
            break;
        }
        found.push_back(m_before);
    }
    for (const qint64 id : found) {
        if (auto taken = take(sql, id); !taken)
            return std::unexpected(taken.error());
    }
    if (seen == most && !m_result.hasMore)
        return true;
    return unindexedTurns(sql).transform([this](int count) {
        m_result.unindexed = count;
        return false;
    });
}

Result<void> HistorySearch::take(SqlConnection &sql, qint64 id)
{
    auto row = sql.query(u"SELECT t.conversation, t.id, c.title, p.part, p.position, p.label, p.model, t.started_at, p.text "
                         "FROM passage p JOIN turn t ON t.id = p.turn JOIN conversation c ON c.id = t.conversation "
                         "WHERE p.id = ?"_s,
                         {id});
    if (!row)
        return std::unexpected(row.error());
    if (row->next())
        m_result.hits.push_back({
            .conversationId = row->value(0).toString(),
            .turnId = row->value(1).toString(),
            .title = row->value(2).toString(),
            .part = row->value(3).toString(),
            .position = row->value(4).toInt(),
            .label = row->value(5).toString(),
            .model = row->value(6).toString(),
            .at = QDateTime::fromMSecsSinceEpoch(row->value(7).toLongLong(), QTimeZone::UTC),
            .snippet = snippetAround(row->value(8).toString(), m_words),
        });
    return {};
}

Result<SearchChoices> searchChoices(SqlConnection &sql)
{
    const auto models = texts(sql, distinctValues(u"model"_s, u"passage"_s));
    const auto panels = models ? texts(sql, distinctValues(u"panel_name"_s, u"turn"_s)) : models;
    if (!panels)
        return std::unexpected(panels.error());
    return SearchChoices{.models = *models, .panels = *panels};
}

} // namespace fusion
