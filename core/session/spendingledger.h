// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fusion/spendingguard.h"
#include "core/history/history.h"
#include "core/panel/estimate.h"
#include "core/panel/fit.h"
#include "core/session/spendingcaps.h"

#include <QDate>
#include <QFuture>
#include <QObject>
#include <QSettings>

#include <map>
#include <set>
#include <utility>

namespace fusion {

class Catalog;

/// Keeps the books of one profile: what the day has cost so far by connection (from the history, then call by call, those that
/// are not stored included), what is under way, and the person's limits. A limit counts what is known; a call without a known
/// price counts as nothing, so the first of a run is held back and sent only if the person says so, for the whole run. An engine
/// on this machine that wants no key is paid by nobody and needs no price. Lives on the GUI thread.
class SpendingLedger : public QObject, public SpendingGuard
{
    Q_OBJECT

public:
    /// All outlive it.
    SpendingLedger(const Catalog &catalog, History &history, QSettings &settings, QObject *parent = nullptr);

    SpendingCaps caps() const { return m_caps; }
    void setCaps(const SpendingCaps &caps);
    /// For this process alone, not stored.
    void capRun(Money most);
    /// Who knows which connections lead to this machine; without it all lead elsewhere.
    void setConnections(ConnectionLookup connections) { m_connections = std::move(connections); }

    /// Since local midnight, calls under way not included.
    SpentByConnection today();
    const AnswerHabits &habits() const { return m_habits; }
    /// Finishes when the day's spending so far has been read; until then it counts as nothing.
    QFuture<void> loaded() const { return m_loaded; }
    /// Reads anew how long the models' answers are; habitsChanged() follows.
    void learnHabits();

    std::optional<CapReached> reserve(const QString &turnId, Money turnSpent, const std::vector<PlannedCall> &calls) override;
    void reserveAnyway(const QString &turnId, const std::vector<PlannedCall> &calls) override;
    void settled(const QString &turnId, Stage stage, std::optional<Money> cost) override;
    void released(const QString &turnId, Stage stage) override;
    void forget(const QString &turnId) override;

signals:
    void capsChanged();
    void habitsChanged();

private:
    struct UnderWay {
        QString connection;
        Money high;
    };
    struct Call {
        PlannedCall plan;
        CostRange cost;
    };
    std::optional<CapReached> reached(const QString &turnId, Money turnSpent, const std::vector<Call> &next);
    bool isUnpriced(const Call &call) const;
    std::vector<Call> priced(const std::vector<PlannedCall> &calls) const;
    void note(const QString &turnId, const std::vector<Call> &calls);
    Money underWay(const QString &turnId, const QString &connection) const;
    void loadDay();
    void rollDay();

    const Catalog &m_catalog;
    History &m_history;
    QSettings &m_settings;
    ConnectionLookup m_connections;
    SpendingCaps m_caps;
    std::optional<Money> m_runCap;
    AnswerHabits m_habits;
    QDate m_day;
    SpentByConnection m_today;
    QFuture<void> m_loaded;
    std::map<QString, std::map<Stage, UnderWay>> m_underWay; ///< by turn
    std::set<QString> m_acceptedUnpriced;                    ///< turns whose run may ask what has no known price
};

} // namespace fusion
