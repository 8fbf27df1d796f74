// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace fusion {

/// Once a key is in memory: no core dump is written, and other processes of the same user cannot read this one's memory.
/// Does what the system offers and is harmless to repeat. Left out of sanitizer builds, whose leak check has to look.
void hardenProcess();

} // namespace fusion
