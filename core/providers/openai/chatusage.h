// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/usage.h"

#include <QJsonObject>

namespace fusion {

/// `usage` of a Chat Completions reply (OpenAI API reference; OpenRouter, "Usage accounting"; DeepSeek's cache hits). What
/// is missing or no sensible number stays empty.
Usage chatUsage(const QJsonObject &usage);

} // namespace fusion
