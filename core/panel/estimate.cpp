// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/estimate.h"

#include "core/catalog/catalog.h"
#include "core/panel/fusionsettings.h"
#include "core/panel/supported.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::Estimate)
};

// What our own prompts take around the answers.
constexpr TokenRange judgePrompt{.low = 700, .high = 1600};
constexpr TokenRange synthesisPrompt{.low = 350, .high = 900};
constexpr qint64 mostSearches = 5; ///< of one answer; models seldom run more

/// The model is a panel itself: its analyst writes, too.
bool isFusionAlias(const ModelSettings &ask)
{
    return ask.model.id.startsWith("openrouter/fusion"_L1);
}

/// ... or was given one as a tool.
bool isHostedPanel(const ModelSettings &ask)
{
    const QJsonObject settings = ask.extra[fusionSettingsKey].toObject();
    return (isFusionAlias(ask) || !settings.isEmpty()) && settings["enabled"_L1].toBool(true);
}

bool searches(const ModelSettings &ask)
{
    return ask.tools.contains("web_search"_L1) || ask.model.id.endsWith(":online"_L1);
}

TokenRange guess(StageKind kind, const ModelSettings &ask, const std::optional<ModelInfo> &model)
{
    const bool reasons = model && model->abilities.testFlag(Ability::Reasoning);
    const bool reasonsHard = ask.effort == "high"_L1 || ask.effort == "xhigh"_L1 || ask.effort == "max"_L1;
    TokenRange written = kind == StageKind::Judge ? TokenRange{.low = 500, .high = 2500} : TokenRange{.low = 250, .high = 1500};
    if (reasonsHard)
        written += {.low = 1000, .high = 12'000};
    else if (reasons || !ask.effort.isEmpty())
        written += {.low = 100, .high = 3000};
    return written;
}

UnitPrice smaller(std::optional<UnitPrice> one, UnitPrice other)
{
    return one ? std::min(*one, other) : other;
}

UnitPrice larger(std::optional<UnitPrice> one, UnitPrice other)
{
    return one ? std::max(*one, other) : other;
}

Money lessDiscount(Money amount, int discountMillionths)
{
    constexpr qint64 million = 1'000'000;
    // Femto-dollars a nano-dollar are a million, too, so the share of an amount is a price.
    return costOf(amount.nanos, UnitPrice{million - discountMillionths});
}

QString nameOf(const ModelRef &ref, const std::optional<ModelInfo> &model)
{
    return model && !model->name.isEmpty() ? model->name : ref.id;
}

} // namespace

AnswerHabit habitFrom(std::vector<qint64> lengths)
{
    if (lengths.empty())
        return {};
    std::ranges::sort(lengths);
    const auto at = [&](size_t percent) { return lengths[(lengths.size() - 1) * percent / 100]; };
    // Of few answers the ends are taken: nine of ten of them would leave one out.
    const bool isFew = lengths.size() < 10;
    return {.low = isFew ? lengths.front() : at(10),
            .median = at(50),
            .high = isFew ? lengths.back() : at(90),
            .answers = static_cast<int>(lengths.size())};
}

CostRange Estimate::total() const
{
    CostRange sum;
    for (const StageEstimate &stage : stages)
        sum += stage.cost;
    return sum;
}

const StageEstimate *Estimate::find(Stage stage) const
{
    const auto found = std::ranges::find(stages, stage, &StageEstimate::stage);
    return found == stages.end() ? nullptr : &*found;
}

TokenRange expectedOutput(StageKind kind, const ModelSettings &ask, const std::optional<ModelInfo> &model,
                          const AnswerHabits &habits)
{
    const auto habit = habits.find({kind, ask.model});
    TokenRange output = habit != habits.end() && habit->second.answers >= fewestAnswers
                            ? TokenRange{.low = habit->second.low, .high = habit->second.high}
                            : guess(kind, ask, model);
    const auto limit = [&output](std::optional<qint64> most) {
        if (most && *most > 0)
            output = {.low = std::min(output.low, *most), .high = std::min(output.high, *most)};
    };
    limit(ask.maxTokens);
    if (model)
        limit(model->maxOutputTokens);
    return output;
}

