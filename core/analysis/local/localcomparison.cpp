// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/local/localcomparison.h"

#include "core/analysis/local/corpus.h"
#include "core/analysis/local/mapbuilder.h"

#include <algorithm>

namespace fusion {

struct LocalComparison::Answer {
    QString text;
    std::vector<local::Passage> passages;
};

LocalComparison::LocalComparison(QString question)
    : m_question(std::move(question))
{
}

LocalComparison::~LocalComparison() = default;

void LocalComparison::setAnswer(int seat, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_answers.erase(seat);
        return;
    }
    std::unique_ptr<Answer> &answer = m_answers[seat];
    if (answer && answer->text == text)
        return;
    if (!answer)
        answer = std::make_unique<Answer>();
    answer->passages = local::passagesOf(seat, text, std::move(answer->passages));
    answer->text = text;
}

local::Corpus LocalComparison::corpus() const
{
    std::vector<const local::Passage *> passages;
    for (const auto &[seat, answer] : m_answers) {
        for (const local::Passage &passage : answer->passages) {
            if (passage.sentence.kind != SentenceKind::Heading)
                passages.push_back(&passage);
        }
    }
    return {m_question, std::move(passages)};
}

Analysis LocalComparison::analysis() const
{
    return m_answers.size() < 2 ? Analysis{} : local::mapOf(corpus(), m_answers.size());
}

int LocalComparison::agreementPercent() const
{
    return m_answers.size() < 2 ? 100 : local::agreementIn(corpus());
}

std::vector<AnalysisPoint> unmentioned(const Analysis &local, const Analysis &judge)
{
    const auto overlaps = [](const Evidence &one, const Evidence &other) {
        return one.seat == other.seat && std::ranges::any_of(one.spans, [&other](Span a) {
                   return std::ranges::any_of(other.spans, [a](Span b) { return a.begin < b.end && b.begin < a.end; });
               });
    };
    const auto mentions = [&](const AnalysisPoint &own, const AnalysisPoint &found) {
        return std::ranges::count_if(found.evidence, [&](const Evidence &side) {
                   return std::ranges::any_of(own.evidence, [&](const Evidence &voice) { return overlaps(voice, side); });
               }) > 1;
    };
    std::vector<AnalysisPoint> missing;
    for (const AnalysisPoint &point : local.contradictions) {
        if (std::ranges::none_of(judge.contradictions, [&](const AnalysisPoint &own) { return mentions(own, point); }))
            missing.push_back(point);
    }
    return missing;
}

} // namespace fusion
