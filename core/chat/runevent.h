// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"
#include "core/chat/crossexam.h"
#include "core/chat/ladder.h"
#include "core/chat/spending.h"
#include "core/chat/stageanswer.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <variant>
#include <vector>

namespace fusion {

/// How a turn ended; Running until it has.
enum class TurnState {
    Running,
    Answered,
    Degraded,    ///< there is an answer, but a seat, the judge or the synthesizer is missing from it
    Failed,      ///< too few seats answered
    Interrupted, ///< the program ended in the middle
    Stopped,     ///< by the person
};
QString turnStateName(TurnState state);
std::optional<TurnState> turnStateFromName(const QString &name);

/// Why a run stopped waiting for seats.
enum class PanelClosedBy { AllSettled, GraceOver, Person };

// What can happen to a turn. The set is closed: Turn::apply() and every other reader handles each, or does not compile.

/// First event of every turn: who sits where, and what was asked.
struct RunStarted {
    QString turnId;
    QString question;
    QString panelName;
    QJsonObject panel;                        ///< the panel as it was, in its file format
    std::vector<StageAnswer> seats;           ///< all Waiting: label, model, name
    std::optional<StageAnswer> judge;         ///< empty where the panel needs none
    std::optional<StageAnswer> synthesizer;   ///< empty where the seat's answer is the turn's
    quint32 orderSeed = 0;                    ///< shuffles the answers the judge sees
    QDateTime startedAt;                      ///< UTC
    QJsonObject prompts = {};                 ///< versions of the prompts used: {"judge":"1","synthesis":"1"}
    std::vector<Attachment> attachments = {}; ///< in JSON without their bytes and texts

    bool operator==(const RunStarted &) const = default;
};
/// The stage's server is busy: it waits in line, and nothing has been sent. Comes again when its place changes.
struct StageQueued {
    Stage stage;
    QueuePlace place;

    bool operator==(const StageQueued &) const = default;
};
/// A request is about to leave. Journalled before it does.
struct StageStarted {
    Stage stage;
    SentRequest request;

    bool operator==(const StageStarted &) const = default;
};
/// The stage is asked anew (retry, judge again): what it said before is dropped from the turn, kept in the journal.
struct StageReset {
    Stage stage;

    bool operator==(const StageReset &) const = default;
};
struct TextDelta {
    Stage stage;
    QString text;

    bool operator==(const TextDelta &) const = default;
};
struct ReasoningDelta {
    Stage stage;
    QString text;

    bool operator==(const ReasoningDelta &) const = default;
};
/// A tool call appeared or changed; calls are told apart by id.
struct ToolCallChanged {
    Stage stage;
    ToolCall call;

    bool operator==(const ToolCallChanged &) const = default;
};
struct SourceFound {
    Stage stage;
    Source source;

    bool operator==(const SourceFound &) const = default;
};
/// A member of the panel that the provider runs behind a stage was asked, said something, or settled.
struct PanelistChanged {
    Stage stage;
    PanelistChange change;

    bool operator==(const PanelistChanged &) const = default;
};
/// ... and how it stands with that panel as a whole.
struct HostedPanelChanged {
    Stage stage;
    HostedPanelStatus status;

    bool operator==(const HostedPanelChanged &) const = default;
};
/// The stage asked for tools instead of answering: its request is over and paid for, the tools run, and StageStarted follows with
/// what they found.
struct StageRoundEnded {
    Stage stage;
    QString providerModel;
    Usage usage;

    bool operator==(const StageRoundEnded &) const = default;
};
/// The stage left files in its sandbox: all that are there now.
struct StageMadeFiles {
    Stage stage;
    std::vector<MadeFile> files;

    bool operator==(const StageMadeFiles &) const = default;
};
/// The stage met what it must not know: all that is known of it.
struct StageContaminated {
    Stage stage;
    QStringList identifiers;

    bool operator==(const StageContaminated &) const = default;
};
struct StageAnswered {
    Stage stage;
    FinishReason finishReason = FinishReason::Unknown;
    QString providerModel;
    Usage usage;

