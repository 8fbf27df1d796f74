// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/modelprices.h"

#include "core/base/jsonutil.h"

#include <QJsonArray>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct KeyName {
    PriceKey key;
    QLatin1StringView name;
};

constexpr auto keyNames = std::to_array<KeyName>({
    {PriceKey::Input, "prompt"_L1},
    {PriceKey::Output, "completion"_L1},
    {PriceKey::CachedInput, "input_cache_read"_L1},
    {PriceKey::CacheWrite, "input_cache_write"_L1},
    {PriceKey::Reasoning, "internal_reasoning"_L1},
    {PriceKey::Request, "request"_L1},
    {PriceKey::WebSearch, "web_search"_L1},
});

constexpr int minutesADay = 24 * 60;
constexpr int million = 1'000'000;

/// OpenRouter writes decimal strings; others write numbers, whose shortest decimal form is what they meant.
QString decimalText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest) : value.toString();
}

/// "1630", "0030" or 1630: hours and minutes.
std::optional<int> minuteOfDay(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const int hhmm = ok ? value.toInt(-1) : value.toString().remove(u':').toInt(&ok);
    const int minutes = hhmm / 100 * 60 + hhmm % 100;
    if (!ok || hhmm < 0 || hhmm % 100 >= 60 || minutes > minutesADay)
        return std::nullopt;
    return minutes % minutesADay;
}

/// Calls `found` for each price that is there.
template <typename Found>
void readPrices(const QJsonObject &json, Found found)
{
    for (const KeyName &known : keyNames) {
        const QJsonValue value = json[known.name];
        if (!value.isUndefined() && !value.isNull())
            found(known.key, parseUnitPrice(decimalText(value)));
    }
}

/// Nothing for one with a condition that is not understood: it must not hold always.
std::optional<PriceOverride> overrideFrom(const QJsonObject &json)
{
    PriceOverride result;
    if (json.contains("min_prompt_tokens"_L1)) {
        result.abovePromptTokens = integerFrom(json["min_prompt_tokens"_L1]);
        if (!result.abovePromptTokens)
            return std::nullopt;
    }
    const bool hasWindow = json.contains("utc_start"_L1) || json.contains("utc_end"_L1);
    if (hasWindow) {
        const auto from = minuteOfDay(json["utc_start"_L1]);
        const auto to = minuteOfDay(json["utc_end"_L1]);
        if (!from || !to)
            return std::nullopt;
        result.window = UtcWindow{.from = *from, .to = *to};
    }
    readPrices(json, [&](PriceKey key, std::optional<UnitPrice> price) { result.prices.emplace_back(key, price); });
    return result;
}

/// A share between nothing and everything; anything else is no discount.
int discountFrom(const QJsonValue &value)
{
    const double share = value.isString() ? value.toString().toDouble() : value.toDouble();
    return share > 0 && share < 1 ? static_cast<int>(std::lround(share * million)) : 0;
}

QJsonObject femtosJson(PriceKey key, std::optional<UnitPrice> price)
{
    return {{u"key"_s, static_cast<int>(key)}, {u"femtos"_s, price ? jsonFrom(price->femtos) : QJsonValue(QJsonValue::Null)}};
}

std::pair<PriceKey, std::optional<UnitPrice>> femtosFrom(const QJsonObject &json)
{
    return {static_cast<PriceKey>(json["key"_L1].toInt()),
            integerFrom(json["femtos"_L1]).transform([](qint64 femtos) { return UnitPrice{femtos}; })};
}

QJsonObject overrideJson(const PriceOverride &one)
{
    QJsonArray prices;
    for (const auto &[key, price] : one.prices)
        prices.append(femtosJson(key, price));
    QJsonObject json{{u"above"_s, jsonFrom(one.abovePromptTokens)}, {u"prices"_s, prices}};
    if (one.window) {
        json[u"from"_s] = one.window->from;
        json[u"to"_s] = one.window->to;
    }
    return json;
}

PriceOverride storedOverride(const QJsonObject &json)
{
    PriceOverride one{.abovePromptTokens = integerFrom(json["above"_L1]), .prices = listFrom(json["prices"_L1], femtosFrom)};
    if (json.contains("from"_L1))
        one.window = UtcWindow{.from = json["from"_L1].toInt(), .to = json["to"_L1].toInt()};
    return one;
}

} // namespace

bool UtcWindow::contains(const QTime &utc) const
{
    const int minute = utc.hour() * 60 + utc.minute();
    if (from == to)
        return true;
    return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

std::optional<UnitPrice> &ModelPrices::at(PriceKey key)
{
    switch (key) {
    case PriceKey::Input: return input;
    case PriceKey::Output: return output;
    case PriceKey::CachedInput: return cachedInput;
    case PriceKey::CacheWrite: return cacheWrite;
    case PriceKey::Reasoning: return reasoning;
    case PriceKey::Request: return request;
    case PriceKey::WebSearch: return webSearch;
    }
    Q_UNREACHABLE_RETURN(input);
}

void ModelPrices::set(PriceKey key, std::optional<UnitPrice> price)
{
    at(key) = price;
    varying.setFlag(key, !price);
}

bool ModelPrices::isFree() const
{
    const auto isNothing = [](const std::optional<UnitPrice> &price) { return price.value_or(UnitPrice{}) == UnitPrice{}; };
    return input && output && isNothing(input) && isNothing(output) && isNothing(request) && isNothing(reasoning) && !varying;
}

ModelPrices pricesOfCall(const ModelPrices &list, qint64 promptTokens, const QDateTime &at)
{
    ModelPrices prices = list;
    prices.overrides.clear();
    const QTime utc = at.toUTC().time();
    for (const PriceOverride &one : list.overrides) {
        const bool holds =
            (!one.abovePromptTokens || promptTokens > *one.abovePromptTokens) && (!one.window || one.window->contains(utc));
        if (!holds)
            continue;
        for (const auto &[key, price] : one.prices)
            prices.set(key, price);
    }
    return prices;
}

ModelPrices modelPricesFromPricing(const QJsonObject &pricing)
{
    ModelPrices prices;
    readPrices(pricing, [&](PriceKey key, std::optional<UnitPrice> price) { prices.set(key, price); });
    prices.discountMillionths = discountFrom(pricing["discount"_L1]);
    for (const QJsonValue &value : pricing["overrides"_L1].toArray()) {
        if (auto one = overrideFrom(value.toObject()))
            prices.overrides.push_back(*std::move(one));
    }
    return prices;
}

QJsonObject toJson(const ModelPrices &prices)
{
    QJsonArray known;
    for (const KeyName &key : keyNames) {
        const auto price = ModelPrices(prices).at(key.key);
        if (price || prices.varies(key.key))
            known.append(femtosJson(key.key, price));
    }
    QJsonArray overrides;
    for (const PriceOverride &one : prices.overrides)
        overrides.append(overrideJson(one));
    return {{u"prices"_s, known}, {u"discount_millionths"_s, prices.discountMillionths}, {u"overrides"_s, overrides}};
}

ModelPrices modelPricesFromJson(const QJsonObject &json)
{
    ModelPrices prices;
    for (const auto &[key, price] : listFrom(json["prices"_L1], femtosFrom))
        prices.set(key, price);
    prices.discountMillionths = json["discount_millionths"_L1].toInt();
    prices.overrides = listFrom(json["overrides"_L1], storedOverride);
    return prices;
}

} // namespace fusion
