// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/stageanswer.h"

namespace fusion {

/// The request for reading: method, address, headers and body as indented JSON.
QString readableRequest(const SentRequest &request);

/// The request as a command for a POSIX shell. A key's place is taken by "$FUSION_KEY", which the shell fills in.
QString curlCommand(const SentRequest &request);

} // namespace fusion
