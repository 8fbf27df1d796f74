// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chatusage.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

std::optional<qint64> countIn(const QJsonValue &value)
{
    const qint64 count = value.toInteger(-1);
    return count < 0 ? std::nullopt : std::optional(count);
}

/// The first of several places where servers tell the same.
std::optional<qint64> firstCount(std::initializer_list<QJsonValue> values)
{
    for (const QJsonValue &value : values) {
        if (const auto count = countIn(value))
            return count;
    }
    return std::nullopt;
}

std::optional<Money> moneyIn(const QJsonValue &value)
{
    if (value.isString())
        return parseMoney(value.toString());
    if (!value.isDouble() || value.toDouble() < 0)
        return std::nullopt;
    return moneyFromDouble(value.toDouble());
}

} // namespace

Usage chatUsage(const QJsonObject &json)
{
    Usage usage{
        .inputTokens = countIn(json[u"prompt_tokens"_s]),
        .outputTokens = countIn(json[u"completion_tokens"_s]),
        .reasoningTokens = countIn(json[u"completion_tokens_details"_s][u"reasoning_tokens"_s]),
        .cachedTokens = firstCount({json[u"prompt_tokens_details"_s][u"cached_tokens"_s], json[u"prompt_cache_hit_tokens"_s]}),
        .cacheWriteTokens = countIn(json[u"prompt_tokens_details"_s][u"cache_write_tokens"_s]),
        .webSearches = firstCount(
            {json[u"server_tool_use"_s][u"web_search_requests"_s], json[u"server_tool_use_details"_s][u"web_search_requests"_s]}),
        .cost = moneyIn(json[u"cost"_s]),
    };
    // With a key of one's own at the upstream provider, `cost` is the router's fee alone.
    const auto upstream = moneyIn(json[u"cost_details"_s][u"upstream_inference_cost"_s]);
    if (usage.cost && json[u"is_byok"_s].toBool())
        usage.cost = upstream ? std::optional(*usage.cost + *upstream) : std::nullopt;
    if (usage.cost)
        usage.costSource = CostSource::Provider;
    return usage;
}

} // namespace fusion
