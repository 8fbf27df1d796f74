// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/synthesistrace.h"

#include <QAbstractListModel>

#include <vector>

namespace fusion {

/// What a synthesis rests on, as a list to read: each sentence with its seats and claims, each conflict with the side taken and
/// who was overruled, and what was left out.
class TraceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Tone { Plain, Heading, Added, Doubtful };
    enum DataRole { ToneRole = Qt::UserRole };

    explicit TraceModel(QObject *parent = nullptr);

    /// @param turn whose synthesis it is
    void setTrace(const Turn &turn, const SynthesisTrace &trace);

    /// The passages that a row rests on.
    std::vector<Evidence> evidenceAt(const QModelIndex &index) const;
    /// The passage of the synthesis that a row speaks of; empty where there is none.
    Span spanAt(const QModelIndex &index) const;
    /// The row of the sentence at a place of the synthesis; -1 if there is none.
    int rowOfSentence(qsizetype at) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        QString text;
        Tone tone = Tone::Plain;
        Span span = {};
        std::vector<Evidence> evidence = {};
    };

    QString labelsOfSeats(const std::vector<int> &seats) const;
    void addSentence(const TracedSentence &sentence);
    void addConflict(const ConflictOutcome &outcome, const SynthesisTrace &trace);
    void addDropped(const PointRef &ref);
    QString sidesInWords(const std::vector<Evidence> &voices) const;
    const AnalysisPoint *pointAt(const PointRef &ref) const;

    QString m_text; ///< of the synthesis
    QStringList m_labels;
    Analysis m_analysis;
    std::vector<Row> m_rows;
};

/// One line about a trace: how many sentences, what was added, how conflicts ended, what was left out.
QString traceSummary(const SynthesisTrace &trace);
/// The minority report in one line: what was overruled and who holds it; empty where nothing was.
QString minorityReport(const Turn &turn, const SynthesisTrace &trace);

} // namespace fusion
