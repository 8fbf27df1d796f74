// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/demoquestions.h"
#include "core/simulator/simulatedanalysis.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

namespace fusion {

/// What one simulated model says to a written question.
struct DialogueAnswer {
    QString model;
    QString reasoning;
    QString text;
    bool refused = false;
};

/// A question of the demo with everything written for it: one file of resources/demo. Texts are lists of lines there, so
/// that a change shows in a diff. In the analysis a model is meant by its id; in the synthesis by [sim/...].
struct Dialogue {
    DemoQuestion question;
    std::vector<DialogueAnswer> answers;
    SimulatedAnalysis analysis;
    QString synthesis;

    const DialogueAnswer *answerOf(const QString &model) const; ///< null where none was written
};

/// All of them, in order of their file names. Thread-safe; the files are part of the program.
const std::vector<Dialogue> &dialogues();
Dialogue dialogueFromJson(const QString &id, const QJsonObject &json);

/// The dialogue whose question this is, give or take white space and case; null where there is none.
const Dialogue *dialogueFor(const QString &question);

/// The dialogue that most of the answers in front of a judge are from; null for fewer than two.
const Dialogue *dialogueOf(const std::vector<LabelledAnswer> &answers);
/// Which model of the dialogue gave each answer: label to model id. An answer cut short is still recognised.
std::map<QString, QString> modelsBehind(const Dialogue &dialogue, const std::vector<LabelledAnswer> &answers);

} // namespace fusion
