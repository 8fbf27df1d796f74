// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/tracemodel.h"

#include "core/analysis/agreement.h"
#include "core/analysis/markdownmarks.h"
#include "core/words/partwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestText = 260;

/// A passage in one line, without Markdown.
QString inOneLine(const QString &text)
{
    const QString words = withoutMarkdown(text);
    return words.size() <= longestText ? words : words.first(longestText - 1) + u'…';
}

/// Stances with who holds them: "312 m (B, D)".
QString heldBy(const std::vector<Evidence> &voices, const QStringList &labels)
{
    QStringList sides;
    for (const auto &side : sidesOf({.text = {}, .evidence = voices})) {
        QStringList who;
        for (const Evidence &voice : side)
            who += labels.value(voice.seat);
        who.removeDuplicates();
        const QString stance = side.front().stance.isEmpty() ? inOneLine(side.front().quote) : side.front().stance.simplified();
        sides += TraceModel::tr("%1 (%2)", "a stance, who holds it").arg(stance, who.join(u", "_s));
    }
    return sides.join(u"; "_s);
}

} // namespace

TraceModel::TraceModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TraceModel::setTrace(const Turn &turn, const SynthesisTrace &trace)
{
    beginResetModel();
    m_rows.clear();
    m_labels.clear();
    for (const StageAnswer &seat : turn.seats)
        m_labels += seat.label;
    m_text = turn.synthesis ? turn.synthesis->text : QString();
    m_analysis = turn.analysis.value_or(Analysis{});
    if (!trace.sentences.empty())
        m_rows.push_back({.text = tr("Sentence by sentence"), .tone = Tone::Heading});
    for (const TracedSentence &sentence : trace.sentences)
        addSentence(sentence);
    if (!trace.conflicts.empty()) {
        m_rows.push_back({.text = tr("Conflicts, and the minority report"), .tone = Tone::Heading});
        for (const ConflictOutcome &outcome : trace.conflicts)
            addConflict(outcome, trace);
    }
    if (!trace.dropped.empty())
        m_rows.push_back({.text = tr("Left out of the answer"), .tone = Tone::Heading});
    for (const PointRef &ref : trace.dropped)
        addDropped(ref);
    endResetModel();
}

QString TraceModel::labelsOfSeats(const std::vector<int> &seats) const
{
    QStringList labels;
    for (const int seat : seats)
        labels += m_labels.value(seat);
    return labels.join(u", "_s);
}

const AnalysisPoint *TraceModel::pointAt(const PointRef &ref) const
{
    const auto &points = m_analysis.part(ref.part);
    return ref.index < points.size() ? &points[ref.index] : nullptr;
}

void TraceModel::addSentence(const TracedSentence &sentence)
{
    if (sentence.isHeading || sentence.span.end > m_text.size())
        return;
    const QString words =
        tr("“%1”", "a quote").arg(inOneLine(m_text.sliced(sentence.span.begin, sentence.span.end - sentence.span.begin)));
    Row row{.text = words, .span = sentence.span, .evidence = sentence.passages};
    if (sentence.isAdded()) {
        row.tone = Tone::Added;
        row.text += u'\n' + tr("▲ added by the synthesizer: it rests on nothing that was said");
        m_rows.push_back(std::move(row));
        return;
    }
    QStringList grounds;
    if (const std::vector<int> seats = sentence.seats(); !seats.empty())
        grounds += tr("● rests on %1", "list of seats").arg(labelsOfSeats(seats));
    for (const PointRef &ref : sentence.points) {
        if (const AnalysisPoint *point = pointAt(ref))
            grounds += tr("%1 %2", "symbol of a part, a point").arg(symbolOfPart(ref.part), inOneLine(point->text));
    }
    if (!sentence.unlike.empty())
        grounds += tr("▲ cites %1, where nothing is like it", "list of seats").arg(labelsOfSeats(sentence.unlike));
    if (sentence.differs)
        grounds += tr("▲ has a figure that none of these answers has");
    row.tone = sentence.differs || !sentence.unlike.empty() ? Tone::Doubtful : Tone::Plain;
    row.text += u'\n' + grounds.join(u" · "_s);
    m_rows.push_back(std::move(row));
}

