// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/message.h"
#include "core/chat/spending.h"

#include <QStringView>

namespace fusion {

/// How many tokens a text has, without any model's tokenizer: by its letters, since a token is about four of the Latin ones,
/// two or three of the Cyrillic, one of the Chinese. Linear in the text; any thread.
TokenRange roughTokens(QStringView text);

/// An attachment as a model reads it: its text, or what pictures and pages usually take.
TokenRange roughTokens(const Attachment &attachment);
/// A message with its attachments and tool calls, and the few tokens around it.
TokenRange roughTokens(const Message &message);

} // namespace fusion
