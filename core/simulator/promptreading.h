// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace fusion {

/// Which part of a turn a request is for.
enum class SimulatedStage { Answer, Judge, Synthesis, CrossExam };

/// Told by the schema the request asks for, or by the marker in the system prompt's text (resources/prompts).
SimulatedStage stageOf(const QJsonObject &request);

/// The text of one message, whether its content is a string or a list of parts.
QString messageText(const QJsonObject &message);
/// What stands in the system prompt.
QString systemText(const QJsonObject &request);
/// All user messages, oldest first.
QString userText(const QJsonObject &request);
QString lastUserText(const QJsonObject &request);

/// An answer as judge and synthesizer are shown it: under a neutral label.
struct LabelledAnswer {
    QString label;
    QString text;

    bool operator==(const LabelledAnswer &) const = default;
};

/// The <answer label="X">...</answer> blocks of a prompt, in its order.
std::vector<LabelledAnswer> labelledAnswers(const QString &prompt);

} // namespace fusion
