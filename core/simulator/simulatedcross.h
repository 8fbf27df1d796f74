// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/simulatedmodels.h"

#include <QString>

namespace fusion {

/// A simulated seat that is shown the other side of a point (resources/prompts/cross-examination.md): the contrarian keeps its
/// stance, cautious models correct theirs in part, the others take the first stance they are shown. Says that it is simulated.
QString crossReply(const QString &prompt, const SimulatedModel &model);

} // namespace fusion
