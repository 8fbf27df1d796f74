// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelinfo.h"
#include "core/chat/spending.h"
#include "core/chat/stage.h"
#include "core/panel/panel.h"

#include <QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace fusion {

class Catalog;

/// How long a model's answers have been, in tokens with its reasoning: the middle one of the last, and what nine of ten (one of
/// ten) stay below.
struct AnswerHabit {
    qint64 low = 0;
    qint64 median = 0;
    qint64 high = 0;
    int answers = 0; ///< how many it rests on

    bool operator==(const AnswerHabit &) const = default;
};
/// By what the model was asked for: a judge's comparison is not as long as an answer.
using AnswerHabits = std::map<std::pair<StageKind, ModelRef>, AnswerHabit>;

/// A habit that rests on fewer answers says little.
inline constexpr int fewestAnswers = 3;

/// The habit in the lengths of a model's answers; any order, none empty.
AnswerHabit habitFrom(std::vector<qint64> lengths);

/// What the stages have to read besides each other's answers.
struct PanelLoad {
    TokenRange question;                ///< with what is attached
    std::vector<TokenRange> seats = {}; ///< earlier turns, for each enabled seat; missing ones have none
    TokenRange judge = {};
    TokenRange synthesizer = {};
};

/// What costs more than the tokens that one sees.
enum class CostExtra {
    WebSearch,     ///< the provider charges for each search
    HostedPanel,   ///< the model is a panel itself: all its models are billed
    DoubleAnalyst, ///< ... and its analyst twice: it compares, then writes
    SecondTry,     ///< the judge is asked again where its reply cannot be read
};

/// What one call may read, write and cost.
struct StageEstimate {
    Stage stage;
    QString label; ///< the seat's
    ModelRef model;
    QString modelName;
    TokenRange input;
    TokenRange output;
    CostRange cost; ///< isUnknown(): no price is known
    std::vector<CostExtra> extras = {};
    int basedOn = 0; ///< earlier answers of the model; 0: a guess

    bool operator==(const StageEstimate &) const = default;
};

/// What a question may cost: seats, judge, synthesizer, in this order.
struct Estimate {
    std::vector<StageEstimate> stages;

    bool operator==(const Estimate &) const = default;
    /// The sum of the stages, no more and no less.
    CostRange total() const;
    const StageEstimate *find(Stage stage) const;
};

/// How long the answer may be: by the model's habit, else a guess by its effort; never beyond its limits.
TokenRange expectedOutput(StageKind kind, const ModelSettings &ask, const std::optional<ModelInfo> &model,
                          const AnswerHabits &habits);
/// What one call may cost now, by the catalog's prices; unknown without a model or its prices.
CostRange costOfCall(const std::optional<ModelInfo> &model, const ModelSettings &ask, TokenRange input, TokenRange output);
std::vector<CostExtra> extrasOf(StageKind kind, const ModelSettings &ask);
/// "the provider charges for each web search": for people.
QString wordsFor(CostExtra extra);

/// Every enabled seat answers, judge and synthesizer read all answers.
Estimate estimateOf(const Panel &panel, const Catalog &catalog, const AnswerHabits &habits, const PanelLoad &load);

} // namespace fusion