void TraceModel::addConflict(const ConflictOutcome &outcome, const SynthesisTrace &trace)
{
    const AnalysisPoint *point = pointAt({.part = AnalysisPart::Contradictions, .index = outcome.conflict});
    if (!point)
        return;
    Row row{.text =
                tr("%1 %2", "symbol of a part, a point").arg(symbolOfPart(AnalysisPart::Contradictions), inOneLine(point->text))};
    row.text += u'\n';
    switch (outcome.verdict) {
    case ConflictOutcome::Verdict::TakesSide:
        row.text += tr("The answer takes: %1. Overruled: %2.", "stances with their seats")
                        .arg(heldBy(outcome.taken, m_labels), heldBy(outcome.overruled, m_labels));
        break;
    case ConflictOutcome::Verdict::TellsBoth:
        row.text += tr("The answer leaves it open, or tells more than one side: %1.").arg(heldBy(outcome.taken, m_labels));
        if (!outcome.overruled.empty())
            row.text += u' ' + tr("Overruled: %1.").arg(heldBy(outcome.overruled, m_labels));
        break;
    case ConflictOutcome::Verdict::NotTreated:
        row.text += tr("The answer does not speak of it. Sides: %1.").arg(heldBy(point->evidence, m_labels));
        row.tone = Tone::Doubtful;
        break;
    }
    for (const Evidence &voice : point->evidence) {
        if (voice.found)
            row.evidence.push_back(voice);
    }
    if (!outcome.sentences.empty())
        row.span = trace.sentences[outcome.sentences.front()].span;
    m_rows.push_back(std::move(row));
}

void TraceModel::addDropped(const PointRef &ref)
{
    const AnalysisPoint *point = pointAt(ref);
    if (!point)
        return;
    Row row{.text = tr("%1 %2", "symbol of a part, a point").arg(symbolOfPart(ref.part), inOneLine(point->text))};
    std::vector<int> seats;
    for (const Evidence &voice : point->evidence) {
        if (!voice.found)
            continue;
        row.evidence.push_back(voice);
        if (!std::ranges::contains(seats, voice.seat))
            seats.push_back(voice.seat);
    }
    row.text += u'\n' + tr("said by %1", "list of seats").arg(labelsOfSeats(seats));
    m_rows.push_back(std::move(row));
}

std::vector<Evidence> TraceModel::evidenceAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].evidence : std::vector<Evidence>{};
}

Span TraceModel::spanAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].span : Span{};
}

int TraceModel::rowOfSentence(qsizetype at) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const Span span = m_rows[row].span;
        if (at >= span.begin && at < span.end)
            return static_cast<int>(row); // its own: those of conflicts stand behind
    }
    return -1;
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags TraceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isHeading = m_rows[static_cast<size_t>(index.row())].tone == Tone::Heading;
    return isHeading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return row.text;
    case ToneRole: return static_cast<int>(row.tone);
    default: return {};
    }
}

QString traceSummary(const SynthesisTrace &trace)
{
    int sentences = 0;
    int added = 0;
    for (const TracedSentence &sentence : trace.sentences) {
        sentences += sentence.isHeading ? 0 : 1;
        added += sentence.isAdded() ? 1 : 0;
    }
    if (sentences == 0)
        return {};
    const auto decided = std::ranges::count(trace.conflicts, ConflictOutcome::Verdict::TakesSide, &ConflictOutcome::verdict);
    QStringList parts{TraceModel::tr("%n sentence(s)", nullptr, sentences),
                      added > 0 ? TraceModel::tr("▲ %n added by the synthesizer", nullptr, added)
                                : TraceModel::tr("every one rests on an answer")};
    if (!trace.conflicts.empty())
        parts += TraceModel::tr("%1 of %2 conflicts decided", "two numbers").arg(decided).arg(trace.conflicts.size());
    if (!trace.dropped.empty())
        parts += TraceModel::tr("%n point(s) left out", nullptr, static_cast<int>(trace.dropped.size()));
    return parts.join(u" · "_s);
}

QString minorityReport(const Turn &turn, const SynthesisTrace &trace)
{
    QStringList labels;
    for (const StageAnswer &seat : turn.seats)
        labels += seat.label;
    QStringList overruled;
    for (const ConflictOutcome &outcome : trace.conflicts) {
        if (!outcome.overruled.empty())
            overruled += heldBy(outcome.overruled, labels);
    }
    if (!overruled.isEmpty())
        return TraceModel::tr("Minority report: the answer overruled %1.", "stances with their seats")
            .arg(overruled.join(u"; "_s));
    return trace.sentences.empty() ? QString() : TraceModel::tr("Minority report: the answer overruled nobody.");
}

} // namespace fusion
