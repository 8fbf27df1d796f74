// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

namespace fusion::test {

/// A judged and synthesized turn of so many seats (2 to 8) and claims: agreement, conflicts with up to three sides, what some
/// cover, what one says, hedged, borrowed and invented quotes. Every found quote has its span.
Turn largeTurn(int seats, int claims);

} // namespace fusion::test
