// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/modelref.h"
#include "core/chat/money.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace fusion {

/// What a model can do, as far as its catalog says.
enum class Ability : quint8 {
    Tools = 1,
    Reasoning = 2,
    StructuredOutput = 4, ///< takes response_format json_schema
    Images = 8,
    Files = 16,
    Temperature = 32,
    MaxTokens = 64,
};
Q_DECLARE_FLAGS(Abilities, Ability)
Q_DECLARE_OPERATORS_FOR_FLAGS(Abilities)

/// Prices per unit; empty means that the catalog does not say, or that it varies.
struct ModelPrices {
    std::optional<UnitPrice> input;
    std::optional<UnitPrice> output;
    std::optional<UnitPrice> cachedInput;
    std::optional<UnitPrice> request;

    bool operator==(const ModelPrices &) const = default;
};

/// A model that a connection offers.
struct ModelInfo {
    ModelRef ref;
    QString name;  ///< for people
    QString maker; ///< "anthropic", "mistralai", ...; empty where unknown
    QString description;
    std::optional<qint64> contextTokens;
    std::optional<qint64> maxOutputTokens;
    ModelPrices prices;
    Abilities abilities;
    bool abilitiesKnown = false; ///< false: the catalog is silent, nothing may be concluded from a missing ability
    QStringList efforts;         ///< reasoning efforts it takes; empty: all, if it reasons
    bool simulated = false;
    bool writesText = true; ///< false: only images, sound or vectors come out of it

    bool operator==(const ModelInfo &) const = default;
};

} // namespace fusion

Q_DECLARE_METATYPE(fusion::ModelInfo)