    bool operator==(const StageAnswered &) const = default;
};
struct StageFailed {
    Stage stage;
    Failure failure;
    Usage usage;

    bool operator==(const StageFailed &) const = default;
};
struct StageStopped {
    Stage stage;

    bool operator==(const StageStopped &) const = default;
};
struct StageSkipped {
    Stage stage;

    bool operator==(const StageSkipped &) const = default;
};
/// Enough seats answered; the others have graceMs left.
struct QuorumReached {
    int graceMs = 0;

    bool operator==(const QuorumReached &) const = default;
};
/// The judge goes ahead with the seats that answered; those still streaming are late from here on.
struct PanelClosed {
    PanelClosedBy by = PanelClosedBy::AllSettled;

    bool operator==(const PanelClosed &) const = default;
};
struct AnalysisReady {
    Analysis analysis;

    bool operator==(const AnalysisReady &) const = default;
};
/// The calls to these stages would pass a limit of the person's: none of them goes out until RunContinued.
struct RunPaused {
    std::vector<Stage> stages;
    CapReached reached;

    bool operator==(const RunPaused &) const = default;
};
/// The person let the calls go, or raised the limit.
struct RunContinued {
    bool operator==(const RunContinued &) const = default;
};
/// A stage is asked again beside what it said: that is kept as a version, and a new one, empty, becomes the current one.
struct VersionBegun {
    Stage stage;
    ModelRef model;
    QString modelName;
    bool simulated = false;
    VersionFacts facts; ///< what of them the one who asks decides; number, basis and rulings are found out when it is applied

    bool operator==(const VersionBegun &) const = default;
};
/// The person shows another version of a stage; the versions that it rests on are shown with it.
struct VersionChosen {
    Stage stage;
    int number = 1;

    bool operator==(const VersionChosen &) const = default;
};
/// The person decided a conflict, or took that back.
struct RulingGiven {
    Ruling ruling;

    bool operator==(const RulingGiven &) const = default;
};
/// Seats that disagree are about to be shown each other's point. Their stages are numbered on from those there are.
struct CrossExamBegun {
    std::vector<CrossCall> calls;

    bool operator==(const CrossExamBegun &) const = default;
};
/// The person added an answer from elsewhere, as a seat of its own.
struct GuestAdded {
    StageAnswer seat; ///< label, name and text; all else is that of an answer that nobody was asked for

    bool operator==(const GuestAdded &) const = default;
};
/// A panel that asks few seats first has compared what they said.
struct LadderDecided {
    LadderDecision decision;

    bool operator==(const LadderDecided &) const = default;
};
/// The answer is there, or there will be none. Late seats may still follow.
struct RunFinished {
    TurnState state = TurnState::Answered;

    bool operator==(const RunFinished &) const = default;
};

using RunEventBody =
    std::variant<RunStarted, StageQueued, StageStarted, StageReset, TextDelta, ReasoningDelta, ToolCallChanged, SourceFound,
                 PanelistChanged, HostedPanelChanged, StageRoundEnded, StageMadeFiles, StageContaminated, StageAnswered,
                 StageFailed, StageStopped, StageSkipped, QuorumReached, PanelClosed, AnalysisReady, RunPaused, RunContinued,
                 VersionBegun, VersionChosen, RulingGiven, CrossExamBegun, GuestAdded, LadderDecided, RunFinished>;

/// Something that happened to a turn, and when.
struct RunEvent {
    qint64 atMs = 0; ///< milliseconds since the turn started (monotonic; a resumed turn counts on from its last event)
    RunEventBody body;

    bool operator==(const RunEvent &) const = default;
};

/// {"event":"text","at_ms":12,"stage":"seat","seat":0,"text":"..."}: a line of `fusion ask --json` and of the journal.
QJsonObject toJson(const RunEvent &event);
/// Fails on an event name or stage it does not know.
Result<RunEvent> runEventFromJson(const QJsonObject &json);

/// Lets a visitor be written as a list of lambdas.
template <typename... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

} // namespace fusion

Q_DECLARE_METATYPE(fusion::RunEvent)
