// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/local/corpus.h"

#include "core/analysis/slips.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace fusion::local {

namespace {

constexpr double stopWeight = 0.08;
constexpr double questionWeight = 0.55;
constexpr double leastLikeness = 0.15;
constexpr size_t mostPlaces = 160; ///< a word in more passages tells nothing
constexpr size_t mostPartners = 3; ///< of a passage in one other answer
constexpr qsizetype reach = 45;    ///< characters around a figure

} // namespace

std::vector<Passage> passagesOf(int seat, const QString &answer, std::vector<Passage> before)
{
    std::vector<Passage> passages;
    size_t old = 0;
    for (const Sentence &sentence : sentencesOf(answer)) {
        const QStringView words = QStringView(answer).sliced(sentence.span.begin, sentence.span.end - sentence.span.begin);
        while (old < before.size() && before[old].sentence.span.begin < sentence.span.begin)
            ++old;
        if (old < before.size() && before[old].sentence == sentence && before[old].text == words) {
            passages.push_back(std::move(before[old++]));
            continue;
        }
        passages.push_back({.seat = seat,
                            .sentence = sentence,
                            .text = words.toString(),
                            .tokens = tokensOf(answer, sentence.span),
                            .facts = factsOf(answer, sentence.span),
                            .isNegated = holdsNegation(words.toString())});
    }
    return passages;
}

Corpus::Corpus(const QString &question, std::vector<const Passage *> passages)
    : m_passages(std::move(passages))
{
    QHash<QString, int> ids;
    std::vector<bool> isStop;
    for (const Passage *passage : m_passages) {
        std::vector<int> &own = m_ids.emplace_back();
        for (const Token &token : passage->tokens) {
            auto id = ids.find(token.key);
            if (id == ids.end()) {
                id = ids.insert(token.key, static_cast<int>(ids.size()));
                m_places.emplace_back();
                isStop.push_back(token.isStop);
            }
            own.push_back(*id);
            if (m_places[static_cast<size_t>(*id)].empty() || m_places[static_cast<size_t>(*id)].back() != m_ids.size() - 1)
                m_places[static_cast<size_t>(*id)].push_back(m_ids.size() - 1);
        }
    }
    QSet<int> asked;
    for (const Token &token : tokensOf(question, {.begin = 0, .end = question.size()}))
        asked.insert(ids.value(token.key, -1));
    const auto count = static_cast<double>(m_passages.size());
    for (size_t id = 0; id < m_places.size(); ++id) {
        const double rarity = std::log(1 + count / static_cast<double>(m_places[id].size()));
        m_termWeights.push_back(rarity * (isStop[id] ? stopWeight : 1) *
                                (asked.contains(static_cast<int>(id)) ? questionWeight : 1));
    }
    for (size_t passage = 0; passage < m_passages.size(); ++passage) {
        std::vector<int> own = m_ids[passage];
        std::ranges::sort(own);
        own.erase(std::unique(own.begin(), own.end()), own.end());
        std::vector<Term> &terms = m_terms.emplace_back();
        double weight = 0;
        for (const int id : own) {
            terms.push_back({.id = id, .weight = m_termWeights[static_cast<size_t>(id)]});
            weight += terms.back().weight;
        }
        m_weights.push_back(weight);
        std::vector<std::vector<Term>> &facts = m_around.emplace_back();
        for (const Fact &fact : m_passages[passage]->facts)
            facts.push_back(around(passage, fact.span));
    }
}

/// Between the share of all words that both have and the share of the shorter one's: a sentence that says a thing and more is
/// still like the one that says it.
double Corpus::likenessOf(const std::vector<Term> &one, const std::vector<Term> &other)
{
    double shared = 0;
    double left = 0;
    double right = 0;
    for (const Term &term : one)
        left += term.weight;
    for (const Term &term : other)
        right += term.weight;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (a->id == b->id) {
            shared += a->weight;
            ++a;
            ++b;
        } else {
            a->id < b->id ? ++a : ++b;
        }
    }
    if (shared <= 0)
        return 0;
    return 0.5 * shared / (left + right - shared) + 0.5 * shared / std::max(std::min(left, right), 2.0);
}

double Corpus::likeness(size_t one, size_t other) const
{
    return likenessOf(m_terms[one], m_terms[other]);
}

std::vector<Corpus::Term> Corpus::around(size_t passage, Span span) const
{
    std::vector<Term> terms;
    const std::vector<Token> &tokens = m_passages[passage]->tokens;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Span &own = tokens[i].span;
        const bool isInside = own.begin < span.end && span.begin < own.end;
        if (!isInside && own.end > span.begin - reach && own.begin < span.end + reach)
            terms.push_back({.id = m_ids[passage][i], .weight = m_termWeights[static_cast<size_t>(m_ids[passage][i])]});
    }
    std::ranges::sort(terms, {}, &Term::id);
    const auto repeated = std::ranges::unique(terms, {}, &Term::id);
    terms.erase(repeated.begin(), repeated.end());
    return terms;
}

double Corpus::likenessAround(size_t one, size_t fact, size_t other, size_t otherFact) const
{
    return likenessOf(m_around[one][fact], m_around[other][otherFact]);
}

std::vector<Likeness> Corpus::pairs() const
{
    return pairs(std::nullopt);
}

std::vector<Likeness> Corpus::pairsOf(int seat) const
{
    return pairs(seat);
}

std::vector<Likeness> Corpus::pairs(std::optional<int> seat) const
{
    std::vector<Likeness> all;
    std::vector<double> shared(m_passages.size(), 0);
    std::vector<size_t> touched;
    for (size_t one = 0; one < m_passages.size(); ++one) {
        touched.clear();
        if (seat && m_passages[one]->seat != *seat)
            continue;
        for (const Term &term : m_terms[one]) {
            const std::vector<size_t> &places = m_places[static_cast<size_t>(term.id)];
            if (places.size() > mostPlaces && m_passages.size() > mostPlaces)
                continue;
            for (const size_t other : places) {
                if ((!seat && other <= one) || m_passages[other]->seat == m_passages[one]->seat)
                    continue;
                if (shared[other] == 0)
                    touched.push_back(other);
                shared[other] += term.weight;
            }
        }
        std::map<int, std::vector<Likeness>> bySeat;
        for (const size_t other : touched) {
            const double promise = shared[other] / std::max(std::min(m_weights[one], m_weights[other]), 1.0);
            if (promise > leastLikeness)
                bySeat[m_passages[other]->seat].push_back({.one = one, .other = other, .value = promise});
            shared[other] = 0;
        }
        for (auto &[ignored, partners] : bySeat) {
            std::ranges::sort(partners, std::ranges::greater(), &Likeness::value);
            partners.resize(std::min(partners.size(), mostPartners * 3));
            for (Likeness &pair : partners)
                pair.value = likeness(pair.one, pair.other);
            std::ranges::sort(partners, std::ranges::greater(), &Likeness::value);
            partners.resize(std::min(partners.size(), mostPartners));
            std::ranges::copy_if(partners, std::back_inserter(all),
                                 [](const Likeness &pair) { return pair.value >= leastLikeness; });
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Likeness::value);
    return all;
}

} // namespace fusion::local
