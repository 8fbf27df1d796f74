// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/chat/stageanswer.h"

#include <QString>

#include <optional>

namespace fusion {

/// Why a stream that ended well is no answer all the same: nothing in it, white space or reasoning only (Empty), declined by a
/// filter or by the model (Refused). Nothing wrong with an answer that was cut by its length, as long as there is text.
std::optional<Failure> answerDefect(const QString &text, const QString &reasoning, FinishReason reason);

/// A short text that declines and does nothing else, in one of several languages. When in doubt it is an answer.
bool looksLikeRefusal(const QString &text);

/// Nothing a person could read: empty, white space, invisible characters, or thinking aloud between <think> marks alone.
bool isBlank(const QString &text);

} // namespace fusion
