// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/turntree.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

const QString withFollowing =
    u"WITH RECURSIVE branch(id, conversation) AS (SELECT id, conversation FROM turn WHERE id = ? UNION ALL "
    "SELECT t.id, t.conversation FROM turn t JOIN branch b "
    "ON t.conversation = b.conversation AND t.parent = b.id) "_s;

} // namespace

void TurnTree::add(const QString &turn, const QString &parent)
{
    // One whose parent is not there begins a branch of its own rather than being lost.
    const QString under = m_parents.contains(parent) ? parent : QString();
    m_turns.append(turn);
    m_parents.insert(turn, under);
    m_children[under].append(turn);
}

QStringList TurnTree::pathThrough(const QString &turn) const
{
    QString at = m_parents.contains(turn) ? turn : m_tip;
    if (!m_parents.contains(at))
        at = m_turns.isEmpty() ? QString() : m_turns.last();
    QStringList path;
    for (QString up = at; !up.isEmpty(); up = m_parents.value(up))
        path.prepend(up);
    while (!at.isEmpty() && m_children.contains(at)) {
        at = m_children.value(at).last();
        path.append(at);
    }
    return path;
}

QStringList TurnTree::versionsOf(const QString &turn) const
{
    return m_children.value(m_parents.value(turn));
}

Result<TurnTree> turnTree(SqlConnection &sql, const QString &conversationId)
{
    auto rows = sql.query(u"SELECT id, parent FROM turn WHERE conversation = ? AND removed_at IS NULL ORDER BY position"_s,
                          {conversationId});
    const auto tip =
        rows ? sql.value(u"SELECT tip FROM conversation WHERE id = ?"_s, {conversationId}) : std::unexpected(rows.error());
    if (!tip)
        return std::unexpected(tip.error());
    TurnTree tree;
    while (rows->next())
        tree.add(rows->value(0).toString(), rows->value(1).toString());
    tree.setTip(tip->toString());
    return tree;
}

Result<QString> newestTurn(SqlConnection &sql, const QString &conversationId)
{
    return sql
        .value(u"SELECT id FROM turn WHERE conversation = ? AND removed_at IS NULL ORDER BY position DESC LIMIT 1"_s,
               {conversationId})
        .transform([](const QVariant &id) { return id.toString(); });
}

Result<void> setTip(SqlConnection &sql, const QString &conversationId, const QString &turnId)
{
    return sql.exec(u"UPDATE conversation SET tip = ? WHERE id = ?"_s, {turnId, conversationId}).transform([](int) {});
}

Result<void> hideBranch(SqlConnection &sql, const QString &turnId)
{
    return sql
        .exec(withFollowing + u"UPDATE turn SET removed_at = ? WHERE id IN (SELECT id FROM branch) AND removed_at IS NULL"_s,
              {turnId, QDateTime::currentMSecsSinceEpoch()})
        .transform([](int) {});
}

Result<void> unhideBranch(SqlConnection &sql, const QString &turnId)
{
    auto row = sql.query(u"SELECT removed_at, conversation FROM turn WHERE id = ?"_s, {turnId});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next() || row->value(0).isNull())
        return {};
    const QVariant since = row->value(0);
    const QString conversation = row->value(1).toString();
    // What had been hidden before stays hidden.
    const auto shown = sql.exec(withFollowing + u"UPDATE turn SET removed_at = NULL WHERE id IN (SELECT id FROM branch) "
                                                "AND removed_at = ?"_s,
                                {turnId, since});
    if (!shown)
        return std::unexpected(shown.error());
    return setTip(sql, conversation, turnId);
}

} // namespace fusion
