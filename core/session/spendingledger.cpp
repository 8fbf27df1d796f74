// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/spendingledger.h"

#include "core/catalog/catalog.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace fusion {

namespace {

constexpr int answersOfAHabit = 50;

/// What of the next calls counts towards one limit.
struct Next {
    CostRange cost = {};
    QStringList unpriced = {}; ///< models, each once
};

/// The limit, if what is spent and what may come would pass it, or cannot be told.
std::optional<CapReached> passed(CapKind kind, std::optional<Money> cap, Money spent, const Next &next)
{
    if (!cap)
        return std::nullopt;
    CapReached reached{.kind = kind, .connection = {}, .cap = *cap, .spent = spent, .next = next.cost};
    if (spent + next.cost.high > *cap)
        return reached;
    reached.unpriced = next.unpriced;
    return reached.unpriced.isEmpty() ? std::nullopt : std::optional(reached);
}

} // namespace

SpendingLedger::SpendingLedger(const Catalog &catalog, History &history, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_history(history)
    , m_settings(settings)
    , m_caps(readSpendingCaps(settings))
    , m_day(QDate::currentDate())
{
    loadDay();
    learnHabits();
}

void SpendingLedger::loadDay()
{
    m_loaded = m_history.spentSince(m_day.startOfDay()).then(this, [this](const Result<SpentByConnection> &spent) {
        if (!spent)
            return;
        for (const auto &[connection, amount] : *spent) {
            m_today[connection].known += amount.known;
            m_today[connection].unpriced += amount.unpriced;
        }
    });
}

void SpendingLedger::rollDay()
{
    if (const QDate day = QDate::currentDate(); day != m_day) {
        m_day = day;
        m_today.clear();
    }
}

void SpendingLedger::learnHabits()
{
    m_history.answerHabits(answersOfAHabit).then(this, [this](const Result<AnswerHabits> &habits) {
        if (!habits || *habits == m_habits)
            return;
        m_habits = *habits;
        emit habitsChanged();
    });
}

void SpendingLedger::setCaps(const SpendingCaps &caps)
{
    if (caps == m_caps)
        return;
    m_caps = caps;
    writeSpendingCaps(m_settings, caps);
    emit capsChanged();
}

void SpendingLedger::capRun(Money most)
{
    m_runCap = most;
    emit capsChanged();
}

SpentByConnection SpendingLedger::today()
{
    rollDay();
    return m_today;
}

std::vector<SpendingLedger::Call> SpendingLedger::priced(const std::vector<PlannedCall> &calls) const
{
    std::vector<Call> result;
    for (const PlannedCall &call : calls) {
        const std::optional<ModelInfo> model = m_catalog.find(call.ask.model);
        const TokenRange output = expectedOutput(call.stage.kind, call.ask, model, m_habits);
        result.push_back({.plan = call, .cost = costOfCall(model, call.ask, call.input, output)});
    }
    return result;
}

/// Empty names mean all.
Money SpendingLedger::underWay(const QString &turnId, const QString &connection) const
{
    Money sum;
    for (const auto &[turn, stages] : m_underWay) {
        for (const auto &[stage, call] : stages) {
            if ((turnId.isEmpty() || turn == turnId) && (connection.isEmpty() || call.connection == connection))
                sum += call.high;
        }
    }
    return sum;
}

std::optional<CapReached> SpendingLedger::reserve(const QString &turnId, Money turnSpent, const std::vector<PlannedCall> &calls)
{
    rollDay();
    const std::vector<Call> next = priced(calls);
    if (auto hit = reached(turnId, turnSpent, next))
        return hit;
    note(turnId, next);
    return std::nullopt;
}

bool SpendingLedger::isUnpriced(const Call &call) const
{
    if (call.cost.isComplete)
        return false;
    const ConnectionState state = m_connections ? m_connections(call.plan.ask.model.connection) : ConnectionState{};
    return !state.isLocal || state.hasKey;
}

std::optional<CapReached> SpendingLedger::reached(const QString &turnId, Money turnSpent, const std::vector<Call> &calls)
{
    const bool isAccepted = m_acceptedUnpriced.contains(turnId);
    Next all;
    std::map<QString, Next> byConnection;
    for (const Call &call : calls) {
        const ModelRef &model = call.plan.ask.model;
        for (Next *next : {&all, &byConnection[model.connection]}) {
            next->cost += call.cost;
            if (!isAccepted && isUnpriced(call) && !next->unpriced.contains(model.id))
                next->unpriced.append(model.id);
        }
    }
    const std::optional<Money> runCap = m_runCap ? m_runCap : m_caps.perRun;
    if (const auto hit = passed(CapKind::Run, runCap, turnSpent + underWay(turnId, {}), all))
        return hit;
    Money today;
    for (const auto &[connection, spent] : m_today)
        today += spent.known;
    if (const auto hit = passed(CapKind::Day, m_caps.perDay, today + underWay({}, {}), all))
        return hit;
    for (const auto &[connection, next] : byConnection) {
        const auto cap = m_caps.perConnection.find(connection);
        if (cap == m_caps.perConnection.end())
            continue;
        if (auto hit = passed(CapKind::Connection, cap->second, m_today[connection].known + underWay({}, connection), next)) {
            hit->connection = connection;
            return hit;
        }
    }
    return std::nullopt;
}

void SpendingLedger::reserveAnyway(const QString &turnId, const std::vector<PlannedCall> &calls)
{
    const std::vector<Call> next = priced(calls);
    if (std::ranges::any_of(next, [this](const Call &call) { return isUnpriced(call); }))
        m_acceptedUnpriced.insert(turnId);
    note(turnId, next);
}

void SpendingLedger::note(const QString &turnId, const std::vector<Call> &calls)
{
    for (const Call &call : calls)
        m_underWay[turnId][call.plan.stage] = {.connection = call.plan.ask.model.connection, .high = call.cost.high};
}

void SpendingLedger::settled(const QString &turnId, Stage stage, std::optional<Money> cost)
{
    rollDay();
    const auto turn = m_underWay.find(turnId);
    if (turn == m_underWay.end())
        return;
    const auto call = turn->second.extract(stage);
    if (!call)
        return;
    Spent &spent = m_today[call.mapped().connection];
    spent.known += cost.value_or(Money{});
    spent.unpriced += !cost;
}

void SpendingLedger::released(const QString &turnId, Stage stage)
{
    if (const auto turn = m_underWay.find(turnId); turn != m_underWay.end())
        turn->second.erase(stage);
}

void SpendingLedger::forget(const QString &turnId)
{
    m_underWay.erase(turnId);
    m_acceptedUnpriced.erase(turnId);
}

} // namespace fusion
