// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/conversationmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

ConversationModel::Section sectionOf(const ConversationSummary &conversation)
{
    if (conversation.pinned)
        return ConversationModel::Section::Pinned;
    return conversation.updatedAt.toLocalTime().date() >= QDate::currentDate() ? ConversationModel::Section::Today
                                                                               : ConversationModel::Section::Earlier;
}

/// Of all its calls; empty before there was one.
QString costOf(const ConversationSummary &conversation)
{
    if (conversation.unpricedCalls > 0)
        return conversation.knownCost > Money{}
                   ? ConversationModel::tr("at least %1", "money").arg(formatMoney(conversation.knownCost))
                   : ConversationModel::tr("cost unknown");
    return conversation.knownCost > Money{} ? formatMoney(conversation.knownCost) : QString();
}

} // namespace

ConversationModel::ConversationModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ConversationModel::setConversations(const std::vector<ConversationSummary> &conversations)
{
    m_conversations = conversations;
    m_hidden.removeIf([this](const QString &id) { return find(id) == nullptr; });
    fill();
}

void ConversationModel::setFilter(const QString &words)
{
    const QStringList filter = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (filter == m_filter)
        return;
    m_filter = filter;
    fill();
}

void ConversationModel::hide(const QString &id)
{
    m_hidden.append(id);
    fill();
}

void ConversationModel::unhide(const QString &id)
{
    m_hidden.removeAll(id);
    fill();
}

void ConversationModel::setTitle(const QString &id, const QString &title)
{
    const auto found = std::ranges::find(m_conversations, id, &ConversationSummary::id);
    if (found == m_conversations.end() || found->title == title)
        return;
    found->title = title;
    fill();
}

const ConversationSummary *ConversationModel::find(const QString &id) const
{
    const auto found = std::ranges::find(m_conversations, id, &ConversationSummary::id);
    return found == m_conversations.end() ? nullptr : &*found;
}

QModelIndex ConversationModel::indexOf(const QString &id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&id](const Row &row) { return row.conversation && row.conversation->id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(std::ranges::distance(m_rows.begin(), found)));
}

bool ConversationModel::matches(const ConversationSummary &conversation) const
{
    if (m_hidden.contains(conversation.id))
        return false;
    return std::ranges::all_of(m_filter, [&conversation](const QString &word) {
        return conversation.title.contains(word, Qt::CaseInsensitive) ||
               conversation.panelName.contains(word, Qt::CaseInsensitive);
    });
}

void ConversationModel::fill()
{
    beginResetModel();
    m_rows.clear();
    std::vector<ConversationSummary> shown;
    std::ranges::copy_if(m_conversations, std::back_inserter(shown),
                         [this](const auto &conversation) { return matches(conversation); });
    std::ranges::stable_sort(shown, std::ranges::greater{}, &ConversationSummary::updatedAt);
    for (const Section section : {Section::Pinned, Section::Today, Section::Earlier}) {
        const auto belongs = [section](const ConversationSummary &conversation) { return sectionOf(conversation) == section; };
        if (std::ranges::none_of(shown, belongs))
            continue;
        m_rows.push_back({.section = section, .conversation = {}});
        for (const ConversationSummary &conversation : shown) {
            if (belongs(conversation))
                m_rows.push_back({.section = section, .conversation = conversation});
        }
    }
    endResetModel();
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == IsHeadingRole)
        return !row.conversation.has_value();
    if (role == SectionRole)
        return static_cast<int>(row.section);
    if (!row.conversation)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row.conversation->title;
    case Qt::ToolTipRole:
        return QString(row.conversation->title + u'\n' + costOf(*row.conversation))
            .trimmed()
            .toHtmlEscaped()
            .replace(u'\n', "<br>"_L1);
    case IdRole: return row.conversation->id;
    case PinnedRole: return row.conversation->pinned;
    case UpdatedRole: return row.conversation->updatedAt;
    case TurnCountRole: return row.conversation->turnCount;
    case CostRole: return costOf(*row.conversation);
    case PanelRole: return row.conversation->panelName;
    default: return {};
    }
}

bool ConversationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString id = index.data(IdRole).toString();
    const QString title = value.toString().simplified();
    if (role != Qt::EditRole || id.isEmpty() || title.isEmpty() || title == index.data(Qt::EditRole).toString())
        return false;
    Row &row = m_rows[static_cast<size_t>(index.row())];
    row.conversation->title = title;
    const auto found = std::ranges::find(m_conversations, id, &ConversationSummary::id);
    if (found != m_conversations.end())
        found->title = title;
    emit dataChanged(index, index);
    emit titleEdited(id, title);
    return true;
}

Qt::ItemFlags ConversationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[static_cast<size_t>(index.row())].conversation)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

} // namespace fusion
