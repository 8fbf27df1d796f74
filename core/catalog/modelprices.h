// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/money.h"

#include <QDateTime>
#include <QFlags>
#include <QJsonObject>

#include <optional>
#include <utility>
#include <vector>

namespace fusion {

/// What a price list has a price for.
enum class PriceKey : quint8 {
    Input = 1,
    Output = 2,
    CachedInput = 4, ///< input read from the provider's cache
    CacheWrite = 8,  ///< input written to it
    Reasoning = 16,
    Request = 32,
    WebSearch = 64, ///< one search that the provider runs
};
Q_DECLARE_FLAGS(PriceKeys, PriceKey)
Q_DECLARE_OPERATORS_FOR_FLAGS(PriceKeys)

/// Minutes of the day in UTC, from inclusive, to exclusive; where `to` is before `from` the window runs past midnight, where
/// they are equal it is the whole day.
struct UtcWindow {
    int from = 0;
    int to = 0;

    bool contains(const QTime &utc) const;
    bool operator==(const UtcWindow &) const = default;
};

/// Prices that hold instead of the list's own where all conditions are met.
struct PriceOverride {
    std::optional<qint64> abovePromptTokens = {}; ///< holds for prompts longer than this
    std::optional<UtcWindow> window = {};
    std::vector<std::pair<PriceKey, std::optional<UnitPrice>>> prices = {}; ///< without a price: it varies

    bool operator==(const PriceOverride &) const = default;
};

/// Prices per token (per request, per search); empty means that the catalog does not say, or that it varies.
struct ModelPrices {
    std::optional<UnitPrice> input = {};
    std::optional<UnitPrice> output = {};
    std::optional<UnitPrice> cachedInput = {};
    std::optional<UnitPrice> request = {};
    std::optional<UnitPrice> cacheWrite = {};
    std::optional<UnitPrice> reasoning = {};
    std::optional<UnitPrice> webSearch = {};
    PriceKeys varying = {};               ///< those that the list says vary: unlike missing ones, nothing stands in for them
    int discountMillionths = 0;           ///< taken off the sum: 250,000 is a quarter
    std::vector<PriceOverride> overrides; ///< in the list's order; of several that hold, the later wins, key by key

    bool operator==(const ModelPrices &) const = default;

    std::optional<UnitPrice> &at(PriceKey key);
    /// Sets the price, or notes that it varies.
    void set(PriceKey key, std::optional<UnitPrice> price);
    bool varies(PriceKey key) const { return varying.testFlag(key); }
    /// Costs nothing, whatever is asked.
    bool isFree() const;
};

/// The prices of one call, overrides resolved.
ModelPrices pricesOfCall(const ModelPrices &list, qint64 promptTokens, const QDateTime &at);

/// OpenRouter's "pricing" member: decimal strings in USD a unit (numbers, too, are read); "-1" varies.
/// Source: OpenRouter API reference, Model and PricingOverride.
ModelPrices modelPricesFromPricing(const QJsonObject &pricing);

/// How the cached list keeps them: femto-dollars, exactly.
QJsonObject toJson(const ModelPrices &prices);
ModelPrices modelPricesFromJson(const QJsonObject &json);

} // namespace fusion
