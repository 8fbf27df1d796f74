// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/historysearcher.h"

#include "core/history/history.h"
#include "ui/history/conversationlistview.h"

#include <chrono>

using namespace std::chrono_literals;

namespace fusion {

HistorySearcher::HistorySearcher(History &history, ConversationListView &list, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_list(list)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(60ms);
    connect(&m_pause, &QTimer::timeout, this, &HistorySearcher::search);
    connect(&list, &ConversationListView::searchRequested, this, [this](const SearchRequest &request) {
        m_request = request;
        m_pause.start();
    });
    connect(&list, &ConversationListView::choicesWanted, this, [this] {
        m_history.searchChoices().then(this, [this](const Result<SearchChoices> &choices) {
            if (choices)
                m_list.setSearchChoices(*choices);
        });
    });
}

void HistorySearcher::search()
{
    m_running.cancel();
    m_running = m_history.search(m_request);
    m_running.then(this, [this, number = ++m_number](const Result<SearchResult> &result) {
        // A failure is told by History::failed().
        if (result && number == m_number)
            m_list.setSearchResult(*result);
    });
}

} // namespace fusion
