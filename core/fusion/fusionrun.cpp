// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/fusionrun.h"

#include "core/analysis/judgereply.h"
#include "core/catalog/catalog.h"
#include "core/fusion/answerdefect.h"
#include "core/fusion/answerorder.h"
#include "core/fusion/pricing.h"
#include "core/fusion/runoutcome.h"
#include "core/fusion/runstart.h"
#include "core/fusion/stagerequest.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// Nothing has to be asked for this stage.
bool isDone(const StageAnswer &stage)
{
    return stage.state == StageState::Answered || stage.state == StageState::Failed || stage.state == StageState::Skipped;
}

} // namespace

class FusionRun::Private
{
public:
    Private(FusionRun *owner, const Catalog &models, Ask sendRequest)
        : q(owner)
        , catalog(models)
        , ask(std::move(sendRequest))
    {
        grace.setSingleShot(true);
        QObject::connect(&grace, &QTimer::timeout, q, [this] { step([this] { closePanel(PanelClosedBy::GraceOver); }); });
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
        outbox.push_back([this, event] { emit q->happened(event); });
    }

    // Asking
    void send(Stage stage, const ChatRequest &request);
    void heard(Stage stage, const ChatEvent &event);
    void ended(Stage stage, const Result<Completion> &result);
    void failed(Stage stage, const Failure &failure, const Usage &usage);
    void drop(Stage stage);
    void stop(Stage stage);

    // What comes next
    void askSeats(const std::vector<int> &seats, bool anew);
    void seatSettled();
    void closePanel(PanelClosedBy by);
    void startJudge();
    void sendToJudge();
    void judgeReplied(const Completion &completion, const Usage &usage);
    void judgeFailed(const Failure &failure);
    void startSynthesis();
    void skip(Stage stage);
    void reset(Stage stage);
    void conclude();
    void finishIfIdle();
    std::vector<int> seatsIn(std::initializer_list<StageState> states) const;

    RequestContext context() const { return {.turn = turn, .panel = panel, .earlier = earlier, .catalog = catalog}; }
    bool isRunning() const { return turn.state == TurnState::Running; }

    FusionRun *q;
    const Catalog &catalog;
    Ask ask;
    Panel panel;
    std::vector<Turn> earlier;
    QString question; ///< of a turn that has not started
    Turn turn;
    std::map<Stage, std::unique_ptr<ChatStream>> streams;
    QTimer grace;
    bool hasGrace = true;        ///< false where the person asked for particular seats: those are waited for
    bool answersChanged = false; ///< since judge and synthesizer read them
    bool judgedTwice = false;    ///< the judge has had its second try
    bool plainJudge = false;     ///< without settings that a provider may turn down
    std::optional<BrokenReply> broken;
    QElapsedTimer clock;
    qint64 clockBase = 0; ///< where a turn that existed had come to
    std::deque<std::function<void()>> outbox;
    int depth = 0;
    int inStream = 0; ///< a stream is just emitting
};

FusionRun::FusionRun(RunInput input, const Catalog &catalog, Ask ask, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, catalog, std::move(ask)))
{
    d->panel = std::move(input.panel);
    d->earlier = std::move(input.earlier);
    d->question = std::move(input.question);
}

FusionRun::FusionRun(Turn turn, std::vector<Turn> earlier, const Catalog &catalog, Ask ask, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, catalog, std::move(ask)))
{
    d->panel = panelOf(turn);
    d->earlier = std::move(earlier);
    d->clockBase = turn.lastEventMs;
    d->turn = std::move(turn);
}

FusionRun::~FusionRun() = default;

const Turn &FusionRun::turn() const
{
    return d->turn;
}

bool FusionRun::isActive() const
{
    return !d->streams.empty() || d->grace.isActive();
}

void FusionRun::start()
{
    d->step([this] {
        d->happen(runStartedFor({.question = d->question, .panel = d->panel, .earlier = {}}, d->catalog));
        std::vector<int> seats;
        for (const StageAnswer &seat : d->turn.seats)
            seats.push_back(seat.stage.seat);
        if (seats.empty())
            d->closePanel(PanelClosedBy::AllSettled);
        d->askSeats(seats, false);
    });
}

