// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/attachment.h"
#include "core/history/sqlconnection.h"

#include <QString>

#include <vector>

namespace fusion {

// The files that belong to turns. Their bytes are kept once, by their hash, however often they are asked about; a trigger erases
// them with the last turn that has them.

Result<void> keepAttachments(SqlConnection &sql, const QString &turnId, const std::vector<Attachment> &attachments);

/// Puts bytes and texts to what the turn's JSON says of its files.
Result<void> loadAttachments(SqlConnection &sql, std::vector<Attachment> &attachments);

} // namespace fusion
