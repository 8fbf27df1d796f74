// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/stability.h"

#include "core/analysis/agreement.h"
#include "core/chat/versioning.h"

#include <algorithm>
#include <iterator>

namespace fusion {

namespace {

constexpr int enough = 50; ///< percent from which two points say the same

constexpr std::array allParts{AnalysisPart::Consensus, AnalysisPart::Contradictions, AnalysisPart::PartialCoverage,
                              AnalysisPart::UniqueInsights, AnalysisPart::BlindSpots};

struct Candidate {
    AnalysisPart part;
    const AnalysisPoint *point;
};

std::vector<Candidate> pointsOf(const Analysis &analysis)
{
    std::vector<Candidate> points;
    for (const AnalysisPart part : allParts) {
        for (const AnalysisPoint &point : analysis.part(part))
            points.push_back({.part = part, .point = &point});
    }
    return points;
}

bool overlaps(const Evidence &a, const Evidence &b)
{
    if (a.seat != b.seat)
        return false;
    return std::ranges::any_of(a.spans, [&b](const Span &span) {
        return std::ranges::any_of(b.spans,
                                   [&span](const Span &other) { return span.begin < other.end && other.begin < span.end; });
    });
}

bool hasSpans(const AnalysisPoint &point)
{
    return std::ranges::any_of(point.evidence, [](const Evidence &evidence) { return !evidence.spans.empty(); });
}

/// Percent of the passages of the point with fewer of them that lie on a passage of the other.
int passagesShared(const AnalysisPoint &a, const AnalysisPoint &b)
{
    const AnalysisPoint &fewer = a.evidence.size() <= b.evidence.size() ? a : b;
    const AnalysisPoint &more = &fewer == &a ? b : a;
    const auto shared = std::ranges::count_if(fewer.evidence, [&more](const Evidence &evidence) {
        return std::ranges::any_of(more.evidence, [&evidence](const Evidence &other) { return overlaps(evidence, other); });
    });
    return static_cast<int>(100 * shared / std::max<qsizetype>(1, std::ssize(fewer.evidence)));
}

int alike(const AnalysisPoint &a, const AnalysisPoint &b)
{
    const int words = wordsSharedPercent(a.text, b.text);
    return hasSpans(a) && hasSpans(b) ? std::max(passagesShared(a, b), words > 80 ? words : 0) : words;
}

struct Pairing {
    size_t a = 0;
    size_t b = 0;
    int score = 0;
};

/// Same part before another one, then the nearest.
std::vector<Pairing> pairings(const std::vector<Candidate> &points, const std::vector<Candidate> &others)
{
    std::vector<Pairing> all;
    for (size_t a = 0; a < points.size(); ++a) {
        for (size_t b = 0; b < others.size(); ++b) {
            const int score = alike(*points[a].point, *others[b].point);
            if (score >= enough)
                all.push_back({.a = a, .b = b, .score = score + (points[a].part == others[b].part ? 1000 : 0)});
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Pairing::score);
    return all;
}

} // namespace

int StabilityCheck::stableCount() const
{
    return static_cast<int>(std::ranges::count_if(points, &CheckedPoint::stable));
}

StabilityCheck checkStability(const Analysis &checked, const Analysis &other)
{
    const std::vector<Candidate> points = pointsOf(checked);
    const std::vector<Candidate> others = pointsOf(other);
    std::vector<bool> taken(others.size(), false);
    StabilityCheck check;
    for (const Candidate &candidate : points)
        check.points.push_back({.part = candidate.part, .text = candidate.point->text});
    for (const Pairing &pair : pairings(points, others)) {
        CheckedPoint &point = check.points[pair.a];
        if (point.stable || taken[pair.b])
            continue;
        taken[pair.b] = true;
        point.stable = true;
        point.moved = points[pair.a].part != others[pair.b].part;
        point.otherText = others[pair.b].point->text;
    }
    for (size_t b = 0; b < others.size(); ++b) {
        if (!taken[b])
            check.onlyInOther.push_back({.part = others[b].part, .text = others[b].point->text});
    }
    return check;
}

const StageAnswer *checkOf(const Turn &turn)
{
    if (!turn.judge || !turn.analysis || turn.analysis->source != AnalysisSource::Judge)
        return nullptr;
    const VersionFacts &shown = turn.judge->version;
    const StageAnswer *found = nullptr;
    for (const StageAnswer *other : versionsOf(turn, Stage::judge())) {
        const VersionFacts &facts = other->version;
        if (facts.number != shown.number && facts.seats == shown.seats && comparisonOf(turn, facts.number))
            found = other;
    }
    return found;
}

std::vector<bool> stablePoints(const Turn &turn)
{
    const StageAnswer *check = checkOf(turn);
    std::vector<bool> stable;
    if (!check)
        return stable;
    for (const CheckedPoint &point : checkStability(*turn.analysis, *comparisonOf(turn, check->version.number)).points)
        stable.push_back(point.stable);
    return stable;
}

} // namespace fusion
