// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historysearch.h"

#include <QWidget>

class QLabel;
class QListView;

namespace fusion {

class SearchModel;

/// The passages that a search found, below a line that says how many.
class SearchResults : public QWidget
{
    Q_OBJECT

public:
    explicit SearchResults(QWidget *parent = nullptr);

    void setSearching(); ///< keeps what is shown until setResult()
    void setResult(const SearchResult &result);
    QListView &list() { return *m_list; }

signals:
    void opened(const fusion::HistoryHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCurrent();

    SearchModel *m_model;
    QLabel *m_head;
    QListView *m_list;
};

} // namespace fusion
