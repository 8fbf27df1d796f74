// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/panel/estimate.h"

#include <vector>

namespace fusion {

/// What the panel's stages will be shown of earlier turns (core/fusion/memory.h), in tokens; the question is left to the caller.
/// Reads every earlier text, so a long conversation is counted off the window's thread.
PanelLoad memoryLoad(const Panel &panel, const std::vector<Turn> &earlier);

} // namespace fusion
