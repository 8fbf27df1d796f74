// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/attachment.h"
#include "core/chat/stageanswer.h"

#include <vector>

namespace fusion {

// A request that carries files holds them as base64 or as text, once for every seat. A turn keeps each file once, and its
// requests folded: "⟦base64 of <sha256>⟧" and "⟦text of <sha256>⟧" stand where the file stood.

/// The request with the contents of these files folded away.
SentRequest folded(SentRequest request, const std::vector<Attachment> &attachments);
/// The request as it left; a file that is not among `attachments` stays folded.
SentRequest unfolded(SentRequest request, const std::vector<Attachment> &attachments);

} // namespace fusion
