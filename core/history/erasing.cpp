// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/erasing.h"

#include "core/history/sqlconnection.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fusion {

Result<int> eraseRemoved(SqlConnection &sql)
{
    const auto nameless = sql.exec(u"UPDATE spending SET conversation = '' WHERE conversation IN "
                                   "(SELECT id FROM conversation WHERE removed_at IS NOT NULL)"_s);
    if (!nameless)
        return nameless;
    const auto erased = sql.exec(u"DELETE FROM conversation WHERE removed_at IS NOT NULL"_s);
    if (!erased)
        return erased;
    const auto drafts =
        sql.exec(u"DELETE FROM draft WHERE conversation <> '' AND conversation NOT IN (SELECT id FROM conversation)"_s);
    return drafts ? erased : drafts;
}

Result<int> removeOlder(SqlConnection &sql, const QDateTime &moment)
{
    return sql.exec(u"UPDATE conversation SET removed_at = ? WHERE updated_at < ? AND pinned = 0 AND removed_at IS NULL"_s,
                    {QDateTime::currentMSecsSinceEpoch(), moment.toMSecsSinceEpoch()});
}

Result<void> leaveNoTrace(SqlConnection &sql)
{
    if (auto written = sql.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !written)
        return std::unexpected(written.error());
    const Result<QVariant> path = sql.value(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s);
    if (!path)
        return std::unexpected(path.error());
    const QFileInfo file(path->toString());
    QDir folder = file.dir();
    for (const QString &copy : folder.entryList({file.completeBaseName() + u".v*.bak"_s}, QDir::Files))
        folder.remove(copy);
    return {};
}

} // namespace fusion
