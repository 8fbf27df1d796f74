// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/conversation.h"

#include <QAbstractListModel>
#include <QDate>

#include <vector>

namespace fusion {

/// The conversations as rows under headings (pinned, today, earlier), newest first, narrowed by a filter. Headings are
/// rows that cannot be selected.
class ConversationModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Section { Pinned, Today, Earlier };
    enum DataRole {
        IdRole = Qt::UserRole,
        IsHeadingRole,
        SectionRole,
        PinnedRole,
        UpdatedRole,
        TurnCountRole,
        PanelRole,
        CostRole
    };

    explicit ConversationModel(QObject *parent = nullptr);

    void setConversations(const std::vector<ConversationSummary> &conversations);
    /// Only those whose title or panel contains every word, whatever its case.
    void setFilter(const QString &words);
    /// Leaves it out until the next setConversations() that does not have it, or until restore().
    void hide(const QString &id);
    void unhide(const QString &id);
    void setTitle(const QString &id, const QString &title);

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
        std::optional<ConversationSummary> conversation; ///< empty: the section's heading
    };

    void fill();
    bool matches(const ConversationSummary &conversation) const;

    std::vector<ConversationSummary> m_conversations;
    QStringList m_hidden;
    QStringList m_filter;
    std::vector<Row> m_rows;
};

} // namespace fusion
