// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/usage.h"

#include "core/base/enumnames.h"
#include "core/base/jsonutil.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {
constexpr auto sourceNames = std::to_array<std::pair<CostSource, QLatin1StringView>>({
    {CostSource::Unknown, "unknown"_L1},
    {CostSource::Provider, "provider"_L1},
    {CostSource::Prices, "prices"_L1},
});
} // namespace

QJsonObject toJson(const Usage &usage)
{
    return {
        {u"input_tokens"_s, jsonFrom(usage.inputTokens)},
        {u"output_tokens"_s, jsonFrom(usage.outputTokens)},
        {u"reasoning_tokens"_s, jsonFrom(usage.reasoningTokens)},
        {u"cached_tokens"_s, jsonFrom(usage.cachedTokens)},
        {u"cache_write_tokens"_s, jsonFrom(usage.cacheWriteTokens)},
        {u"web_searches"_s, jsonFrom(usage.webSearches)},
        {u"cost_nanos"_s, jsonFrom(usage.cost.transform([](Money cost) { return cost.nanos; }))},
        {u"cost_source"_s, enumName(sourceNames, usage.costSource)},
    };
}

Usage usageFromJson(const QJsonObject &json)
{
    return {
        .inputTokens = integerFrom(json[u"input_tokens"_s]),
        .outputTokens = integerFrom(json[u"output_tokens"_s]),
        .reasoningTokens = integerFrom(json[u"reasoning_tokens"_s]),
        .cachedTokens = integerFrom(json[u"cached_tokens"_s]),
        .cacheWriteTokens = integerFrom(json[u"cache_write_tokens"_s]),
        .webSearches = integerFrom(json[u"web_searches"_s]),
        .cost = integerFrom(json[u"cost_nanos"_s]).transform([](qint64 nanos) { return Money{nanos}; }),
        .costSource = enumValue(sourceNames, json[u"cost_source"_s].toString()).value_or(CostSource::Unknown),
    };
}

QJsonObject toJson(const Timing &timing)
{
    return {
        {u"queued_ms"_s, jsonFrom(timing.queuedMs)},
        {u"sent_ms"_s, jsonFrom(timing.sentMs)},
        {u"first_token_ms"_s, jsonFrom(timing.firstTokenMs)},
        {u"end_ms"_s, jsonFrom(timing.endMs)},
    };
}

Timing timingFromJson(const QJsonObject &json)
{
    return {
        .queuedMs = integerFrom(json[u"queued_ms"_s]),
        .sentMs = integerFrom(json[u"sent_ms"_s]),
        .firstTokenMs = integerFrom(json[u"first_token_ms"_s]),
        .endMs = integerFrom(json[u"end_ms"_s]),
    };
}

} // namespace fusion
