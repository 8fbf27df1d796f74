// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/stances.h"

#include "core/analysis/agreement.h"
#include "core/analysis/local/tokens.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr std::array parts{AnalysisPart::Consensus, AnalysisPart::Contradictions, AnalysisPart::PartialCoverage,
                           AnalysisPart::UniqueInsights, AnalysisPart::BlindSpots};
constexpr double alikeTopics = 0.45; ///< share of the shorter point's words

std::set<QString> wordsOf(const QString &text)
{
    std::set<QString> words;
    for (const local::Token &token : local::tokensOf(text, {.begin = 0, .end = text.size()})) {
        if (!token.isStop)
            words.insert(token.key);
    }
    return words;
}

bool shareWords(const std::set<QString> &one, const std::set<QString> &other)
{
    const auto shared = std::ranges::count_if(one, [&other](const QString &word) { return other.contains(word); });
    const size_t shorter = std::min(one.size(), other.size());
    return shared > 1 && static_cast<double>(shared) >= alikeTopics * static_cast<double>(shorter);
}

bool shareEvidence(const AnalysisPoint &one, const AnalysisPoint &other)
{
    return std::ranges::any_of(one.evidence, [&other](const Evidence &voice) {
        return std::ranges::any_of(other.evidence, [&voice](const Evidence &own) {
            return voice.seat == own.seat && std::ranges::any_of(voice.spans, [&own](Span a) {
                       return std::ranges::any_of(own.spans, [a](Span b) { return a.begin < b.end && b.begin < a.end; });
                   });
        });
    });
}

using Sides = std::vector<std::vector<Evidence>>;

Sides sidesIn(AnalysisPart part, const AnalysisPoint &point)
{
    return part == AnalysisPart::Contradictions ? sidesOf(point) : Sides{};
}

Stance stanceAmong(const Sides &sides, AnalysisPart part, const AnalysisPoint &point, int seat)
{
    const Evidence *own = evidenceOf(point, seat);
    if (!own)
        return Stance::Silent;
    if (!own->found)
        return Stance::NotFound;
    if (part == AnalysisPart::Contradictions) {
        const auto largest = std::ranges::max_element(sides, {}, [](const auto &side) { return side.size(); });
        const bool isAlone = std::ranges::count_if(sides, [&](const auto &side) { return side.size() == largest->size(); }) == 1;
        const bool isLargest = largest != sides.end() && std::ranges::contains(*largest, seat, &Evidence::seat);
        if (!isAlone || !isLargest)
            return Stance::Contradicts;
    }
    if (isHedged(own->quote))
        return Stance::Hedges;
    return part == AnalysisPart::PartialCoverage ? Stance::Partly : Stance::Supports;
}

} // namespace

bool isHedged(const QString &text)
{
    static const QRegularExpression hedge(
        uR"re(\b(?:may|might|maybe|perhaps|possibly|probably|likely|seems?|appears?|allegedly|reportedly|unclear|uncertain|vielleicht|eventuell|möglicherweise|vermutlich|wahrscheinlich|wohl|angeblich|scheint|könnte|dürfte|quizás?|posiblemente|probablemente|parece|podría|peut-être|probablement|semble|pourrait)\b|可能|也许|或许|大概|似乎|据说)re"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return hedge.match(text).hasMatch();
}

const Evidence *evidenceOf(const AnalysisPoint &point, int seat)
{
    const Evidence *first = nullptr;
    for (const Evidence &voice : point.evidence) {
        if (voice.seat != seat)
            continue;
        if (voice.found)
            return &voice;
        first = first ? first : &voice;
    }
    return first;
}

Stance stanceOf(AnalysisPart part, const AnalysisPoint &point, int seat)
{
    return stanceAmong(sidesIn(part, point), part, point, seat);
}

std::vector<Stance> stancesOf(AnalysisPart part, const AnalysisPoint &point, int seats)
{
    const Sides sides = sidesIn(part, point);
    std::vector<Stance> stances;
    for (int seat = 0; seat < seats; ++seat)
        stances.push_back(stanceAmong(sides, part, point, seat));
    return stances;
}

bool restsOnPassage(const AnalysisPoint &point, int seat, Span passage)
{
    return std::ranges::any_of(point.evidence, [&](const Evidence &voice) {
        return voice.found && voice.seat == seat && std::ranges::any_of(voice.spans, [passage](Span span) {
                   return span.begin < passage.end && passage.begin < span.end;
               });
    });
}

std::vector<TopicOf> topicsOf(const Analysis &analysis)
{
    std::vector<TopicOf> topics;
    std::vector<const AnalysisPoint *> points;
    std::vector<std::set<QString>> words;
    size_t count = 0;
    for (const AnalysisPart part : parts) {
        for (size_t i = 0; i < analysis.part(part).size(); ++i) {
            const AnalysisPoint &point = analysis.part(part)[i];
            const std::set<QString> own = wordsOf(point.text);
            // A point joins the topic of the first point it is like, not of one that is like that: topics do not chain.
            size_t topic = count;
            std::set<size_t> seen;
            for (size_t known = 0; known < topics.size() && topic == count; ++known) {
                const bool isFirst = seen.insert(topics[known].topic).second;
                if (isFirst && (shareEvidence(*points[known], point) || shareWords(words[known], own)))
                    topic = topics[known].topic;
            }
            count += topic == count ? 1 : 0;
            topics.push_back({.part = part, .index = i, .topic = topic});
            points.push_back(&point);
            words.push_back(own);
        }
    }
    return topics;
}

} // namespace fusion