void FusionRun::resume()
{
    if (isActive())
        return;
    d->step([this] {
        const std::vector<Stage> missing = d->turn.missingStages();
        std::vector<int> seats;
        for (const Stage stage : missing) {
            if (stage.kind == StageKind::Seat)
                seats.push_back(stage.seat);
        }
        d->hasGrace = true;
        if (!seats.empty())
            d->askSeats(seats, true);
        else if (!d->turn.panelClosed)
            d->closePanel(PanelClosedBy::AllSettled);
        else if (std::ranges::contains(missing, Stage::judge()))
            d->startJudge();
        else if (!missing.empty())
            d->startSynthesis();
        else if (d->isRunning() || d->turn.state == TurnState::Interrupted)
            d->conclude();
    });
}

void FusionRun::goOnNow()
{
    if (d->isRunning() && !d->turn.panelClosed && !d->turn.answeredSeats().empty())
        d->step([this] { d->closePanel(PanelClosedBy::Person); });
}

void FusionRun::stopSeat(int seat)
{
    if (!d->streams.contains(Stage::ofSeat(seat)))
        return;
    d->step([this, seat] {
        d->stop(Stage::ofSeat(seat));
        d->seatSettled();
    });
}

void FusionRun::stopAll()
{
    if (!isActive())
        return;
    d->step([this] {
        d->grace.stop();
        while (!d->streams.empty())
            d->stop(d->streams.begin()->first);
        if (d->isRunning()) {
            d->happen(RunFinished{.state = TurnState::Stopped});
            d->outbox.push_back([this] { emit answered(); });
        }
        d->finishIfIdle();
    });
}

void FusionRun::retrySeat(int seat)
{
    const StageAnswer *answer = d->turn.find(Stage::ofSeat(seat));
    if (!answer || !isSettled(answer->state))
        return;
    d->step([this, seat] {
        d->hasGrace = d->hasGrace && d->isRunning();
        d->askSeats({seat}, true);
    });
}

void FusionRun::retryFailed()
{
    const auto seats = d->seatsIn({StageState::Failed, StageState::Stopped, StageState::Interrupted});
    if (seats.empty())
        return;
    d->step([this, &seats] {
        d->hasGrace = d->hasGrace && d->isRunning();
        d->askSeats(seats, true);
    });
}

void FusionRun::judgeAgain()
{
    const auto answers = d->seatsIn({StageState::Answered, StageState::Late});
    if (d->isRunning() || !d->turn.judge || answers.size() < 2)
        return;
    d->step([this] {
        d->answersChanged = true;
        d->closePanel(PanelClosedBy::Person);
    });
}

void FusionRun::synthesizeAgain()
{
    if (!d->isRunning() && d->turn.synthesis && !d->turn.answeredSeats().empty())
        d->step([this] { d->startSynthesis(); });
}

// Asking

void FusionRun::Private::send(Stage stage, const ChatRequest &request)
{
    std::unique_ptr<ChatStream> stream = ask(request);
    happen(StageStarted{.stage = stage, .request = stream ? stream->sent() : SentRequest{}});
    if (!stream) {
        const QString message = FusionRun::tr("There is no connection “%1”.").arg(request.model.connection);
        failed(stage, {.kind = FailureKind::NotFound, .message = message}, {});
        return;
    }
    QObject::connect(stream.get(), &ChatStream::event, q, [this, stage](const ChatEvent &event) {
        const QPointer<FusionRun> alive(q);
        ++inStream;
        step([&] { heard(stage, event); });
        if (alive)
            --inStream;
    });
    QObject::connect(stream.get(), &ChatStream::finished, q, [this, stage](const Result<Completion> &result) {
        const QPointer<FusionRun> alive(q);
        ++inStream;
        step([&] { ended(stage, result); });
        if (alive)
            --inStream;
    });
    streams[stage] = std::move(stream);
}

