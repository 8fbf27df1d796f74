// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/conversation.h"
#include "core/history/historysearch.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;

namespace fusion {

class ConversationModel;
class NoticeBar;
class SearchFilter;
class SearchResults;

/// The list of conversations: open, rename in place, pin, put into folders, archive and delete with undo, and search: what is
/// typed above narrows the list to titles and finds passages in the texts, shown below it. Says what the person did; the list
/// itself changes when setConversations() brings the outcome.
class ConversationListView : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationListView(QWidget *parent = nullptr);

    void setConversations(const std::vector<ConversationSummary> &conversations);
    /// What became of these: those among `found` are as there, the others are gone.
    void updateConversations(const QStringList &ids, const std::vector<ConversationSummary> &found);
    /// The conversation that is open; selected without emitting opened().
    void setCurrentId(const QString &id);
    QString currentId() const { return m_currentId; }
    void focusFilter();

    /// The answers to searchRequested() and choicesWanted().
    void setSearchResult(const SearchResult &result);
    void setSearchChoices(const SearchChoices &choices);

    QListView &list() { return *m_list; }
    QLineEdit &filter() { return *m_filter; }
    NoticeBar &undoBar() { return *m_undo; }
    SearchResults &results() { return *m_results; }
    SearchFilter &searchFilter() { return *m_narrow; }
    /// What can be done with the selected conversation; the caller owns it.
    QMenu *contextMenu();

signals:
    void opened(const QString &id);
    void renamed(const QString &id, const QString &title);
    void pinToggled(const QString &id, bool pinned);
    void moved(const QString &id, const QString &folder); ///< into that folder; empty: out of the one it lay in
    void archived(const QString &id, bool archived);
    void removed(const QString &id);
    void restored(const QString &id); ///< undo of removed()
    void searchRequested(const fusion::SearchRequest &request);
    void choicesWanted();
    void hitOpened(const fusion::HistoryHit &hit, const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    QString selectedId() const;
    void openSelected();
    void renameSelected();
    void togglePin();
    void removeSelected();
    void archiveSelected();
    void archive(const QString &id, bool archived);
    void moveSelected(const QString &folder);
    void move(const QString &id, const QString &folder);
    void askForFolder();
    QMenu *folderMenu(QMenu *parent);
    void undoRemove(const QString &id);
    void showCurrent();
    void showEmptyState();
    void connectSearch();
    void searchAgain();
    bool isSearching() const;

    QString m_currentId;
    ConversationModel *m_model;
    QListView *m_list;
    QLineEdit *m_filter;
    SearchFilter *m_narrow;
    SearchResults *m_results;
    QLabel *m_empty;
    NoticeBar *m_undo;
};

} // namespace fusion
