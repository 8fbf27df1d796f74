// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace fusion {

// core/analysis/local: answers come in, an Analysis made on this machine goes out. No model, no network, any language.
//   tokens, units, dates, facts   what a sentence is compared by: its words, and its figures in comparable measures
//   corpus                        how alike sentences of different answers are
//   differences                   figures, names and code that stand for the same thing, and whether they can both be true
//   localcomparison               all of that, as the five parts of a map (without blind spots, which nobody can see from here)
//   livecomparison                the same while answers arrive, on a thread of its own

namespace local {
class Corpus;
struct Passage;
} // namespace local

/// The answers of one question. Texts that grow cost only their growth to read; comparing is bounded: eight answers of 40 KB take
/// a fraction of a second. Not thread-safe.
class LocalComparison
{
public:
    explicit LocalComparison(QString question = {});
    ~LocalComparison();
    Q_DISABLE_COPY_MOVE(LocalComparison)

    /// The answer of a seat as far as it has come; an empty one takes the seat out.
    void setAnswer(int seat, const QString &text);
    /// Consensus: what all say. Contradictions: figures, names and code that differ. Partial coverage: what several say and not
    /// all. Unique insights: what one says and nobody else. Source: Local. Empty with fewer than two answers.
    Analysis analysis() const;
    /// How far the answers say the same, in percent: for each two of them, what share of the shorter one the other says, too,
    /// weighed by how much its sentences say; what is contradicted counts as not said. 100 with fewer than two answers. No
    /// measure of truth.
    int agreementPercent() const;

private:
    struct Answer;
    local::Corpus corpus() const;

    QString m_question;
    std::map<int, std::unique_ptr<Answer>> m_answers;
};

/// What of a local comparison a judge's does not mention: contradictions in figures, names or code of which the judge's own
/// contradictions have no quote from the same sentences.
std::vector<AnalysisPoint> unmentioned(const Analysis &local, const Analysis &judge);

} // namespace fusion
