// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/sourcesmodel.h"

#include "core/words/partwords.h"
#include "ui/inspect/sourcewords.h"
#include "ui/inspect/tracemodel.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

const AnalysisPoint *pointOf(const Turn &turn, PointRef ref)
{
    if (!turn.analysis || ref.index >= turn.analysis->part(ref.part).size())
        return nullptr;
    return &turn.analysis->part(ref.part)[ref.index];
}

} // namespace

SourcesModel::SourcesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

bool SourcesModel::setSources(const Turn &turn, const TurnSources &sources)
{
    using Tone = TraceModel::Tone;
    std::vector<Row> rows;
    const auto add = [&rows](const QString &text, Tone tone) -> Row & {
        return rows.emplace_back(Row{.text = text, .tone = static_cast<int>(tone)});
    };
    if (!sources.pages.empty())
        add(tr("Pages and hits"), Tone::Heading);
    for (const SourcePage &page : sources.pages) {
        Row &row = add(wordsForPage(page) + u'\n' + factsOfPage(page, turn), Tone::Plain);
        row.url = page.url;
        for (const PointRef ref : page.points) {
            if (const AnalysisPoint *point = pointOf(turn, ref))
                std::ranges::copy(point->evidence, std::back_inserter(row.evidence));
        }
    }
    if (!sources.pages.empty() && !sources.points.empty())
        add(tr("What the points of the map rest on"), Tone::Heading);
    for (const PointSources &one : sources.points) {
        const AnalysisPoint *point = pointOf(turn, one.point);
        if (!point || sources.pages.empty())
            continue;
        const Tone tone = one.pages.empty() ? Tone::Added : one.restsOnOnePage() ? Tone::Doubtful : Tone::Plain;
        Row &row = add(symbolOfPart(one.point.part) + u' ' + point->text.simplified() + u'\n' + sourcesOfPoint(one, turn), tone);
        row.evidence = point->evidence;
    }
    if (rows == m_rows)
        return false;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    return true;
}

QString SourcesModel::urlAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(static_cast<size_t>(index.row())).url : QString();
}

std::vector<Evidence> SourcesModel::evidenceAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(static_cast<size_t>(index.row())).evidence : std::vector<Evidence>{};
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHeading = m_rows.at(static_cast<size_t>(index.row())).tone == static_cast<int>(TraceModel::Tone::Heading);
    return isHeading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::AccessibleTextRole: return QString(row.text).replace(u'\n', u", "_s);
    case Qt::ToolTipRole: return row.url.isEmpty() ? QVariant() : QVariant(row.url.toHtmlEscaped());
    case TraceModel::ToneRole: return row.tone;
    default: return {};
    }
}

} // namespace fusion
