// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/local/differences.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace fusion::local {

namespace {

// Chosen on the tuning half of the labelled set (tests/analysis/data), see bench_comparison.
constexpr double leastCertainty = 0.42;
constexpr double sameUnit = 0.08;    ///< metres with metres
constexpr double sameCounted = 0.16; ///< eggs with eggs
constexpr double sameNamed = 0.22;   ///< Python with Python

double bonusOf(const Fact &fact)
{
    if (fact.kind == FactKind::Version)
        return fact.unit.isEmpty() ? 0 : sameNamed;
    if (fact.kind != FactKind::Number || fact.unit.isEmpty())
        return 0;
    return fact.unit.startsWith(u'@') ? sameUnit : fact.unit.startsWith(u':') ? sameNamed : sameCounted;
}

Statement statementOf(const Corpus &corpus, size_t passage, size_t fact)
{
    const Passage &from = corpus.at(passage);
    const Span span = from.facts[fact].span;
    return {.passage = passage,
            .span = span,
            .words = from.text.sliced(span.begin - from.sentence.span.begin, span.end - span.begin).simplified(),
            .fact = static_cast<int>(fact)};
}

/// Whether a passage states what can go with a fact.
bool hasCompatible(const Passage &passage, const Fact &fact)
{
    return std::ranges::any_of(passage.facts,
                               [&fact](const Fact &own) { return areComparable(own, fact) && areCompatible(own, fact); });
}

class Matcher
{
public:
    Matcher(const Corpus &corpus, const std::vector<Likeness> &pairs)
        : m_corpus(corpus)
    {
        for (const Likeness &pair : pairs)
            compare(pair);
        std::ranges::stable_sort(m_candidates, std::ranges::greater(), &Candidate::certainty);
    }

    /// The likeliest first; each figure once for each other answer.
    std::vector<Comparison> chosen()
    {
        std::vector<Comparison> result;
        std::set<std::tuple<size_t, size_t, int>> used;
        for (const Candidate &candidate : m_candidates) {
            const std::tuple one{candidate.one, candidate.fact, m_corpus.at(candidate.other).seat};
            const std::tuple other{candidate.other, candidate.otherFact, m_corpus.at(candidate.one).seat};
            if (used.contains(one) || used.contains(other))
                continue;
            used.insert(one);
            used.insert(other);
            result.push_back({.one = statementOf(m_corpus, candidate.one, candidate.fact),
                              .other = statementOf(m_corpus, candidate.other, candidate.otherFact),
                              .certainty = std::min(1.0, candidate.certainty),
                              .differs = candidate.differs});
        }
        return result;
    }

private:
    struct Candidate {
        size_t one = 0;
        size_t fact = 0;
        size_t other = 0;
        size_t otherFact = 0;
        double certainty = 0;
        bool differs = false;
    };

    void compare(const Likeness &pair)
    {
        const Passage &one = m_corpus.at(pair.one);
        const Passage &other = m_corpus.at(pair.other);
        for (size_t i = 0; i < one.facts.size(); ++i) {
            for (size_t j = 0; j < other.facts.size(); ++j) {
                if (areComparable(one.facts[i], other.facts[j]))
                    add(pair, i, j);
            }
        }
    }

    void add(const Likeness &pair, size_t i, size_t j)
    {
        const Passage &one = m_corpus.at(pair.one);
        const Passage &other = m_corpus.at(pair.other);
        const double near = m_corpus.likenessAround(pair.one, i, pair.other, j);
        const double certainty = 0.55 * pair.value + 0.45 * near + bonusOf(one.facts[i]);
        if (certainty < leastCertainty)
            return;
        const bool differs = !areCompatible(one.facts[i], other.facts[j]);
        // A sentence that has the other's figure as well, and says one more, does not contradict it.
        if (differs && (hasCompatible(one, other.facts[j]) || hasCompatible(other, one.facts[i])))
            return;
        m_candidates.push_back(
            {.one = pair.one, .fact = i, .other = pair.other, .otherFact = j, .certainty = certainty, .differs = differs});
    }

    const Corpus &m_corpus;
    std::vector<Candidate> m_candidates;
};

} // namespace

std::vector<Comparison> comparedFacts(const Corpus &corpus, const std::vector<Likeness> &pairs)
{
    return Matcher(corpus, pairs).chosen();
}

} // namespace fusion::local
