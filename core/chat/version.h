// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/ruling.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace fusion {

/// Which of the versions of a stage an answer is, and what it was made from. A seat, the judge and the synthesizer can each be
/// asked again, with another model or another wish, and what they said before stays.
struct VersionFacts {
    int number = 1;                        ///< of its stage, from 1, in the order in which they were begun
    bool alone = false;                    ///< the person asked for this one call: nothing that rests on it is asked again
    bool check = false;                    ///< only to be compared with another version, which stays the current one
    int replaces = 0;                      ///< the version in whose place it began, current again should this one fail; 0: none
    QString instruction = {};              ///< what the person wished of it besides
    QJsonObject ask = {};                  ///< model and settings as in a panel file; empty: those of the turn's panel
    std::optional<quint32> orderSeed = {}; ///< judge: shuffles what it reads; empty: the turn's
    QJsonObject prompts = {};              ///< versions of the prompts; empty: the turn's
    std::vector<int> seats = {};           ///< judge, synthesizer: the version of each seat that it read, 0 where it read none
    int judge = 0;                         ///< synthesizer: the version of the comparison it was given; 0: none
    std::vector<Ruling> rulings = {};      ///< synthesizer: those it was given

    bool operator==(const VersionFacts &) const = default;
};

QJsonObject toJson(const VersionFacts &facts);
VersionFacts versionFactsFromJson(const QJsonObject &json);

} // namespace fusion