CostRange costOfCall(const std::optional<ModelInfo> &model, const ModelSettings &ask, TokenRange input, TokenRange output)
{
    CostRange cost{.low = {}, .high = {}, .isComplete = false};
    if (!model || isHostedPanel(ask))
        return cost;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ModelPrices least = pricesOfCall(model->prices, input.low, now);
    const ModelPrices most = pricesOfCall(model->prices, input.high, now);
    cost.isComplete = least.input && least.output && most.input && most.output && !most.varies(PriceKey::Request);
    // What is read again may come from the provider's cache, and what is thought may have a price of its own.
    if (least.input)
        cost.low += costOf(input.low, smaller(least.cachedInput, *least.input));
    if (most.input)
        cost.high += costOf(input.high, larger(most.cacheWrite, *most.input));
    if (least.output)
        cost.low += costOf(output.low, *least.output);
    if (most.output)
        cost.high += costOf(output.high, larger(most.reasoning, *most.output));
    if (most.request) {
        cost.low += costOf(1, *most.request);
        cost.high += costOf(1, *most.request);
    }
    if (searches(ask)) {
        cost.isComplete = cost.isComplete && most.webSearch;
        cost.high += costOf(mostSearches, most.webSearch.value_or(UnitPrice{}));
    }
    cost.low = lessDiscount(cost.low, model->prices.discountMillionths);
    cost.high = lessDiscount(cost.high, model->prices.discountMillionths);
    return cost;
}

std::vector<CostExtra> extrasOf(StageKind kind, const ModelSettings &ask)
{
    std::vector<CostExtra> extras;
    if (searches(ask))
        extras.push_back(CostExtra::WebSearch);
    if (isHostedPanel(ask))
        extras.push_back(CostExtra::HostedPanel);
    if (isHostedPanel(ask) && isFusionAlias(ask))
        extras.push_back(CostExtra::DoubleAnalyst);
    if (kind == StageKind::Judge)
        extras.push_back(CostExtra::SecondTry);
    return extras;
}

QString wordsFor(CostExtra extra)
{
    switch (extra) {
    case CostExtra::WebSearch: return Words::tr("the provider charges for each web search");
    case CostExtra::HostedPanel: return Words::tr("every model of the hosted panel is billed");
    case CostExtra::DoubleAnalyst: return Words::tr("its analyst is billed twice: it compares, then writes");
    case CostExtra::SecondTry: return Words::tr("asked a second time if its reply cannot be read");
    }
    Q_UNREACHABLE_RETURN({});
}

Estimate estimateOf(const Panel &panel, const Catalog &catalog, const AnswerHabits &habits, const PanelLoad &load)
{
    Estimate estimate;
    const auto add = [&](Stage stage, const ModelSettings &wanted, TokenRange input) {
        const std::optional<ModelInfo> model = catalog.find(wanted.model);
        const ModelSettings ask = supportedSettings(wanted, model);
        input += load.question;
        const TokenRange output = expectedOutput(stage.kind, ask, model, habits);
        const auto habit = habits.find({stage.kind, ask.model});
        const bool isLearnt = habit != habits.end() && habit->second.answers >= fewestAnswers;
        estimate.stages.push_back({
            .stage = stage,
            .label = {},
            .model = ask.model,
            .modelName = nameOf(ask.model, model),
            .input = input,
            .output = output,
            .cost = costOfCall(model, ask, input, output),
            .extras = extrasOf(stage.kind, ask),
            .basedOn = isLearnt ? habit->second.answers : 0,
        });
        return output;
    };
    TokenRange answers;
    int place = 0;
    for (const int index : panel.enabledSeats()) {
        const Seat &seat = panel.seats[static_cast<size_t>(index)];
        const auto order = static_cast<size_t>(place);
        answers += add(Stage::ofSeat(place++), seat.ask, order < load.seats.size() ? load.seats[order] : TokenRange{});
        estimate.stages.back().label = seat.label;
    }
    if (!panel.isFused())
        return estimate;
    TokenRange comparison;
    if (!panel.judge.model.isEmpty()) {
        TokenRange input = answers;
        input += judgePrompt;
        input += load.judge;
        comparison = add(Stage::judge(), panel.judge, input);
    }
    TokenRange input = answers;
    input += comparison;
    input += synthesisPrompt;
    input += load.synthesizer;
    add(Stage::synthesizer(), panel.synthesizer, input);
    return estimate;
}

} // namespace fusion
