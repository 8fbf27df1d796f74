// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/claimsmodel.h"

#include "core/words/partwords.h"
#include "ui/common/seatmarkers.h"
#include "ui/inspect/stancewords.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

ClaimsModel::ClaimsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ClaimsModel::setTurn(const Turn &turn)
{
    beginResetModel();
    m_seats = seatLooks(turn);
    readClaims(turn);
    fill();
    endResetModel();
}

void ClaimsModel::readClaims(const Turn &turn)
{
    m_claims.clear();
    m_topicsOf = turn.analysis;
    if (!turn.analysis)
        return;
    for (const AnalysisPart part : allAnalysisParts) {
        for (const AnalysisPoint &point : turn.analysis->part(part))
            m_claims.push_back(
                {.part = part, .point = point, .stances = stancesOf(part, point, static_cast<int>(turn.seats.size()))});
    }
}

/// Each point is compared with those before it: worth the time only to those who group by topic.
void ClaimsModel::findTopics()
{
    const std::optional<Analysis> analysis = std::exchange(m_topicsOf, std::nullopt);
    if (!analysis)
        return;
    const std::vector<TopicOf> topics = topicsOf(*analysis); // in the order of the claims
    for (size_t claim = 0; claim < m_claims.size() && claim < topics.size(); ++claim)
        m_claims[claim].topic = topics[claim].topic;
}

void ClaimsModel::setChoice(const ClaimsChoice &choice)
{
    if (choice == m_choice)
        return;
    beginResetModel();
    m_choice = choice;
    fill();
    endResetModel();
}

void ClaimsModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    fill();
    endResetModel();
}

bool ClaimsModel::isShown(const Claim &claim) const
{
    const auto speaking = std::ranges::count_if(claim.stances, [](Stance stance) { return stance != Stance::Silent; });
    switch (m_choice.only) {
    case ClaimsChoice::Only::All: break;
    case ClaimsChoice::Only::Part:
        if (claim.part != m_choice.part)
            return false;
        break;
    case ClaimsChoice::Only::Conflicts:
        if (claim.part != AnalysisPart::Contradictions)
            return false;
        break;
    case ClaimsChoice::Only::OneSeat:
        if (speaking != 1)
            return false;
        break;
    }
    const auto has = [this](const QString &text) { return text.contains(m_choice.words, Qt::CaseInsensitive); };
    return m_choice.words.isEmpty() || has(claim.point.text) ||
           std::ranges::any_of(claim.point.evidence,
                               [&has](const Evidence &voice) { return has(voice.stance) || has(voice.quote); });
}

bool ClaimsModel::isBefore(const Claim &one, const Claim &other) const
{
    const Claim &first = m_sortOrder == Qt::AscendingOrder ? one : other;
    const Claim &second = m_sortOrder == Qt::AscendingOrder ? other : one;
    if (m_sortColumn == 0)
        return first.point.text.localeAwareCompare(second.point.text) < 0;
    const auto seat = static_cast<size_t>(m_sortColumn - 1);
    return seat < first.stances.size() && first.stances[seat] < second.stances[seat];
}

QString ClaimsModel::headingOf(const Claim &claim) const
{
    if (m_choice.groups == ClaimsChoice::Groups::Parts)
        return tr("%1 %2", "symbol and name of a part").arg(symbolOfPart(claim.part), titleOfPart(claim.part));
    const auto first = std::ranges::find(m_claims, claim.topic, &Claim::topic);
    return first->point.text;
}

void ClaimsModel::fill()
{
    m_rows.clear();
    if (m_choice.groups == ClaimsChoice::Groups::Topics)
        findTopics();
    std::vector<size_t> shown;
    for (size_t i = 0; i < m_claims.size(); ++i) {
        if (isShown(m_claims[i]))
            shown.push_back(i);
    }
    if (m_sortColumn >= 0)
        std::ranges::stable_sort(shown, [this](size_t a, size_t b) { return isBefore(m_claims[a], m_claims[b]); });
    if (m_choice.groups == ClaimsChoice::Groups::None) {
        for (const size_t claim : shown)
            m_rows.push_back({.claim = claim});
        return;
    }
    std::map<size_t, std::vector<size_t>> groups;
    for (const size_t claim : shown) {
        const bool byPart = m_choice.groups == ClaimsChoice::Groups::Parts;
        groups[byPart ? static_cast<size_t>(m_claims[claim].part) : m_claims[claim].topic].push_back(claim);
    }
    std::vector<size_t> alone; // topics of one claim need no heading each
    for (const auto &[group, claims] : groups) {
        if (m_choice.groups == ClaimsChoice::Groups::Topics && claims.size() == 1) {
            alone.push_back(claims.front());
            continue;
        }
        m_rows.push_back({.claim = claims.front(), .heading = headingOf(m_claims[claims.front()])});
        for (const size_t claim : claims)
            m_rows.push_back({.claim = claim});
    }
    if (!alone.empty() && alone.size() < shown.size())
        m_rows.push_back({.claim = alone.front(), .heading = tr("On their own", "claims that share their topic with no other")});
    for (const size_t claim : alone)
        m_rows.push_back({.claim = claim});
}

