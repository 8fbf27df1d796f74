// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/conversationtable.h"

#include "core/history/sqlconnection.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

const QString columns = u"c.id, c.title, c.pinned, c.updated_at, c.panel, "
                        "(SELECT count(*) FROM turn t WHERE t.conversation = c.id AND t.removed_at IS NULL), "
                        "(SELECT ifnull(sum(cost), 0) FROM spending s WHERE s.conversation = c.id), "
                        "(SELECT count(*) - count(cost) FROM spending s WHERE s.conversation = c.id), "
                        "c.folder, c.archived, c.touched"_s;

QJsonObject panelFrom(const QSqlQuery &row)
{
    return QJsonDocument::fromJson(row.value(4).toString().toUtf8()).object();
}

ConversationSummary summaryFrom(const QSqlQuery &row)
{
    return {
        .id = row.value(0).toString(),
        .title = row.value(1).toString(),
        .pinned = row.value(2).toBool(),
        .updatedAt = QDateTime::fromMSecsSinceEpoch(row.value(3).toLongLong(), QTimeZone::UTC),
        .turnCount = row.value(5).toInt(),
        .panelName = panelFrom(row).value(u"name"_s).toString(),
        .knownCost = {row.value(6).toLongLong()},
        .unpricedCalls = row.value(7).toInt(),
        .folder = row.value(8).toString(),
        .archived = row.value(9).toBool(),
    };
}

Result<void> changeEach(SqlConnection &sql, const QStringList &ids, const QString &assignment, const QVariant &value)
{
    for (const QString &id : ids) {
        if (auto changed = sql.exec(u"UPDATE conversation SET %1 = ? WHERE id = ?"_s.arg(assignment), {value, id}); !changed)
            return std::unexpected(changed.error());
    }
    return {};
}

} // namespace

Result<ConversationPage> conversationPage(SqlConnection &sql, const std::optional<ConversationMark> &after, int most)
{
    const QString behind = after ? u"AND (c.pinned, c.touched) < (?, ?) "_s : QString();
    const QVariantList values = after ? QVariantList{int(after->pinned), after->touched, most} : QVariantList{most};
    auto rows = sql.query(u"SELECT %1 FROM conversation c WHERE c.removed_at IS NULL %2"
                          "ORDER BY c.pinned DESC, c.touched DESC LIMIT ?"_s.arg(columns, behind),
                          values);
    if (!rows)
        return std::unexpected(rows.error());
    ConversationPage page;
    ConversationMark last;
    while (rows->next()) {
        page.conversations.push_back(summaryFrom(*rows));
        last = {.pinned = page.conversations.back().pinned, .touched = rows->value(10).toLongLong()};
    }
    if (page.conversations.size() == static_cast<size_t>(most))
        page.end = last;
    return page;
}

Result<std::vector<ConversationSummary>> conversationsWithIds(SqlConnection &sql, const QStringList &ids)
{
    std::vector<ConversationSummary> found;
    for (const QString &id : ids) {
        auto row = sql.query(u"SELECT %1 FROM conversation c WHERE c.id = ? AND c.removed_at IS NULL"_s.arg(columns), {id});
        if (!row)
            return std::unexpected(row.error());
        if (row->next())
            found.push_back(summaryFrom(*row));
    }
    return found;
}

Result<QStringList> conversationIds(SqlConnection &sql)
{
    auto rows = sql.query(u"SELECT id FROM conversation WHERE removed_at IS NULL"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList ids;
    while (rows->next())
        ids.append(rows->value(0).toString());
    return ids;
}

Result<std::optional<ConversationRow>> conversationRow(SqlConnection &sql, const QString &id)
{
    auto row = sql.query(u"SELECT %1 FROM conversation c WHERE c.id = ?"_s.arg(columns), {id});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return ConversationRow{.summary = summaryFrom(*row), .panel = panelFrom(*row)};
}

Result<void> setFolder(SqlConnection &sql, const QStringList &ids, const QString &folder)
{
    return changeEach(sql, ids, u"folder"_s, folder.simplified());
}

Result<void> setArchived(SqlConnection &sql, const QStringList &ids, bool archived)
{
    return changeEach(sql, ids, u"archived"_s, int(archived));
}

} // namespace fusion
