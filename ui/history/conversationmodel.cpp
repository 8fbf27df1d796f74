// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/conversationmodel.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

ConversationModel::Section sectionOf(const ConversationSummary &conversation, const QDateTime &midnight)
{
    using Section = ConversationModel::Section;
    if (conversation.archived)
        return Section::Archive;
    if (conversation.pinned)
        return Section::Pinned;
    if (!conversation.folder.isEmpty())
        return Section::Folder;
    return conversation.updatedAt >= midnight ? Section::Today : Section::Earlier;
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
    std::ranges::stable_sort(m_conversations, std::ranges::greater{}, &ConversationSummary::updatedAt);
    m_hidden.removeIf([this](const QString &id) { return find(id) == nullptr; });
    fill();
}

void ConversationModel::update(const QStringList &ids, const std::vector<ConversationSummary> &found)
{
    std::erase_if(m_conversations, [&ids](const ConversationSummary &conversation) { return ids.contains(conversation.id); });
    for (const ConversationSummary &conversation : found) {
        const auto place = std::ranges::find_if(m_conversations, [&conversation](const ConversationSummary &other) {
            return other.updatedAt <= conversation.updatedAt;
        });
        m_conversations.insert(place, conversation);
    }
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

void ConversationModel::setFolder(const QString &id, const QString &folder)
{
    const auto found = std::ranges::find(m_conversations, id, &ConversationSummary::id);
    if (found == m_conversations.end())
        return;
    found->folder = folder;
    fill();
}

void ConversationModel::setArchived(const QString &id, bool archived)
{
    const auto found = std::ranges::find(m_conversations, id, &ConversationSummary::id);
    if (found == m_conversations.end())
        return;
    found->archived = archived;
    fill();
}

void ConversationModel::toggleArchive()
{
    m_isArchiveShown = !m_isArchiveShown;
    fill();
}

QStringList ConversationModel::folders() const
{
    QStringList names;
    for (const ConversationSummary &conversation : m_conversations)
        names += conversation.folder;
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

bool ConversationModel::isShut(Section section) const
{
    return section == Section::Archive && !m_isArchiveShown && m_filter.isEmpty();
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
               conversation.panelName.contains(word, Qt::CaseInsensitive) ||
               conversation.folder.contains(word, Qt::CaseInsensitive);
    });
}

void ConversationModel::fill()
{
    beginResetModel();
    m_rows.clear();
    const QDateTime midnight = QDate::currentDate().startOfDay().toUTC();
    std::map<Section, std::vector<const ConversationSummary *>> sections;
    for (const ConversationSummary &conversation : m_conversations) {
        if (matches(conversation))
            sections[sectionOf(conversation, midnight)].push_back(&conversation);
    }
    addSection(Section::Pinned, {}, sections[Section::Pinned]);
    for (const QString &folder : sections[Section::Folder].empty() ? QStringList() : folders()) {
        std::vector<const ConversationSummary *> inIt;
        std::ranges::copy_if(sections[Section::Folder], std::back_inserter(inIt),
                             [&folder](const ConversationSummary *conversation) { return conversation->folder == folder; });
        addSection(Section::Folder, folder, inIt);
    }
    for (const Section section : {Section::Today, Section::Earlier, Section::Archive})
        addSection(section, {}, sections[section]);
    endResetModel();
}

void ConversationModel::addSection(Section section, const QString &folder, const std::vector<const ConversationSummary *> &shown)
{
    if (shown.empty())
        return;
    m_rows.push_back({.section = section, .folder = folder, .conversation = {}, .count = static_cast<int>(shown.size())});
    if (isShut(section))
        return;
    for (const ConversationSummary *conversation : shown)
        m_rows.push_back({.section = section, .folder = conversation->folder, .conversation = *conversation});
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
    if (role == FolderRole)
        return row.folder;
    if (!row.conversation)
        return role == CountRole ? QVariant(row.count) : role == IsShutRole ? QVariant(isShut(row.section)) : QVariant();
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
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (!row.conversation) // the archive opens and shuts
        return row.section == Section::Archive ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                               : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

} // namespace fusion
