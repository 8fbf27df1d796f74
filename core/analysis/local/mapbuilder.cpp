// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/local/mapbuilder.h"

#include "core/analysis/local/differences.h"
#include "core/analysis/markdownmarks.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion::local {

namespace {

// Chosen on the tuning half of the labelled set (tests/analysis/data), see bench_comparison.
constexpr double alike = 0.47;
constexpr double alikeWithFigure = 0.36; ///< where both state the same figure of the same thing
constexpr double unlike = 0.27;
constexpr double saysSomething = 4.0; ///< least weight of a sentence that is worth showing alone
constexpr size_t mostPoints = 30;     ///< of one part
constexpr size_t mostAlone = 8;       ///< sentences of one seat
constexpr qsizetype longestPoint = 220;

/// A passage without Markdown, in one line, not too long.
QString plainWords(const QString &text)
{
    QString words = withoutMarkdown(text);
    if (words.startsWith(u'|'))
        words = words.sliced(1).replace(u" | "_s, u" · "_s).remove(u'|').trimmed();
    return words.size() <= longestPoint ? words : words.first(longestPoint - 1) + u'…';
}

/// Groups by union: each belongs to the group of its root.
class Groups
{
public:
    explicit Groups(size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), size_t{0});
    }

    size_t rootOf(size_t item)
    {
        while (m_parents[item] != item)
            item = m_parents[item] = m_parents[m_parents[item]];
        return item;
    }

    void join(size_t one, size_t other) { m_parents[rootOf(one)] = rootOf(other); }

private:
    std::vector<size_t> m_parents;
};

class Builder
{
public:
    Builder(const Corpus &corpus, size_t answers)
        : m_corpus(corpus)
        , m_answers(answers)
        , m_pairs(corpus.pairs())
        , m_facts(comparedFacts(corpus, m_pairs))
        , m_names(comparedNames(corpus, m_pairs))
    {
    }

    Analysis build()
    {
        m_analysis.source = AnalysisSource::Local;
        addContradictions();
        addAgreement();
        addAlone();
        return m_analysis;
    }

    /// Mean over all pairs of seats.
    int agreement() const
    {
        std::map<int, double> sizes; // by seat: how much it says
        for (size_t passage = 0; passage < m_corpus.size(); ++passage)
            sizes[m_corpus.at(passage).seat] += saidBy(passage);
        double sum = 0;
        int count = 0;
        for (auto one = sizes.begin(); one != sizes.end(); ++one) {
            for (auto other = std::next(one); other != sizes.end(); ++other, ++count) {
                const auto [shorter, longer] = one->second <= other->second ? std::pair{one, other} : std::pair{other, one};
                sum += repeatedOf(shorter->first, longer->first) / std::max(shorter->second, 1.0);
            }
        }
        return count == 0 ? 100 : static_cast<int>(std::lround(100 * sum / count));
    }

private:
    using Place = std::pair<size_t, qsizetype>; ///< a passage and where in it

    Evidence evidenceOf(size_t passage, const QString &stance = {}) const
    {
        const Passage &from = m_corpus.at(passage);
        return {.seat = from.seat, .stance = stance, .quote = from.text, .found = true, .spans = {from.sentence.span}};
    }

    // How far answers say the same

    double saidBy(size_t passage) const { return 1 + m_corpus.weight(passage); } // the shortest says something, too

    /// How much of what a seat says another one says, too.
    double repeatedOf(int seat, int other) const
    {
        std::map<size_t, double> nearest; // passages of the seat
        for (const Likeness &pair : m_pairs) {
            const bool isTurned = m_corpus.at(pair.one).seat == other;
            if (m_corpus.at(isTurned ? pair.other : pair.one).seat == seat &&
                m_corpus.at(isTurned ? pair.one : pair.other).seat == other)
                nearest[isTurned ? pair.other : pair.one] = std::max(nearest[isTurned ? pair.other : pair.one], sameness(pair));
        }
        for (const auto &[one, two] : pairsOf(true)) {
            if (m_corpus.at(one).seat == seat && m_corpus.at(two).seat == other)
                nearest[one] = 0;
            if (m_corpus.at(two).seat == seat && m_corpus.at(one).seat == other)
                nearest[two] = 0;
        }
        double sum = 0;
        for (const auto &[passage, value] : nearest)
            sum += saidBy(passage) * value;
        return sum;
    }

