// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/chat/conversation.h"

#include <QJsonObject>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace fusion {

class SqlConnection;

// The list of conversations as the database has it: those that are not removed, pinned ones first, newest first. It is read in
// pages and, after a change, by id, so that neither a start nor a change takes longer where there are very many.

/// Where a page ended.
struct ConversationMark {
    bool pinned = false;
    qint64 touched = 0;
};

struct ConversationPage {
    std::vector<ConversationSummary> conversations;
    std::optional<ConversationMark> end; ///< the next page begins behind it; empty: this was the last
};

Result<ConversationPage> conversationPage(SqlConnection &sql, const std::optional<ConversationMark> &after = {},
                                          int most = std::numeric_limits<int>::max());
/// Those of them that are in the list.
Result<std::vector<ConversationSummary>> conversationsWithIds(SqlConnection &sql, const QStringList &ids);
Result<QStringList> conversationIds(SqlConnection &sql);

/// One conversation, be it removed or not, with its panel.
struct ConversationRow {
    ConversationSummary summary;
    QJsonObject panel;
};
Result<std::optional<ConversationRow>> conversationRow(SqlConnection &sql, const QString &id);

/// Where they lie; an empty name: in no folder.
Result<void> setFolder(SqlConnection &sql, const QStringList &ids, const QString &folder);
Result<void> setArchived(SqlConnection &sql, const QStringList &ids, bool archived);

} // namespace fusion
