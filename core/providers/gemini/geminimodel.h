// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace fusion {

/// What a model takes, by its name, since a request is made without its catalog entry. Sources: Google's pages "Gemini
/// thinking" (3 and later by level, 2.5 by budget), "Gemini 3 developer guide" and the migration guides behind it
/// (temperature is to be left out from 3 on; from 3.6 on it is an error), November 2026.
struct GeminiModel {
    enum class Thinking { None, Budget, Level };

    Thinking thinking = Thinking::None;
    bool isPro = false;
    bool isFirstOfThree = false; ///< Gemini 3 Pro, which knows no level between low and high
    bool takesTemperature = true;
    bool signsCalls = false; ///< refuses a function call in the history that has no thought signature

    bool operator==(const GeminiModel &) const = default;
};

GeminiModel geminiModel(const QString &id);

/// generationConfig.thinkingConfig: thoughts are asked for wherever a model has them; how much it thinks is said only if
/// the seat has an effort. Levels below low become LOW, which every model has; budgets are those of Google's table for
/// reasoning_effort (1024, 8192, 24576).
QJsonObject thinkingConfig(const GeminiModel &model, const QString &effort);

} // namespace fusion