    /// 1: the same; 0: something else, or the opposite.
    double sameness(const Likeness &pair) const
    {
        const Passage &one = m_corpus.at(pair.one);
        const Passage &other = m_corpus.at(pair.other);
        if (one.isNegated != other.isNegated || statesOtherFigures(one, other))
            return 0;
        return std::clamp((pair.value - unlike) / (alike - unlike), 0.0, 1.0);
    }

    // Contradictions: statements that are compared form groups; a group in which two differ is a point.

    void addContradictions()
    {
        std::vector<Comparison> all = m_facts;
        all.insert(all.end(), m_names.begin(), m_names.end());
        std::map<Place, size_t> numbers;
        std::vector<Statement> statements;
        const auto numberOf = [&](const Statement &statement) {
            const auto [entry, isNew] = numbers.try_emplace({statement.passage, statement.span.begin}, statements.size());
            if (isNew)
                statements.push_back(statement);
            return entry->second;
        };
        std::vector<std::pair<size_t, size_t>> joined;
        for (const Comparison &comparison : all)
            joined.emplace_back(numberOf(comparison.one), numberOf(comparison.other));
        Groups groups(statements.size());
        std::set<size_t> differing;
        for (size_t i = 0; i < all.size(); ++i)
            groups.join(joined[i].first, joined[i].second);
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].differs)
                differing.insert(groups.rootOf(joined[i].first));
        }
        std::map<size_t, std::vector<const Statement *>> members;
        for (size_t i = 0; i < statements.size(); ++i) {
            if (differing.contains(groups.rootOf(i)))
                members[groups.rootOf(i)].push_back(&statements[i]);
        }
        std::vector<std::vector<const Statement *>> points;
        for (auto &[root, group] : members)
            points.push_back(std::move(group));
        const auto first = [](const auto &group) { return std::ranges::min(group, {}, &Statement::passage)->passage; };
        std::ranges::stable_sort(points, {}, first);
        for (const auto &group : points)
            addContradiction(group);
    }

    void addContradiction(const std::vector<const Statement *> &group)
    {
        const Statement *shortest =
            std::ranges::min(group, {}, [this](const Statement *one) { return m_corpus.at(one->passage).text.size(); });
        AnalysisPoint point{.text = topicOf(*shortest)};
        for (const Statement *statement : group) {
            m_contradicted.insert(statement->passage);
            const int seat = m_corpus.at(statement->passage).seat;
            if (std::ranges::none_of(point.evidence, [seat](const Evidence &own) { return own.seat == seat; }))
                point.evidence.push_back(evidenceOf(statement->passage, statement->words));
        }
        std::ranges::stable_sort(point.evidence, {}, &Evidence::seat);
        if (m_analysis.contradictions.size() < mostPoints && point.evidence.size() > 1)
            m_analysis.contradictions.push_back(std::move(point));
    }

    /// The sentence with a gap where it differs.
    QString topicOf(const Statement &statement) const
    {
        const Passage &from = m_corpus.at(statement.passage);
        QString text = from.text;
        const qsizetype at = statement.span.begin - from.sentence.span.begin;
        return plainWords(text.replace(at, statement.span.end - statement.span.begin, u"…"_s));
    }

    // Agreement: like sentences form groups with one of each seat, the likest first.

    std::set<std::pair<size_t, size_t>> pairsOf(bool differing) const
    {
        std::set<std::pair<size_t, size_t>> found;
        for (const std::vector<Comparison> *list : {&m_facts, &m_names}) {
            for (const Comparison &comparison : *list) {
                if (comparison.differs == differing)
                    found.insert(std::minmax(comparison.one.passage, comparison.other.passage));
            }
        }
        return found;
    }

    /// Whether one has a figure of a kind that the other has, too, and not the same: then they do not say the same.
    static bool statesOtherFigures(const Passage &one, const Passage &other)
    {
        return std::ranges::any_of(one.facts, [&other](const Fact &fact) {
            const auto comparable = [&fact](const Fact &own) { return areComparable(fact, own); };
            const auto compatible = [&](const Fact &own) { return comparable(own) && areCompatible(fact, own); };
            return std::ranges::any_of(other.facts, comparable) && std::ranges::none_of(other.facts, compatible);
        });
    }

    void addAgreement()
    {
        const auto differing = pairsOf(true);
        const auto sameFigure = pairsOf(false);
        std::map<size_t, size_t> groupOf; // passage to group
        std::vector<std::vector<size_t>> groups;
        const auto groupFor = [&](size_t passage) -> size_t {
            if (const auto known = groupOf.find(passage); known != groupOf.end())
                return known->second;
            groups.push_back({passage});
            groupOf[passage] = groups.size() - 1;
            return groups.size() - 1;
        };
        for (const Likeness &pair : m_pairs) {
            const std::pair<size_t, size_t> key = std::minmax(pair.one, pair.other);
            const double least = sameFigure.contains(key) ? alikeWithFigure : alike;
            const Passage &one = m_corpus.at(pair.one);
            const Passage &other = m_corpus.at(pair.other);
            const bool isCode = one.sentence.kind == SentenceKind::Code || other.sentence.kind == SentenceKind::Code;
            if (pair.value < least || isCode || one.isNegated != other.isNegated || differing.contains(key) ||
                statesOtherFigures(one, other))
                continue;
            join(groupFor(pair.one), groupFor(pair.other), groups, groupOf, differing);
        }
        std::erase_if(groups, [](const std::vector<size_t> &group) { return group.size() < 2; });
        std::ranges::stable_sort(groups, {}, [](const std::vector<size_t> &group) { return std::ranges::min(group); });
        for (std::vector<size_t> &group : groups)
            addGroup(group);
    }

    void join(size_t one, size_t other, std::vector<std::vector<size_t>> &groups, std::map<size_t, size_t> &groupOf,
              const std::set<std::pair<size_t, size_t>> &differing) const
    {
        if (one == other)
            return;
        for (const size_t a : groups[one]) {
            for (const size_t b : groups[other]) {
                if (m_corpus.at(a).seat == m_corpus.at(b).seat || differing.contains(std::minmax(a, b)))
                    return;
            }
        }
        for (const size_t passage : std::exchange(groups[other], {})) {
            groups[one].push_back(passage);
            groupOf[passage] = one;
        }
    }

    void addGroup(std::vector<size_t> &group)
    {
        std::ranges::sort(group, {}, [this](size_t passage) { return m_corpus.at(passage).seat; });
        const size_t clearest = std::ranges::min(group, {}, [this](size_t passage) { return m_corpus.at(passage).text.size(); });
        AnalysisPoint point{.text = plainWords(m_corpus.at(clearest).text)};
        for (const size_t passage : group) {
            m_shared.insert(passage);
            point.evidence.push_back(evidenceOf(passage));
        }
        std::vector<AnalysisPoint> &part = group.size() == m_answers ? m_analysis.consensus : m_analysis.partialCoverage;
        if (part.size() < mostPoints)
            part.push_back(std::move(point));
    }

    // What one says and nobody else.

    void addAlone()
    {
        std::vector<double> nearest(m_corpus.size(), 0);
        for (const Likeness &pair : m_pairs) {
            nearest[pair.one] = std::max(nearest[pair.one], pair.value);
            nearest[pair.other] = std::max(nearest[pair.other], pair.value);
        }
        std::map<int, std::vector<size_t>> bySeat;
        for (size_t passage = 0; passage < m_corpus.size(); ++passage) {
            const bool isCode = m_corpus.at(passage).sentence.kind == SentenceKind::Code;
            if (!isCode && nearest[passage] < unlike && m_corpus.weight(passage) >= saysSomething &&
                !m_contradicted.contains(passage) && !m_shared.contains(passage))
                bySeat[m_corpus.at(passage).seat].push_back(passage);
        }
        for (auto &[seat, passages] : bySeat) {
            std::ranges::stable_sort(passages, std::ranges::greater(),
                                     [this](size_t passage) { return m_corpus.weight(passage); });
            passages.resize(std::min(passages.size(), mostAlone));
            std::ranges::sort(passages);
            for (const size_t passage : passages) {
                if (m_analysis.uniqueInsights.size() < mostPoints)
                    m_analysis.uniqueInsights.push_back(
                        {.text = plainWords(m_corpus.at(passage).text), .evidence = {evidenceOf(passage)}});
            }
        }
    }

    const Corpus &m_corpus;
    size_t m_answers;
    std::vector<Likeness> m_pairs;
    std::vector<Comparison> m_facts;
    std::vector<Comparison> m_names;
    std::set<size_t> m_contradicted;
    std::set<size_t> m_shared;
    Analysis m_analysis;
};

} // namespace

Analysis mapOf(const Corpus &corpus, size_t answers)
{
    return Builder(corpus, answers).build();
}

int agreementIn(const Corpus &corpus)
{
    return Builder(corpus, 0).agreement();
}

} // namespace fusion::local
