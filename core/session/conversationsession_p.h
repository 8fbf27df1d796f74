// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attach/attachmenttray.h"
#include "core/catalog/catalog.h"
#include "core/history/history.h"
#include "core/session/conversationsession.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <map>

namespace fusion {

/// What ConversationSession knows; its branches are in conversationbranches.cpp.
class ConversationSession::Private
{
public:
    Private(ConversationSession *session, const Catalog &models, FusionRun::Ask send, History *store)
        : q(session)
        , catalog(models)
        , ask(std::move(send))
        , history(store)
    {
        draftTimer.setSingleShot(true);
        draftTimer.setInterval(std::chrono::seconds(1));
        QObject::connect(&draftTimer, &QTimer::timeout, q, [this] { writeDraft(); });
        QObject::connect(&tray, &AttachmentTray::changed, q, [this] {
            filesChanged = true;
            if (!draftTimer.isActive())
                draftTimer.start();
        });
    }

    void show(const Result<ConversationRecord> &record);
    void showBranch(const QString &throughTurn);
    void startTurn(RunInput input, const QString &parent);
    void endRunsFrom(int turn);
    int indexOf(const QString &turnId) const
    {
        const auto found = std::ranges::find(turns, turnId, &Turn::id);
        return found == turns.end() ? -1 : static_cast<int>(std::ranges::distance(turns.begin(), found));
    }
    void store(const QString &question);
    FusionRun *follow(int turn, std::unique_ptr<FusionRun> run);
    FusionRun *runOf(int turn);
    /// ... null while any turn of the conversation runs.
    FusionRun *idleRunOf(int turn) { return q->isRunning() ? nullptr : runOf(turn); }
    void take(int turn, const RunEvent &event);
    void finished(int turn);
    void tellRunning();
    void writeDraft();
    void writeFiles();
    void restoreFiles();
    bool keepsFiles() const { return draftFiles && history; }
    void learnSummary();
    /// A copy: runs that end leave the map.
    std::vector<FusionRun *> active() const
    {
        std::vector<FusionRun *> list;
        for (const auto &[turn, run] : runs)
            list.push_back(run.get());
        return list;
    }
    Turn &at(int turn) { return turns.at(static_cast<size_t>(turn)); }
    bool has(int turn) const { return turn >= 0 && turn < static_cast<int>(turns.size()); }

    ConversationSession *q;
    const Catalog &catalog;
    FusionRun::Ask ask;
    History *history;
    SpendingGuard *guard = nullptr;
    DraftFiles *draftFiles = nullptr;
    RunTools tools;
    ConversationSummary summary; ///< id empty: not stored yet
    std::vector<Turn> turns;
    std::vector<QStringList> versions; ///< of each turn: the ids of those that stand in its place, itself among them
    QString nextParent;                ///< of the turn that is being started
    Panel panel;
    QString draft;
    QString savedDraft;
    QTimer draftTimer;
    AttachmentTray tray;
    std::map<int, std::unique_ptr<FusionRun>> runs; ///< by turn
    bool filesChanged = false;                      ///< since they were written
    bool toldRunning = false;
};

} // namespace fusion
