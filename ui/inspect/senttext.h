// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/stageanswer.h"

namespace fusion {

// The requests come with masked keys ("***"), and whole: see core/chat/sentfolding.h.

/// The request for reading: method, address, headers and body as indented JSON. Contents of files are folded: their kind and size
/// stand in their place.
QString readableRequest(const SentRequest &request);

/// All of it as JSON: {"method","url","headers","body"}.
QString jsonRequest(const SentRequest &request);

/// The request as a command for a POSIX shell that sends the same bytes. A key's place is taken by a variable that the shell
/// fills in: "$FUSION_KEY_<ID>" of the connection.
QString curlCommand(const SentRequest &request, const QString &connectionId);

} // namespace fusion
