// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/local/facts.h"
#include "core/analysis/local/tokens.h"
#include "core/analysis/sentences.h"

#include <QString>

#include <optional>
#include <vector>

namespace fusion::local {

/// A sentence of an answer, read once.
struct Passage {
    int seat = 0;
    Sentence sentence;
    QString text; ///< as it stands in the answer
    std::vector<Token> tokens;
    std::vector<Fact> facts;
    bool isNegated = false;
};

/// Reads an answer. Passages of `before` whose words and place are the same are taken over instead of being read again, so that
/// text that grows costs only its growth.
std::vector<Passage> passagesOf(int seat, const QString &answer, std::vector<Passage> before = {});

/// Two passages of different answers and how far they speak of the same: 0 to 1, figures apart.
struct Likeness {
    size_t one = 0;
    size_t other = 0;
    double value = 0;
};

/// The passages of several answers together. What is rare among them tells them apart; what stands everywhere, in the question or
/// in every language's grammar, hardly counts.
class Corpus
{
public:
    Corpus(const QString &question, std::vector<const Passage *> passages);

    size_t size() const { return m_passages.size(); }
    const Passage &at(size_t passage) const { return *m_passages[passage]; }
    /// How much a passage says: the weights of its words.
    double weight(size_t passage) const { return m_weights[passage]; }

    double likeness(size_t one, size_t other) const;
    /// How like the words around two figures are, by their index among the passages' facts.
    double likenessAround(size_t one, size_t fact, size_t other, size_t otherFact) const;
    /// The words of a passage as numbers: equal where the words are.
    const std::vector<int> &wordsOf(size_t passage) const { return m_ids[passage]; }
    /// All pairs of different seats that are alike at all, each once, the most alike first. Bounded for each passage.
    std::vector<Likeness> pairs() const;
    /// Only those of one seat: its passage is `one`, whatever the order.
    std::vector<Likeness> pairsOf(int seat) const;

private:
    struct Term {
        int id = 0;
        double weight = 0;
    };

    std::vector<Likeness> pairs(std::optional<int> seat) const;
    static double likenessOf(const std::vector<Term> &one, const std::vector<Term> &other);
    std::vector<Term> around(size_t passage, Span span) const;

    std::vector<const Passage *> m_passages;
    std::vector<std::vector<int>> m_ids;                  ///< of each passage's tokens
    std::vector<std::vector<Term>> m_terms;               ///< of each passage, by id, without repetition
    std::vector<std::vector<std::vector<Term>>> m_around; ///< of each passage's facts
    std::vector<double> m_weights;                        ///< of each passage
    std::vector<double> m_termWeights;                    ///< by id
    std::vector<std::vector<size_t>> m_places;            ///< passages by id
};

} // namespace fusion::local