void FusionRun::Private::heard(Stage stage, const ChatEvent &event)
{
    std::visit(Overloaded{
                   [&](const ChatText &text) {
                       if (!text.text.isEmpty())
                           happen(TextDelta{.stage = stage, .text = text.text});
                   },
                   [&](const ChatReasoning &reasoning) {
                       if (!reasoning.text.isEmpty())
                           happen(ReasoningDelta{.stage = stage, .text = reasoning.text});
                   },
                   [&](const ChatToolCall &call) { happen(ToolCallChanged{.stage = stage, .call = call.call}); },
                   [&](const ChatSource &source) { happen(SourceFound{.stage = stage, .source = source.source}); },
               },
               event);
}

void FusionRun::Private::ended(Stage stage, const Result<Completion> &result)
{
    drop(stage);
    if (!result) {
        failed(stage, result.error(), {});
        return;
    }
    const StageAnswer &answer = *turn.find(stage);
    const Usage usage = withCost(result->usage, catalog.find(answer.model));
    if (const auto defect = answerDefect(answer.text, answer.reasoning, result->finishReason)) {
        failed(stage, *defect, usage);
        return;
    }
    if (stage.kind == StageKind::Judge) {
        judgeReplied(*result, usage);
        return;
    }
    happen(StageAnswered{
        .stage = stage, .finishReason = result->finishReason, .providerModel = result->providerModel, .usage = usage});
    if (stage.kind == StageKind::Synthesizer) {
        conclude();
        return;
    }
    answersChanged = answersChanged || !turn.panelClosed;
    seatSettled();
}

void FusionRun::Private::failed(Stage stage, const Failure &failure, const Usage &usage)
{
    const StageAnswer &answer = *turn.find(stage);
    const bool saidAnything = !answer.text.isEmpty() || !answer.reasoning.isEmpty();
    happen(StageFailed{.stage = stage,
                       .failure = failure,
                       .usage = withCostOfFailure(usage, catalog.find(answer.model), failure, saidAnything)});
    switch (stage.kind) {
    case StageKind::Seat: seatSettled(); break;
    case StageKind::Judge: judgeFailed(failure); break;
    case StageKind::Synthesizer: conclude(); break;
    }
}

/// Closes the stage's connection. A stream that is just emitting lives until it is back in the event loop.
void FusionRun::Private::drop(Stage stage)
{
    const auto found = streams.find(stage);
    std::unique_ptr<ChatStream> stream = std::move(found->second);
    streams.erase(found);
    stream->disconnect(q);
    if (inStream > 0)
        stream.release()->deleteLater();
}

void FusionRun::Private::stop(Stage stage)
{
    drop(stage);
    happen(StageStopped{.stage = stage});
}

// What comes next

void FusionRun::Private::askSeats(const std::vector<int> &seats, bool anew)
{
    for (const int seat : seats) {
        answersChanged = answersChanged || hasAnswer(turn.find(Stage::ofSeat(seat))->state);
        if (anew)
            happen(StageReset{.stage = Stage::ofSeat(seat)});
    }
    for (const int seat : seats)
        send(Stage::ofSeat(seat), seatRequest(context(), seat));
}

void FusionRun::Private::seatSettled()
{
    if (turn.panelClosed) {
        finishIfIdle();
        return;
    }
    const auto isOut = [](const StageAnswer &seat) { return isSettled(seat.state) || seat.leftBehind; };
    if (std::ranges::all_of(turn.seats, isOut)) {
        closePanel(PanelClosedBy::AllSettled);
        return;
    }
    const auto quorum = std::clamp<size_t>(static_cast<size_t>(std::max(1, panel.policy.quorum)), 1, turn.seats.size());
    if (!hasGrace || grace.isActive() || turn.answeredSeats().size() < quorum)
        return;
    const int graceMs = std::clamp(panel.policy.graceS, 0, 24 * 3600) * 1000;
    happen(QuorumReached{.graceMs = graceMs});
    grace.start(graceMs);
}

