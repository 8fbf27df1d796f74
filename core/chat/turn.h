// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/runevent.h"

#include <QJsonObject>
#include <QMetaType>

namespace fusion {

/// What a stage said besides what stands in the turn's seats, judge and synthesis (core/chat/versioning.h).
struct KeptVersion {
    StageAnswer answer;
    std::optional<Analysis> analysis; ///< of a judge

    bool operator==(const KeptVersion &) const = default;
};

/// One question and everything said about it. Changed only by apply(); replaying a journal rebuilds it, so where a turn
/// stands is computed from what it holds.
struct Turn {
    enum class Phase { Panel, Judge, Synthesis, CrossExam, Finished };

    QString id;
    QString question;
    std::vector<Attachment> attachments; ///< what was added to the question
    QString panelName;
    QJsonObject panel;
    QDateTime startedAt; ///< UTC
    quint32 orderSeed = 0;
    QJsonObject prompts; ///< versions of the prompts used, by name
    TurnState state = TurnState::Running;
    std::vector<StageAnswer> seats;
    std::optional<StageAnswer> judge;
    std::optional<StageAnswer> synthesis;
    std::optional<Analysis> analysis;
    bool panelClosed = false;
    std::optional<qint64> graceEndsMs;    ///< after the quorum: when the run goes on without the rest
    std::optional<RunPaused> pause;       ///< while calls wait for the person's word
    std::vector<KeptVersion> kept;        ///< versions that are not the current ones
    std::vector<Ruling> rulings;          ///< the person's, in force
    std::vector<CrossCall> crossCalls;    ///< of all cross-examinations, in order
    std::optional<LadderDecision> ladder; ///< the last, of a panel that asks few first
    qint64 lastEventMs = 0;

    void apply(const RunEvent &event);

    bool operator==(const Turn &) const = default;

    Phase phase() const;
    /// The stage's record, its current version; null for a judge or synthesizer that the turn does not have, and for a seat out
    /// of range.
    const StageAnswer *find(Stage stage) const;
    /// Seats with an answer that judge and synthesizer may rest on (answered in time, or late once judged again).
    std::vector<int> answeredSeats() const;
    /// The stages that resuming would send: those that neither answered nor failed nor were stopped. Once the panel is closed the
    /// turn can be finished without the seats it left behind. A judge that was asked alone brings no synthesis with it.
    std::vector<Stage> missingStages() const;
    /// Late seats that the analysis does not cover yet.
    bool canJudgeAgain() const;
    /// What the person asked for: the synthesis; of a single seat, or the only one that answered, its answer. Empty while
    /// there is none.
    QString answer() const;
    /// What is known of the cost so far, however much is not.
    Money knownCost() const;
    /// Sum over all stages. Unknown as soon as one stage that was sent has an unknown cost.
    Usage totalUsage() const;

private:
    StageAnswer *stageAt(Stage stage);
};

/// The turn as the command line contract gives it, and back. Written by `--json`, `show`, the JSON export and the store.
QJsonObject toJson(const Turn &turn);
Turn turnFromJson(const QJsonObject &json);

/// Marks a turn that was Running when the program ended: running stages become Interrupted, texts stay.
void markInterrupted(Turn &turn);

} // namespace fusion

Q_DECLARE_METATYPE(fusion::Turn)
