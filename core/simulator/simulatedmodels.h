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
    int firstTokenMs = 300;    ///< at pace 1
    int tokensPerSecond = 100; ///< at pace 1
    QByteArray fault = {};     ///< sim/faulty-*: the name of its fault, as simulatedFault() knows it

    bool operator==(const SimulatedModel &) const = default;
};

/// The models of GET /models, in its order: the sound ones first.
const std::vector<SimulatedModel> &simulatedModels();

/// Null where there is no such model. A suffix (":stall", see core/simulator/faultscript.h) is ignored.
const SimulatedModel *simulatedModel(const QString &id);

/// The model as GET /models tells it, in OpenRouter's shape.
QJsonObject catalogRow(const SimulatedModel &model);

} // namespace fusion
