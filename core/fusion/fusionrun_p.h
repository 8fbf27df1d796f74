// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fusion/fusionrun.h"
#include "core/fusion/spendingguard.h"
#include "core/fusion/stagerequest.h"
#include "core/fusion/stagestreams.h"
#include "core/tools/toolbox.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <utility>

namespace fusion {

/// What a call may cost, for the person's limits.
PlannedCall planOf(Stage stage, const ChatRequest &request);

/// What happens next in a run: the commands of FusionRun and the streams start steps; a step is a chain of the functions below
/// that ends when everything waits again.
class FusionRun::Private
{
public:
    struct Call {
        Stage stage;
        ChatRequest request;
        std::function<void()> goOn = {}; ///< a further round of an answer that uses tools: sends it
    };

    Private(FusionRun *owner, const Catalog &models, Ask sendRequest)
        : q(owner)
        , catalog(models)
        , ask(std::move(sendRequest))
    {
        grace.setSingleShot(true);
        QObject::connect(&streams, &StageStreams::heard, q, [this](Stage stage, const ChatEvent &event) {
            if (!isEmpty(event))
                step([&] { happen(priced(runEventFor(stage, event))); });
        });
        QObject::connect(&streams, &StageStreams::moved, q, [this](Stage stage) { step([&] { moved(stage); }); });
        QObject::connect(&streams, &StageStreams::ended, q,
                         [this](Stage stage, const Result<Completion> &result) { step([&] { ended(stage, result); }); });
        QObject::connect(&grace, &QTimer::timeout, q, [this] { step([this] { graceOver(); }); });
    }

    /// Runs one step to its end, then tells what happened in it, in order. Steps that listeners cause are told behind it.
    template <typename Action>
    void step(Action action)
    {
        ++depth;
        action();
        const QPointer<FusionRun> alive(q);
        while (depth == 1 && !outbox.empty()) {
            const auto tell = std::move(outbox.front());
            outbox.pop_front();
            tell();
            if (!alive)
                return;
        }
        --depth;
    }

    void happen(RunEventBody body)
    {
        if (!clock.isValid())
            clock.start();
        const RunEvent event{.atMs = std::max(clockBase + clock.elapsed(), turn.lastEventMs), .body = std::move(body)};
        turn.apply(event);
        keepBooks(event.body);
        outbox.push_back([this, event] { emit q->happened(event); });
    }

    // Sending (runsending.cpp): calls that would pass one of the person's limits are held back, all that are to go together
    void send(std::vector<Call> calls);
    void letGo(bool anyway);
    void transmit(const Call &call);
    void moved(Stage stage);
    void stop(Stage stage);
    void keepBooks(const RunEventBody &body);
    bool isHeld(Stage stage) const { return std::ranges::contains(held, stage, &Call::stage); }

    // Tools (runtools.cpp)
    void equip(Call &call) const;
    std::unique_ptr<ChatStream> dispatch(const Call &call);
    ToolScope scopeOf(Stage stage) const;
    const ModelSettings *toolSettingsOf(Stage stage) const;
    bool mayGoOn(ToolLoop &loop, Stage stage, const ChatRequest &next);
    RunEventBody priced(RunEventBody body) const;

    // What comes of it (runsteps.cpp, like all that follows)
    void ended(Stage stage, const Result<Completion> &result);
    void failed(Stage stage, const Failure &failure, const Usage &usage);

    // A turn that has ended (runversions.cpp, runcross.cpp)
    void beginVersion(Stage stage, const VersionWish &wish, bool alone);
    void resumeAlone(Stage stage);
    void revert(Stage stage);
    bool revertUnfinished();
    void aloneDone(Stage stage);
    void endQuietly();
    void askCrossed(const std::vector<Stage> &stages, bool anew);
    void stopCrossed();
    void crossSettled();
    bool isAlone(Stage stage) const { return turn.find(stage) && turn.find(stage)->version.alone; }

    // A panel that asks few first (runladder.cpp)
    bool ladderPending() const;
    std::vector<int> firstSeats() const;
    void decideLadder();
    void decideAfter(LadderDecision next);
    void leaveRest(LadderDecision decision);
    LadderDecision decision(LadderReason reason) const;

    // Comparing without a model (runcomparing.h)
    template <typename Find, typename Next>
    void compareAnswers(Find find, Next next);
    void stopComparing() { isComparing = false; }

    // What comes next
    void askSeats(const std::vector<int> &seats, bool anew);
    void seatSettled();
    void considerGrace();
    void graceOver();
    void closePanel(PanelClosedBy by);
    void stopUnsentSeats();
    void skipUnasked();
    void startJudge();
    void askJudge();
    void sendToJudge();
    void judgeReplied(const Completion &completion, const Usage &usage);
    void judgeFailed(const Failure &failure);
    void startSynthesis();
    void writeSynthesis();
    void sendToSynthesizer();
    void skip(Stage stage);
    void reset(Stage stage);
    void conclude();
    void finishIfIdle();
    std::vector<int> seatsIn(std::initializer_list<StageState> states) const;

    RequestContext context() const
    {
        return {.turn = turn, .panel = panel, .earlier = earlier, .catalog = catalog, .forJudge = forJudge};
    }
    bool isIdle() const { return streams.isEmpty() && held.empty() && !isComparing; }
    /// Nothing more is to be waited for from a seat.
    bool isOut(int seat) const
    {
        const StageAnswer &answer = turn.seats[static_cast<size_t>(seat)];
        return isSettled(answer.state) || answer.leftBehind;
    }
    bool isRunning() const { return turn.state == TurnState::Running; }

    FusionRun *q;
    const Catalog &catalog;
    Ask ask;
    Panel panel;
    std::vector<Turn> earlier;
    QString question;                    ///< of a turn that has not started
    std::vector<Attachment> attachments; ///< of the same
    std::vector<Attachment> forJudge;    ///< besides, for the version that is being made
    Turn turn;
    StageStreams streams;
    std::vector<Call> held; ///< until the person says so
    SpendingGuard *guard = nullptr;
    RunTools tools;
    QTimer grace;
    bool hasGrace = true;        ///< false where the person asked for particular seats: those are waited for
    bool answersChanged = false; ///< since judge and synthesizer read them
    bool judgedTwice = false;    ///< the judge has had its second try
    bool plainJudge = false;     ///< without settings that a provider may turn down
    std::optional<BrokenReply> broken;
    bool isComparing = false; ///< something goes on when the comparison on another thread is done
    int comparisons = 0;      ///< that were begun
    QElapsedTimer clock;
    qint64 clockBase = 0; ///< where a turn that existed had come to
    std::deque<std::function<void()>> outbox;
    int depth = 0;
};

} // namespace fusion