void FusionRun::Private::closePanel(PanelClosedBy by)
{
    grace.stop();
    happen(PanelClosed{.by = by});
    if (!turn.synthesis) {
        conclude();
        return;
    }
    const bool stale = std::exchange(answersChanged, false);
    if (turn.answeredSeats().size() < 2) {
        skip(Stage::judge());
        skip(Stage::synthesizer());
        conclude();
    } else if (stale || !turn.judge || !isDone(*turn.judge)) {
        startJudge();
    } else if (!isDone(*turn.synthesis)) {
        startSynthesis();
    } else {
        conclude();
    }
}

void FusionRun::Private::startJudge()
{
    reset(Stage::judge());
    reset(Stage::synthesizer());
    if (panel.judge.model.isEmpty()) {
        skip(Stage::judge());
        startSynthesis();
        return;
    }
    judgedTwice = false;
    plainJudge = false;
    broken.reset();
    sendToJudge();
}

void FusionRun::Private::sendToJudge()
{
    send(Stage::judge(), judgeRequest(context(), broken, plainJudge));
}

void FusionRun::Private::judgeReplied(const Completion &completion, const Usage &usage)
{
    const auto reading = readJudgeReply(turn.judge->text, shownToJudge(turn));
    if (!reading) {
        if (!judgedTwice)
            broken = BrokenReply{.text = turn.judge->text, .problem = reading.error().message};
        const QString message = FusionRun::tr("The judge's comparison could not be read: %1").arg(reading.error().message);
        failed(Stage::judge(), {.kind = FailureKind::BadResponse, .message = message, .retryable = true}, usage);
        return;
    }
    happen(AnalysisReady{.analysis = reading->analysis});
    happen(StageAnswered{.stage = Stage::judge(),
                         .finishReason = completion.finishReason,
                         .providerModel = completion.providerModel,
                         .usage = usage});
    startSynthesis();
}

/// One more try where that can help: showing the judge what was wrong, or without the settings that were turned down.
void FusionRun::Private::judgeFailed(const Failure &failure)
{
    const bool turnedDown = failure.httpStatus == 400 || failure.httpStatus == 422;
    plainJudge = plainJudge || turnedDown;
    if (judgedTwice || (!broken && !turnedDown)) {
        startSynthesis();
        return;
    }
    judgedTwice = true;
    reset(Stage::judge());
    sendToJudge();
}

void FusionRun::Private::startSynthesis()
{
    reset(Stage::synthesizer());
    if (panel.synthesizer.model.isEmpty()) {
        failed(Stage::synthesizer(), {.kind = FailureKind::Input, .message = FusionRun::tr("The panel has no synthesizer.")}, {});
        return;
    }
    send(Stage::synthesizer(), synthesisRequest(context()));
}

void FusionRun::Private::skip(Stage stage)
{
    const StageAnswer *answer = turn.find(stage);
    if (!answer || answer->state == StageState::Skipped)
        return;
    reset(stage);
    happen(StageSkipped{.stage = stage});
}

void FusionRun::Private::reset(Stage stage)
{
    const StageAnswer *answer = turn.find(stage);
    if (answer && answer->state != StageState::Waiting)
        happen(StageReset{.stage = stage});
}

void FusionRun::Private::conclude()
{
    happen(RunFinished{.state = outcomeOf(turn)});
    outbox.push_back([this] { emit q->answered(); });
    finishIfIdle();
}

void FusionRun::Private::finishIfIdle()
{
    if (!isRunning() && streams.empty())
        outbox.push_back([this] { emit q->finished(); });
}

std::vector<int> FusionRun::Private::seatsIn(std::initializer_list<StageState> states) const
{
    std::vector<int> seats;
    for (const StageAnswer &seat : turn.seats) {
        if (std::ranges::contains(states, seat.state))
            seats.push_back(seat.stage.seat);
    }
    return seats;
}

} // namespace fusion
