// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/agreement.h"

#include "core/analysis/local/facts.h"
#include "core/analysis/local/tokens.h"

#include <algorithm>
#include <set>
#include <utility>

namespace fusion {

namespace {

std::set<QString> contentOf(const QString &text)
{
    std::set<QString> words;
    for (const local::Token &token : local::tokensOf(text, {.begin = 0, .end = text.size()})) {
        if (!token.isStop)
            words.insert(token.key);
    }
    return words;
}

class Counter
{
public:
    explicit Counter(const Analysis &analysis)
    {
        for (const auto *part : {&analysis.consensus, &analysis.partialCoverage}) {
            for (const AnalysisPoint &point : *part)
                countSupport(point);
        }
        for (const AnalysisPoint &conflict : analysis.contradictions)
            countConflict(conflict);
        for (const AnalysisPoint &point : analysis.uniqueInsights)
            seatsOf(point.evidence);
    }

    Agreement result()
    {
        m_result.seats.assign(m_seats.begin(), m_seats.end());
        for (const int one : m_seats) {
            for (const int other : m_seats) {
                if (one < other)
                    pair(one, other); // those without a common point, too
            }
        }
        std::ranges::sort(m_result.pairs, {}, [](const PairAgreement &pair) { return std::pair{pair.one, pair.other}; });
        findCamps();
        return std::move(m_result);
    }

private:
    PairAgreement &pair(int one, int other)
    {
        const auto [low, high] = std::minmax(one, other);
        for (PairAgreement &known : m_result.pairs) {
            if (known.one == low && known.other == high)
                return known;
        }
        return m_result.pairs.emplace_back(low, high);
    }

    std::set<int> seatsOf(const std::vector<Evidence> &evidence)
    {
        std::set<int> seats;
        for (const Evidence &voice : evidence) {
            if (voice.found)
                seats.insert(voice.seat);
        }
        m_seats.insert(seats.begin(), seats.end());
        return seats;
    }

    void countSupport(const AnalysisPoint &point)
    {
        const std::set<int> seats = seatsOf(point.evidence);
        for (const int one : seats) {
            for (const int other : seats) {
                if (one < other)
                    ++pair(one, other).together;
            }
        }
    }

    void countConflict(const AnalysisPoint &conflict)
    {
        const auto sides = sidesOf(conflict);
        for (size_t i = 0; i < sides.size(); ++i) {
            const std::set<int> own = seatsOf(sides[i]);
            for (const int one : own) {
                for (const int other : own)
                    pair(one, other).together += one < other ? 1 : 0;
            }
            for (size_t j = i + 1; j < sides.size(); ++j) {
                for (const int one : own) {
                    for (const int other : seatsOf(sides[j])) {
                        if (one != other)
                            ++pair(one, other).apart;
                    }
                }
            }
        }
    }

    /// How far the seats of two camps agree, all together.
    std::optional<double> shareBetween(const std::vector<int> &one, const std::vector<int> &other) const
    {
        PairAgreement sum;
        for (const int a : one) {
            for (const int b : other) {
                if (const PairAgreement *pair = m_result.between(a, b)) {
                    sum.together += pair->together;
                    sum.apart += pair->apart;
                }
            }
        }
        return sum.share();
    }

    void findCamps()
    {
        std::vector<std::vector<int>> &camps = m_result.camps;
        for (const int seat : m_result.seats)
            camps.push_back({seat});
        while (camps.size() > 1) {
            double best = campShare;
            std::pair<size_t, size_t> nearest{0, 0};
            for (size_t i = 0; i < camps.size(); ++i) {
                for (size_t j = i + 1; j < camps.size(); ++j) {
                    const double share = shareBetween(camps[i], camps[j]).value_or(0);
                    if (share > best || (share == best && nearest.second == 0)) {
                        best = share;
                        nearest = {i, j};
                    }
                }
            }
            if (nearest.second == 0)
                break;
            camps[nearest.first].insert(camps[nearest.first].end(), camps[nearest.second].begin(), camps[nearest.second].end());
            std::ranges::sort(camps[nearest.first]);
            camps.erase(camps.begin() + static_cast<std::ptrdiff_t>(nearest.second));
        }
        std::ranges::stable_sort(camps, [](const auto &one, const auto &other) { return one.size() > other.size(); });
    }

    std::set<int> m_seats;
    Agreement m_result;
};

} // namespace

std::optional<double> PairAgreement::share() const
{
    return together + apart > 0 ? std::optional(static_cast<double>(together) / (together + apart)) : std::nullopt;
}

const PairAgreement *Agreement::between(int one, int other) const
{
    const int low = std::min(one, other);
    const int high = std::max(one, other);
    const auto found =
        std::ranges::find_if(pairs, [low, high](const PairAgreement &pair) { return pair.one == low && pair.other == high; });
    return found == pairs.end() ? nullptr : &*found;
}

std::optional<double> Agreement::overall() const
{
    PairAgreement sum;
    for (const PairAgreement &pair : pairs) {
        sum.together += pair.together;
        sum.apart += pair.apart;
    }
    return sum.share();
}

Agreement agreementOf(const Analysis &analysis)
{
    return Counter(analysis).result();
}

bool isSameStance(const QString &one, const QString &other)
{
    if (one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0)
        return true;
    const auto facts = local::factsOf(one, {.begin = 0, .end = one.size()});
    const auto others = local::factsOf(other, {.begin = 0, .end = other.size()});
    if (facts.size() == 1 && others.size() == 1 && local::areComparable(facts.front(), others.front()))
        return local::areCompatible(facts.front(), others.front());
    const std::set<QString> words = contentOf(one);
    return !words.empty() && facts.size() == others.size() && facts.empty() && words == contentOf(other);
}

int wordsSharedPercent(const QString &one, const QString &other)
{
    const std::set<QString> words = contentOf(one);
    const std::set<QString> others = contentOf(other);
    const size_t shorter = std::min(words.size(), others.size());
    if (shorter == 0)
        return words.size() == others.size() ? 100 : 0;
    const auto shared = std::ranges::count_if(words, [&others](const QString &word) { return others.contains(word); });
    const auto facts = local::factsOf(one, {.begin = 0, .end = one.size()});
    const auto otherFacts = local::factsOf(other, {.begin = 0, .end = other.size()});
    const bool contradicts = std::ranges::any_of(facts, [&otherFacts](const local::Fact &fact) {
        const auto comparable = [&fact](const local::Fact &own) { return local::areComparable(fact, own); };
        const auto fits = [&](const local::Fact &own) { return comparable(own) && local::areCompatible(fact, own); };
        return std::ranges::any_of(otherFacts, comparable) && std::ranges::none_of(otherFacts, fits);
    });
    const auto percent = static_cast<int>(100 * static_cast<size_t>(shared) / shorter);
    return contradicts ? percent / 2 : percent;
}

std::vector<std::vector<Evidence>> sidesOf(const AnalysisPoint &conflict)
{
    std::vector<std::vector<Evidence>> sides;
    for (const Evidence &voice : conflict.evidence) {
        if (!voice.found)
            continue;
        const auto same =
            std::ranges::find_if(sides, [&voice](const auto &side) { return isSameStance(side.front().stance, voice.stance); });
        if (same == sides.end())
            sides.push_back({voice});
        else
            same->push_back(voice);
    }
    return sides;
}

} // namespace fusion
