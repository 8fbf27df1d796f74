// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/panelstatistics.h"

#include "core/history/sqlconnection.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr double fewUnique = 0.1; ///< points of its own a turn, below which a model adds hardly anything

/// Seats that carry the point with words that stand in their answers.
std::set<int> carriers(const AnalysisPoint &point)
{
    std::set<int> seats;
    for (const Evidence &evidence : point.evidence) {
        if (evidence.found)
            seats.insert(evidence.seat);
    }
    return seats;
}

/// Side by seat; the same words are the same side.
std::map<int, QString> sides(const AnalysisPoint &point)
{
    std::map<int, QString> stances;
    for (const Evidence &evidence : point.evidence)
        stances[evidence.seat] = evidence.stance.simplified().toCaseFolded();
    return stances;
}

std::pair<ModelRef, ModelRef> ordered(const ModelRef &a, const ModelRef &b)
{
    return a < b ? std::pair(a, b) : std::pair(b, a);
}

/// One turn's part of the sums.
class Counter
{
public:
    Counter(PanelStatistics &into, const Turn &turn)
        : m_into(into)
        , m_turn(turn)
    {
    }

    void count()
    {
        for (const StageAnswer &seat : m_turn.seats) {
            if (ModelStatistics *model = modelOf(seat.stage.seat))
                addAnswer(*model, seat);
        }
        const Analysis &map = *m_turn.analysis;
        for (const AnalysisPart part : {AnalysisPart::Consensus, AnalysisPart::PartialCoverage, AnalysisPart::UniqueInsights}) {
            for (const AnalysisPoint &point : map.part(part))
                addPoint(carriers(point));
        }
        for (const AnalysisPoint &point : map.contradictions)
            addContradiction(sides(point));
    }

private:
    /// Null for guests and for seats that were not compared.
    ModelStatistics *modelOf(int seat)
    {
        const StageAnswer *answer = m_turn.find(Stage::ofSeat(seat));
        if (!answer || answer->guest || answer->state != StageState::Answered)
            return nullptr;
        return &m_into.models[answer->model];
    }

    const ModelRef &refOf(int seat) const { return m_turn.seats.at(static_cast<size_t>(seat)).model; }

    void addAnswer(ModelStatistics &model, const StageAnswer &seat)
    {
        model.name = seat.modelName.isEmpty() ? seat.model.id : seat.modelName;
        ++model.turns;
        model.cost += seat.knownCost;
        model.unpriced += seat.unpricedAttempts;
    }

    void addPoint(const std::set<int> &seats)
    {
        for (const int seat : seats) {
            if (ModelStatistics *model = modelOf(seat)) {
                ++model->points;
                model->uniquePoints += seats.size() == 1;
            }
        }
        forPairs(seats, [](int, int) { return true; });
    }

    void addContradiction(const std::map<int, QString> &stances)
    {
        std::set<int> seats;
        for (const auto &[seat, stance] : stances) {
            seats.insert(seat);
            ModelStatistics *model = modelOf(seat);
            if (!model)
                continue;
            ++model->contradictions;
            std::map<QString, int> others;
            int same = 0;
            for (const auto &[other, otherStance] : stances) {
                same += other != seat && otherStance == stance;
                others[otherStance] += otherStance != stance;
            }
            const bool opposed = std::ranges::any_of(others, [](const auto &side) { return side.second >= 2; });
            model->outlier += same == 0 && opposed;
        }
        forPairs(seats, [&stances](int a, int b) { return stances.at(a) == stances.at(b); });
    }

    template <typename Agree>
    void forPairs(const std::set<int> &seats, Agree agree)
    {
        for (const int a : seats) {
            for (const int b : seats) {
                if (a >= b || !modelOf(a) || !modelOf(b) || refOf(a) == refOf(b))
                    continue;
                PairStatistics &pair = m_into.pairs[ordered(refOf(a), refOf(b))];
                ++(agree(a, b) ? pair.agreed : pair.disagreed);
            }
        }
    }

    PanelStatistics &m_into;
    const Turn &m_turn;
};

} // namespace

std::optional<Money> ModelStatistics::costPerUniquePoint() const
{
    if (unpriced > 0 || uniquePoints == 0)
        return std::nullopt;
    return Money{cost.nanos / uniquePoints};
}

std::optional<int> PairStatistics::agreementPercent() const
{
    const int all = agreed + disagreed;
    return all == 0 ? std::nullopt : std::optional(100 * agreed / all);
}

void PanelStatistics::add(const Turn &turn)
{
    if (!turn.analysis || turn.analysis->source != AnalysisSource::Judge || turn.answeredSeats().size() < 2)
        return;
    ++turns;
    Counter(*this, turn).count();
}

std::vector<PanelAdvice> PanelStatistics::advice() const
{
    qint64 all = 0;
    for (const auto &[ref, model] : models)
        all += model.cost.nanos;
    std::vector<PanelAdvice> list;
    for (const auto &[ref, model] : models) {
        if (model.turns < fewestTurns || model.uniquePoints > fewUnique * model.turns)
            continue;
        list.push_back({.model = ref,
                        .turns = model.turns,
                        .uniquePoints = model.uniquePoints,
                        .costPercent = all > 0 && model.unpriced == 0 ? static_cast<int>(100 * model.cost.nanos / all) : 0});
    }
    std::ranges::stable_sort(list, std::ranges::greater(), &PanelAdvice::costPercent);
    return list;
}

Result<PanelStatistics> panelStatistics(SqlConnection &sql)
{
    auto rows = sql.query(u"SELECT t.value FROM turn t JOIN conversation c ON c.id = t.conversation "
                          "WHERE c.removed_at IS NULL AND t.value IS NOT NULL"_s);
    if (!rows)
        return std::unexpected(rows.error());
    PanelStatistics statistics;
    while (rows->next())
        statistics.add(turnFromJson(QJsonDocument::fromJson(rows->value(0).toString().toUtf8()).object()));
    return statistics;
}

} // namespace fusion
