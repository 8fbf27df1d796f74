// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/money.h"
#include "core/history/searchwords.h"
#include "core/history/sqlconnection.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>
#include <vector>

namespace fusion {

/// What is looked for in the history, and where.
struct SearchRequest {
    QString words;                         ///< words (their beginnings count) and "phrases"; all of them in one text
    QString model = {};                    ///< id: said by it, or asked of it
    QString panel = {};                    ///< its name
    QDateTime from = {};                   ///< asked at that time or later
    QDateTime until = {};                  ///< asked before
    std::optional<Money> costAtLeast = {}; ///< of the whole turn, as far as it is known
    bool onlyConflicts = false;            ///< the judge found contradictions
    int limit = 100;

    bool isFiltered() const;
    bool operator==(const SearchRequest &) const = default;
};

/// Where a search found its words.
struct HistoryHit {
    QString conversationId;
    QString turnId;
    QString title; ///< the conversation's
    QString part;  ///< "question", "attachment", "seat", "reasoning", "judge", "synthesis"
    int position = 0;
    QString label; ///< the seat's
    QString model; ///< id; empty: the person's own words
    QDateTime at;  ///< UTC, when it was asked
    Snippet snippet;

    bool operator==(const HistoryHit &) const = default;
};

struct SearchResult {
    std::vector<HistoryHit> hits; ///< newest text first
    bool hasMore = false;
    int unindexed = 0; ///< turns that could not be searched yet

    bool operator==(const SearchResult &) const = default;
};

/// What there is to filter by.
struct SearchChoices {
    QStringList models;
    QStringList panels;

    bool operator==(const SearchChoices &) const = default;
};

/// A search in steps, each short enough to let what has to be written go in between. Without words it finds the questions that
/// pass the filters.
class HistorySearch
{
public:
    explicit HistorySearch(SearchRequest request);

    /// Looks at the next texts; false once there is nothing left to look at, or enough was found.
    Result<bool> step(SqlConnection &sql);
    const SearchResult &result() const { return m_result; }

private:
    struct Condition {
        QString sql;
        QVariantList values;
    };
    Condition candidates(int most) const;
    Condition filter() const;
    Result<void> take(SqlConnection &sql, qint64 id);

    SearchRequest m_request;
    SearchWords m_words;
    SearchResult m_result;
    qint64 m_before = std::numeric_limits<qint64>::max(); ///< texts from this number on have been looked at
    int m_stepSize;
};

Result<SearchChoices> searchChoices(SqlConnection &sql);

} // namespace fusion

Q_DECLARE_METATYPE(fusion::HistoryHit)
