// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/pricing.h"

#include <algorithm>

namespace fusion {

namespace {

std::optional<Money> costFromPrices(const Usage &usage, const ModelPrices &prices)
{
    if (!usage.inputTokens || !usage.outputTokens || !prices.input || !prices.output)
        return std::nullopt;
    const qint64 cached = prices.cachedInput ? std::clamp<qint64>(usage.cachedTokens.value_or(0), 0, *usage.inputTokens) : 0;
    Money cost = costOf(*usage.inputTokens - cached, *prices.input) + costOf(*usage.outputTokens, *prices.output);
    if (cached > 0)
        cost += costOf(cached, *prices.cachedInput);
    if (prices.request)
        cost += costOf(1, *prices.request);
    return cost;
}

} // namespace

Usage withCost(Usage usage, const std::optional<ModelInfo> &model)
{
    if (usage.cost || !model)
        return usage;
    usage.cost = costFromPrices(usage, model->prices);
    usage.costSource = usage.cost ? CostSource::Prices : CostSource::Unknown;
    return usage;
}

Usage withCostOfFailure(Usage usage, const std::optional<ModelInfo> &model, const Failure &failure, bool saidAnything)
{
    usage = withCost(usage, model);
    if (!usage.cost && failure.httpStatus && !saidAnything) {
        usage.cost = Money{};
        usage.costSource = CostSource::Prices;
    }
    return usage;
}

} // namespace fusion
