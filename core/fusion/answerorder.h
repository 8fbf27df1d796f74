// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/judgereply.h"
#include "core/chat/turn.h"

#include <QString>

#include <vector>

namespace fusion {

/// 0 ... count-1 in the order that `seed` stands for: the same on every platform and in every version (std::mt19937 and a
/// shuffle of our own, because the standard leaves std::shuffle open).
std::vector<int> shuffledOrder(int count, quint32 seed);

/// A seed whose order lays the answers as differently as can be found: the reverse of what `seed` gives where few enough answers
/// let one be found.
quint32 opposedSeed(int count, quint32 seed);
/// The seed of the order in which the current judge reads.
quint32 orderSeedOf(const Turn &turn);

/// The answered seats as the judge is shown them: shuffled by the turn's seed, under letters that no seat has as its label, so
/// that neither place nor name says who wrote what.
std::vector<ShownAnswer> shownToJudge(const Turn &turn);

} // namespace fusion
