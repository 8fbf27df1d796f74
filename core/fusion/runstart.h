// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fusion/fusionrun.h"

namespace fusion {

/// The first event of a new turn: who sits where, under which label, with which id and seed. Labels are made unique, so that [A]
/// means one seat.
RunStarted runStartedFor(const RunInput &input, const Catalog &catalog);

/// An answer from elsewhere as a seat of the turn, under a label that no other has.
StageAnswer guestSeat(const Turn &turn, const QString &name, const QString &text);

/// Where a panel says how a stage is asked; null for a stage that it does not have.
const ModelSettings *placeIn(const Panel &panel, Stage stage);

/// How a stage was asked in its current version, without what the person wished besides.
ModelSettings settingsOf(const Turn &turn, Stage stage);
/// Model and settings as VersionFacts::ask holds them.
QJsonObject askToJson(const ModelSettings &ask);
ModelSettings askFromJson(const QJsonObject &json);

/// The panel that a turn was asked with, in its current versions: a seat that was swapped has the model it was swapped for, and
/// what the person wished of judge or synthesizer is part of their system prompt. Where its file cannot be read any more: the
/// turn's own models, without settings.
Panel panelOf(const Turn &turn);

} // namespace fusion
