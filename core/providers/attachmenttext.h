// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/message.h"

#include <QString>

#include <vector>

namespace fusion {

/// An attachment as words, for wires and models that take no such file: a line with its name, then what can be read in it,
/// between two fences of backticks longer than any run of backticks in the text, so that the text cannot close them.
/// Where nothing can be read, the line says so. In English, since models read it and it is the same for every person.
QString attachmentText(const Attachment &attachment);

/// The message's own text, behind those of its attachments that do not travel as they are.
/// @param native the kinds that the wire has a part of its own for
QString textWithAttachments(const Message &message, const std::vector<AttachmentKind> &native);

/// "data:image/png;base64,...": an attachment's bytes as an address (RFC 2397).
QString dataUri(const Attachment &attachment);

} // namespace fusion
