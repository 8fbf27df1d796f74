// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/chat/stageanswer.h"
#include "core/chat/usage.h"

#include <QJsonObject>

#include <optional>

namespace fusion {

// How a response ended: the members of the response object that say so.

/// `usage`, with OpenRouter's cost where it is told. What is missing or no sensible number stays empty.
Usage responsesUsage(const QJsonObject &usage);

/// Why it ended, from `status` and `incomplete_details`; nothing while it has not. "failed" and "cancelled" are Error.
std::optional<FinishReason> responsesFinish(const QJsonObject &response);

/// An error inside the 200: a "response.failed" or "error" event, or a whole response that failed. Codes are OpenAI's, and
/// `error_type` beside them, where OpenRouter tells it, is the better one.
Failure responsesFailure(const QJsonObject &event);

} // namespace fusion
