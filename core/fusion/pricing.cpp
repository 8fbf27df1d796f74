// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/pricing.h"

#include <algorithm>

namespace fusion {

namespace {

/// A sum of counts times prices that is unknown once a part is.
class Bill
{
public:
    void add(qint64 count, std::optional<UnitPrice> price)
    {
        if (count <= 0)
            return;
        if (price)
            m_femtos += static_cast<Wide>(count) * price->femtos;
        m_isKnown = m_isKnown && price.has_value();
    }

    std::optional<Money> total(int discountMillionths) const
    {
        constexpr Wide femtosPerNano = 1'000'000;
        constexpr Wide million = 1'000'000;
        if (!m_isKnown)
            return std::nullopt;
        const Wide scaled = m_femtos * (million - discountMillionths);
        return Money{static_cast<qint64>((scaled + femtosPerNano * million / 2) / (femtosPerNano * million))};
    }

private:
    __extension__ using Wide = __int128;
    Wide m_femtos = 0;
    bool m_isKnown = true;
};

/// The price of a kind of input, or the input's own where the list has none for it.
std::optional<UnitPrice> inputPrice(const ModelPrices &prices, PriceKey key, std::optional<UnitPrice> own)
{
    return own || prices.varies(key) ? own : prices.input;
}

std::optional<Money> costFromPrices(const Usage &usage, const ModelPrices &list, const QDateTime &at)
{
    if (list.isFree() && list.overrides.empty() && usage.webSearches.value_or(0) == 0) // however many tokens it took
        return Money{};
    if (!usage.inputTokens || !usage.outputTokens || !list.input || !list.output)
        return std::nullopt;
    const ModelPrices prices = pricesOfCall(list, *usage.inputTokens, at);
    const qint64 input = *usage.inputTokens;
    const qint64 cached = std::clamp<qint64>(usage.cachedTokens.value_or(0), 0, input);
    const qint64 written = std::clamp<qint64>(usage.cacheWriteTokens.value_or(0), 0, input - cached);
    const bool reasonsApart = prices.varies(PriceKey::Reasoning) || prices.reasoning.value_or(UnitPrice{}).femtos > 0;
    const qint64 reasoning = reasonsApart ? std::clamp<qint64>(usage.reasoningTokens.value_or(0), 0, *usage.outputTokens) : 0;

    Bill bill;
    bill.add(input - cached - written, prices.input);
    bill.add(cached, inputPrice(prices, PriceKey::CachedInput, prices.cachedInput));
    bill.add(written, inputPrice(prices, PriceKey::CacheWrite, prices.cacheWrite));
    bill.add(*usage.outputTokens - reasoning, prices.output);
    bill.add(reasoning, prices.reasoning);
    if (prices.request || prices.varies(PriceKey::Request))
        bill.add(1, prices.request);
    bill.add(usage.webSearches.value_or(0), prices.webSearch);
    return bill.total(prices.discountMillionths);
}

} // namespace

Usage withCost(Usage usage, const std::optional<ModelInfo> &model, const QDateTime &at)
{
    if (usage.cost || !model)
        return usage;
    usage.cost = costFromPrices(usage, model->prices, at);
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