std::vector<int> ClaimsModel::setPassage(int seat, Span passage)
{
    for (Claim &claim : m_claims)
        claim.shines = passage.end > passage.begin && restsOnPassage(claim.point, seat, passage);
    std::vector<int> rows;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].heading.isEmpty() && m_claims[m_rows[row].claim].shines)
            rows.push_back(static_cast<int>(row));
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ShinesRole});
    return rows;
}

int ClaimsModel::claims() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) { return row.heading.isEmpty(); }));
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_seats.size());
}

Qt::ItemFlags ClaimsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return isGroup(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

const ClaimsModel::Claim &ClaimsModel::claimAt(const QModelIndex &index) const
{
    return m_claims[m_rows[static_cast<size_t>(index.row())].claim];
}

std::vector<Evidence> ClaimsModel::evidenceAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index.row()))
        return {};
    std::vector<Evidence> evidence = claimAt(index).point.evidence;
    std::erase_if(evidence, [&index](const Evidence &item) {
        return !item.found || (index.column() > 0 && item.seat != index.column() - 1);
    });
    return evidence;
}

/// What the seat says, in its conflict's words where there are any.
QString ClaimsModel::stanceText(const Claim &claim, int seat) const
{
    const Evidence *own = evidenceOf(claim.point, seat);
    if (own && !own->stance.isEmpty())
        return own->stance.simplified();
    if (claim.stances[static_cast<size_t>(seat)] == Stance::Supports)
        return verbOfPart(claim.part);
    return wordOfStance(claim.stances[static_cast<size_t>(seat)]);
}

QString ClaimsModel::cellText(const QModelIndex &index) const
{
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (!row.heading.isEmpty())
        return index.column() == 0 ? row.heading : QString();
    const Claim &claim = m_claims[row.claim];
    if (index.column() == 0)
        return claim.point.text;
    const int seat = index.column() - 1;
    const Stance stance = claim.stances[static_cast<size_t>(seat)];
    if (stance == Stance::Silent)
        return symbolOfStance(stance);
    const Evidence *own = evidenceOf(claim.point, seat);
    const QString words = stanceText(claim, seat);
    if (stance == Stance::NotFound && own && own->standsIn >= 0)
        return tr("? %1, quote is another seat's", "what a seat does or says")
            .arg(own->stance.isEmpty() ? verbOfPart(claim.part) : words);
    if (stance == Stance::NotFound)
        return tr("? %1, quote not found", "what a seat does or says")
            .arg(own && own->stance.isEmpty() ? verbOfPart(claim.part) : words);
    return tr("%1 %2", "symbol, what a seat does or says").arg(symbolOfStance(stance), words);
}

QString ClaimsModel::accessibleText(const QModelIndex &index) const
{
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (!row.heading.isEmpty())
        return tr("Group: %1").arg(row.heading);
    const Claim &claim = m_claims[row.claim];
    if (index.column() == 0)
        return tr("%1: %2", "part of the map, point").arg(titleOfPart(claim.part), claim.point.text);
    const int seat = index.column() - 1;
    const QString label = m_seats[static_cast<size_t>(seat)].label;
    const Evidence *own = evidenceOf(claim.point, seat);
    if (!own)
        return tr("Seat %1 says nothing about it").arg(label);
    const Stance stance = claim.stances[static_cast<size_t>(seat)];
    const QString words = own->stance.isEmpty() ? verbOfPart(claim.part) : own->stance.simplified();
    if (stance == Stance::NotFound)
        return tr("Seat %1: %2, but the quote is not in its answer").arg(label, words);
    return tr("Seat %1 %2: %3. Quote: %4", "label, what it does, what it says, quote")
        .arg(label, wordOfStance(stance), words, own->quote.simplified());
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isHeading = isGroup(index.row());
    const Claim &claim = claimAt(index);
    switch (role) {
    case Qt::DisplayRole: return cellText(index);
    case Qt::ToolTipRole: {
        if (isHeading)
            return {};
        const Evidence *own = index.column() > 0 ? evidenceOf(claim.point, index.column() - 1) : nullptr;
        return index.column() == 0 ? explanationOfPart(claim.part)
                                   : (own ? own->quote.simplified().left(400).toHtmlEscaped() : QString());
    }
    case Qt::AccessibleTextRole: return accessibleText(index);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignLeading | Qt::AlignTop);
    case StanceRole:
        return isHeading || index.column() == 0 ? QVariant()
                                                : static_cast<int>(claim.stances[static_cast<size_t>(index.column() - 1)]);
    case GroupRole: return isHeading;
    case ShinesRole: return !isHeading && claim.shines;
    default: return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const StageAnswer *seat = section > 0 ? &m_seats[static_cast<size_t>(section - 1)] : nullptr;
    switch (role) {
    case Qt::DisplayRole: return seat ? seat->label : tr("Point");
    case Qt::ToolTipRole: return seat ? seat->modelName.toHtmlEscaped() : QString();
    case Qt::AccessibleTextRole: return seat ? tr("Seat %1, %2", "label, model").arg(seat->label, seat->modelName) : tr("Point");
    default: return {};
    }
}

} // namespace fusion
