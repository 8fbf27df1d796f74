// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historysearch.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace fusion {

class ConversationListView;
class History;

/// Searches the history for what is typed above the conversation list, a moment after each key; a search that was overtaken by
/// the next is given up.
class HistorySearcher : public QObject
{
    Q_OBJECT

public:
    HistorySearcher(History &history, ConversationListView &list, QObject *parent = nullptr);

private:
    void search();

    History &m_history;
    ConversationListView &m_list;
    SearchRequest m_request;
    QTimer m_pause;
    QFuture<Result<SearchResult>> m_running;
    int m_number = 0;
};

} // namespace fusion
