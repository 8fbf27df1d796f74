// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace fusion {

// Which simulated models suit which place of the demo panel. Their names are invented, so that nobody takes them for
// real ones, and every display name ends in "(simulated)". For all four seats each demo question has a written answer.
inline constexpr QLatin1StringView simulatedSeatA{"sim/aster-large"};
inline constexpr QLatin1StringView simulatedSeatB{"sim/birch-medium"};
inline constexpr QLatin1StringView simulatedSeatC{"sim/cedar-reasoner"};
inline constexpr QLatin1StringView simulatedSeatD{"sim/dogwood-contrarian"}; ///< a fourth seat that disagrees
inline constexpr QLatin1StringView simulatedJudge{"sim/juniper-judge"};
inline constexpr QLatin1StringView simulatedSynthesizer{"sim/sorrel-writer"};
inline constexpr QLatin1StringView simulatedHostedPanel{"sim/hosted-fusion"};

/// How a simulated model behaves where nothing was written for a question.
enum class Temperament { Thorough, Terse, Cautious, Contrarian, Fast, Small, Coder, Refusing, Judge, PlainJudge, Writer };

/// One row of the simulator's model list.
struct SimulatedModel {
    QString id;
    QString name;
    QString description;
    Temperament temperament = Temperament::Thorough;
    int contextTokens = 128000; ///< a longer prompt is answered with 400, as a provider would
    int maxOutputTokens = 8000;
    QString promptPrice; ///< decimal USD per token; "-1" where it varies
    QString completionPrice;
    bool reasoning = false;
    bool tools = false;
    bool structuredOutput = false;
    bool hostedPanel = false; ///< runs a panel of other models before it answers, as OpenRouter's Fusion does
    bool images = false;
    bool files = false;
    int firstTokenMs = 300;    ///< at pace 1
    int tokensPerSecond = 100; ///< at pace 1
    QByteArray fault = {};     ///< sim/faulty-*: the name of its fault, as faultNamed() knows it
    bool listed = true;        ///< in GET /models; every sim/faulty-NAME answers all the same

    bool operator==(const SimulatedModel &) const = default;
};

/// Every model that answers, the sound ones first; GET /models shows those that are listed.
const std::vector<SimulatedModel> &simulatedModels();

/// Null where there is no such model. The name may end in a fault (":stall", see core/simulator/faultscript.h).
const SimulatedModel *simulatedModel(const QString &id);

/// The model as GET /models tells it, in OpenRouter's shape.
QJsonObject catalogRow(const SimulatedModel &model);

} // namespace fusion
