// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <vector>

namespace fusion {

// A turn's seats, judge and synthesizer hold their current versions, Turn::kept all others. These are the rules by which
// Turn::apply() moves answers between the two, and questions about them.

/// The stage's versions by their numbers, the current one among them; none for a stage that the turn does not have.
std::vector<const StageAnswer *> versionsOf(const Turn &turn, Stage stage);
/// The comparison that a version of the judge made; null where it made none.
const Analysis *comparisonOf(const Turn &turn, int judgeVersion);
/// Judge or synthesizer read the answers, and the comparison, that are the current ones. True where nobody noted what they read.
bool isUpToDate(const Turn &turn, Stage stage);
/// Nothing of the stage is on its way, and there is another version of it to show.
bool canChooseVersion(const Turn &turn, Stage stage, int number);
/// The current version's number; 0 for a stage that the turn does not have.
int currentVersion(const Turn &turn, Stage stage);

void beginVersion(Turn &turn, const VersionBegun &event);
/// With the versions that this one rests on. Showing another answer of a seat brings the newest comparison and synthesis that
/// rest on exactly the answers then shown; where there are none, they stay, and isUpToDate() is false.
void chooseVersion(Turn &turn, Stage stage, int number);
/// Notes what judge or synthesizer is about to read.
void noteBasis(Turn &turn, StageAnswer &reader);

} // namespace fusion
