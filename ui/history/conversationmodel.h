// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/conversation.h"

#include <QAbstractListModel>
#include <QDate>

#include <vector>

namespace fusion {

/// The conversations as rows under headings (pinned, a folder each, today, earlier, the archive), newest first, narrowed by a
/// filter. Headings are rows that cannot be selected, but for that of the archive, which is shut until it is opened; a filter
/// looks into it as well.
class ConversationModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Section { Pinned, Folder, Today, Earlier, Archive };
    enum DataRole {
        IdRole = Qt::UserRole,
        IsHeadingRole,
        SectionRole,
        FolderRole, ///< of a heading and of a conversation
        CountRole,  ///< of a heading: the conversations below it
        IsShutRole, ///< of a heading: they are not shown
        PinnedRole,
        UpdatedRole,
        TurnCountRole,
        PanelRole,
        CostRole
    };

    explicit ConversationModel(QObject *parent = nullptr);

    void setConversations(const std::vector<ConversationSummary> &conversations);
    /// What became of these: those among `found` are as there, the others are gone. An order of their own is kept.
    void update(const QStringList &ids, const std::vector<ConversationSummary> &found);
    /// Only those whose title or panel contains every word, whatever its case.
    void setFilter(const QString &words);
    /// Leaves it out until the next setConversations() that does not have it, or until restore().
    void hide(const QString &id);
    void unhide(const QString &id);
    void setTitle(const QString &id, const QString &title);
    void setFolder(const QString &id, const QString &folder);
    void setArchived(const QString &id, bool archived);
    void toggleArchive(); ///< shows what is in it, or hides it
    QStringList folders() const;

    const ConversationSummary *find(const QString &id) const;
    QModelIndex indexOf(const QString &id) const;
    bool isEmpty() const { return m_conversations.empty(); }
    bool isFiltered() const { return !m_filter.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// A new title, as typed in place.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void titleEdited(const QString &id, const QString &title);

private:
    struct Row {
        Section section = Section::Earlier;
        QString folder;                                  ///< of the section Folder
        std::optional<ConversationSummary> conversation; ///< empty: the section's heading
        int count = 0;                                   ///< of a heading
    };

    void fill();
    void addSection(Section section, const QString &folder, const std::vector<const ConversationSummary *> &shown);
    bool isShut(Section section) const;
    bool matches(const ConversationSummary &conversation) const;

    std::vector<ConversationSummary> m_conversations;
    QStringList m_hidden;
    bool m_isArchiveShown = false;
    QStringList m_filter;
    std::vector<Row> m_rows;
};

} // namespace fusion
