// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/claimsmodel.h"

#include "core/words/partwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

ClaimsModel::ClaimsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ClaimsModel::setTurn(const Turn &turn)
{
    beginResetModel();
    m_seats.clear();
    for (const StageAnswer &seat : turn.seats) {
        StageAnswer light;
        light.stage = seat.stage;
        light.label = seat.label;
        light.colour = seat.colour;
        light.modelName = seat.modelName;
        m_seats.push_back(light);
    }
    m_analysis = turn.analysis;
    fill();
    endResetModel();
}

void ClaimsModel::setPart(std::optional<AnalysisPart> part)
{
    beginResetModel();
    m_part = part;
    fill();
    endResetModel();
}

void ClaimsModel::fill()
{
    m_rows.clear();
    if (!m_analysis)
        return;
    for (const AnalysisPart part : allAnalysisParts) {
        if (m_part && *m_part != part)
            continue;
        for (const AnalysisPoint &point : m_analysis->part(part))
            m_rows.push_back({.part = part, .point = point});
    }
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_seats.size());
}

const Evidence *ClaimsModel::cell(const QModelIndex &index) const
{
    const std::vector<Evidence> &evidence = m_rows[static_cast<size_t>(index.row())].point.evidence;
    const auto found = std::ranges::find(evidence, index.column() - 1, &Evidence::seat);
    return found == evidence.end() ? nullptr : &*found;
}

std::vector<Evidence> ClaimsModel::evidenceAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    std::vector<Evidence> evidence = m_rows[static_cast<size_t>(index.row())].point.evidence;
    std::erase_if(evidence, [&index](const Evidence &item) {
        return !item.found || (index.column() > 0 && item.seat != index.column() - 1);
    });
    return evidence;
}

QString ClaimsModel::cellText(const QModelIndex &index) const
{
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (index.column() == 0)
        return row.point.text;
    const Evidence *evidence = cell(index);
    if (!evidence)
        return u"–"_s;
    const QString words = evidence->stance.isEmpty() ? verbOfPart(row.part) : evidence->stance.simplified();
    if (!evidence->found)
        return tr("? %1, quote not found", "what a seat does or says").arg(words);
    return tr("%1 %2", "symbol, what a seat does or says").arg(symbolOfPart(row.part), words);
}

QString ClaimsModel::accessibleText(const QModelIndex &index) const
{
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (index.column() == 0)
        return tr("%1: %2", "part of the map, point").arg(titleOfPart(row.part), row.point.text);
    const QString label = m_seats[static_cast<size_t>(index.column() - 1)].label;
    const Evidence *evidence = cell(index);
    if (!evidence)
        return tr("Seat %1 says nothing about it").arg(label);
    const QString words = evidence->stance.isEmpty() ? verbOfPart(row.part) : evidence->stance.simplified();
    if (!evidence->found)
        return tr("Seat %1: %2, but the quote is not in its answer").arg(label, words);
    return tr("Seat %1: %2. Quote: %3").arg(label, words, evidence->quote.simplified());
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Evidence *evidence = index.column() > 0 ? cell(index) : nullptr;
    switch (role) {
    case Qt::DisplayRole: return cellText(index);
    case Qt::ToolTipRole:
        return index.column() == 0 ? explanationOfPart(m_rows[static_cast<size_t>(index.row())].part)
                                   : (evidence ? evidence->quote.simplified().left(400).toHtmlEscaped() : QString());
    case Qt::AccessibleTextRole: return accessibleText(index);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignLeading | Qt::AlignTop);
    case SpeaksRole: return evidence != nullptr;
    case FoundRole: return evidence && evidence->found;
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
