// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelgate.h"
#include "core/catalog/modelprices.h"
#include "core/chat/modelref.h"

#include <QDateTime>
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
    bool writesText = true;        ///< false: only images, sound or vectors come out of it
    QString canonicalId;           ///< the exact version behind the id, where the catalog tells
    QString aliasOf;               ///< the model that this id stands for at present; empty: it stands for itself
    QDateTime expiresAt;           ///< UTC; from then on the provider no longer serves it. Invalid: not announced
    std::optional<ModelGate> gate; ///< its provider refused it to the connection's key; the catalog adds it

    bool operator==(const ModelInfo &) const = default;

    bool isWithdrawn(const QDateTime &now = QDateTime::currentDateTimeUtc()) const
    {
        return expiresAt.isValid() && expiresAt <= now;
    }
    /// Whether the settings may name this ability; where the catalog is silent they may.
    bool takes(Ability ability) const { return !abilitiesKnown || abilities.testFlag(ability); }
};

} // namespace fusion

Q_DECLARE_METATYPE(fusion::ModelInfo)
