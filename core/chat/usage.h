// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/money.h"

#include <QJsonObject>

#include <optional>

namespace fusion {

/// Where a cost figure comes from.
enum class CostSource {
    Unknown,
    Provider, ///< the provider's own figure
    Prices,   ///< tokens times catalog prices
};

/// What one call used. Empty means that nobody told.
struct Usage {
    std::optional<qint64> inputTokens;  ///< all of them, cached ones included
    std::optional<qint64> outputTokens; ///< includes reasoning tokens
    std::optional<qint64> reasoningTokens;
    std::optional<qint64> cachedTokens;     ///< of the input: read from the provider's cache
    std::optional<qint64> cacheWriteTokens; ///< of the input: written to it, which may cost more
    std::optional<qint64> webSearches;      ///< run by the provider, which may charge for each
    std::optional<Money> cost;
    CostSource costSource = CostSource::Unknown;

    bool operator==(const Usage &) const = default;
    bool isEmpty() const { return *this == Usage{}; }
};

QJsonObject toJson(const Usage &usage);
Usage usageFromJson(const QJsonObject &json);

/// When things happened, in milliseconds since the turn started (monotonic clock).
struct Timing {
    std::optional<qint64> queuedMs;     ///< it was made; where its server is busy it waits from here on
    std::optional<qint64> sentMs = {};  ///< the request left
    std::optional<qint64> firstTokenMs; ///< the first text or reasoning came
    std::optional<qint64> endMs;

    bool operator==(const Timing &) const = default;

    /// When the server's time began; turns of earlier versions have queuedMs alone.
    std::optional<qint64> leftMs() const { return sentMs ? sentMs : queuedMs; }
};

QJsonObject toJson(const Timing &timing);
Timing timingFromJson(const QJsonObject &json);

} // namespace fusion
